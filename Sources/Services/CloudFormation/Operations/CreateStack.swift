internal import Base
internal import CloudFormationAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Makes a stack and begins to make its resources.
/// - Source: CloudFormation API Reference, CreateStack.
struct CreateStack: Operation {
    static let model = CloudFormationModel.createStack
    let parts: ServiceParts

    func access(_ input: CreateStackInput, _ context: CallContext) async throws -> [Access] {
        try await parts.access.access(Self.model.action, to: input.stackName, passing: input.roleARN, context)
    }

    func run(_ input: CreateStackInput, _ context: CallContext) async throws -> CreateStackOutput {
        try refuse(input)
        try StackName.check(input.stackName)
        if let stack = try await parts.store.stack(input.stackName, context.scope) {
            if input.clientRequestToken != nil, input.clientRequestToken == stack.creationToken {
                return CreateStackOutput(stackId: stack.id)
            }
            throw CloudFormationFault.alreadyExistsException("Stack [\(input.stackName)] already exists")
        }
        let id = context.arn("cloudformation", "stack/\(input.stackName)/\(parts.environment.randomness.uuid())")
        let checked = try await check(input, id, context)
        try await parts.checkRole(input.roleARN, context)
        try await parts.deployments.begin(
            Deployments.Request(
                phase: .creating, target: checked.target, type: .createStack, onFailure: policy(input),
                retainExceptOnCreate: input.retainExceptOnCreate ?? false, clientToken: input.clientRequestToken),
            making: StackRecord(
                id: id, name: input.stackName, created: context.now, status: .createInProgress, target: checked.target,
                terminationProtection: input.enableTerminationProtection ?? false,
                creationToken: input.clientRequestToken),
            context)
        return CreateStackOutput(stackId: id)
    }

    private func check(_ input: CreateStackInput, _ id: String, _ context: CallContext) async throws
        -> CheckedSubmission
    {
        let submission = Submission(
            text: try await parts.source.text(body: input.templateBody, url: input.templateURL, context),
            parameters: try GivenParameters.values(input.parameters, previous: nil), tags: StackTarget.tags(input.tags),
            capabilities: input.capabilities ?? [], roleARN: input.roleARN)
        return try await parts.check(submission, stackName: input.stackName, stackID: id, scope: context.scope)
    }

    private func policy(_ input: CreateStackInput) -> FailurePolicy {
        if input.disableRollback == true { return .doNothing }
        switch input.onFailure {
        case .doNothing: return .doNothing
        case .delete: return .delete
        case .rollback, nil: return .rollback
        }
    }

    private func refuse(_ input: CreateStackInput) throws {
        guard input.disableRollback == nil || input.onFailure == nil else {
            throw Fault.validation("You can specify either DisableRollback or OnFailure, but not both.")
        }
        try UnsupportedInput.check(
            "CreateStack",
            [
                ("RollbackConfiguration", UnsupportedInput.isActive(input.rollbackConfiguration)),
                ("TimeoutInMinutes", input.timeoutInMinutes != nil),
                ("NotificationARNs", input.notificationARNs?.isEmpty == false),
                ("ResourceTypes", input.resourceTypes?.isEmpty == false),
                ("StackPolicyBody", input.stackPolicyBody != nil), ("StackPolicyURL", input.stackPolicyURL != nil),
            ])
    }
}
