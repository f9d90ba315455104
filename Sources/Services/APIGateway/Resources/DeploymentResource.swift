internal import APIGatewayAPI
package import Base
package import ServiceKit
internal import Wire

/// A deployment of an API of a template; with `StageName`, a stage that serves it. `Ref` gives its id.
/// - Source: AWS CloudFormation User Guide, AWS::ApiGateway::Deployment.
package struct DeploymentResource: ResourceHandler {
    package let type = "AWS::ApiGateway::Deployment"
    package let attributes = ["DeploymentId"]
    package let properties = [
        ResourceProperty("RestApiId", .string, required: true, replaces: true),
        ResourceProperty("Description", .string), ResourceProperty("StageName", .string),
        ResourceProperty(
            "StageDescription",
            .structure(
                [
                    ResourceProperty("Description", .string), ResourceProperty("Variables", .textMap),
                    ResourceProperty("TracingEnabled", .boolean),
                ],
                unsupported: [
                    "AccessLogSetting", "CacheClusterEnabled", "CacheClusterSize", "CacheDataEncrypted",
                    "CacheTtlInSeconds", "CachingEnabled", "CanarySetting", "ClientCertificateId", "DataTraceEnabled",
                    "DocumentationVersion", "LoggingLevel", "MethodSettings", "MetricsEnabled", "Tags",
                    "ThrottlingBurstLimit", "ThrottlingRateLimit",
                ])),
    ]
    package let unsupported = ["DeploymentCanarySettings"]

    package init() {}

    package func create(_ properties: JSONObject, _ context: ResourceContext) async throws -> ResourceState {
        let stage = properties["StageDescription"]?.object ?? JSONObject()
        let client = APIGatewayClient(context.caller)
        let deployment = try await client.createDeployment(
            CreateDeploymentRequest(
                restApiId: PropertyReading.text(properties, "RestApiId"), stageName: properties["StageName"]?.string,
                stageDescription: stage["Description"]?.string, description: properties["Description"]?.string,
                variables: PropertyReading.strings(stage["Variables"]), tracingEnabled: stage["TracingEnabled"]?.bool))
        return Self.state(deployment.id ?? "")
    }

    package func update(
        _ physicalID: String, from old: JSONObject, to new: JSONObject, _ context: ResourceContext
    ) async throws -> ResourceState {
        for name in ["StageName", "StageDescription"] where old[name] != new[name] {
            throw Fault.notSupported("Changing \(name) of an existing AWS::ApiGateway::Deployment")
        }
        if old["Description"] != new["Description"] {
            let patch = PatchOperation(op: .replace, path: "/description", value: new["Description"]?.string ?? "")
            try await APIGatewayClient(context.caller).updateDeployment(
                UpdateDeploymentRequest(
                    restApiId: PropertyReading.text(new, "RestApiId"), deploymentId: physicalID,
                    patchOperations: [patch]))
        }
        return Self.state(physicalID)
    }

    /// The stage that the deployment made goes with it, unless it serves a newer one by now.
    package func delete(_ physicalID: String, _ properties: JSONObject, _ context: ResourceContext) async throws {
        let client = APIGatewayClient(context.caller)
        let api = PropertyReading.text(properties, "RestApiId")
        if let name = properties["StageName"]?.string {
            try await PropertyReading.deleting {
                let stage = try await client.getStage(GetStageRequest(restApiId: api, stageName: name))
                guard stage.deploymentId == physicalID else { return }
                try await client.deleteStage(DeleteStageRequest(restApiId: api, stageName: name))
            }
        }
        try await PropertyReading.deleting {
            try await client.deleteDeployment(DeleteDeploymentRequest(restApiId: api, deploymentId: physicalID))
        }
    }

    private static func state(_ id: String) -> ResourceState {
        ResourceState(physicalID: id, attributes: ["DeploymentId": .string(id)])
    }
}
