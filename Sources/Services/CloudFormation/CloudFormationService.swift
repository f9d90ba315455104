package import Base
internal import CloudFormationAPI
package import ServiceKit
package import Wire

/// CloudFormation: stacks of resources made from templates, with change sets, roll-back, exports, and SAM's transform.
///
/// It makes the resources through the handlers that the other services give, in the name of whoever deploys.
package final class CloudFormationService: Service {
    private let parts: ServiceParts

    /// - Parameters:
    ///   - handlers: the resource types of every service of the platform.
    ///   - report: gets the sentences that the server's log should have.
    package init(
        _ environment: ServiceEnvironment, handlers: [any ResourceHandler],
        report: @escaping @Sendable (String) -> Void
    ) {
        let store = CloudFormationStore(store: environment.store, blobs: environment.blobs)
        let types = ResourceTypes(handlers + [WaitConditionHandleResource(), CDKMetadataResource()])
        let runner = DeploymentRunner(
            environment: environment, store: store, types: types, obstacles: DeploymentObstacles(report: report))
        parts = ServiceParts(environment: environment, store: store, types: types, deployments: Deployments(runner))
    }

    package var schema: Schema { CloudFormationModel.schema }

    package var operations: [ServedOperation] {
        [
            ServedOperation(CancelUpdateStack(parts: parts)),
            ServedOperation(ContinueUpdateRollback(parts: parts)),
            ServedOperation(CreateChangeSet(parts: parts)),
            ServedOperation(CreateStack(parts: parts)),
            ServedOperation(DeleteChangeSet(parts: parts)),
            ServedOperation(DeleteStack(parts: parts)),
            ServedOperation(DescribeChangeSet(parts: parts)),
            ServedOperation(DescribeStackEvents(parts: parts)),
            ServedOperation(DescribeStackResource(parts: parts)),
            ServedOperation(DescribeStackResources(parts: parts)),
            ServedOperation(DescribeStacks(parts: parts)),
            ServedOperation(ExecuteChangeSet(parts: parts)),
            ServedOperation(GetTemplate(parts: parts)),
            ServedOperation(GetTemplateSummary(parts: parts)),
            ServedOperation(ListChangeSets(parts: parts)),
            ServedOperation(ListExports(parts: parts)),
            ServedOperation(ListImports(parts: parts)),
            ServedOperation(ListStackResources(parts: parts)),
            ServedOperation(ListStacks(parts: parts)),
            ServedOperation(UpdateStack(parts: parts)),
            ServedOperation(UpdateTerminationProtection(parts: parts)),
            ServedOperation(ValidateTemplate(parts: parts)),
        ]
    }

    /// Goes on with the operations that an earlier process left unfinished.
    package func start(_ background: Background) async throws { try await parts.deployments.start(background) }

    /// The name of the stack of each resource of a tenant, by its physical id.
    package func owners(_ tenant: Tenant) async throws -> [String: String] { try await parts.store.owners(tenant) }
}
