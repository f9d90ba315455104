internal import LogsAPI
internal import ServiceKit
internal import Wire

/// A group's tags by its name; the older form of ListTagsForResource.
struct ListTagsLogGroup: Operation {
    static let model = LogsModel.listTagsLogGroup
    let store: LogsStore

    func access(_ input: ListTagsLogGroupRequest, _ context: CallContext) -> [Access] {
        [Access(Self.model.action, on: LogsTenant(context).groupARN(input.logGroupName))]
    }

    func run(_ input: ListTagsLogGroupRequest, _ context: CallContext) async throws -> ListTagsLogGroupResponse {
        ListTagsLogGroupResponse(tags: try await store.group(input.logGroupName, LogsTenant(context)).tags)
    }
}
