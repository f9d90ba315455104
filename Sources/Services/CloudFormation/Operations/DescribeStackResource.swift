internal import Base
internal import CloudFormationAPI
internal import ServiceKit
internal import Wire

/// Tells one resource of a stack.
/// - Source: CloudFormation API Reference, DescribeStackResource.
struct DescribeStackResource: Operation {
    static let model = CloudFormationModel.describeStackResource
    let parts: ServiceParts

    func access(_ input: DescribeStackResourceInput, _ context: CallContext) async throws -> [Access] {
        try await parts.access.access(Self.model.action, to: input.stackName, context)
    }

    func run(_ input: DescribeStackResourceInput, _ context: CallContext) async throws -> DescribeStackResourceOutput {
        let stack = try await parts.stack(
            input.stackName, context, missing: "Stack '\(input.stackName)' does not exist")
        let resources = try await parts.store.resources(of: stack.id, context.scope)
        guard let resource = resources.first(where: { $0.logicalID == input.logicalResourceId }) else {
            throw Fault.validation("Resource \(input.logicalResourceId) does not exist for stack \(input.stackName)")
        }
        return DescribeStackResourceOutput(
            stackResourceDetail: StackResourceDetail(
                stackName: stack.name, stackId: stack.id, logicalResourceId: resource.logicalID,
                physicalResourceId: resource.current?.physicalID, resourceType: resource.type,
                lastUpdatedTimestamp: resource.updated, resourceStatus: resource.status,
                resourceStatusReason: resource.statusReason,
                metadata: resource.current.map { ($0.metadata ?? [:]).description },
                driftInformation: StackResourceDriftInformation(stackResourceDriftStatus: .notChecked)))
    }
}
