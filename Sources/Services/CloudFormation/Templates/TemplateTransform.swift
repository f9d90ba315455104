internal import Base
internal import Templates
internal import Wire

/// Runs a template's macros.
struct TemplateTransform: Sendable {
    let scope: StackScope

    /// The template as its transforms leave it; itself where it has none.
    func apply(to json: JSON, parameters given: [String: String]) throws -> JSON {
        do {
            let template = try Template(json)
            try template.requireSupported()
            guard template.isServerless else { return json }
            let values = try ParameterValues(given, for: template)
            return try run(json, values)
        } catch let fault as TemplateFault { throw Fault(fault) }
    }

    private func run(_ json: JSON, _ values: ParameterValues) throws -> JSON {
        do throws(TemplateFault) {
            return try ServerlessTransform(account: scope.account, region: scope.region)
                .apply(to: json, parameters: values.texts)
        } catch {
            throw TransformFault(message: "Transform \(Template.serverlessTransform) failed with: \(error.description)")
        }
    }
}

/// A macro's own complaint: a change set reports it in its status rather than to the caller.
struct TransformFault: Error {
    let message: String
}
