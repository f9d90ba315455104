internal import LogsAPI
internal import ServiceKit
internal import Wire

/// Removes a log group with its streams and events, unless it is protected.
struct DeleteLogGroup: Operation {
    static let model = LogsModel.deleteLogGroup
    let store: LogsStore

    func access(_ input: DeleteLogGroupRequest, _ context: CallContext) -> [Access] {
        Self.access(group: input.logGroupName, context)
    }

    func run(_ input: DeleteLogGroupRequest, _ context: CallContext) async throws -> Empty {
        try await store.deleteGroup(input.logGroupName, LogsTenant(context))
        return Empty()
    }
}
