internal import APIGatewayAPI
internal import Base
internal import ServiceKit
internal import Wire

/// Removes tags from an API or a stage.
/// - Source: API Gateway API Reference, UntagResource.
struct UntagResource: Operation {
    static let model = APIGatewayModel.untagResource
    let apis: APIStore

    func access(_ input: UntagResourceRequest, _ context: CallContext) async throws -> [Access] {
        OperationAccess.on("/tags/\(PercentEncoding.encode(input.resourceArn))", "DELETE", context)
    }

    func run(_ input: UntagResourceRequest, _ context: CallContext) async throws -> Empty {
        let target = try TagTarget(input.resourceArn)
        try await apis.change(target.api, context) { document in
            try target.setTags(try target.tags(document).filter { !input.tagKeys.contains($0.key) }, &document)
        }
        return Empty()
    }
}
