internal import Base
internal import DynamoDBAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Turns point-in-time recovery on or off: while it is on, what items were before each change is kept for as many days
/// as was asked for.
/// - Source: Amazon DynamoDB API Reference, UpdateContinuousBackups.
struct UpdateContinuousBackups: Operation {
    static let model = DynamoDBModel.updateContinuousBackups
    let store: DynamoDBStore

    func access(_ input: UpdateContinuousBackupsInput, _ context: CallContext) async throws -> [Access] {
        [try TableReference(input.tableName, context).access("UpdateContinuousBackups", context)]
    }

    func run(
        _ input: UpdateContinuousBackupsInput, _ context: CallContext
    ) async throws -> UpdateContinuousBackupsOutput {
        let reference = try TableReference(input.tableName, context)
        _ = try await store.kept(reference.name, reference.tenant)
        let wanted = input.pointInTimeRecoverySpecification
        if !wanted.pointInTimeRecoveryEnabled, wanted.recoveryPeriodInDays != nil {
            throw Fault.invalidParameter("RecoveryPeriodInDays can be specified only with PointInTimeRecoveryEnabled")
        }
        let days = wanted.recoveryPeriodInDays ?? LimitsDynamoDB.recoveryDays
        let table = try await store.change(reference.name, reference.tenant) { table, transaction in
            guard wanted.pointInTimeRecoveryEnabled else {
                table.history.recovery = nil
                return store.forgetUnkept(table, reference.tenant, &transaction)
            }
            // What a shorter period has let go does not come back with a longer one.
            let since = table.history.recovery?.earliest(now: context.now) ?? context.now
            table.history.recovery = TableHistory.Recovery(since: since, days: days)
        }
        return UpdateContinuousBackupsOutput(
            continuousBackupsDescription: ContinuousBackups.description(of: table, now: context.now))
    }
}
