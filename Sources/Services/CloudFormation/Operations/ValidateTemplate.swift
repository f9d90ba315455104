internal import Base
internal import CloudFormationAPI
internal import ServiceKit
internal import Templates
internal import Wire

/// Checks the form of a template.
/// - Source: CloudFormation API Reference, ValidateTemplate.
struct ValidateTemplate: Operation {
    static let model = CloudFormationModel.validateTemplate
    let parts: ServiceParts

    func access(_ input: ValidateTemplateInput, _ context: CallContext) async throws -> [Access] {
        [Access(Self.model.action, on: "*")]
    }

    func run(_ input: ValidateTemplateInput, _ context: CallContext) async throws -> ValidateTemplateOutput {
        let text = try await parts.source.text(body: input.templateBody, url: input.templateURL, context)
        let description = try TemplateDescription(text)
        return ValidateTemplateOutput(
            parameters: description.template.parameters.map {
                CloudFormationAPI.TemplateParameter(
                    parameterKey: $0.name, defaultValue: $0.defaultValue, noEcho: $0.noEcho, description: $0.description
                )
            }, description: description.template.description, capabilities: description.capabilities,
            capabilitiesReason: description.capabilitiesReason, declaredTransforms: description.template.transforms)
    }
}
