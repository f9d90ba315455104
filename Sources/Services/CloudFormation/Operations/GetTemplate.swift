internal import Base
internal import CloudFormationAPI
internal import ServiceKit
internal import Wire

/// Gives the template of a stack or of a change set, as it was given or as its transforms left it.
/// - Source: CloudFormation API Reference, GetTemplate.
struct GetTemplate: Operation {
    static let model = CloudFormationModel.getTemplate
    let parts: ServiceParts

    func access(_ input: GetTemplateInput, _ context: CallContext) async throws -> [Access] {
        try await parts.access.access(Self.model.action, to: input.stackName, context)
    }

    func run(_ input: GetTemplateInput, _ context: CallContext) async throws -> GetTemplateOutput {
        let target = try await target(input, context)
        let name = input.templateStage == .processed ? target.processed : target.original
        return GetTemplateOutput(
            templateBody: try await parts.store.text(name),
            stagesAvailable: target.processed.isEmpty ? [.original] : [.original, .processed])
    }

    private func target(_ input: GetTemplateInput, _ context: CallContext) async throws -> StackTarget {
        if let name = input.changeSetName {
            return try await ChangeSets(store: parts.store).require(name, stackName: input.stackName, context.scope)
                .target
        }
        guard let name = input.stackName else {
            throw Fault.validation("Either StackName or ChangeSetName must be specified.")
        }
        return try await parts.stack(name, context, missing: "Stack with id \(name) does not exist").target
    }
}
