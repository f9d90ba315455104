internal import Base
internal import CloudFormationAPI
internal import ServiceKit
internal import Wire

/// Begins to change a stack to a new template, new parameters or new tags.
/// - Source: CloudFormation API Reference, UpdateStack.
struct UpdateStack: Operation {
    static let model = CloudFormationModel.updateStack
    let parts: ServiceParts

    func access(_ input: UpdateStackInput, _ context: CallContext) async throws -> [Access] {
        try await parts.access.access(Self.model.action, to: input.stackName, passing: input.roleARN, context)
    }

    func run(_ input: UpdateStackInput, _ context: CallContext) async throws -> UpdateStackOutput {
        try refuse(input)
        let stack = try await parts.stack(
            input.stackName, context, missing: "Stack [\(input.stackName)] does not exist")
        try UpdateCheck.checkStatus(stack)
        let submission = Submission(
            text: try await parts.source.text(
                body: input.templateBody, url: input.templateURL, usePrevious: input.usePreviousTemplate ?? false,
                of: stack,
                context),
            parameters: try GivenParameters.values(input.parameters, previous: stack),
            tags: input.tags.map { StackTarget.tags($0) } ?? stack.target.tags, capabilities: input.capabilities ?? [],
            roleARN: input.roleARN ?? stack.target.roleARN)
        let checked = try await parts.check(submission, stackName: stack.name, stackID: stack.id, scope: context.scope)
        guard try await !UpdateCheck(parts: parts).changes(checked, stack, context.scope).isEmpty else {
            throw Fault.validation(UpdateCheck.nothing)
        }
        try await parts.checkRole(checked.target.roleARN, context)
        try await parts.deployments.begin(
            Deployments.Request(
                phase: .updating, target: checked.target, type: .updateStack,
                onFailure: input.disableRollback == true ? .doNothing : .rollback,
                retainExceptOnCreate: input.retainExceptOnCreate ?? false, clientToken: input.clientRequestToken),
            on: stack.id, context, check: UpdateCheck.checkStatus)
        return UpdateStackOutput(stackId: stack.id)
    }

    private func refuse(_ input: UpdateStackInput) throws {
        try UnsupportedInput.check(
            "UpdateStack",
            [
                ("RollbackConfiguration", UnsupportedInput.isActive(input.rollbackConfiguration)),
                ("NotificationARNs", input.notificationARNs?.isEmpty == false),
                ("ResourceTypes", input.resourceTypes?.isEmpty == false),
                ("StackPolicyBody", input.stackPolicyBody != nil), ("StackPolicyURL", input.stackPolicyURL != nil),
                ("StackPolicyDuringUpdateBody", input.stackPolicyDuringUpdateBody != nil),
                ("StackPolicyDuringUpdateURL", input.stackPolicyDuringUpdateURL != nil),
            ])
    }
}
