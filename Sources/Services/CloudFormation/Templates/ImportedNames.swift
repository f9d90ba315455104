internal import Base
internal import Templates

/// Finds the exports that a template imports.
struct ImportedNames {
    let prepared: PreparedTemplate

    /// The names in the resources and outputs that are made, each once.
    func find() throws(TemplateFault) -> [String] {
        var names: [String] = []
        let made = Set(prepared.graph.names)
        for resource in prepared.template.resources where made.contains(resource.name) {
            try scan(resource.properties, &names)
        }
        for output in prepared.template.outputs where output.condition.flatMap({ prepared.conditions[$0] }) ?? true {
            try scan(output.value, &names)
        }
        return names
    }

    private func scan(_ value: JSON, _ names: inout [String]) throws(TemplateFault) {
        switch value {
        case .array(let elements): for element in elements { try scan(element, &names) }
        case .object(let members):
            if members.count == 1, let argument = members["Fn::ImportValue"] { return try add(argument, &names) }
            if members.count == 1, let parts = members["Fn::If"]?.array, parts.count == 3, let name = parts[0].string {
                return try scan(parts[prepared.conditions[name] == false ? 2 : 1], &names)
            }
            for member in members { try scan(member.value, &names) }
        default: break
        }
    }

    private func add(_ argument: JSON, _ names: inout [String]) throws(TemplateFault) {
        guard let name = try prepared.resolver(StackValues(instances: [:])).resolve(argument)?.string,
            !names.contains(name)
        else { return }
        names.append(name)
    }
}
