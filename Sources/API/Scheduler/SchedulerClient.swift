// Generated from the service model of botocore 1.43.11; do not edit.
package import ServiceKit

/// Calls Scheduler within the process: typed values, no encoding, the same pipeline as every call.
package struct SchedulerClient: Sendable {
    private let caller: any ServiceCaller
    package init(_ caller: any ServiceCaller) { self.caller = caller }

    @discardableResult
    package func createSchedule(_ input: CreateScheduleInput) async throws -> CreateScheduleOutput {
        try await caller.call(SchedulerModel.createSchedule, input)
    }

    @discardableResult
    package func createScheduleGroup(_ input: CreateScheduleGroupInput) async throws -> CreateScheduleGroupOutput {
        try await caller.call(SchedulerModel.createScheduleGroup, input)
    }

    @discardableResult
    package func deleteSchedule(_ input: DeleteScheduleInput) async throws -> DeleteScheduleOutput {
        try await caller.call(SchedulerModel.deleteSchedule, input)
    }

    @discardableResult
    package func deleteScheduleGroup(_ input: DeleteScheduleGroupInput) async throws -> DeleteScheduleGroupOutput {
        try await caller.call(SchedulerModel.deleteScheduleGroup, input)
    }

    @discardableResult
    package func getSchedule(_ input: GetScheduleInput) async throws -> GetScheduleOutput {
        try await caller.call(SchedulerModel.getSchedule, input)
    }

    @discardableResult
    package func getScheduleGroup(_ input: GetScheduleGroupInput) async throws -> GetScheduleGroupOutput {
        try await caller.call(SchedulerModel.getScheduleGroup, input)
    }

    @discardableResult
    package func listScheduleGroups(_ input: ListScheduleGroupsInput) async throws -> ListScheduleGroupsOutput {
        try await caller.call(SchedulerModel.listScheduleGroups, input)
    }

    @discardableResult
    package func listSchedules(_ input: ListSchedulesInput) async throws -> ListSchedulesOutput {
        try await caller.call(SchedulerModel.listSchedules, input)
    }

    @discardableResult
    package func listTagsForResource(_ input: ListTagsForResourceInput) async throws -> ListTagsForResourceOutput {
        try await caller.call(SchedulerModel.listTagsForResource, input)
    }

    @discardableResult
    package func tagResource(_ input: TagResourceInput) async throws -> TagResourceOutput {
        try await caller.call(SchedulerModel.tagResource, input)
    }

    @discardableResult
    package func untagResource(_ input: UntagResourceInput) async throws -> UntagResourceOutput {
        try await caller.call(SchedulerModel.untagResource, input)
    }

    @discardableResult
    package func updateSchedule(_ input: UpdateScheduleInput) async throws -> UpdateScheduleOutput {
        try await caller.call(SchedulerModel.updateSchedule, input)
    }
}
