package import Base
internal import LogsAPI
internal import ServiceCalls
package import ServiceKit
package import Wire

/// CloudWatch Logs: groups, streams and events, their retention, the pattern language that searches them, and the
/// queries of Insights.
package struct LogsService: Service {
    private let store: LogsStore
    private let clock: any Clock
    private let randomness: any Randomness
    private let queries: QueryRunner
    private let metrics: LogsMetrics
    private let usage: LogsUsage
    private let services: any ServiceDirectory
    private let sender: SubscriptionSender
    private let losses: LossLog
    private let tails: LiveTails

    /// - Parameter report: where the server's own log is told what was lost.
    package init(_ environment: ServiceEnvironment, report: @escaping @Sendable (String) -> Void = { _ in }) {
        store = LogsStore(store: environment.store)
        (clock, randomness) = (environment.clock, environment.randomness)
        services = environment.services
        tails = LiveTails(randomness)
        usage = LogsUsage(book: environment.observation.usage, clock: clock)
        queries = QueryRunner(store, usage, clock: clock, randomness: randomness)
        metrics = LogsMetrics(environment.observation.metrics, clock: clock)
        losses = LossLog(clock: clock, report: report)
        sender = SubscriptionSender(
            store: store, caller: TargetCaller(services: services, clock: clock, randomness: randomness),
            sessions: RoleSessions(
                service: "logs.amazonaws.com", services: services, clock: environment.machineClock),
            metrics: metrics, losses: losses)
    }

    package var schema: Schema { LogsModel.schema }

    package var operations: [ServedOperation] {
        let policies = GroupPolicies(store: store)
        return (groups + insights + filters + others).map { $0.refining { try await policies.refine($0) } }
    }

    private var groups: [ServedOperation] {
        [
            ServedOperation(CreateLogGroup(store: store)), ServedOperation(CreateLogStream(store: store)),
            ServedOperation(DeleteLogGroup(store: store)), ServedOperation(DeleteLogStream(store: store)),
            ServedOperation(DeleteRetentionPolicy(store: store)), ServedOperation(DescribeLogGroups(store: store)),
            ServedOperation(DescribeLogStreams(store: store)), ServedOperation(FilterLogEvents(store: store)),
            ServedOperation(GetLogEvents(store: store)), ServedOperation(ListTagsForResource(store: store)),
            ServedOperation(ListTagsLogGroup(store: store)),
            ServedOperation(PutLogEvents(store: store, randomness: randomness, metrics: metrics, tails: tails)),
            ServedOperation(PutLogGroupDeletionProtection(store: store)),
            ServedOperation(PutRetentionPolicy(store: store)),
            ServedOperation(TagLogGroup(store: store)), ServedOperation(TagResource(store: store)),
            ServedOperation(UntagLogGroup(store: store)), ServedOperation(UntagResource(store: store)),
        ]
    }

    private var others: [ServedOperation] {
        [
            ServedOperation(CancelExportTask(store: store)),
            ServedOperation(CreateExportTask(store: store, services: services, randomness: randomness)),
            ServedOperation(DeleteResourcePolicy(store: store)), ServedOperation(DescribeExportTasks(store: store)),
            ServedOperation(DescribeResourcePolicies(store: store)), ServedOperation(ListLogGroups(store: store)),
            ServedOperation(PutResourcePolicy(store: store, randomness: randomness)),
            ServedOperation(StartLiveTail(store: store, tails: tails, usage: usage, randomness: randomness)),
        ]
    }

    private var filters: [ServedOperation] {
        [
            ServedOperation(DeleteDestination(store: store)), ServedOperation(DeleteMetricFilter(store: store)),
            ServedOperation(DeleteSubscriptionFilter(store: store)),
            ServedOperation(DescribeDestinations(store: store)), ServedOperation(DescribeMetricFilters(store: store)),
            ServedOperation(DescribeSubscriptionFilters(store: store)),
            ServedOperation(PutDestination(store: store, sender: sender)),
            ServedOperation(PutDestinationPolicy(store: store)), ServedOperation(PutMetricFilter(store: store)),
            ServedOperation(PutSubscriptionFilter(store: store, sender: sender, services: services)),
            ServedOperation(TestMetricFilter()),
        ]
    }

    private var insights: [ServedOperation] {
        [
            ServedOperation(DeleteQueryDefinition(store: store)), ServedOperation(DescribeQueries(store: store)),
            ServedOperation(DescribeQueryDefinitions(store: store)),
            ServedOperation(GetLogGroupFields(store: store)), ServedOperation(GetLogRecord(store: store)),
            ServedOperation(GetQueryResults(store: store, queries: queries)),
            ServedOperation(ListLogGroupsForQuery(store: store)),
            ServedOperation(PutQueryDefinition(store: store, randomness: randomness)),
            ServedOperation(StartQuery(store: store, queries: queries, randomness: randomness)),
            ServedOperation(StopQuery(store: store, queries: queries)),
        ]
    }

    package var resources: [any ResourceHandler] {
        let owners = ResourceOwners(store: store.store)
        let rows = store.store
        return [
            LogGroupResource(owners: owners), LogStreamResource(owners: owners),
            DestinationResource(owners: owners, store: rows), MetricFilterResource(owners: owners, store: rows),
            QueryDefinitionResource(), ResourcePolicyResource(owners: owners, store: rows),
            SubscriptionFilterResource(owners: owners, store: rows),
        ]
    }

    package func drain() { tails.drain() }

    package func start(_ background: Background) async throws {
        usage.sample(store)
        let sweep = RetentionSweep(store: store, clock: clock)
        background.start { await sweep.run() }
        background.start { [queries] in await queries.run() }
        let worker = FollowWorker(
            store: store, clock: clock, metrics: MetricPublisher(store: store, services: services, losses: losses),
            subscriptions: sender, losses: losses)
        let follow = DueWork(
            worker.rows, in: store.store, clock: clock, arrivals: store.arrivals, limits: LimitsLogs.followLanes,
            perform: worker.perform)
        let exporter = ExportWorker(store: store, clock: clock, services: services)
        let exports = DueWork<ExportWork>(
            { ExportWork($0) }, in: store.store, clock: clock, arrivals: store.arrivals, limits: LimitsLogs.exportLanes,
            perform: exporter.perform)
        background.start { await follow.run() }
        background.start { await exports.run() }
    }
}
