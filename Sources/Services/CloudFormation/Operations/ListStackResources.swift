internal import Base
internal import CloudFormationAPI
internal import ServiceKit
internal import Wire

/// Lists the resources of a stack.
/// - Source: CloudFormation API Reference, ListStackResources.
struct ListStackResources: Operation {
    static let model = CloudFormationModel.listStackResources
    let parts: ServiceParts

    func access(_ input: ListStackResourcesInput, _ context: CallContext) async throws -> [Access] {
        try await parts.access.access(Self.model.action, to: input.stackName, context)
    }

    func run(_ input: ListStackResourcesInput, _ context: CallContext) async throws -> ListStackResourcesOutput {
        let stack = try await parts.stack(
            input.stackName, context, missing: "Stack with id \(input.stackName) does not exist")
        let page = try Page(try await parts.store.resources(of: stack.id, context.scope), token: input.nextToken)
        return ListStackResourcesOutput(
            stackResourceSummaries: page.elements.map { resource in
                StackResourceSummary(
                    logicalResourceId: resource.logicalID, physicalResourceId: resource.current?.physicalID,
                    resourceType: resource.type, lastUpdatedTimestamp: resource.updated,
                    resourceStatus: resource.status,
                    resourceStatusReason: resource.statusReason,
                    driftInformation: StackResourceDriftInformationSummary(stackResourceDriftStatus: .notChecked))
            }, nextToken: page.next)
    }
}
