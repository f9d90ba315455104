internal import APIGatewayAPI
internal import Base
internal import ServiceKit

/// Lists the tags of an API or a stage.
/// - Source: API Gateway API Reference, GetTags.
struct GetTags: Operation {
    static let model = APIGatewayModel.getTags
    let apis: APIStore

    func access(_ input: GetTagsRequest, _ context: CallContext) async throws -> [Access] {
        OperationAccess.on("/tags/\(PercentEncoding.encode(input.resourceArn))", "GET", context)
    }

    func run(_ input: GetTagsRequest, _ context: CallContext) async throws -> Tags {
        let target = try TagTarget(input.resourceArn)
        return Tags(tags: try target.tags(try await apis.load(target.api, context)))
    }
}
