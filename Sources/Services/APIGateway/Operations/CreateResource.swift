internal import APIGatewayAPI
internal import Base
internal import ServiceKit

/// Adds a resource below another.
/// - Source: API Gateway API Reference, CreateResource.
struct CreateResource: Operation {
    static let model = APIGatewayModel.createResource
    let apis: APIStore
    let randomness: any Randomness

    func access(_ input: CreateResourceRequest, _ context: CallContext) async throws -> [Access] {
        OperationAccess.on("/restapis/\(input.restApiId)/resources/\(input.parentId)", "POST", context)
    }

    func run(_ input: CreateResourceRequest, _ context: CallContext) async throws -> Resource {
        let id = APIIdentifiers.part(randomness)
        return try await apis.change(input.restApiId, context) { document in
            try document.addResource(input.pathPart, below: input.parentId, id: id)
        }
    }
}
