package import Base
internal import CloudWatchAPI
internal import ServiceCalls
package import ServiceKit
package import Wire

/// Amazon CloudWatch: numbers of metrics that users and the platform's own services measure, what is told of them, and
/// alarms that look at them.
///
/// A call that puts data appends to a log, in one commit; behind it `Folder` makes points of them, and `RollUp` makes
/// old points coarser. What services of the platform measure comes from `MetricBook`, minute by minute. Behind the end
/// of each minute `AlarmRounds` looks at the alarms; a change of state, its history and what is to be told of it are
/// one commit, and `ActionWorker` tells it.
package struct CloudWatchService: Service {
    let core: CloudWatchCore
    private let report: @Sendable (String) -> Void

    /// - Parameter report: gets lines for the server's log.
    package init(_ environment: ServiceEnvironment, report: @escaping @Sendable (String) -> Void = { _ in }) {
        core = CloudWatchCore(environment)
        self.report = report
    }

    package var schema: Schema { CloudWatchModel.schema }

    package var operations: [ServedOperation] {
        [
            ServedOperation(DeleteAlarms(core: core)), ServedOperation(DeleteDashboards(core: core)),
            ServedOperation(DescribeAlarmHistory(core: core)), ServedOperation(DescribeAlarms(core: core)),
            ServedOperation(DescribeAlarmsForMetric(core: core)), ServedOperation(DisableAlarmActions(core: core)),
            ServedOperation(EnableAlarmActions(core: core)), ServedOperation(GetDashboard(core: core)),
            ServedOperation(GetMetricData(core: core)), ServedOperation(GetMetricStatistics(core: core)),
            ServedOperation(ListDashboards(core: core)), ServedOperation(ListMetrics(core: core)),
            ServedOperation(ListTagsForResource(core: core)), ServedOperation(PutCompositeAlarm(core: core)),
            ServedOperation(PutDashboard(core: core)), ServedOperation(PutMetricAlarm(core: core)),
            ServedOperation(PutMetricData(core: core)), ServedOperation(SetAlarmState(core: core)),
            ServedOperation(TagResource(core: core)), ServedOperation(UntagResource(core: core)),
        ]
    }

    package var resources: [any ResourceHandler] {
        let owners = ResourceOwners(store: core.store)
        let parts = AlarmResources(owners: owners, alarms: core.alarms)
        return [
            AlarmResource(parts: parts), CompositeAlarmResource(parts: parts),
            DashboardResource(owners: owners, store: core.store),
        ]
    }

    package var requestBytes: Int? { LimitsCloudWatch.requestBytes }

    package func start(_ background: Background) async throws {
        let core = core
        let rollUp = RollUp(store: core.store, clock: core.clock)
        let losses = LossLog(clock: core.clock, report: report)
        let rounds = core.rounds(losses)
        let worker = ActionWorker(
            alarms: core.alarms,
            caller: TargetCaller(services: core.services, clock: core.clock, randomness: core.randomness),
            clock: core.clock, losses: losses)
        let actions = DueWork(
            worker.rows, in: core.store, clock: core.clock, arrivals: core.alarms.arrivals,
            limits: LimitsCloudWatch.works, perform: worker.perform)
        core.usage.sample()
        background.start { await core.folder.run() }
        background.start { await rollUp.run() }
        background.start { await rounds.run() }
        background.start { await actions.run() }
    }
}
