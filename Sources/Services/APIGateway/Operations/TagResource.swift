internal import APIGatewayAPI
internal import Base
internal import ServiceKit
internal import Wire

/// Adds tags to an API or a stage.
/// - Source: API Gateway API Reference, TagResource.
struct TagResource: Operation {
    static let model = APIGatewayModel.tagResource
    let apis: APIStore

    func access(_ input: TagResourceRequest, _ context: CallContext) async throws -> [Access] {
        OperationAccess.on("/tags/\(PercentEncoding.encode(input.resourceArn))", "PUT", context)
    }

    func run(_ input: TagResourceRequest, _ context: CallContext) async throws -> Empty {
        let target = try TagTarget(input.resourceArn)
        try await apis.change(target.api, context) { document in
            try target.setTags(try target.tags(document).merging(input.tags) { $1 }, &document)
        }
        return Empty()
    }
}
