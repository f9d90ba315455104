internal import LogsAPI
internal import ServiceKit
internal import Wire

/// Adds tags to a group by its name; the older form of TagResource.
struct TagLogGroup: Operation {
    static let model = LogsModel.tagLogGroup
    let store: LogsStore

    func access(_ input: TagLogGroupRequest, _ context: CallContext) -> [Access] {
        [Access(Self.model.action, on: LogsTenant(context).groupARN(input.logGroupName))]
    }

    func run(_ input: TagLogGroupRequest, _ context: CallContext) async throws -> Empty {
        let tags = input.tags
        try await store.changeGroup(input.logGroupName, LogsTenant(context)) { group throws(Fault) in
            try group.tag(tags)
        }
        return Empty()
    }
}
