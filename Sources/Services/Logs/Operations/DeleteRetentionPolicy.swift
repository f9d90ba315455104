internal import LogsAPI
internal import ServiceKit
internal import Wire

/// Keeps a group's events for ever again.
struct DeleteRetentionPolicy: Operation {
    static let model = LogsModel.deleteRetentionPolicy
    let store: LogsStore

    func access(_ input: DeleteRetentionPolicyRequest, _ context: CallContext) -> [Access] {
        Self.access(group: input.logGroupName, context)
    }

    func run(_ input: DeleteRetentionPolicyRequest, _ context: CallContext) async throws -> Empty {
        try await store.changeGroup(input.logGroupName, LogsTenant(context)) { $0.retentionInDays = nil }
        return Empty()
    }
}
