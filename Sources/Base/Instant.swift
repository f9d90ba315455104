/// A point on the platform's time line: nanoseconds since 1970-01-01T00:00:00Z, leap seconds not counted.
///
/// The line goes from 1677 to 2262. What lies beyond is its end: times come from outside, so no arithmetic of theirs
/// may stop the program.
package struct Instant: Hashable, Comparable, Sendable {
    package var nanoseconds: Int64

    package init(nanoseconds: Int64) { self.nanoseconds = nanoseconds }
    package init(milliseconds: Int64) { nanoseconds = milliseconds.saturatingMultiply(1_000_000) }
    package init(seconds: Int64) { nanoseconds = seconds.saturatingMultiply(1_000_000_000) }

    package var milliseconds: Int64 { nanoseconds.flooringDivision(by: 1_000_000) }
    package var seconds: Int64 { nanoseconds.flooringDivision(by: 1_000_000_000) }
    /// Seconds with their fraction to the millisecond, as AWS's JSON protocols write times.
    package var fractionalSeconds: Double { Double(milliseconds) / 1000 }

    package static func < (left: Instant, right: Instant) -> Bool { left.nanoseconds < right.nanoseconds }
    package static func - (left: Instant, right: Instant) -> Duration {
        .nanoseconds(left.nanoseconds.saturatingSubtract(right.nanoseconds))
    }
    package static func + (left: Instant, right: Duration) -> Instant {
        Instant(nanoseconds: left.nanoseconds.saturatingAdd(right.inNanoseconds))
    }
    package static func - (left: Instant, right: Duration) -> Instant {
        Instant(nanoseconds: left.nanoseconds.saturatingSubtract(right.inNanoseconds))
    }
}

extension Duration {
    /// The whole duration in nanoseconds, at most what 64 bits hold: 292 years.
    package var inNanoseconds: Int64 {
        let (seconds, attoseconds) = components
        return seconds.saturatingMultiply(1_000_000_000).saturatingAdd(attoseconds / 1_000_000_000)
    }
    package var inMilliseconds: Double { Double(inNanoseconds) / 1_000_000 }
}

extension FixedWidthInteger {
    /// The sum, or the end of the range that it lies beyond.
    package func saturatingAdd(_ other: Self) -> Self {
        let (sum, overflow) = addingReportingOverflow(other)
        return overflow ? (other < 0 ? .min : .max) : sum
    }

    /// The difference, or the end of the range that it lies beyond.
    package func saturatingSubtract(_ other: Self) -> Self {
        let (difference, overflow) = subtractingReportingOverflow(other)
        return overflow ? (other < 0 ? .max : .min) : difference
    }

    /// The product, or the end of the range that it lies beyond.
    package func saturatingMultiply(_ other: Self) -> Self {
        let (product, overflow) = multipliedReportingOverflow(by: other)
        return overflow ? ((self < 0) == (other < 0) ? .max : .min) : product
    }

    /// Division that rounds towards minus infinity, so that times before 1970 keep their order.
    package func flooringDivision(by divisor: Self) -> Self {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}
