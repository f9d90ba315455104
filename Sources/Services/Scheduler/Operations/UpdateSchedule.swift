internal import Base
internal import SchedulerAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Changes a schedule as a whole: what the call does not say has its default from then on.
/// - Source: Amazon EventBridge Scheduler API Reference, UpdateSchedule.
struct UpdateSchedule: Operation {
    static let model = SchedulerModel.updateSchedule
    let core: SchedulerCore

    func access(_ input: UpdateScheduleInput, _ context: CallContext) async throws -> [Access] {
        let reference = ScheduleReference(context.tenant, group: input.groupName, name: input.name)
        return core.access("UpdateSchedule", reference, role: input.target.roleArn)
    }

    func run(_ input: UpdateScheduleInput, _ context: CallContext) async throws -> UpdateScheduleOutput {
        let reference = ScheduleReference(context.tenant, group: input.groupName, name: input.name)
        let wish = ScheduleWish(input)
        let text = input.target.input
        for _ in 0..<LimitsStore.conflictRetries {
            let (group, _) = try await core.store.existing(reference.group, now: context.now)
            guard let (old, row) = try await core.store.schedule(reference) else {
                throw Fault.noSchedule(input.name)
            }
            let settings = try wish.settings(core.zones, now: context.now, current: old.settings)
            let digest = settings.digest(input: text)
            if let token = wish.token, token == old.token, digest == old.digest {
                return UpdateScheduleOutput(scheduleArn: reference.arn)
            }
            guard !group.isDeleting else { throw Fault.groupGoes(reference.group.name) }
            try await core.check(role: settings.target.role, reference.group)
            var record = old
            (record.settings, record.modified, record.token, record.digest) = (
                settings, context.now, wish.token, digest
            )
            record.behind = nil
            record.due = try settings.next(
                after: old.unmade(under: settings, now: context.now), created: old.created, core.zones)
            var transaction = Transaction()
            transaction.check(reference.key, .version(row.version))
            SchedulerStore.removeDue(old, reference, &transaction)
            SchedulerStore.put(record, reference, &transaction)
            LongRow.remove(SchedulerStore.input(record.id), &transaction)
            if settings.target.hasLongInput {
                LongRow.put(SchedulerStore.input(record.id), Array((text ?? "").utf8), &transaction)
            }
            if try await core.store.store.commit(transaction).version != nil {
                return UpdateScheduleOutput(scheduleArn: reference.arn)
            }
        }
        throw Fault.contended
    }
}

extension ScheduleRecord {
    /// Behind which time the next call is looked for when the settings change: a call that is due at this moment is
    /// made, where it is due by the new settings too.
    fileprivate func unmade(under settings: ScheduleSettings, now: Instant) -> Instant {
        guard let due = behind.map({ $0 + .nanoseconds(1) }) ?? due, settings.expression == self.settings.expression,
            settings.zone == self.settings.zone
        else {
            return now
        }
        return min(now, due - .nanoseconds(1))
    }
}
