internal import Base
internal import Templates

/// What resources will answer to functions, as far as it is known before they are made.
struct ProspectiveValues: ResourceValues {
    /// The instances that stay as they are.
    var known: [String: ResourceInstance] = [:]
    /// The names of the resources that the template makes.
    let made: Set<String>

    /// Stands for values that are known only when the change is made, as in AWS's change sets.
    static let unknown = "{{changeSet:KNOWN_AFTER_APPLY}}"

    /// Whether a value, or with `deep` any part of it, is not known.
    static func isUnknown(_ value: JSON, deep: Bool = true) -> Bool {
        switch value {
        case .string(let text): text.contains(unknown)
        case .array(let elements): deep && elements.contains { isUnknown($0) }
        case .object(let members): deep && members.contains { isUnknown($0.value) }
        default: false
        }
    }

    func reference(to logicalID: String) throws(TemplateFault) -> JSON? {
        if let instance = known[logicalID] { return .string(instance.physicalID) }
        return made.contains(logicalID) ? .string(Self.unknown) : nil
    }

    func attribute(_ name: String, of logicalID: String) throws(TemplateFault) -> JSON? {
        if let instance = known[logicalID] { return instance.attributes[name] }
        return made.contains(logicalID) ? .string(Self.unknown) : nil
    }
}

extension PreparedTemplate {
    /// A resource's properties as far as they are known; the others have `ProspectiveValues.unknown`.
    func prospective(_ resource: TemplateResource, known: [String: ResourceInstance] = [:]) -> JSONObject {
        let resolver = resolver(ProspectiveValues(known: known, made: Set(graph.names)))
        var properties = JSONObject()
        for (name, value) in resource.properties.object ?? [:] {
            do throws(TemplateFault) {
                properties[name] = try resolver.resolve(value)
            } catch {
                // A function that cannot work on an unknown value: the value is unknown.
                properties[name] = .string(ProspectiveValues.unknown)
            }
        }
        return properties
    }
}
