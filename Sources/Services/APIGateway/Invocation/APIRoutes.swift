internal import APIGatewayAPI
internal import Base
internal import Wire

/// An API as requests meet it: its stages, each with the routes of the deployment that it points to.
struct APIRoutes: Sendable {
    let id: String
    let name: String
    let account: AccountID
    let region: Region
    let isDisabled: Bool
    let stages: [String: StageRoutes]

    var tenant: Tenant { Tenant(account: account, region: region) }

    /// - Parameter stage: nil for the API's own.
    func arn(stage: String? = nil) -> String {
        ARN(
            service: "apigateway", region: region.rawValue, account: "",
            resource: "/restapis/\(id)" + (stage.map { "/stages/\($0)" } ?? "")
        ).description
    }
}

/// A stage with the routes of its deployment.
struct StageRoutes: Sendable {
    let name: String
    let deploymentID: String
    let variables: [String: String]
    let isTraced: Bool
    let binaryTypes: MediaTypes
    let table: RoutingTable<MethodRoute>
}

/// A method of a resource with what answers it.
struct MethodRoute: Sendable {
    enum Answer: Sendable {
        case function(FunctionURI)
        case mock(MockIntegration)
        /// A deployment cannot hold anything else; if one does, it answers with an error.
        case none
    }

    let resourceID: String
    let resourcePath: String
    let timeout: Duration
    let answer: Answer

    init(resource: Resource, method: Method) {
        (resourceID, resourcePath) = (resource.id ?? "", resource.path ?? "/")
        let integration = method.methodIntegration
        timeout = .milliseconds(integration?.timeoutInMillis ?? LimitsAPIGateway.timeouts.upperBound)
        switch integration?.type {
        case .awsProxy?: answer = integration?.uri.flatMap { FunctionURI($0) }.map { .function($0) } ?? .none
        case .mock?: answer = integration.map { .mock(MockIntegration($0)) } ?? .none
        default: answer = .none
        }
    }
}

extension APIRoutes {
    /// Compiles an API; `snapshots` holds those that its stages point to, by deployment.
    init(_ document: RestApiDocument, snapshots: [String: JSON]) throws(Fault) {
        var stages: [String: StageRoutes] = [:]
        for (name, stage) in document.stages {
            guard let deployment = stage.deploymentId, let snapshot = snapshots[deployment] else { continue }
            stages[name] = try StageRoutes(stage, name, deployment, snapshot)
        }
        (id, account, region) = (document.id, document.account, document.region)
        name = document.api.name ?? document.id
        isDisabled = document.api.disableExecuteApiEndpoint ?? false
        self.stages = stages
    }
}

extension StageRoutes {
    init(_ stage: Stage, _ name: String, _ deploymentID: String, _ snapshot: JSON) throws(Fault) {
        var table = RoutingTable<MethodRoute>()
        for resource in RestApiDocument.snapshotResources(snapshot) {
            let parts = try PathPart.parts(of: resource.path ?? "/")
            for (verb, method) in resource.resourceMethods ?? [:] {
                table.add(verb, parts, MethodRoute(resource: resource, method: method))
            }
        }
        (self.name, self.deploymentID, self.table) = (name, deploymentID, table)
        (variables, isTraced) = (stage.variables ?? [:], stage.tracingEnabled ?? false)
        binaryTypes = MediaTypes(snapshot["binaryMediaTypes"]?.array?.compactMap(\.string) ?? [])
    }
}
