package import Pricing

/// What was measured of a function at one size.
package struct SizeMeasure: Sendable {
    /// One event's way through the function.
    package struct Run: Sendable {
        /// The function's own time, in milliseconds.
        package let milliseconds: Double
        /// Of the environment's start, where the event met none that was ready.
        package let initMilliseconds: Double?
        package let billedMilliseconds: Int
        package let peakMemoryMB: Int?
        /// Which of the environments ran it.
        package let lane: Int

        package init(
            milliseconds: Double, initMilliseconds: Double?, billedMilliseconds: Int, peakMemoryMB: Int?, lane: Int
        ) {
            (self.milliseconds, self.initMilliseconds) = (milliseconds, initMilliseconds)
            (self.billedMilliseconds, self.peakMemoryMB, self.lane) = (billedMilliseconds, peakMemoryMB, lane)
        }
    }

    package let memoryMB: Int
    /// Durations of events that met ready environments.
    package private(set) var warm = Distribution()
    /// Durations of events that were the first of theirs, without its start.
    package private(set) var first = Distribution()
    /// The starts of environments.
    package private(set) var starts = Distribution()
    /// Dollars of events that met ready environments, and of those that did not.
    package private(set) var warmDollars = Distribution()
    package private(set) var coldDollars = Distribution()
    package private(set) var peakMemoryMB = 0
    /// Whether the function ran out of memory: nothing of such a size counts.
    package private(set) var isTooSmall = false
    /// The events that ended in an error that was expected.
    package private(set) var errors = 0
    private var events = 0
    private var lanes: [Int: Distribution] = [:]
    private var laneDollars: [Int: Distribution] = [:]

    package init(memoryMB: Int) { self.memoryMB = memoryMB }

    /// - Parameter price: of the function's processor.
    package mutating func add(_ run: Run, _ price: InvokePrice) {
        let dollars = price.dollars(memoryMB: memoryMB, billedMilliseconds: run.billedMilliseconds)
        peakMemoryMB = max(peakMemoryMB, run.peakMemoryMB ?? 0)
        if let start = run.initMilliseconds {
            starts.add(start)
            first.add(run.milliseconds)
            coldDollars.add(dollars)
        } else {
            warm.add(run.milliseconds)
            warmDollars.add(dollars)
            lanes[run.lane, default: Distribution()].add(run.milliseconds)
            laneDollars[run.lane, default: Distribution()].add(dollars)
        }
    }

    /// Counts an event, also one that is no measure of its environment.
    package mutating func count(isError: Bool) {
        events += 1
        if isError { errors += 1 }
    }

    /// Whether the size did nothing but fail, so that its times say nothing.
    var failedAlways: Bool { errors > 0 && errors == events }

    package mutating func runOutOfMemory() { isTooSmall = true }

    /// What a caller waits for: of events that met ready environments where there were such.
    var latency: Distribution {
        warm.count > 0 ? warm : Distribution(zip(starts.values, first.values).map { $0 + $1 })
    }
    var dollars: Distribution { warm.count > 0 ? warmDollars : coldDollars }

    /// How much slower the slowest of the size's environments is than its fastest, by what is typical of each: 1.3 is
    /// by a third. 1 where there is one.
    package var difference: Double {
        let typical = Self.typical(lanes)
        guard let least = typical.min(), let most = typical.max(), most - least >= LimitsTuning.equalMilliseconds
        else { return 1 }
        return most / least
    }

    /// The same of what their events cost.
    var dollarDifference: Double {
        let typical = Self.typical(laneDollars)
        guard let least = typical.min(), let most = typical.max(), least > 0 else { return 1 }
        return most / least
    }

    private static func typical(_ lanes: [Int: Distribution]) -> [Double] {
        lanes.values.filter { $0.count >= LimitsTuning.fewest }.map(\.typical)
    }

    /// What is typical of the size's quickest environment.
    var quickest: TuningStrategy.Candidate {
        TuningStrategy.Candidate(
            memoryMB: memoryMB, milliseconds: Self.typical(lanes).min() ?? latency.typical,
            dollars: Self.typical(laneDollars).min() ?? dollars.typical)
    }

    /// `takes 214 times as long as another`, or `is 50 % slower than another`.
    var differenceText: String {
        guard difference >= LimitsTuning.deciding else {
            return "is \(Int((difference - 1) * 100)) % slower than another"
        }
        let times = difference < 10 ? "\((difference * 10).rounded() / 10)" : "\(Int(difference.rounded()))"
        return "takes \(times) times as long as another"
    }

    /// Whether more runs would hardly move what is typical.
    var isSteady: Bool {
        [warm, starts].allSatisfy {
            $0.count == 0 || ($0.count >= LimitsTuning.enough && $0.uncertainty <= LimitsTuning.steadiness)
        }
    }

    /// What AWS would have asked for all of the runs.
    var spentDollars: Double { (warmDollars.values + coldDollars.values).reduce(0, +) }
}

/// What an invoke costs.
package struct InvokePrice: Sendable {
    private let request: Double
    private let gigabyteSecond: Double

    package init(_ list: PriceList, isARM: Bool) {
        request = list.dollars(of: .lambdaRequests)
        gigabyteSecond = list.dollars(of: isARM ? .lambdaDurationARM : .lambdaDurationX86)
    }

    package func dollars(memoryMB: Int, billedMilliseconds: Int) -> Double {
        request + Double(memoryMB) / 1_024 * Double(billedMilliseconds) / 1_000 * gigabyteSecond
    }
}
