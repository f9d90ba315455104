internal import Base
internal import SchedulerAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Makes a schedule. A call that comes again with the client's token of the first has made it already.
/// - Source: Amazon EventBridge Scheduler API Reference, CreateSchedule.
struct CreateSchedule: Operation {
    static let model = SchedulerModel.createSchedule
    let core: SchedulerCore

    func access(_ input: CreateScheduleInput, _ context: CallContext) async throws -> [Access] {
        let reference = ScheduleReference(context.tenant, group: input.groupName, name: input.name)
        return core.access("CreateSchedule", reference, role: input.target.roleArn)
    }

    func run(_ input: CreateScheduleInput, _ context: CallContext) async throws -> CreateScheduleOutput {
        let reference = ScheduleReference(context.tenant, group: input.groupName, name: input.name)
        let wish = ScheduleWish(input)
        let settings = try wish.settings(core.zones, now: context.now, current: nil)
        let text = input.target.input
        let digest = settings.digest(input: text)
        for _ in 0..<LimitsStore.conflictRetries {
            let (group, row) = try await core.store.existing(reference.group, now: context.now)
            if let (known, _) = try await core.store.schedule(reference) {
                guard let token = wish.token, known.token == token, known.digest == digest else {
                    throw Fault.scheduleExists(input.name)
                }
                return CreateScheduleOutput(scheduleArn: reference.arn)
            }
            guard !group.isDeleting else { throw Fault.groupGoes(reference.group.name) }
            try await core.check(role: settings.target.role, reference.group)
            var record = ScheduleRecord(
                id: core.randomness.uuidBytes(), created: context.now, modified: context.now, settings: settings,
                due: nil, token: wish.token, digest: digest)
            // A rate without a start begins at once.
            record.due = try settings.next(after: context.now - .nanoseconds(1), created: context.now, core.zones)
            var transaction = Transaction()
            try await checkQuota(context.tenant, &transaction)
            transaction.check(reference.group.key, isStill: row)
            transaction.check(reference.key, .absent)
            if row == nil { transaction.put(reference.group.key, group.bytes) }
            SchedulerStore.put(record, reference, &transaction)
            if settings.target.hasLongInput {
                LongRow.put(SchedulerStore.input(record.id), Array((text ?? "").utf8), &transaction)
            }
            transaction.add(SchedulerStore.count(context.tenant), 1)
            if try await core.store.store.commit(transaction).version != nil {
                return CreateScheduleOutput(scheduleArn: reference.arn)
            }
        }
        throw Fault.contended
    }

    private func checkQuota(_ tenant: Tenant, _ transaction: inout Transaction) async throws {
        let row = try await core.store.store.get(SchedulerStore.count(tenant))
        let count = row?.counter ?? 0
        // Only near the limit those that come at the same time wait for one another, so that none passes it.
        if count >= LimitsScheduler.schedules - LimitsScheduler.lastSchedules {
            transaction.check(SchedulerStore.count(tenant), isStill: row)
        }
        guard count < LimitsScheduler.schedules else {
            throw SchedulerFault.serviceQuotaExceededException(
                "You have reached the limit of \(LimitsScheduler.schedules) schedules.")
        }
    }
}
