internal import Base
internal import CloudWatchAPI
internal import Pricing
internal import ServiceKit
internal import Store
internal import Synchronization

/// What is billed beside requests: custom metrics by the hours in which they got data, alarms and dashboards by the
/// time for which they are there.
///
/// An alarm costs its price for each metric that it looks at, and a composite one a price of its own. What a query of
/// Metrics Insights looks at counts as one metric.
/// - Source: Amazon CloudWatch pricing, "Metrics", "Dashboards" and "Alarms".
final class CloudWatchUsage: Sendable {
    private struct Hour {
        /// Since 1970.
        var number: Int64 = 0
        var metrics: Set<MetricID> = []
    }

    private let book: UsageBook
    private let store: any Store
    private let clock: any Clock
    /// The metrics that are billed for this hour. A restart forgets them: they are billed once more.
    private let hour = Mutex(Hour())

    init(_ environment: ServiceEnvironment) {
        (book, store, clock) = (environment.observation.usage, environment.store, environment.clock)
    }

    // MARK: - Custom metrics

    /// Data were put, by requests or by lines of logs. The hour is the one in which they come, whatever time they tell.
    func put(_ batch: LogBatch, _ context: CallContext) {
        let metrics = Set(Set(batch.data.map(\.metric)).map { $0.id(batch.tenant) })
        let count = add(metrics, hour: context.now.seconds.flooringDivision(by: 3_600))
        guard count > 0 else { return }
        // Of no trace: who puts first in an hour pays for all who follow.
        book.add([Usage(.customMetrics, Double(count) / Usage.hoursOfMonth)], by: UsageSource(context, of: nil))
    }

    /// - Returns: how many are new in this hour. Beyond the bound none is, so that none is billed twice.
    private func add(_ metrics: Set<MetricID>, hour number: Int64) -> Int {
        hour.withLock { hour in
            if hour.number != number { hour = Hour(number: number) }
            var count = 0
            for metric in metrics where hour.metrics.count < LimitsCloudWatch.billedMetrics {
                if hour.metrics.insert(metric).inserted { count += 1 }
            }
            return count
        }
    }

    // MARK: - What is there

    /// Has alarms and dashboards counted from now on: one that was changed, from its last change on.
    func sample() {
        book.sample(from: clock.now) { [self] time in
            try await each(CloudWatchStore.allAlarms) { try count(alarm: $0, during: time) }
            try await each(CloudWatchStore.allDashboards) { try count(dashboard: $0, during: time) }
        }
    }

    private func each(_ prefix: Key, _ body: (Row) throws -> Void) async throws {
        var range = KeyRange(prefix: prefix, limit: LimitsCloudWatch.sweepRows)
        while true {
            let rows = try await store.read(range)
            for row in rows { try body(row) }
            guard range.isFull(rows), let last = rows.last else { return }
            range = range.after(last.key)
        }
    }

    private func count(alarm row: Row, during time: HeldTime) throws {
        guard let alarm = AlarmReference(row.key, under: CloudWatchStore.allAlarms) else { return }
        let record = try AlarmRecord(row.value)
        let months = time.months(of: record.updated)
        guard months > 0 else { return }
        book.add([record.usage(months)], by: UsageSource(tenant: alarm.tenant, resource: alarm.arn))
    }

    /// Dashboards are of no Region: the bill has them in the first one.
    private func count(dashboard row: Row, during time: HeldTime) throws {
        let words = (row.key.elements(after: CloudWatchStore.allDashboards) ?? []).compactMap(\.string)
        guard words.count == 2, let account = AccountID(words[0]) else { return }
        let months = time.months(of: try DashboardRecord(row).modified)
        guard months > 0 else { return }
        let arn = DashboardReference(account: account, name: words[1]).arn
        book.add(
            [Usage(.dashboardMonths, months)],
            by: UsageSource(tenant: Tenant(account: account, region: .default), resource: arn))
    }
}

extension AlarmRecord {
    /// What so many months of it are billed as.
    fileprivate func usage(_ months: Double) -> Usage {
        guard let metric else { return Usage(.compositeAlarmMonths, months) }
        return Usage(metric.isFast ? .fastAlarmMonths : .alarmMonths, months * Double(metric.metricCount))
    }
}

extension MetricAlarmSettings {
    /// Metrics that it looks at, as they are billed.
    fileprivate var metricCount: Int {
        switch source {
        case .metric: 1
        case .math(let queries): max(1, queries.count { $0.metric != nil })
        }
    }
}
