internal import Base
internal import CloudWatchAPI
internal import ServiceKit
internal import Wire

/// Holds the data of a call against CloudWatch's rules and makes numbers of them.
/// - Source: Amazon CloudWatch API Reference, MetricDatum, StatisticSet, Dimension, PutMetricData.
struct DatumCheck {
    let namespace: String
    let now: Instant

    /// - Parameter place: of the datum among those of the call, from 0 on.
    func datum(_ input: MetricDatum, _ place: Int) throws(Fault) -> Datum {
        let path = Path(place: place)
        guard Self.isText(input.metricName) else {
            throw .invalidValue("The parameter \(path.name("MetricName")) contains characters that are not allowed.")
        }
        let metric = MetricIdentity(namespace: namespace, name: input.metricName, input.dimensions)
        try check(metric, path)
        let resolution = input.storageResolution ?? 60
        guard resolution == 1 || resolution == 60 else {
            throw .invalidValue("The parameter \(path.name("StorageResolution")) must be a value in the set [ 1, 60 ].")
        }
        let second = try time(input.timestamp ?? now, path)
        return Datum(
            metric: metric, unit: (input.unit ?? .none).code,
            second: resolution == 1 ? second : second / 60 * 60,
            resolution: UInt8(resolution), numbers: try numbers(input, path))
    }

    private struct Path {
        let place: Int
        func name(_ member: String) -> String { "MetricData.member.\(place + 1).\(member)" }
    }

    /// Printable ASCII.
    private static func isText(_ text: String) -> Bool { text[...].hasOnly { (32...126).contains($0) } }

    private func check(_ metric: MetricIdentity, _ path: Path) throws(Fault) {
        for (place, dimension) in metric.dimensions.enumerated() {
            if place > 0, metric.dimensions[place - 1].name == dimension.name {
                throw .invalidValue(
                    "The parameter \(path.name("Dimensions")) must not name the dimension \(dimension.name) twice.")
            }
            for text in [dimension.name, dimension.value] where !Self.isText(text) || text.allSatisfy({ $0 == " " }) {
                throw .invalidValue(
                    "The parameter \(path.name("Dimensions")) contains a name or a value that is not of printable "
                        + "ASCII characters with at least one that is not a space.")
            }
            if dimension.name.utf8.first == UInt8(ascii: ":") {
                throw .invalidValue("The value \(dimension.name) for parameter \(path.name("Dimensions")) is invalid.")
            }
        }
    }

    private func time(_ time: Instant, _ path: Path) throws(Fault) -> Int64 {
        guard time >= now - LimitsCloudWatch.oldest else {
            throw .invalidValue(
                "The parameter \(path.name("Timestamp")) must specify a time no older than two weeks.")
        }
        guard time <= now + LimitsCloudWatch.farthest else {
            throw .invalidValue(
                "The parameter \(path.name("Timestamp")) must specify a time within the next two hours.")
        }
        return time.seconds
    }

    private func numbers(_ input: MetricDatum, _ path: Path) throws(Fault) -> MetricNumbers {
        let given = [input.value != nil, input.statisticValues != nil, input.values != nil]
        if given.filter({ $0 }).count > 1 {
            let names = zip(["Value", "StatisticValues", "Values"], given).filter(\.1).map { path.name($0.0) }
            throw .invalidCombination(
                "The parameters \(names.joined(separator: " and ")) are mutually exclusive and you have specified "
                    + "\(names.count == 2 ? "both" : "all").")
        }
        if let value = input.value {
            var numbers = MetricNumbers()
            numbers.add(try number(value, path, "Value"))
            return numbers
        }
        if let set = input.statisticValues { return try numbers(set, path) }
        guard let values = input.values else {
            throw .invalidCombination(
                "At least one of the parameters \(path.name("Value")), \(path.name("Values")) and "
                    + "\(path.name("StatisticValues")) must be specified.")
        }
        return try numbers(values, input.counts, path)
    }

    private func numbers(_ values: [Double], _ counts: [Double]?, _ path: Path) throws(Fault) -> MetricNumbers {
        guard values.count <= LimitsCloudWatch.values, !values.isEmpty else {
            throw .invalidValue(
                values.isEmpty
                    ? "The collection \(path.name("Values")) must not be empty."
                    : "The collection \(path.name("Values")) must not have a size greater than "
                        + "\(LimitsCloudWatch.values).")
        }
        guard counts.map({ $0.count == values.count }) ?? true else {
            throw .invalidValue(
                "The parameters \(path.name("Values")) and \(path.name("Counts")) must be of the same size.")
        }
        var numbers = MetricNumbers()
        for (place, value) in values.enumerated() {
            let count = counts?[place] ?? 1
            guard count.isFinite, count > 0, count <= Self.most else {
                throw .invalidValue(
                    "The value \(count) for parameter \(path.name("Counts.member.\(place + 1)")) is invalid.")
            }
            numbers.add(try number(value, path, "Values.member.\(place + 1)"), count: count)
        }
        return numbers
    }

    private func numbers(_ set: StatisticSet, _ path: Path) throws(Fault) -> MetricNumbers {
        let count = try number(set.sampleCount, path, "StatisticValues.SampleCount")
        let sum = try number(set.sum, path, "StatisticValues.Sum")
        let minimum = try number(set.minimum, path, "StatisticValues.Minimum")
        let maximum = try number(set.maximum, path, "StatisticValues.Maximum")
        guard count > 0 else {
            throw .invalidValue(
                "The value \(count) for parameter \(path.name("StatisticValues.SampleCount")) is invalid.")
        }
        guard minimum <= maximum else {
            throw .invalidCombination(
                "The parameter \(path.name("StatisticValues.Maximum")) must be greater than or equal to the parameter "
                    + "\(path.name("StatisticValues.Minimum")).")
        }
        return MetricNumbers(count: count, sum: sum, minimum: minimum, maximum: maximum)
    }

    private static let most = Double(sign: .plus, exponent: LimitsCloudWatch.exponent, significand: 1)

    private func number(_ value: Double, _ path: Path, _ member: String) throws(Fault) -> Double {
        guard value.isFinite, value.magnitude <= Self.most else {
            let shown = value.isNaN ? "NaN" : value.isInfinite ? (value < 0 ? "-Infinity" : "Infinity") : "\(value)"
            throw .invalidValue("The value \(shown) for parameter \(path.name(member)) is invalid.")
        }
        return value
    }
}
