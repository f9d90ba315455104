package import Base
internal import SchedulerAPI
internal import ServiceCalls
package import ServiceKit
package import Wire

/// Amazon EventBridge Scheduler: schedules that call a target once, at an interval or by the calendar of a place.
///
/// A schedule that waits is a row at the time of its next call and nothing in memory. When that has come, one commit
/// puts the call in its place, and the next time; the call itself is made at least once.
package struct SchedulerService: Service {
    private let core: SchedulerCore
    private let report: @Sendable (String) -> Void

    /// - Parameter report: gets lines for the server's log.
    package init(_ environment: ServiceEnvironment, report: @escaping @Sendable (String) -> Void = { _ in }) {
        core = SchedulerCore(environment)
        self.report = report
    }

    package var schema: Schema { SchedulerModel.schema }

    package var operations: [ServedOperation] {
        [
            ServedOperation(CreateSchedule(core: core)), ServedOperation(CreateScheduleGroup(core: core)),
            ServedOperation(DeleteSchedule(core: core)), ServedOperation(DeleteScheduleGroup(core: core)),
            ServedOperation(GetSchedule(core: core)), ServedOperation(GetScheduleGroup(core: core)),
            ServedOperation(ListScheduleGroups(core: core)), ServedOperation(ListSchedules(core: core)),
            ServedOperation(ListTagsForResource(core: core)), ServedOperation(TagResource(core: core)),
            ServedOperation(UntagResource(core: core)), ServedOperation(UpdateSchedule(core: core)),
        ]
    }

    package var resources: [any ResourceHandler] { [ScheduleResource(), ScheduleGroupResource(clock: core.clock)] }

    package var requestBytes: Int? { LimitsScheduler.requestBytes }

    package func start(_ background: Background) async throws {
        let losses = LossLog(clock: core.clock, report: report)
        let worker = DeliveryWorker(
            core: core,
            caller: TargetCaller(services: core.services, clock: core.clock, randomness: core.randomness),
            losses: losses)
        let occurrences = Occurrences(core: core, losses: losses)
        let deliveries = DueWork(
            Delivery.rows(losses), in: core.store.store, clock: core.clock, arrivals: core.arrivals,
            limits: LimitsScheduler.deliveries, perform: worker.deliver)
        let remover = GroupRemover(core: core)
        background.start { await occurrences.run() }
        background.start { await deliveries.run() }
        background.start { await remover.run() }
    }
}
