internal import Base
internal import CloudWatchAPI
internal import ServiceCalls
internal import ServiceKit
internal import Store

/// Makes metrics of events: as the group's metric filters say, and of those that carry some themselves. What CloudWatch
/// did not acknowledge is told it again, so that a number may count twice.
struct MetricPublisher: Sendable {
    let store: LogsStore
    let services: any ServiceDirectory
    let losses: LossLog
    /// Filters that have been read, so that their patterns are compiled once; nil for one whose pattern this version
    /// does not know any more.
    private let filters = Memo<MetricFilterRecord, MetricFilter?>(most: 1_000)

    func publish(_ events: [StoredEvent], of work: FollowWork) async throws {
        let rows = try await store.store.readAll(KeyRange(prefix: work.tenant.metricFilters(work.group)))
        var batch = MetricBatch()
        for row in rows {
            let filter = filters.value(of: try MetricFilterRecord(row.value)) { MetricFilter($0) }
            filter?.add(events, to: &batch)
        }
        for event in events where EmbeddedMetrics.isCandidate(event.message) {
            EmbeddedMetrics(event.message)?.add(to: &batch)
        }
        if batch.lost > 0 {
            losses.note(
                of: work.lane,
                "CloudWatch Logs: \(batch.lost) numbers of events of the group \(work.group) are too many")
        }
        guard !batch.isEmpty else { return }
        // AWS bills the events that came in and the metrics that came of them, and no request.
        let client = CloudWatchClient(
            services.caller(
                as: .account(work.tenant.account), account: work.tenant.account, region: work.tenant.region
            ).uncounted())
        for call in batch.calls { try await put(call.metricData ?? [], in: call.namespace, client, work) }
    }

    /// What CloudWatch refuses is cut in halves until the data are found that it does not take, so that those of one
    /// event take no others with them.
    private func put(
        _ data: [MetricDatum], in namespace: String, _ client: CloudWatchClient, _ work: FollowWork
    ) async throws {
        do {
            try await client.putMetricData(PutMetricDataInput(namespace: namespace, metricData: data))
        } catch {
            let failure = DeliveryFailure(error)
            guard !failure.isRetryable else { throw error }
            guard data.count > 1 else {
                return losses.note(
                    failure, of: work.lane,
                    "CloudWatch Logs: metrics of events of the group \(work.group) are lost: CloudWatch")
            }
            for half in [data.prefix(data.count / 2), data.dropFirst(data.count / 2)] {
                try await put(Array(half), in: namespace, client, work)
            }
        }
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
