internal import APIGatewayAPI
package import Base
package import ServiceKit
internal import Wire

/// A resource of an API of a template. `Ref` gives its id.
/// - Source: AWS CloudFormation User Guide, AWS::ApiGateway::Resource.
package struct PathResource: ResourceHandler {
    package let type = "AWS::ApiGateway::Resource"
    package let attributes = ["ResourceId"]
    package let properties = [
        ResourceProperty("ParentId", .string, required: true, replaces: true),
        ResourceProperty("PathPart", .string, required: true, replaces: true),
        ResourceProperty("RestApiId", .string, required: true, replaces: true),
    ]

    package init() {}

    package func create(_ properties: JSONObject, _ context: ResourceContext) async throws -> ResourceState {
        let client = APIGatewayClient(context.caller)
        let (api, parent) = (
            PropertyReading.text(properties, "RestApiId"), PropertyReading.text(properties, "ParentId")
        )
        let part = PropertyReading.text(properties, "PathPart")
        do {
            return Self.state(
                try await client.createResource(CreateResourceRequest(restApiId: api, parentId: parent, pathPart: part))
                    .id)
        } catch let fault as Fault where fault.code == "ConflictException" {
            // A deploy that a crash cut off finds the resource that it made: still without methods.
            let all = try await client.getResources(
                GetResourcesRequest(restApiId: api, limit: LimitsAPIGateway.pageSizes.upperBound))
            let own = all.items?.first { $0.parentId == parent && $0.pathPart == part && $0.resourceMethods == nil }
            guard let own else { throw fault }
            return Self.state(own.id)
        }
    }

    package func update(
        _ physicalID: String, from old: JSONObject, to new: JSONObject, _ context: ResourceContext
    ) async throws -> ResourceState { Self.state(physicalID) }

    package func delete(_ physicalID: String, _ properties: JSONObject, _ context: ResourceContext) async throws {
        let api = PropertyReading.text(properties, "RestApiId")
        try await PropertyReading.deleting {
            try await APIGatewayClient(context.caller).deleteResource(
                DeleteResourceRequest(restApiId: api, resourceId: physicalID))
        }
    }

    private static func state(_ id: String?) -> ResourceState {
        ResourceState(physicalID: id ?? "", attributes: ["ResourceId": .string(id ?? "")])
    }
}
