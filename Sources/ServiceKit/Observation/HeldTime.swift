package import Base

/// A time for which something was there that AWS bills by time.
package struct HeldTime: Sendable {
    package let began: Instant
    package let ended: Instant

    package init(began: Instant, ended: Instant) { (self.began, self.ended) = (began, ended) }

    package var hours: Double { hours(of: began) }

    /// Hours of a thing that was made then.
    package func hours(of made: Instant) -> Double {
        max(0, (ended - max(made, began)).inMilliseconds / 3_600_000)
    }

    /// Months of a thing that was made then.
    package func months(of made: Instant) -> Double { hours(of: made) / Usage.hoursOfMonth }

    /// Gigabyte-months of so many bytes.
    package func gigabyteMonths(_ bytes: Int) -> Double { Usage.gigabytes(bytes) * hours / Usage.hoursOfMonth }
}
