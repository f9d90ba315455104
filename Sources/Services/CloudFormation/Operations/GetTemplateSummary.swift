internal import Base
internal import CloudFormationAPI
internal import ServiceKit
internal import Templates
internal import Wire

/// Tells what a template asks for: parameters, types, capabilities.
/// - Source: CloudFormation API Reference, GetTemplateSummary.
struct GetTemplateSummary: Operation {
    static let model = CloudFormationModel.getTemplateSummary
    let parts: ServiceParts

    func access(_ input: GetTemplateSummaryInput, _ context: CallContext) async throws -> [Access] {
        try await parts.access.access(Self.model.action, to: input.stackName, context)
    }

    func run(_ input: GetTemplateSummaryInput, _ context: CallContext) async throws -> GetTemplateSummaryOutput {
        try UnsupportedInput.check("GetTemplateSummary", [("StackSetName", input.stackSetName != nil)])
        let description = try TemplateDescription(try await text(input, context))
        let template = description.template
        let unknown = description.resourceTypes.filter { parts.types[$0] == nil }
        let warns = input.templateSummaryConfig?.treatUnrecognizedResourceTypesAsWarnings == true
        return GetTemplateSummaryOutput(
            parameters: template.parameters.map { parameter in
                ParameterDeclaration(
                    parameterKey: parameter.name, defaultValue: parameter.defaultValue, parameterType: parameter.type,
                    noEcho: parameter.noEcho, description: parameter.description,
                    parameterConstraints: ParameterConstraints(
                        allowedValues: parameter.allowedValues.isEmpty ? nil : parameter.allowedValues))
            }, description: template.description, capabilities: description.capabilities,
            capabilitiesReason: description.capabilitiesReason, resourceTypes: description.resourceTypes,
            version: template.document["AWSTemplateFormatVersion"]?.string, metadata: template.metadata?.description,
            declaredTransforms: template.transforms,
            warnings: warns && !unknown.isEmpty ? Warnings(unrecognizedResourceTypes: unknown) : nil)
    }

    private func text(_ input: GetTemplateSummaryInput, _ context: CallContext) async throws -> String {
        guard let name = input.stackName else {
            return try await parts.source.text(body: input.templateBody, url: input.templateURL, context)
        }
        let stack = try await parts.stack(name, context, missing: "Stack with id \(name) does not exist")
        return try await parts.source.text(body: nil, url: nil, usePrevious: true, of: stack, context)
    }
}
