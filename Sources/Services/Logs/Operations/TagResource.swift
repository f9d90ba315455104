internal import LogsAPI
internal import ServiceKit
internal import Wire

/// Adds tags to a log group by its ARN.
struct TagResource: Operation {
    static let model = LogsModel.tagResource
    let store: LogsStore

    func access(_ input: TagResourceRequest, _ context: CallContext) throws -> [Access] {
        let name = try LogGroupName.of(arn: input.resourceArn, context)
        return [Access(Self.model.action, on: LogsTenant(context).groupARN(name))]
    }

    func run(_ input: TagResourceRequest, _ context: CallContext) async throws -> Empty {
        let tags = input.tags
        let name = try LogGroupName.of(arn: input.resourceArn, context)
        try await store.changeGroup(name, LogsTenant(context)) { group throws(Fault) in try group.tag(tags) }
        return Empty()
    }
}
