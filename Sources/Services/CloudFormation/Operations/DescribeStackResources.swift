internal import Base
internal import CloudFormationAPI
internal import ServiceKit
internal import Wire

/// Tells the resources of a stack, or of the stack that a physical id belongs to.
/// - Source: CloudFormation API Reference, DescribeStackResources.
struct DescribeStackResources: Operation {
    static let model = CloudFormationModel.describeStackResources
    let parts: ServiceParts

    func access(_ input: DescribeStackResourcesInput, _ context: CallContext) async throws -> [Access] {
        try await parts.access.access(Self.model.action, to: input.stackName, context)
    }

    func run(_ input: DescribeStackResourcesInput, _ context: CallContext) async throws -> DescribeStackResourcesOutput
    {
        let stack = try await stack(input, context)
        let resources = try await parts.store.resources(of: stack.id, context.scope)
            .filter { $0.status != .deleteComplete || stack.status == .deleteComplete }
            .filter { input.logicalResourceId == nil || $0.logicalID == input.logicalResourceId }
        if let name = input.logicalResourceId, resources.isEmpty {
            throw Fault.validation("Resource \(name) does not exist for stack \(stack.name)")
        }
        return DescribeStackResourcesOutput(
            stackResources: resources.prefix(LimitsCloudFormation.pageSize).map { resource in
                StackResource(
                    stackName: stack.name, stackId: stack.id, logicalResourceId: resource.logicalID,
                    physicalResourceId: resource.current?.physicalID, resourceType: resource.type,
                    timestamp: resource.updated,
                    resourceStatus: resource.status, resourceStatusReason: resource.statusReason,
                    driftInformation: StackResourceDriftInformation(stackResourceDriftStatus: .notChecked))
            })
    }

    private func stack(_ input: DescribeStackResourcesInput, _ context: CallContext) async throws -> StackRecord {
        switch (input.stackName, input.physicalResourceId) {
        case (let name?, nil):
            return try await parts.stack(name, context, missing: "Stack with id \(name) does not exist")
        case (nil, let id?):
            for stack in try await parts.store.stacks(context.scope) where stack.status != .deleteComplete {
                let resources = try await parts.store.resources(of: stack.id, context.scope)
                if resources.contains(where: { $0.current?.physicalID == id }) { return stack }
            }
            throw Fault.validation("Stack for \(id) does not exist")
        default:
            throw Fault.validation(
                "You must specify either StackName or PhysicalResourceId, but not both.")
        }
    }
}
