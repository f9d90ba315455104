internal import Base
internal import ServiceKit

/// What an aggregate function knows of the rows of a group so far.
///
/// Percentiles are exact while a group has few different values, and within 0.4 % beyond (`ValueDistribution`).
struct AggregateState: Sendable {
    /// Bytes that a state takes, about.
    static let memory = 96

    private var count = 0.0
    /// The sum, or the mean.
    private var sum = 0.0
    /// The sum of squared distances from the mean.
    private var squares = 0.0
    private var value: QueryValue = .missing
    private var time: Int64 = 0
    private var spread: Spread?

    /// What only few functions need.
    private struct Spread: Sendable {
        var distinct: Set<UInt64> = []
        var values = ValueDistribution()
    }

    /// - Parameter argument: nil for a row that is only counted.
    /// - Returns: bytes of memory that it takes more.
    mutating func add(_ argument: QueryValue?, to function: QueryAggregate.Function, at time: Int64) -> Int {
        guard let argument else {
            count += 1
            return 0
        }
        guard !argument.isMissing else { return 0 }
        switch function {
        case .count: count += 1
        case .distinct: return addDistinct(argument)
        case .earliest, .latest, .sortsFirst, .sortsLast: keep(argument, at: time, function)
        case .minimum, .maximum: keep(argument.number.map { .number($0) } ?? argument, at: time, function)
        case .sum, .average, .deviation, .percentile: return addNumber(argument, function)
        }
        return 0
    }

    private mutating func addDistinct(_ argument: QueryValue) -> Int {
        if spread == nil { spread = Spread() }
        let hash = argument.withBytes { ByteText.hash($0) }
        return spread?.distinct.insert(hash).inserted == true ? 16 : 0
    }

    private mutating func addNumber(_ argument: QueryValue, _ function: QueryAggregate.Function) -> Int {
        guard let number = argument.number else { return 0 }
        count += 1
        switch function {
        case .deviation:
            let distance = number - sum
            sum += distance / count
            squares += distance * (number - sum)
        case .percentile:
            if spread == nil { spread = Spread() }
            let before = spread?.values.entries.count ?? 0
            spread?.values.add(number)
            return ((spread?.values.entries.count ?? 0) - before) * 16
        default: sum += number
        }
        return 0
    }

    private mutating func keep(_ new: QueryValue, at newTime: Int64, _ function: QueryAggregate.Function) {
        let isBetter =
            switch function {
            case _ where value.isMissing: true
            case .earliest: newTime < time
            case .latest: newTime >= time
            case .minimum, .sortsFirst: QueryValue.order(new, value) < 0
            default: QueryValue.order(new, value) > 0
            }
        if isBetter { (value, time) = (new.kept, newTime) }
    }

    /// Adds what another state knows of later rows.
    mutating func merge(_ other: AggregateState, of function: QueryAggregate.Function) -> Int {
        if !other.value.isMissing { keep(other.value, at: other.time, function) }
        if function == .deviation, other.count > 0 {
            let (all, distance) = (count + other.count, other.sum - sum)
            squares += other.squares + distance * distance * count * other.count / all
            sum += distance * other.count / all
        } else {
            sum += other.sum
        }
        count += other.count
        guard let more = other.spread else { return 0 }
        guard spread != nil else {
            spread = more
            return (more.distinct.count + more.values.entries.count) * 16
        }
        let before = (spread?.distinct.count ?? 0) + (spread?.values.entries.count ?? 0)
        spread?.distinct.formUnion(more.distinct)
        spread?.values.merge(more.values)
        return ((spread?.distinct.count ?? 0) + (spread?.values.entries.count ?? 0) - before) * 16
    }

    func result(of function: QueryAggregate.Function) -> QueryValue {
        switch function {
        case .count: .number(count)
        case .distinct: .number(Double(spread?.distinct.count ?? 0))
        case .sum: count > 0 ? .number(sum) : .missing
        case .average: count > 0 ? .number(sum / count) : .missing
        case .deviation: count > 0 ? .number((squares / count).squareRoot()) : .missing
        case .percentile(let percent): percentile(percent)
        case .minimum, .maximum, .earliest, .latest, .sortsFirst, .sortsLast: value
        }
    }

    /// The smallest value that so many percent of all do not exceed.
    private func percentile(_ percent: Double) -> QueryValue {
        guard let values = spread?.values, let last = values.entries.last else { return .missing }
        let rank = percent / 100 * values.count
        var sum = 0.0
        for entry in values.entries {
            sum += entry.count
            if sum >= rank { return .number(entry.value) }
        }
        return .number(last.value)
    }
}
