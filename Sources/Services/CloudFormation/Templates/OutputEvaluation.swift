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
            let text = try TemplateOutput.text(of: try resolver.resolve(output.value))
            var exportName: String?
            if let name = output.exportName { exportName = try output.exportName(try resolver.resolve(name)) }
            outputs.append(
                StackOutputRecord(
                    name: output.name, value: text, description: output.description, exportName: exportName))
        }
        return outputs
    }
}
