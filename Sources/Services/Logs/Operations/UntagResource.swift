internal import LogsAPI
internal import ServiceKit
internal import Wire

/// Takes tags from a log group by its ARN.
struct UntagResource: Operation {
    static let model = LogsModel.untagResource
    let store: LogsStore

    func access(_ input: UntagResourceRequest, _ context: CallContext) throws -> [Access] {
        let name = try LogGroupName.of(arn: input.resourceArn, context)
        return [Access(Self.model.action, on: LogsTenant(context).groupARN(name))]
    }

    func run(_ input: UntagResourceRequest, _ context: CallContext) async throws -> Empty {
        let keys = input.tagKeys
        let name = try LogGroupName.of(arn: input.resourceArn, context)
        try await store.changeGroup(name, LogsTenant(context)) { $0.untag(keys) }
        return Empty()
    }
}
