package import Base
internal import Synchronization

/// The numbers of one metric, minute by minute. Services keep it for what they measure often.
package final class MetricSeries: Sendable {
    package let metric: MetricName
    private let book: MetricBook
    private let state = Mutex(State())

    private struct State {
        var minute: Int64 = 0
        var numbers = MetricNumbers()
        /// Of minutes before, until they are taken: oldest first.
        var past: [(minute: Int64, numbers: MetricNumbers)] = []
        /// Whether the book knows that there is something to take.
        var isTold = false

        mutating func turn(to now: Int64) {
            // A call that began before the minute did counts in it.
            guard now > minute else { return }
            if !numbers.isEmpty { past.append((minute, numbers)) }
            // Where nobody takes, old minutes make room.
            if past.count > LimitsObservation.minutes { past.removeFirst() }
            (minute, numbers) = (now, MetricNumbers())
        }
    }

    init(_ metric: MetricName, in book: MetricBook) { (self.metric, self.book) = (metric, book) }

    /// - Parameters:
    ///   - now: the platform's time, whose minute the value is of.
    ///   - count: how often the value came.
    package func add(_ value: Double, at now: Instant, count: Double = 1) {
        let isFirst = state.withLock { state in
            state.turn(to: now.seconds.flooringDivision(by: 60))
            state.numbers.add(value, count: count)
            defer { state.isTold = true }
            return !state.isTold
        }
        if isFirst { tell() }
    }

    /// Has the book take it; where that has no room, the next number tries again.
    func tell() {
        if !book.tell(self) { state.withLock { $0.isTold = false } }
    }

    /// Takes the numbers of minutes before `minute`.
    /// - Returns: them, and whether others are left.
    func take(before minute: Int64) -> (readings: [MetricReading], isLeft: Bool) {
        state.withLock { state in
            if state.minute < minute, !state.numbers.isEmpty {
                state.past.append((state.minute, state.numbers))
                state.numbers = MetricNumbers()
            }
            let readings = state.past.filter { $0.minute < minute }.map {
                MetricReading(metric: metric, began: Instant(seconds: $0.minute * 60), numbers: $0.numbers)
            }
            state.past.removeAll { $0.minute < minute }
            state.isTold = !state.past.isEmpty || !state.numbers.isEmpty
            return (readings, state.isTold)
        }
    }
}

/// The numbers of a metric in one minute.
package struct MetricReading: Sendable {
    package let metric: MetricName
    /// The minute's beginning.
    package let began: Instant
    package let numbers: MetricNumbers
}
