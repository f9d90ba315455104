internal import APIGatewayAPI
package import Base
package import ServiceKit
internal import Wire

/// A stage of an API of a template. `Ref` gives its name.
/// - Source: AWS CloudFormation User Guide, AWS::ApiGateway::Stage.
package struct StageResource: ResourceHandler {
    package let type = "AWS::ApiGateway::Stage"
    package let properties = [
        ResourceProperty("RestApiId", .string, required: true, replaces: true),
        ResourceProperty("StageName", .string, replaces: true), ResourceProperty("DeploymentId", .string),
        ResourceProperty("Description", .string), ResourceProperty("Variables", .textMap),
        ResourceProperty("TracingEnabled", .boolean), ResourceProperty("Tags", .tags),
    ]
    package let unsupported = [
        "AccessLogSetting", "CacheClusterEnabled", "CacheClusterSize", "CanarySetting", "ClientCertificateId",
        "DocumentationVersion", "MethodSettings",
    ]

    package init() {}

    package func create(_ properties: JSONObject, _ context: ResourceContext) async throws -> ResourceState {
        guard let name = properties["StageName"]?.string else { throw PropertyReading.invalid("StageName") }
        let client = APIGatewayClient(context.caller)
        let api = PropertyReading.text(properties, "RestApiId")
        do {
            try await client.createStage(
                CreateStageRequest(
                    restApiId: api, stageName: name, deploymentId: PropertyReading.text(properties, "DeploymentId"),
                    description: properties["Description"]?.string,
                    variables: PropertyReading.strings(properties["Variables"]),
                    tracingEnabled: properties["TracingEnabled"]?.bool, tags: Self.tags(properties, context)))
        } catch let fault as Fault where fault.code == "ConflictException" {
            // A deploy that a crash cut off comes here again and finds the stage that it made.
            let found = try await client.getStage(GetStageRequest(restApiId: api, stageName: name))
            guard found.tags == Self.tags(properties, context) else { throw fault }
        }
        return ResourceState(physicalID: name, identity: "\(api)|\(name)")
    }

    package func update(
        _ physicalID: String, from old: JSONObject, to new: JSONObject, _ context: ResourceContext
    ) async throws -> ResourceState {
        let client = APIGatewayClient(context.caller)
        let api = PropertyReading.text(new, "RestApiId")
        let patches = Self.patches(from: old, to: new)
        if !patches.isEmpty {
            try await client.updateStage(
                UpdateStageRequest(restApiId: api, stageName: physicalID, patchOperations: patches))
        }
        let arn = "arn:aws:apigateway:\(context.region)::/restapis/\(api)/stages/\(physicalID)"
        let (before, after) = (PropertyValue.tags(old["Tags"]), PropertyValue.tags(new["Tags"]))
        let gone = before.keys.filter { after[$0] == nil }.sorted()
        if !gone.isEmpty { try await client.untagResource(UntagResourceRequest(resourceArn: arn, tagKeys: gone)) }
        if before != after { try await client.tagResource(TagResourceRequest(resourceArn: arn, tags: after)) }
        return ResourceState(physicalID: physicalID)
    }

    package func delete(_ physicalID: String, _ properties: JSONObject, _ context: ResourceContext) async throws {
        let api = PropertyReading.text(properties, "RestApiId")
        try await PropertyReading.deleting {
            try await APIGatewayClient(context.caller).deleteStage(
                DeleteStageRequest(restApiId: api, stageName: physicalID))
        }
    }

    private static func tags(_ properties: JSONObject, _ context: ResourceContext) -> [String: String] {
        PropertyValue.tags(properties["Tags"]).merging(context.ownTags) { first, _ in first }
    }

    private static func patches(from old: JSONObject, to new: JSONObject) -> [PatchOperation] {
        var patches: [PatchOperation] = []
        let simple = [
            ("DeploymentId", "/deploymentId"), ("Description", "/description"), ("TracingEnabled", "/tracingEnabled"),
        ]
        for (property, path) in simple where old[property] != new[property] {
            let value = new[property].map { $0.string ?? $0.description }
            patches.append(PatchOperation(op: .replace, path: path, value: value ?? ""))
        }
        let (before, after) = (
            PropertyReading.strings(old["Variables"]) ?? [:], PropertyReading.strings(new["Variables"]) ?? [:]
        )
        for name in before.keys.sorted() where after[name] == nil {
            patches.append(PatchOperation(op: .remove, path: "/variables/\(name)"))
        }
        for (name, value) in after.sorted(by: { $0.key < $1.key }) where before[name] != value {
            patches.append(PatchOperation(op: .replace, path: "/variables/\(name)", value: value))
        }
        return patches
    }
}
