internal import Base
internal import ServiceKit

/// What is written of the numbers of a metric: of most no more than a value.
private enum NumbersKind: UInt8 {
    /// A value that came once.
    case one = 0
    /// Their sums and ends, and how often each value came.
    case spread = 1
    /// Nothing but their sums and ends.
    case sums = 2
}

extension PointWriter {
    mutating func numbers(_ numbers: MetricNumbers) {
        guard let distribution = numbers.distribution else {
            byte(NumbersKind.sums.rawValue)
            return sums(numbers)
        }
        if numbers.count == 1, distribution.entries.count == 1 {
            byte(NumbersKind.one.rawValue)
            return double(numbers.sum)
        }
        byte(NumbersKind.spread.rawValue)
        sums(numbers)
        number(UInt64(distribution.entries.count))
        for item in distribution.entries { entry(item.value, count: item.count) }
    }

    private mutating func sums(_ numbers: MetricNumbers) {
        for value in [numbers.count, numbers.sum, numbers.minimum, numbers.maximum] { double(value) }
    }
}

extension PointReader {
    mutating func numbers() throws(Failure) -> MetricNumbers {
        guard let kind = NumbersKind(rawValue: try byte()) else { throw .damagedRow }
        if kind == .one {
            var numbers = MetricNumbers()
            numbers.add(try double())
            return numbers
        }
        let (count, sum, minimum, maximum) = (try double(), try double(), try double(), try double())
        guard kind == .spread else {
            return MetricNumbers(count: count, sum: sum, minimum: minimum, maximum: maximum)
        }
        var entries: [ValueDistribution.Entry] = []
        for _ in 0..<(try number()) {
            let (value, count) = try entry()
            entries.append(ValueDistribution.Entry(value: value, count: count))
        }
        return MetricNumbers(
            count: count, sum: sum, minimum: minimum, maximum: maximum, distribution: ValueDistribution(entries))
    }
}
