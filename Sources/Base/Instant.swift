/// A point on the platform's time line: nanoseconds since 1970-01-01T00:00:00Z, leap seconds not counted.
package struct Instant: Hashable, Comparable, Sendable {
    package var nanoseconds: Int64

    package init(nanoseconds: Int64) { self.nanoseconds = nanoseconds }
    package init(milliseconds: Int64) { nanoseconds = milliseconds * 1_000_000 }
    package init(seconds: Int64) { nanoseconds = seconds * 1_000_000_000 }

    package var milliseconds: Int64 { nanoseconds.flooringDivision(by: 1_000_000) }
    package var seconds: Int64 { nanoseconds.flooringDivision(by: 1_000_000_000) }
    /// Seconds with their fraction to the millisecond, as AWS's JSON protocols write times.
    package var fractionalSeconds: Double { Double(milliseconds) / 1000 }

    package static func < (left: Instant, right: Instant) -> Bool { left.nanoseconds < right.nanoseconds }
    package static func - (left: Instant, right: Instant) -> Duration {
        .nanoseconds(left.nanoseconds - right.nanoseconds)
    }
    package static func + (left: Instant, right: Duration) -> Instant {
        Instant(nanoseconds: left.nanoseconds + right.inNanoseconds)
    }
    package static func - (left: Instant, right: Duration) -> Instant {
        Instant(nanoseconds: left.nanoseconds - right.inNanoseconds)
    }
}

extension Duration {
    /// The whole duration in nanoseconds; it must fit in 64 bits (292 years).
    package var inNanoseconds: Int64 {
        let (seconds, attoseconds) = components
        return seconds * 1_000_000_000 + attoseconds / 1_000_000_000
    }
    package var inMilliseconds: Double { Double(inNanoseconds) / 1_000_000 }
}

extension FixedWidthInteger {
    /// Division that rounds towards minus infinity, so that times before 1970 keep their order.
    package func flooringDivision(by divisor: Self) -> Self {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}
