internal import Base
internal import CloudWatchAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Removes alarms in one commit; names of alarms that are not there are passed over. Their histories stay.
/// - Source: Amazon CloudWatch API Reference, DeleteAlarms.
struct DeleteAlarms: Operation {
    static let model = CloudWatchModel.deleteAlarms
    let core: CloudWatchCore

    func access(_ input: DeleteAlarmsInput, _ context: CallContext) async throws -> [Access] {
        try await core.access("DeleteAlarms", input.alarmNames, context)
    }

    func run(_ input: DeleteAlarmsInput, _ context: CallContext) async throws -> Empty {
        let references = Set(input.alarmNames).sorted().map { AlarmReference(tenant: context.tenant, name: $0) }
        for _ in 0..<LimitsStore.conflictRetries {
            var transaction = Transaction()
            var composites = 0
            for reference in references {
                guard let (record, row) = try await core.alarms.alarm(reference) else { continue }
                composites += record.composite == nil ? 0 : 1
                transaction.check(reference.key, .version(row.version))
                core.alarms.put(nil, reference, &transaction)
                transaction.add(CloudWatchStore.count(context.tenant), -1)
                core.alarms.note(
                    HistoryEntry(
                        alarm: reference, alarmType: record.type, time: context.now, kind: .configurationUpdate,
                        summary: String("Alarm \"\(reference.name)\" deleted".prefix(255)),
                        data: [
                            "version": "1.0", "type": "Delete", "deletedAlarm": record.configuration(reference),
                        ]), &transaction)
            }
            guard composites <= 1 else {
                throw Fault.validation("You can't delete more than one composite alarm in the same operation.")
            }
            if transaction.isEmpty { return Empty() }
            defer { core.alarms.wake() }
            if try await core.store.commit(transaction).version != nil { return Empty() }
        }
        throw Fault.contended
    }
}
