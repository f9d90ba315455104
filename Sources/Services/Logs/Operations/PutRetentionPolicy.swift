internal import LogsAPI
internal import ServiceKit
internal import Wire

/// Says after how many days a group's events expire.
struct PutRetentionPolicy: Operation {
    static let model = LogsModel.putRetentionPolicy
    let store: LogsStore

    func access(_ input: PutRetentionPolicyRequest, _ context: CallContext) -> [Access] {
        Self.access(group: input.logGroupName, context)
    }

    func run(_ input: PutRetentionPolicyRequest, _ context: CallContext) async throws -> Empty {
        let days = input.retentionInDays
        guard LimitsLogs.retentionDays.contains(days) else {
            let allowed = LimitsLogs.retentionDays.map { String($0) }.joined(separator: ", ")
            throw LogsFault.invalidParameterException(
                "1 validation error detected: Value '\(days)' at 'retentionInDays' failed to satisfy constraint: "
                    + "Member must satisfy enum value set: [\(allowed)]")
        }
        try await store.changeGroup(input.logGroupName, LogsTenant(context)) { $0.retentionInDays = days }
        return Empty()
    }
}
