internal import Base
internal import CloudFormationAPI
internal import ServiceKit
internal import Wire

/// Tells a stack's history, newest first.
/// - Source: CloudFormation API Reference, DescribeStackEvents.
struct DescribeStackEvents: Operation {
    static let model = CloudFormationModel.describeStackEvents
    let parts: ServiceParts

    func access(_ input: DescribeStackEventsInput, _ context: CallContext) async throws -> [Access] {
        try await parts.access.access(Self.model.action, to: input.stackName, context)
    }

    func run(_ input: DescribeStackEventsInput, _ context: CallContext) async throws -> DescribeStackEventsOutput {
        let stack = try await parts.stack(
            input.stackName, context, missing: "Stack [\(input.stackName)] does not exist")
        let (events, next) = try await parts.store.events(
            of: stack.id, context.scope, before: try Page<Int>.number(input.nextToken),
            limit: LimitsCloudFormation.pageSize)
        return DescribeStackEventsOutput(
            stackEvents: events.map { StackEvent($0, of: stack) }, nextToken: next.map { String($0) })
    }
}
