internal import APIGatewayAPI
package import Base
package import ServiceKit
internal import Wire

/// An API of a template, with its definition where `Body` has one. `Ref` gives its id.
/// - Source: AWS CloudFormation User Guide, AWS::ApiGateway::RestApi.
package struct RestApiResource: ResourceHandler {
    package let type = "AWS::ApiGateway::RestApi"
    package let attributes = ["RestApiId", "RootResourceId"]
    package let properties = [
        ResourceProperty("Name", .string), ResourceProperty("Description", .string), ResourceProperty("Body", .json),
        ResourceProperty("ApiKeySourceType", .choice(ApiKeySourceType.allCases.map(\.rawValue))),
        ResourceProperty("BinaryMediaTypes", .texts), ResourceProperty("DisableExecuteApiEndpoint", .boolean),
        ResourceProperty(
            "EndpointConfiguration",
            .structure(
                [
                    ResourceProperty("IpAddressType", .string, unsupported: ["dualstack"]),
                    ResourceProperty("Types", .texts, unsupported: ["PRIVATE"]),
                ], unsupported: ["VpcEndpointIds"])),
        ResourceProperty("Mode", .choice(PutMode.allCases.map(\.rawValue))), ResourceProperty("Parameters", .textMap),
        ResourceProperty("Tags", .tags),
    ]
    package let unsupported = [
        "BodyS3Location", "CloneFrom", "EndpointAccessMode", "FailOnWarnings", "MinimumCompressionSize", "Policy",
        "SecurityPolicy",
    ]
    /// Marks what one change made, so that its repetition finds it.
    private static let tokenTag = "martlet:creation-token"

    package init() {}

    package func create(_ properties: JSONObject, _ context: ResourceContext) async throws -> ResourceState {
        let client = APIGatewayClient(context.caller)
        var made = try await Self.made(client, context)
        if made == nil { made = try await client.createRestApi(try request(properties, context)) }
        let api = made ?? RestApi()
        let id = api.id ?? ""
        return try await context.finishing(id) {
            try await fill(id, properties, client)
            return Self.state(api)
        }
    }

    package func update(
        _ physicalID: String, from old: JSONObject, to new: JSONObject, _ context: ResourceContext
    ) async throws -> ResourceState {
        let client = APIGatewayClient(context.caller)
        try await fill(physicalID, new, client)
        let patches = try Self.patches(from: old, to: new)
        if !patches.isEmpty {
            try await client.updateRestApi(UpdateRestApiRequest(restApiId: physicalID, patchOperations: patches))
        }
        try await setTags(physicalID, from: old, to: new, client, context)
        return Self.state(try await client.getRestApi(GetRestApiRequest(restApiId: physicalID)))
    }

    package func delete(_ physicalID: String, _ properties: JSONObject, _ context: ResourceContext) async throws {
        try await PropertyReading.deleting {
            try await APIGatewayClient(context.caller).deleteRestApi(DeleteRestApiRequest(restApiId: physicalID))
        }
    }

    // MARK: - Steps

    /// The API that an earlier try of this very change made.
    private static func made(_ client: APIGatewayClient, _ context: ResourceContext) async throws -> RestApi? {
        var position: String?
        repeat {
            let page = try await client.getRestApis(
                GetRestApisRequest(position: position, limit: LimitsAPIGateway.pageSizes.upperBound))
            if let found = page.items?.first(where: { $0.tags?[tokenTag] == context.token }) { return found }
            position = page.position
        } while position != nil
        return nil
    }

    private func request(_ properties: JSONObject, _ context: ResourceContext) throws -> CreateRestApiRequest {
        let title = properties["Body"]?["info"]?["title"]?.string
        guard let name = properties["Name"]?.string ?? title else { throw PropertyReading.invalid("Name") }
        var input = CreateRestApiRequest(name: name, description: properties["Description"]?.string)
        input.binaryMediaTypes = properties["BinaryMediaTypes"]?.array?.compactMap(\.string)
        input.apiKeySource = properties["ApiKeySourceType"]?.string.flatMap { ApiKeySourceType(rawValue: $0) }
        input.disableExecuteApiEndpoint = properties["DisableExecuteApiEndpoint"]?.bool
        input.endpointConfiguration = try PropertyReading.structure(
            properties["EndpointConfiguration"], "EndpointConfiguration", as: EndpointConfiguration.self)
        var tags = PropertyValue.tags(properties["Tags"]).merging(context.ownTags) { _, own in own }
        tags[Self.tokenTag] = context.token
        input.tags = tags
        return input
    }

    /// Brings the definition in. The properties of the template win over what it says.
    private func fill(_ id: String, _ properties: JSONObject, _ client: APIGatewayClient) async throws {
        guard let body = properties["Body"], !body.isNull else { return }
        let mode = properties["Mode"]?.string.flatMap { PutMode(rawValue: $0) } ?? .overwrite
        let parameters = PropertyReading.strings(properties["Parameters"])
        try await client.putRestApi(
            PutRestApiRequest(restApiId: id, mode: mode, parameters: parameters, body: body.bytes))
        var patches: [PatchOperation] = []
        for (property, path) in [("Name", "/name"), ("Description", "/description")] {
            guard let value = properties[property]?.string else { continue }
            patches.append(PatchOperation(op: .replace, path: path, value: value))
        }
        guard !patches.isEmpty else { return }
        try await client.updateRestApi(UpdateRestApiRequest(restApiId: id, patchOperations: patches))
    }

    private static func patches(from old: JSONObject, to new: JSONObject) throws -> [PatchOperation] {
        let simple = [
            ("Name", "/name"), ("Description", "/description"), ("ApiKeySourceType", "/apiKeySource"),
            ("DisableExecuteApiEndpoint", "/disableExecuteApiEndpoint"),
        ]
        var patches: [PatchOperation] = []
        for (property, path) in simple where old[property] != new[property] {
            let value = new[property].map { $0.string ?? $0.description }
            patches.append(PatchOperation(op: .replace, path: path, value: value ?? (property == "Name" ? nil : "")))
        }
        let (before, after) = (mediaTypes(old), mediaTypes(new))
        for type in before.subtracting(after).sorted() {
            patches.append(PatchOperation(op: .remove, path: path(of: type)))
        }
        for type in after.subtracting(before).sorted() {
            patches.append(PatchOperation(op: .add, path: path(of: type)))
        }
        if old["EndpointConfiguration"] != new["EndpointConfiguration"] {
            let kind = new["EndpointConfiguration"]?["Types"]?[0]?.string ?? "EDGE"
            patches.append(PatchOperation(op: .replace, path: "/endpointConfiguration/types/0", value: kind))
        }
        return patches
    }

    private static func mediaTypes(_ properties: JSONObject) -> Set<String> {
        Set(properties["BinaryMediaTypes"]?.array?.compactMap(\.string) ?? [])
    }

    private static func path(of type: String) -> String {
        "/binaryMediaTypes/" + type.replacing("~", with: "~0").replacing("/", with: "~1")
    }

    private func setTags(
        _ id: String, from old: JSONObject, to new: JSONObject, _ client: APIGatewayClient, _ context: ResourceContext
    ) async throws {
        let (before, after) = (PropertyValue.tags(old["Tags"]), PropertyValue.tags(new["Tags"]))
        guard before != after else { return }
        let arn = "arn:aws:apigateway:\(context.region)::/restapis/\(id)"
        let gone = before.keys.filter { after[$0] == nil }.sorted()
        if !gone.isEmpty { try await client.untagResource(UntagResourceRequest(resourceArn: arn, tagKeys: gone)) }
        if !after.isEmpty { try await client.tagResource(TagResourceRequest(resourceArn: arn, tags: after)) }
    }

    private static func state(_ api: RestApi) -> ResourceState {
        let id = api.id ?? ""
        return ResourceState(
            physicalID: id,
            attributes: ["RestApiId": .string(id), "RootResourceId": .string(api.rootResourceId ?? "")])
    }
}
