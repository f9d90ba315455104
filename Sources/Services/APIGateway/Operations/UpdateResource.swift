internal import APIGatewayAPI
internal import ServiceKit

/// Renames a resource or moves it below another.
/// - Source: API Gateway API Reference, UpdateResource.
struct UpdateResource: Operation {
    static let model = APIGatewayModel.updateResource
    let apis: APIStore

    func access(_ input: UpdateResourceRequest, _ context: CallContext) async throws -> [Access] {
        OperationAccess.on("/restapis/\(input.restApiId)/resources/\(input.resourceId)", "PATCH", context)
    }

    func run(_ input: UpdateResourceRequest, _ context: CallContext) async throws -> Resource {
        let patches = try Patch.all(input.patchOperations)
        return try await apis.change(input.restApiId, context) { document in
            var (pathPart, parentID): (String?, String?) = (nil, nil)
            for patch in patches {
                switch (patch.op, patch.path) {
                case (.replace, "/pathPart"): pathPart = patch.value
                case (.replace, "/parentId"): parentID = patch.value
                default: throw patch.invalid(["/pathPart", "/parentId"])
                }
            }
            return try document.moveResource(input.resourceId, pathPart: pathPart, parentID: parentID)
        }
    }
}
