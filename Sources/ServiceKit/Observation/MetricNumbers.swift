/// The numbers of a metric in some time: their count, sum and ends, and how they are spread.
package struct MetricNumbers: Hashable, Sendable {
    package private(set) var count = 0.0
    package private(set) var sum = 0.0
    package private(set) var minimum = Double.infinity
    package private(set) var maximum = -Double.infinity
    /// Nil where only sums are known, as a statistic set tells them.
    package private(set) var distribution: ValueDistribution? = ValueDistribution()

    package init() {}

    /// Numbers of which only these are known. Where all are the same, their distribution is known too.
    package init(count: Double, sum: Double, minimum: Double, maximum: Double, distribution: ValueDistribution? = nil) {
        (self.count, self.sum, self.minimum, self.maximum) = (count, sum, minimum, maximum)
        guard distribution == nil, minimum == maximum else {
            self.distribution = distribution
            return
        }
        self.distribution?.add(minimum, count: count)
    }

    package var isEmpty: Bool { count == 0 }
    package var average: Double { count == 0 ? 0 : sum / count }

    /// - Parameter count: how often the value came; more than 0.
    package mutating func add(_ value: Double, count: Double = 1) {
        self.count += count
        sum += value * count
        minimum = min(minimum, value)
        maximum = max(maximum, value)
        distribution?.add(value, count: count)
    }

    package mutating func merge(_ other: MetricNumbers) {
        count += other.count
        sum += other.sum
        minimum = min(minimum, other.minimum)
        maximum = max(maximum, other.maximum)
        guard let values = other.distribution else { return distribution = nil }
        distribution?.merge(values)
    }
}
