internal import Base
internal import CloudWatchAPI
internal import ServiceKit
internal import Store

/// Makes metrics of events: as the group's metric filters say, and of those that carry some themselves. What CloudWatch
/// did not acknowledge is told it again, so that a number may count twice.
struct MetricPublisher: Sendable {
    let store: LogsStore
    let services: any ServiceDirectory
    let filters = FilterCache()

    func publish(_ events: [StoredEvent], of work: FollowWork) async throws {
        let rows = try await store.store.readAll(KeyRange(prefix: work.tenant.metricFilters(work.group)))
        var batch = MetricBatch()
        for row in rows {
            if let filter = filters.filter(try MetricFilterRecord(row.value)) { filter.add(events, to: &batch) }
        }
        for event in events where EmbeddedMetrics.isCandidate(event.message) {
            EmbeddedMetrics(event.message)?.add(to: &batch)
        }
        guard !batch.isEmpty else { return }
        let client = CloudWatchClient(
            services.caller(
                as: .account(work.tenant.account), account: work.tenant.account, region: work.tenant.region))
        for call in batch.calls { try await client.putMetricData(call) }
    }
}

/// Metric filters that have been read, so that their patterns are compiled once.
final class FilterCache: Sendable {
    private let known = Memo<MetricFilterRecord, MetricFilter?>(most: 1_000)

    /// Nil for a filter whose pattern this version does not know any more.
    func filter(_ record: MetricFilterRecord) -> MetricFilter? {
        known.value(of: record) { MetricFilter($0) }
    }
}

/// A metric filter, ready to be held against events.
struct MetricFilter: Sendable {
    private let record: MetricFilterRecord
    private let pattern: FilterPattern
    private let value: FilterExtraction
    private let dimensions: [(name: String, value: FilterExtraction)]

    init?(_ record: MetricFilterRecord) {
        guard let value = FilterExtraction(record.value) else { return nil }
        do { pattern = try FilterPattern(record.pattern) } catch { return nil }
        (self.record, self.value) = (record, value)
        dimensions = record.dimensions.sorted { $0.key < $1.key }.compactMap { name, text in
            FilterExtraction(text).map { (name, $0) }
        }
    }

    /// Adds the values of all events that match. Where none does, the default value is told once.
    func add(_ events: [StoredEvent], to batch: inout MetricBatch) {
        var hasMatch = false
        for event in events {
            guard let message = pattern.match(event.message) else { continue }
            hasMatch = true
            guard let number = value.number(in: message), let name = name(in: message) else { continue }
            batch.add(number, to: name, at: event.position.timestamp)
        }
        if !hasMatch, let value = record.defaultValue, let last = events.last {
            batch.add(value, to: name([]), at: last.position.timestamp)
        }
    }

    /// Nil where a dimension has no value: the event tells nothing then.
    private func name(in message: MatchedMessage) -> MetricBatch.Name? {
        var values: [[String]] = []
        for dimension in dimensions {
            guard let text = dimension.value.text(in: message), !text.isEmpty else { return nil }
            values.append([dimension.name, String(text.prefix(LimitsLogs.dimensionCharacters))])
        }
        return name(values)
    }

    private func name(_ dimensions: [[String]]) -> MetricBatch.Name {
        MetricBatch.Name(
            namespace: record.namespace, metric: record.metric, dimensions: dimensions, unit: record.unit)
    }
}
