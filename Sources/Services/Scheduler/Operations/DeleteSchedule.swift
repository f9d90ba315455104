internal import Base
internal import SchedulerAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Removes a schedule. Calls that were begun are made again where they fail; those that wait for a moment of their
/// window are not made any more.
/// - Source: Amazon EventBridge Scheduler API Reference, DeleteSchedule.
struct DeleteSchedule: Operation {
    static let model = SchedulerModel.deleteSchedule
    let core: SchedulerCore

    func access(_ input: DeleteScheduleInput, _ context: CallContext) async throws -> [Access] {
        let reference = ScheduleReference(context.tenant, group: input.groupName, name: input.name)
        return [Access("scheduler:DeleteSchedule", on: reference.arn)]
    }

    func run(_ input: DeleteScheduleInput, _ context: CallContext) async throws -> DeleteScheduleOutput {
        let reference = ScheduleReference(context.tenant, group: input.groupName, name: input.name)
        for _ in 0..<LimitsStore.conflictRetries {
            guard let (record, row) = try await core.store.schedule(reference) else {
                _ = try await core.store.existing(reference.group, now: context.now)
                throw Fault.noSchedule(input.name)
            }
            var transaction = Transaction()
            transaction.check(reference.key, .version(row.version))
            SchedulerStore.remove(record, reference, &transaction)
            if try await core.store.store.commit(transaction).version != nil { return DeleteScheduleOutput() }
        }
        throw Fault.contended
    }
}
