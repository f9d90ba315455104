internal import LogsAPI
internal import ServiceKit
internal import Wire

/// Protects a group from deletion, or no longer.
struct PutLogGroupDeletionProtection: Operation {
    static let model = LogsModel.putLogGroupDeletionProtection
    let store: LogsStore

    func access(_ input: PutLogGroupDeletionProtectionRequest, _ context: CallContext) throws -> [Access] {
        Self.access(group: try LogGroupName.of(identifier: input.logGroupIdentifier, context), context)
    }

    func run(_ input: PutLogGroupDeletionProtectionRequest, _ context: CallContext) async throws -> Empty {
        let name = try LogGroupName.of(identifier: input.logGroupIdentifier, context)
        let isProtected = input.deletionProtectionEnabled
        try await store.changeGroup(name, LogsTenant(context)) { $0.isDeletionProtected = isProtected }
        return Empty()
    }
}
