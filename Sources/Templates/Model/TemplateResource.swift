package import Base

/// One member of a template's `Resources`.
package struct TemplateResource: Named {
    /// What becomes of the resource when it leaves the stack or is replaced.
    /// - Source: CloudFormation User Guide, DeletionPolicy and UpdateReplacePolicy attributes.
    package enum Removal: String, Sendable {
        case delete = "Delete"
        case retain = "Retain"
        case retainExceptOnCreate = "RetainExceptOnCreate"
        case snapshot = "Snapshot"
    }

    package let name: String
    package let type: String
    /// The properties as written, with their intrinsic functions.
    package let properties: JSON
    package let dependsOn: [String]
    package let condition: String?
    package let deletionPolicy: Removal
    package let updateReplacePolicy: Removal
    package let metadata: JSON?
    package let document: JSONObject

    private static let attributes: Set<String> = [
        "Type", "Properties", "DependsOn", "Condition", "DeletionPolicy", "UpdateReplacePolicy", "Metadata",
        "CreationPolicy", "UpdatePolicy",
    ]
    private static let serverlessAttributes: Set<String> = ["Connectors", "IgnoreGlobals"]

    init(name: String, _ value: JSON, isServerless: Bool) throws(TemplateFault) {
        self.name = name
        guard let document = value.object else {
            throw .format("[/Resources/\(name)] resource definition is malformed")
        }
        self.document = document
        for key in document.keys where !Self.attributes.contains(key) {
            guard isServerless && Self.serverlessAttributes.contains(key) else {
                throw TemplateFault("Invalid template resource property '\(key)'", detail: "(resource \(name))")
            }
        }
        guard let type = document["Type"]?.string else {
            throw .format("[/Resources/\(name)] Every Resources object must contain a Type member.")
        }
        self.type = type
        properties = document["Properties"] ?? .object(JSONObject())
        guard properties.object != nil else { throw .format("[/Resources/\(name)] Properties must be an object.") }
        dependsOn = try Self.names(document["DependsOn"], of: name)
        condition = try Self.condition(document["Condition"], of: name)
        deletionPolicy = try Self.policy("DeletionPolicy", of: name, document)
        updateReplacePolicy = try Self.policy("UpdateReplacePolicy", of: name, document)
        metadata = document["Metadata"]
    }

    private static func names(_ value: JSON?, of name: String) throws(TemplateFault) -> [String] {
        var names: [String] = []
        for element in value?.array ?? value.map({ [$0] }) ?? [] {
            guard let other = element.string else {
                throw .format("DependsOn must be a string or list of strings. (resource \(name))")
            }
            if !names.contains(other) { names.append(other) }
        }
        return names
    }

    private static func condition(_ value: JSON?, of name: String) throws(TemplateFault) -> String? {
        guard let value else { return nil }
        guard let text = value.string else {
            throw .format("Every Condition member must be a string. (resource \(name))")
        }
        return text
    }

    private static func policy(_ attribute: String, of name: String, _ document: JSONObject) throws(TemplateFault)
        -> Removal
    {
        guard let value = document[attribute] else { return .delete }
        // An intrinsic function here needs the language extensions; it is told by name.
        guard let text = value.string else {
            throw .format("Every \(attribute) member must be a string. (resource \(name))")
        }
        guard let policy = Removal(rawValue: text), attribute == "DeletionPolicy" || policy != .retainExceptOnCreate
        else {
            throw .format("Unrecognized \(attribute) \(text) for resource \(name)")
        }
        return policy
    }
}
