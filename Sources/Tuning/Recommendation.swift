package import Base

/// Which size is best, and how sure that is.
package struct Recommendation: Sendable {
    /// Nil where the runs say too little.
    package let memoryMB: Int?
    /// The share of drawings from the runs in which it is best, or as good as that.
    package let confidence: Double
    /// Why there is none, or why it is this one.
    package let reason: String
    /// The sizes that no other one beats in both time and money, the least first.
    package let front: [Int]

    /// - Parameter chance: draws the runs anew; seeded, so that the same runs give the same answer.
    package init(_ all: [SizeMeasure], _ strategy: TuningStrategy, _ chance: some Randomness) {
        let measures = all.filter { !$0.isTooSmall }
        let candidates = measures.filter { $0.latency.count > 0 }.map { TuningStrategy.Candidate($0) }
        front = Self.front(candidates)
        guard all.count > 1 else {
            (memoryMB, confidence, reason) = (nil, 0, "one size compares with nothing: name several by --memory")
            return
        }
        if let failed = measures.first(where: \.failedAlways) {
            (memoryMB, confidence) = (nil, 0)
            reason = "every event at \(failed.memoryMB) MB ended in an error, so that its times say nothing"
            return
        }
        let fewest = measures.map(\.latency.count).min() ?? 0
        guard fewest >= LimitsTuning.fewest, let best = strategy.choose(candidates) else {
            (memoryMB, confidence) = (nil, 0)
            reason = "\(fewest) runs of a size are too few to say anything: \(LimitsTuning.fewest) are needed"
            return
        }
        if let odd = EnvironmentSpread(measures), !odd.keeps(best.memoryMB, measures, strategy) {
            (memoryMB, confidence, reason) = (nil, 0, odd.reason)
            return
        }
        confidence = Self.share(of: best.memoryMB, measures, strategy, chance)
        guard confidence >= LimitsTuning.likelyGood else {
            memoryMB = nil
            reason =
                "the runs differ too much to tell the sizes apart: \(best.memoryMB) MB is best in "
                + "\(Int(confidence * 100)) % of the drawings from them, or as good; more invokes may tell"
            return
        }
        memoryMB = best.memoryMB
        reason = Self.reason(strategy)
    }

    private static func reason(_ strategy: TuningStrategy) -> String {
        switch strategy {
        case .cost: "the fastest of the sizes that cost least, where costs within 10 % are equal"
        case .speed: "the fastest size"
        case .balanced(let weight):
            "the least sum of cost (\(Int(weight * 100)) %) and time (\(100 - Int(weight * 100)) %)"
        }
    }

    private static func front(_ all: [TuningStrategy.Candidate]) -> [Int] {
        all.filter { one in
            !all.contains { other in
                other.milliseconds <= one.milliseconds && other.dollars <= one.dollars
                    && (other.milliseconds < one.milliseconds || other.dollars < one.dollars)
            }
        }.map(\.memoryMB)
    }

    private static func share(
        of size: Int, _ measures: [SizeMeasure], _ strategy: TuningStrategy, _ chance: some Randomness
    ) -> Double {
        let good = (0..<LimitsTuning.resamples).count { _ in
            strategy.isGood(size, among: measures.map { TuningStrategy.Candidate($0, chance) })
        }
        return Double(good) / Double(LimitsTuning.resamples)
    }

    /// Whether more runs would change nothing.
    package static func isDecided(
        _ all: [SizeMeasure], _ strategy: TuningStrategy, _ chance: some Randomness
    ) -> Bool {
        guard all.allSatisfy({ $0.isTooSmall || $0.latency.count > 0 && $0.isSteady }) else { return false }
        return Recommendation(all, strategy, chance).confidence >= LimitsTuning.surelyGood
    }
}

extension TuningStrategy.Candidate {
    init(_ measure: SizeMeasure) {
        self.init(
            memoryMB: measure.memoryMB, milliseconds: measure.latency.typical, dollars: measure.dollars.typical)
    }

    init(_ measure: SizeMeasure, _ chance: some Randomness) {
        self.init(
            memoryMB: measure.memoryMB, milliseconds: measure.latency.resampled(chance).typical,
            dollars: measure.dollars.resampled(chance).typical)
    }
}
