/// A Lambda runtime identifier, such as `python3.12`.
/// - Source: AWS Lambda Developer Guide, "Lambda runtimes", and its table of deprecated runtimes.
package struct LambdaRuntime: Sendable, Hashable {
    package enum Family: String, Sendable, Hashable {
        case python, nodejs, provided
    }

    package let identifier: String
    package let family: Family
    /// The language's version; nil for `provided`.
    package let version: LanguageVersion?

    /// Nil for identifiers that are not Lambda's, or that need a language that is not served here.
    package init?(_ identifier: String) {
        guard LambdaRuntime.identifiers.contains(identifier) else { return nil }
        self.identifier = identifier
        if identifier.hasPrefix("provided") {
            (family, version) = (.provided, nil)
        } else {
            let family = identifier.hasPrefix("python") ? Family.python : .nodejs
            self.family = family
            version = LanguageVersion(identifier.dropFirst(family.rawValue.count))
        }
    }

    /// The identifiers that functions can be created with here, deprecated ones included.
    package static let identifiers: [String] =
        (6...14).map { "python3.\($0)" } + ["nodejs4.3", "nodejs6.10", "nodejs8.10"]
        + stride(from: 10, through: 24, by: 2).map { "nodejs\($0).x" } + [
            "provided", "provided.al2", "provided.al2023",
        ]
}

/// A language's version as far as Lambda tells versions apart.
package struct LanguageVersion: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let major: Int
    package let minor: Int

    package init(major: Int, minor: Int) { (self.major, self.minor) = (major, minor) }

    /// From `3.11`, `20.x`, `v20.20.2`; nil for other texts.
    package init?(_ text: some StringProtocol) {
        let parts = text.drop { $0 == "v" }.split(separator: ".")
        guard let first = parts.first, let major = Int(first) else { return nil }
        self.init(major: major, minor: parts.count > 1 ? Int(parts[1]) ?? 0 : 0)
    }

    package static func < (left: LanguageVersion, right: LanguageVersion) -> Bool {
        (left.major, left.minor) < (right.major, right.minor)
    }

    package var description: String { "\(major).\(minor)" }
}
