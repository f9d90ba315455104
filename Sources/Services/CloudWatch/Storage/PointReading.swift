internal import Base
internal import ServiceKit
internal import Store

/// Which numbers of a metric are asked for, and in which periods they are put together.
struct SeriesQuery: Hashable, Sendable {
    /// The first second, where the first period begins.
    let begin: Int64
    /// The second behind the last one.
    let end: Int64
    /// Seconds of a period.
    let period: Int64
    /// Nil takes all units.
    var unit: UInt8?

    /// How many periods begin in it.
    var count: Int { end <= begin ? 0 : Int((end - begin + period - 1) / period) }
}

extension Store {
    /// A metric's numbers in each period that has some, in the order of time and of their units. Points that are
    /// coarser than the period can't be told apart and are left out.
    func series(_ metric: MetricID, _ query: SeriesQuery, now: Instant) async throws(Failure) -> [Point] {
        guard query.begin < query.end else { return [] }
        let keys = StorageLevel.allCases.filter { $0.step <= query.period }.flatMap { level in
            let first = max(level.bucket(query.begin), level.firstBucket(now) - LimitsCloudWatch.lateBuckets)
            let last = min(level.bucket(query.end - 1), level.bucket(level.newest(now)))
            return first > last ? [] : (first...last).map { PointKey(level, $0, metric) }
        }
        var periods: [PeriodKey: MetricNumbers] = [:]
        // Few more than half as many as one snapshot takes, for the longest time that anything is kept.
        let pieces = try await read(keys.map { KeyRange(prefix: $0.prefix) })
        for (key, rows) in zip(keys, pieces) {
            for row in rows {
                for point in try PointPiece(key, row.value).points where query.takes(point) {
                    let period = (point.second - query.begin) / query.period
                    periods[PeriodKey(period: period, unit: point.unit), default: MetricNumbers()].merge(point.numbers)
                }
            }
        }
        return periods.sorted { $0.key < $1.key }.map { key, numbers in
            Point(second: query.begin + key.period * query.period, unit: key.unit, numbers: numbers)
        }
    }
}

extension SeriesQuery {
    fileprivate func takes(_ point: Point) -> Bool {
        point.second >= begin && point.second < end && unit.map { $0 == point.unit } ?? true
    }
}

private struct PeriodKey: Hashable, Comparable {
    let period: Int64
    let unit: UInt8

    static func < (left: Self, right: Self) -> Bool { (left.period, left.unit) < (right.period, right.unit) }
}
