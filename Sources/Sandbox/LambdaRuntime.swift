/// A Lambda runtime identifier, such as `python3.12`.
/// - Source: AWS Lambda Developer Guide, "Lambda runtimes", and its table of deprecated runtimes.
package struct LambdaRuntime: Sendable, Hashable {
    package enum Family: String, Sendable, Hashable, CaseIterable {
        case python, nodejs, java, ruby, dotnet, go, provided

        /// Versions are told apart by their first number alone.
        var hasMajorVersionsOnly: Bool { self == .nodejs || self == .java || self == .dotnet }
        /// The function's own program is the runtime.
        var isOwnProgram: Bool { self == .provided || self == .go }
    }

    package let identifier: String
    package let family: Family
    /// The language's version; nil where the function's own program is the runtime.
    package let version: LanguageVersion?

    /// Nil for identifiers that are not Lambda's.
    package init?(_ identifier: String) {
        guard LambdaRuntime.identifiers.contains(identifier),
            let family = Family.allCases.first(where: { identifier.hasPrefix($0.rawValue) })
        else { return nil }
        (self.identifier, self.family) = (identifier, family)
        let digits = identifier.dropFirst(family.rawValue.count).drop { $0.isLetter }
        version = family.isOwnProgram ? nil : LanguageVersion(digits)
    }

    /// The identifiers of Lambda, deprecated ones included but for those whose languages nobody has any more
    /// (`python2.7`, `nodejs`, `nodejs4.3-edge`, `dotnetcore1.0`, `dotnetcore2.0`).
    package static let identifiers: [String] =
        (6...14).map { "python3.\($0)" } + ["nodejs4.3", "nodejs6.10", "nodejs8.10"]
        + stride(from: 10, through: 24, by: 2).map { "nodejs\($0).x" }
        + ["java8", "java8.al2", "java11", "java17", "java21", "java25"]
        + ["ruby2.5", "ruby2.7", "ruby3.2", "ruby3.3", "ruby3.4", "ruby4.0"]
        + ["dotnetcore2.1", "dotnetcore3.1", "dotnet6", "dotnet8", "dotnet10"]
        + ["go1.x", "provided", "provided.al2", "provided.al2023"]

    /// Whether functions can be created with it here. C# has no bootstrap here yet.
    package var isServed: Bool { family != .dotnet }

    /// Whether it is past its end at AWS, by the table of the end of 2025.
    package var isDeprecated: Bool { LambdaRuntime.deprecated.contains(identifier) }

    private static let deprecated: Set<String> = [
        "python3.6", "python3.7", "python3.8", "python3.9", "nodejs4.3", "nodejs6.10", "nodejs8.10", "nodejs10.x",
        "nodejs12.x",
        "nodejs14.x", "nodejs16.x", "nodejs18.x", "java8", "ruby2.5", "ruby2.7", "dotnetcore2.1", "dotnetcore3.1",
        "dotnet6", "go1.x",
        "provided",
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
        self.init(major: major, minor: parts.count > 1 ? Int(parts[1].prefix { $0.isNumber }) ?? 0 : 0)
    }

    package static func < (left: LanguageVersion, right: LanguageVersion) -> Bool {
        (left.major, left.minor) < (right.major, right.minor)
    }

    package var description: String { "\(major).\(minor)" }
}
