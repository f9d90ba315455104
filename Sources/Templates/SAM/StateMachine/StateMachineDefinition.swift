internal import Base

/// The definition of a state machine: a place in S3, or a map whose functions become substitutions.
struct StateMachineDefinition {
    let location: JSON?
    /// The lines of the definition, joined.
    let text: JSON?
    let substitutions: JSON?

    init(_ resource: ServerlessResource) throws(ServerlessFault) {
        let given = try resource.map("DefinitionSubstitutions")
        switch (resource["Definition"], resource["DefinitionUri"]) {
        case (nil, nil):
            throw resource.fault("Either 'Definition' or 'DefinitionUri' property must be specified.")
        case (.some, .some):
            throw resource.fault("Specify either 'Definition' or 'DefinitionUri' property and not both.")
        case (nil, .some(let uri)):
            location = .object(
                try S3Location.read(uri, property: "DefinitionUri", of: resource, names: S3Location.body))
            (text, substitutions) = (nil, given.map { .object($0) })
        case (.some(let definition), nil):
            guard definition.object != nil else { throw resource.fault("Property 'Definition' should be a map.") }
            var found = JSONObject()
            let plain = Self.replaceFunctions(in: definition, &found)
            let lines = IndentedJSON.text(plain).split(separator: "\n", omittingEmptySubsequences: false)
            location = nil
            text = .object(["Fn::Join": ["\n", .strings(lines.map { String($0) })]])
            let all = (given ?? JSONObject()).merging(found)
            substitutions = all.isEmpty ? JSON?.none : .object(all)
        }
    }

    /// The value with each function, and each text with a dynamic reference, replaced by the name of a substitution.
    private static func replaceFunctions(in value: JSON, _ found: inout JSONObject) -> JSON {
        guard !value.isIntrinsic, value.string?.contains("{{resolve:") != true else {
            let name = "definition_substitution_\(found.count + 1)"
            found[name] = value
            return .string("${\(name)}")
        }
        switch value {
        case .array(let elements):
            var replaced: [JSON] = []
            for element in elements { replaced.append(replaceFunctions(in: element, &found)) }
            return .array(replaced)
        case .object(let members):
            var replaced = JSONObject()
            // In the order in which the members are written out.
            for key in members.keys.sorted() { replaced[key] = replaceFunctions(in: members[key] ?? .null, &found) }
            return .object(replaced)
        default: return value
        }
    }
}
