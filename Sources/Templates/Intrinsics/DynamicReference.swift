package import Base

/// A `{{resolve:service:key}}` in a value, which is replaced when a resource is made.
/// - Source: CloudFormation User Guide, dynamic references.
package enum DynamicReference: Hashable, Sendable {
    /// A plain or secure parameter of Systems Manager; without a version, the latest.
    case systemsManager(name: String, version: Int64?, isSecure: Bool)
    /// A secret: its whole string or one member of the JSON in it.
    case secret(id: String, key: String?, stage: String?, version: String?)

    private static let opening = "{{resolve:"

    /// Whether a value holds a dynamic reference anywhere.
    package static func appears(in value: JSON) -> Bool {
        switch value {
        case .string(let text): text.contains(opening)
        case .array(let elements): elements.contains { appears(in: $0) }
        case .object(let members): members.contains { appears(in: $0.value) }
        default: false
        }
    }

    /// The value with each reference replaced by what `resolver` finds.
    /// - Throws: a `TemplateFault` for a malformed or unsupported reference, and what the resolver throws.
    package static func replace(in value: JSON, with resolver: any DynamicReferenceResolver) async throws -> JSON {
        guard appears(in: value) else { return value }
        switch value {
        case .string(let text): return .string(try await replace(in: text, with: resolver))
        case .array(let elements):
            var replaced: [JSON] = []
            for element in elements { replaced.append(try await replace(in: element, with: resolver)) }
            return .array(replaced)
        case .object(let members):
            var replaced = JSONObject()
            for (key, member) in members { replaced[key] = try await replace(in: member, with: resolver) }
            return .object(replaced)
        default: return value
        }
    }

    private static func replace(in text: String, with resolver: any DynamicReferenceResolver) async throws -> String {
        var result = ""
        var rest = Substring(text)
        var count = 0
        while let start = rest.firstRange(of: opening), let end = rest[start.upperBound...].firstRange(of: "}}") {
            count += 1
            guard count <= LimitsTemplates.dynamicReferences else {
                throw TemplateFault("More than \(LimitsTemplates.dynamicReferences) dynamic references in one value")
            }
            result += rest[..<start.lowerBound]
            result += try await resolver.value(of: DynamicReference(rest[start.upperBound..<end.lowerBound]))
            rest = rest[end.upperBound...]
        }
        return result + rest
    }

    /// Reads what stands between `{{resolve:` and `}}`.
    package init(_ text: some StringProtocol) throws(TemplateFault) {
        let parts = text.split(separator: ":" as Character, maxSplits: 1, omittingEmptySubsequences: false).map {
            String($0)
        }
        guard parts.count == 2, !parts[1].isEmpty else { throw Self.malformed(String(text)) }
        switch parts[0] {
        case "ssm", "ssm-secure": self = try Self.parameter(parts[1], isSecure: parts[0] == "ssm-secure", String(text))
        case "secretsmanager": self = try Self.secret(parts[1], String(text))
        default: throw .unsupported("The dynamic reference service \(parts[0])")
        }
    }

    private static func malformed(_ text: String) -> TemplateFault {
        TemplateFault("Incorrect format is used in the following dynamic reference: [\(text)]")
    }

    private static func parameter(_ key: String, isSecure: Bool, _ text: String) throws(TemplateFault)
        -> DynamicReference
    {
        let parts = key.split(separator: ":" as Character, omittingEmptySubsequences: false)
        guard parts.count > 1 else { return .systemsManager(name: key, version: nil, isSecure: isSecure) }
        guard parts.count == 2, let version = Int64(parts[1]), version > 0 else { throw malformed(text) }
        return .systemsManager(name: String(parts[0]), version: version, isSecure: isSecure)
    }

    /// `id:SecretString:key:stage:version`, where the id may be an ARN, which has colons of its own.
    private static func secret(_ key: String, _ text: String) throws(TemplateFault) -> DynamicReference {
        var parts = key.split(separator: ":" as Character, omittingEmptySubsequences: false).map { String($0) }
        if parts[0] == "arn" {
            guard parts.count >= 7 else { throw malformed(text) }
            parts.replaceSubrange(0..<7, with: [parts[0..<7].joined(separator: ":")])
        }
        guard parts.count <= 5, parts.count < 2 || parts[1] == "SecretString" || parts[1].isEmpty else {
            throw malformed(text)
        }
        func part(_ index: Int) -> String? { index < parts.count && !parts[index].isEmpty ? parts[index] : nil }
        guard part(3) == nil || part(4) == nil else { throw malformed(text) }
        return .secret(id: parts[0], key: part(2), stage: part(3), version: part(4))
    }
}

/// Finds the values of dynamic references. Its owner decides which services answer; others throw by name.
package protocol DynamicReferenceResolver: Sendable {
    func value(of reference: DynamicReference) async throws -> String
}
