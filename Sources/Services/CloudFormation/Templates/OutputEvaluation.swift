internal import Base
internal import Templates

/// Evaluates the outputs of a stack.
struct OutputEvaluation {
    let prepared: PreparedTemplate

    /// The outputs whose condition holds, in the order of the template.
    func outputs(_ values: StackValues) throws(TemplateFault) -> [StackOutputRecord] {
        let resolver = prepared.resolver(values)
        var outputs: [StackOutputRecord] = []
        for output in prepared.template.outputs where output.condition.flatMap({ prepared.conditions[$0] }) ?? true {
            guard let value = try resolver.resolve(output.value) else { continue }
            guard let text = Self.text(value) else {
                throw TemplateFault(
                    "Template format error: The Value field of every Outputs member must evaluate to a String.")
            }
            var exportName: String?
            if let name = output.exportName { exportName = try resolver.resolve(name)?.string }
            outputs.append(
                StackOutputRecord(
                    name: output.name, value: text, description: output.description, exportName: exportName))
        }
        return outputs
    }

    private static func text(_ value: JSON) -> String? {
        switch value {
        case .string(let text): text
        case .integer, .double, .bool: value.description
        default: nil
        }
    }
}
