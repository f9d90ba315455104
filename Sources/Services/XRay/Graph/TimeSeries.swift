internal import Base
internal import XRayAPI

/// How services, or connections between them, did in each stretch of a time.
/// - Source: AWS X-Ray API Reference, GetTimeSeriesServiceStatistics.
struct TimeSeries: Sendable {
    /// Whether it is of services; else it is of connections.
    let isOfServices: Bool
    /// Nil takes all.
    let selector: FilterExpression?
    /// Seconds.
    let period: Int64

    private var stretches: [Int64: GraphStatistics] = [:]

    init(selector: FilterExpression?, period: Int64) {
        (self.selector, self.period) = (selector, period)
        isOfServices = selector.map(Self.isOfServices) ?? false
    }

    private static func isOfServices(_ expression: FilterExpression) -> Bool {
        switch expression {
        case .service: true
        case .all(let parts), .any(let parts): parts.contains(where: isOfServices)
        case .not(let part): isOfServices(part)
        default: false
        }
    }

    mutating func add(_ trace: TraceView) {
        if isOfServices {
            for visit in trace.visits where selector?.selects(visit) ?? true { add(visit.entity) }
        } else {
            for hop in trace.hops where selector?.selects(hop) ?? true { add(hop.entity) }
        }
    }

    private mutating func add(_ entity: Entity) {
        let second = Instant(nanoseconds: entity.began).seconds
        stretches[second.flooringDivision(by: period) * period, default: GraphStatistics()].add(entity)
    }

    /// Those that have something, in the order of time.
    var output: [TimeSeriesServiceStatistics] {
        stretches.sorted { $0.key < $1.key }.map { second, statistics in
            TimeSeriesServiceStatistics(
                timestamp: Instant(seconds: second), edgeSummaryStatistics: isOfServices ? nil : statistics.ofEdge,
                serviceSummaryStatistics: isOfServices ? statistics.ofService : nil,
                responseTimeHistogram: statistics.histogram)
        }
    }
}
