internal import Base
internal import CloudFormationAPI
internal import ServiceKit
internal import Wire

/// Tells a stack, or all that live.
/// - Source: CloudFormation API Reference, DescribeStacks.
struct DescribeStacks: Operation {
    static let model = CloudFormationModel.describeStacks
    let parts: ServiceParts

    func access(_ input: DescribeStacksInput, _ context: CallContext) async throws -> [Access] {
        try await parts.access.access(Self.model.action, to: input.stackName, context)
    }

    func run(_ input: DescribeStacksInput, _ context: CallContext) async throws -> DescribeStacksOutput {
        if let name = input.stackName {
            let stack = try await parts.stack(name, context, missing: "Stack with id \(name) does not exist")
            return DescribeStacksOutput(stacks: [try await told(stack, context)])
        }
        let living = try await parts.store.stacks(context.scope).filter { $0.status != .deleteComplete }
            .sorted { ($0.created, $0.id) > ($1.created, $1.id) }
        let page = try Page(living, token: input.nextToken)
        var stacks: [Stack] = []
        for stack in page.elements { stacks.append(try await told(stack, context)) }
        return DescribeStacksOutput(stacks: stacks, nextToken: page.next)
    }

    private func told(_ stack: StackRecord, _ context: CallContext) async throws -> Stack {
        var stack = stack
        let obstacles = parts.deployments.runner.obstacles
        if stack.isBusy, let reason = obstacles.reason(context.scope.operation(stack.id)) {
            stack.statusReason = reason
        }
        return Stack(stack, secrets: try await parts.store.secrets(of: stack.target))
    }
}
