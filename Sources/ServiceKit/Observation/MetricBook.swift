package import Base
internal import Synchronization

/// What services measure until CloudWatch takes it, a minute at a time.
package final class MetricBook: Sendable {
    private struct State {
        var series: [MetricName: MetricSeries] = [:]
        /// Those that have numbers.
        var told: [MetricSeries] = []
        var samplers: [@Sendable (Instant) async throws -> Void] = []
    }

    private let state = Mutex(State())

    package init() {}

    /// The series of a metric. Whoever adds to it often keeps it. Beyond `LimitsObservation.series` metrics a new one
    /// is not known to the book, and what is added to it is forgotten with it.
    package func series(_ metric: MetricName) -> MetricSeries {
        state.withLock { state in
            if let known = state.series[metric] { return known }
            let made = MetricSeries(metric, in: self)
            if state.series.count < LimitsObservation.series { state.series[metric] = made }
            return made
        }
    }

    /// Adds a number to a metric that is measured now and then.
    package func add(_ value: Double, to metric: MetricName, at now: Instant, count: Double = 1) {
        series(metric).add(value, at: now, count: count)
    }

    /// Names who measures what changes without calls, such as a queue's length: asked at the end of each minute, before
    /// its numbers are taken, and adds them at the time that it is given.
    package func sample(by sampler: @escaping @Sendable (Instant) async throws -> Void) {
        state.withLock { $0.samplers.append(sampler) }
    }

    package var samplers: [@Sendable (Instant) async throws -> Void] { state.withLock { $0.samplers } }

    /// - Returns: whether there is room for one more that has numbers.
    func tell(_ series: MetricSeries) -> Bool {
        state.withLock { state in
            guard state.told.count < LimitsObservation.series else { return false }
            state.told.append(series)
            return true
        }
    }

    /// Takes what was measured in minutes that have ended by `now`, in the order in which the metrics got numbers.
    package func take(endedBy now: Instant) -> [MetricReading] { take(before: now.seconds.flooringDivision(by: 60)) }

    /// Takes all that was measured, also of the minute that is still running.
    package func takeAll() -> [MetricReading] { take(before: .max) }

    private func take(before minute: Int64) -> [MetricReading] {
        let told = state.withLock { state in
            defer { state.told = [] }
            return state.told
        }
        var readings: [MetricReading] = []
        for series in told {
            let (taken, isLeft) = series.take(before: minute)
            readings += taken
            if isLeft { series.tell() }
        }
        return readings
    }

    /// Forgets, by their names, the metrics that have no numbers: CloudWatch asks for it from time to time, since
    /// names come with every function and queue that ever was.
    package func forgetIdle() {
        state.withLock { state in
            let told = Set(state.told.map { ObjectIdentifier($0) })
            state.series = state.series.filter { told.contains(ObjectIdentifier($0.value)) }
        }
    }
}
