internal import Base
internal import ServiceKit
internal import XRayAPI

/// How the requests of a node or a connection went.
struct GraphStatistics: Sendable {
    private(set) var ok = 0
    private(set) var throttles = 0
    private(set) var errors = 0
    private(set) var faults = 0
    private(set) var total = 0
    private(set) var time = 0.0
    private var durations = ValueDistribution()
    private(set) var began = Int64.max
    private(set) var ended = Int64.min

    mutating func add(_ entity: Entity) {
        began = min(began, entity.began)
        ended = max(ended, entity.ended)
        total += 1
        if entity.flags.contains(.fault) {
            faults += 1
        } else if entity.flags.contains(.throttle) {
            throttles += 1
        } else if entity.flags.contains(.error) {
            errors += 1
        } else {
            ok += 1
        }
        guard !entity.isInProgress else { return }
        let duration = TraceView.rounded(entity.duration)
        time += entity.duration
        durations.add(duration)
    }

    private var errorStatistics: ErrorStatistics {
        ErrorStatistics(throttleCount: throttles, otherCount: errors, totalCount: throttles + errors)
    }

    private var faultStatistics: FaultStatistics { FaultStatistics(otherCount: faults, totalCount: faults) }

    var ofService: ServiceStatistics {
        ServiceStatistics(
            okCount: ok, errorStatistics: errorStatistics, faultStatistics: faultStatistics, totalCount: total,
            totalResponseTime: TraceView.rounded(time))
    }

    var ofEdge: EdgeStatistics {
        EdgeStatistics(
            okCount: ok, errorStatistics: errorStatistics, faultStatistics: faultStatistics, totalCount: total,
            totalResponseTime: TraceView.rounded(time))
    }

    var histogram: [HistogramEntry] {
        durations.entries.map { HistogramEntry(value: TraceView.rounded($0.value), count: Int($0.count)) }
    }

    var start: Instant? { total == 0 ? nil : Self.second(began) }
    var end: Instant? { total == 0 ? nil : Self.second(ended) }

    /// As AWS tells times of graphs: whole seconds.
    private static func second(_ nanoseconds: Int64) -> Instant {
        Instant(seconds: Instant(nanoseconds: nanoseconds).seconds)
    }
}
