/// Which numbers clients have put to metrics, and whether what CloudWatch says of them fits. A decision without I/O.
///
/// Each number is a power of two that its metric gets in one try alone: so a sum tells which numbers are in it, and how
/// many there are whether one of them is in it twice.
struct MetricHistory: Sendable {
    /// A number of a call, for the metric of this name.
    struct Number: Sendable, Hashable {
        let metric: String
        let place: Int
        var value: Double { Double(UInt64(1) << UInt64(place)) }
    }

    /// As many as a sum tells apart.
    private static let numbers = 50

    /// By the numbers of the calls.
    private var calls: [[Number]] = []
    private var acknowledged: Set<Int> = []
    /// How many numbers each dial has got: a metric that has enough is followed by another one.
    private var counts: [String: Int] = [:]

    // MARK: - What clients did

    /// A call begins that puts a number to each of these dials.
    mutating func begin(_ dials: [String]) -> (call: Int, numbers: [Number]) {
        let numbers = dials.map { dial in
            let count = counts[dial, default: 0]
            counts[dial] = count + 1
            return Number(metric: "\(dial)-\(count / Self.numbers)", place: count % Self.numbers)
        }
        calls.append(numbers)
        return (calls.count - 1, numbers)
    }

    mutating func acknowledge(_ call: Int) { acknowledged.insert(call) }

    var metrics: [String] { Set(calls.joined().map(\.metric)).sorted() }

    /// What a metric's sum must have by now.
    func wanted(of metric: String) -> Set<Number> {
        Set(acknowledged.flatMap { calls[$0] }.filter { $0.metric == metric })
    }

    // MARK: - What that means

    /// The first thing that does not fit of a metric's sum: a number that is missing or twice, or that nobody has put.
    func broken(_ sum: MetricSum, of metric: String, wanted: Set<Number>) -> String? {
        guard let found = found(sum, of: metric) else {
            return "\(metric) has \(sum.count) numbers, and they make \(sum.sum)"
        }
        if let lost = wanted.subtracting(found).map(\.place).min() {
            return "the \(lost). number of \(metric) was acknowledged, and is lost"
        }
        if let strange = found.subtracting(calls.joined()).map(\.place).min() {
            return "the \(strange). number of \(metric) is there, and nobody has put it"
        }
        return nil
    }

    /// The same of all of them, once all is done: then each call is there whole or not at all.
    func broken(_ sums: [String: MetricSum]) -> String? {
        var found: Set<Number> = []
        for metric in metrics {
            let sum = sums[metric] ?? MetricSum()
            if let broken = broken(sum, of: metric, wanted: wanted(of: metric)) { return broken }
            found.formUnion(self.found(sum, of: metric) ?? [])
        }
        let half = calls.first { call in Set(call.map { found.contains($0) }).count > 1 }
        return half.map { "of the call with the \($0[0].place). number of \($0[0].metric) a part is there" }
    }

    /// The numbers in a sum; nil where they are not as many as it says.
    private func found(_ sum: MetricSum, of metric: String) -> Set<Number>? {
        guard let bits = UInt64(exactly: sum.sum), bits.nonzeroBitCount == Int(exactly: sum.count) else { return nil }
        return Set((0..<64).filter { bits >> UInt64($0) & 1 == 1 }.map { Number(metric: metric, place: $0) })
    }
}
