internal import Base
internal import SchedulerAPI
internal import ServiceKit
internal import Wire

/// Tells of a schedule.
/// - Source: Amazon EventBridge Scheduler API Reference, GetSchedule.
struct GetSchedule: Operation {
    static let model = SchedulerModel.getSchedule
    let core: SchedulerCore

    func access(_ input: GetScheduleInput, _ context: CallContext) async throws -> [Access] {
        let reference = ScheduleReference(context.tenant, group: input.groupName, name: input.name)
        return [Access("scheduler:GetSchedule", on: reference.arn)]
    }

    func run(_ input: GetScheduleInput, _ context: CallContext) async throws -> GetScheduleOutput {
        let reference = ScheduleReference(context.tenant, group: input.groupName, name: input.name)
        guard let (record, _) = try await core.store.schedule(reference) else {
            _ = try await core.store.existing(reference.group, now: context.now)
            throw Fault.noSchedule(input.name)
        }
        return record.output(reference, input: try await core.store.input(record))
    }
}
