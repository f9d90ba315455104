internal import Base
internal import ServiceKit
internal import Store

/// Some rows of the log, and what their folding changes. A decision without I/O.
struct FoldStep {
    private struct Source {
        let row: Row
        /// Nil where the row can't be read: that holds up no other, so it is dropped.
        let batch: LogBatch?
        /// Of each datum where it goes; nil where it is too old for all levels.
        var ways: [PointKey?] = []
    }

    /// A metric with the time of its latest datum.
    struct Sight {
        let key: Key
        let id: MetricID
        let metric: MetricIdentity
        fileprivate(set) var second: Int64
    }

    private var sources: [Source] = []
    private(set) var groups = PointGroups()
    private var sights: [Sight] = []
    private var sightPlaces: [MetricID: Int] = [:]
    private let now: Instant
    /// What was listed by the transaction: metrics with the time that their rows have now.
    private(set) var seen: [(MetricID, Int64)] = []
    /// Bytes that the log loses.
    private(set) var takenBytes = 0

    init(_ rows: [Row], _ now: Instant) {
        self.now = now
        for row in rows {
            var source = Source(row: row, batch: try? LogBatch(row.value))
            if let batch = source.batch { source.ways = add(batch) }
            sources.append(source)
        }
    }

    private mutating func add(_ batch: LogBatch) -> [PointKey?] {
        var last: (metric: MetricIdentity, id: MetricID)?
        return batch.data.map { datum in
            let id = last?.metric == datum.metric ? last?.id : nil
            let metric = id ?? datum.metric.id(batch.tenant)
            last = (datum.metric, metric)
            let level = StorageLevel.of(datum.second, resolution: Int64(datum.resolution), now)
            guard let key = level.map({ PointKey($0, second: datum.second, metric) }) else { return nil }
            // What the step has no room for stays in the log.
            guard groups.has(key) || groups.groups.count < LimitsCloudWatch.foldGroups else { return key }
            groups.add(datum.numbers, datum.second, unit: datum.unit, to: key)
            see(datum, metric, batch.tenant)
            return key
        }
    }

    private mutating func see(_ datum: Datum, _ id: MetricID, _ tenant: Tenant) {
        if let place = sightPlaces[id] {
            sights[place].second = max(sights[place].second, datum.second)
            return
        }
        sightPlaces[id] = sights.count
        sights.append(
            Sight(
                key: MetricRow.key(datum.metric, id, tenant), id: id, metric: datum.metric, second: datum.second))
    }

    /// The metrics of which it must be looked whether they are listed.
    /// - Parameter known: when a metric had data last, as its row has it.
    func unknownMetrics(_ known: (MetricID) -> Int64?) -> [Sight] {
        sights.filter { sight in known(sight.id).map { $0 + LimitsCloudWatch.lastSeenStep <= sight.second } ?? true }
    }

    /// The change: points to those that are there, metrics that are new or had no data for a while, and the log without
    /// what was taken.
    /// - Parameters:
    ///   - lasts: of each group the last piece that is there.
    ///   - unknown: metrics and their rows.
    mutating func transaction(_ lasts: [Row?], unknown: [(Sight, Row?)]) throws(Failure) -> Transaction {
        var transaction = Transaction()
        var late: Set<PointKey> = []
        for (group, last) in zip(groups.groups, lasts) {
            if transaction.byteCount > LimitsCloudWatch.transactionBytes {
                late.insert(group.key)
            } else {
                try transaction.put(group.piece, group.key, last: last)
            }
        }
        for (sight, row) in unknown { list(sight, row, &transaction) }
        for source in sources { take(source, late, &transaction) }
        return transaction
    }

    private mutating func list(_ sight: Sight, _ row: Row?, _ transaction: inout Transaction) {
        let listed = row.flatMap { try? MetricRow($0) }
        if let listed, listed.lastSeen + LimitsCloudWatch.lastSeenStep > sight.second {
            seen.append((sight.id, listed.lastSeen))
            return
        }
        transaction.put(sight.key, MetricRow(sight.metric, lastSeen: sight.second).bytes)
        seen.append((sight.id, sight.second))
    }

    private mutating func take(_ source: Source, _ late: Set<PointKey>, _ transaction: inout Transaction) {
        transaction.check(source.row.key, .version(source.row.version))
        takenBytes += source.row.value.count
        let left = zip(source.batch?.data ?? [], source.ways).filter { _, key in
            key.map { late.contains($0) || !groups.has($0) } ?? false
        }.map(\.0)
        guard let batch = source.batch, !left.isEmpty else { return transaction.delete(source.row.key) }
        // Some of a row's data in their order take no more room than all of them.
        for row in LogBatch(batch.tenant, namespace: batch.namespace, left).rows {
            takenBytes -= row.count
            transaction.put(source.row.key, row)
        }
    }
}
