internal import LogsAPI
internal import ServiceKit
internal import Wire

/// Takes tags from a group by its name; the older form of UntagResource.
struct UntagLogGroup: Operation {
    static let model = LogsModel.untagLogGroup
    let store: LogsStore

    func access(_ input: UntagLogGroupRequest, _ context: CallContext) -> [Access] {
        [Access(Self.model.action, on: LogsTenant(context).groupARN(input.logGroupName))]
    }

    func run(_ input: UntagLogGroupRequest, _ context: CallContext) async throws -> Empty {
        let keys = input.tags
        try await store.changeGroup(input.logGroupName, LogsTenant(context)) { $0.untag(keys) }
        return Empty()
    }
}
