internal import Base
internal import DynamoDBAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Makes a table of another one as it was at a moment. It is CREATING until the items are there, which come behind the
/// call.
/// - Source: Amazon DynamoDB API Reference, RestoreTableToPointInTime.
struct RestoreTableToPointInTime: Operation {
    static let model = DynamoDBModel.restoreTableToPointInTime
    let store: DynamoDBStore
    let randomness: any Randomness

    func access(_ input: RestoreTableToPointInTimeInput, _ context: CallContext) async throws -> [Access] {
        [
            try Self.source(input, context).access("RestoreTableToPointInTime", context),
            try TableReference(input.targetTableName, context).access("RestoreTableToPointInTime", context),
        ]
    }

    func run(
        _ input: RestoreTableToPointInTimeInput, _ context: CallContext
    ) async throws -> RestoreTableToPointInTimeOutput {
        let (source, target) = (try Self.source(input, context), try TableReference(input.targetTableName, context))
        guard source.tenant == target.tenant else {
            throw Fault.notSupported("Restoring a DynamoDB table into another account or Region")
        }
        let overrides = RestoreOverrides(input)
        let id = randomness.uuid()
        for _ in 0..<LimitsStore.conflictRetries {
            let stored = try await store.kept(source.name, source.tenant)
            let time = try Self.time(input, stored.table, now: context.now)
            var table = try overrides.table(of: stored.table, as: target, id: id, now: context.now)
            table.source = TableSource(table: stored.table.arn, time: time)
            var pinned = stored.table
            pinned.history.pins[id] = 0
            var transaction = Transaction()
            transaction.check(stored.key, .version(stored.version))
            transaction.put(stored.key, TableRecord.encode(pinned))
            var work = TableWork(.recover, on: table, target.tenant, subject: stored.table.id)
            work.details = ["time": .integer(time.nanoseconds), "table": .string(source.name)]
            if try await store.begin(table, work, transaction) {
                return RestoreTableToPointInTimeOutput(tableDescription: table.description(status: .creating))
            }
        }
        throw DynamoDBFault.tableInUseException("Table is being updated: \(source.name)")
    }

    private static func source(
        _ input: RestoreTableToPointInTimeInput, _ context: CallContext
    ) throws(Fault) -> TableReference {
        guard let text = input.sourceTableArn ?? input.sourceTableName else {
            throw .validation("Either SourceTableArn or SourceTableName must be specified")
        }
        return try TableReference(text, context)
    }

    /// The moment, which lies in the time that can be restored.
    private static func time(
        _ input: RestoreTableToPointInTimeInput, _ table: Table, now: Instant
    ) throws(Fault) -> Instant {
        guard let recovery = table.history.recovery else {
            throw DynamoDBFault.pointInTimeRecoveryUnavailableException(
                "Point in time recovery is not enabled for table '\(table.name)'")
        }
        if input.useLatestRestorableTime == true {
            guard input.restoreDateTime == nil else {
                throw .validation("Only one of RestoreDateTime and UseLatestRestorableTime can be specified")
            }
            return now
        }
        guard let time = input.restoreDateTime else {
            throw .validation("Either RestoreDateTime or UseLatestRestorableTime must be specified")
        }
        guard time >= recovery.earliest(now: now), time <= now else {
            throw DynamoDBFault.invalidRestoreTimeException(
                "The specified restore time lies outside of the time range in which the table can be restored")
        }
        return time
    }
}
