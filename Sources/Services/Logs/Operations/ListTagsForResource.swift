internal import LogsAPI
internal import ServiceKit
internal import Wire

/// A log group's tags by its ARN.
struct ListTagsForResource: Operation {
    static let model = LogsModel.listTagsForResource
    let store: LogsStore

    func access(_ input: ListTagsForResourceRequest, _ context: CallContext) throws -> [Access] {
        let name = try LogGroupName.of(arn: input.resourceArn, context)
        return [Access(Self.model.action, on: LogsTenant(context).groupARN(name))]
    }

    func run(_ input: ListTagsForResourceRequest, _ context: CallContext) async throws -> ListTagsForResourceResponse {
        let name = try LogGroupName.of(arn: input.resourceArn, context)
        return ListTagsForResourceResponse(tags: try await store.group(name, LogsTenant(context)).tags)
    }
}
