package import Base

/// What a size is chosen for.
package enum TuningStrategy: Sendable, Equatable {
    /// The least dollars; of sizes that cost the same, the fastest.
    case cost
    /// The least time.
    case speed
    /// Both, as shares of the largest that was seen: `weight` is the cost's, the rest the time's.
    case balanced(weight: Double)

    package static let evenWeight = 0.5

    /// - Throws: `tuning.plan` for a name that is none, or a weight that is no share.
    package init(_ name: String, weight: Double) throws(Failure) {
        guard (0...1).contains(weight) else { throw TuningPlan.wrong("weight: 0 (speed alone) to 1 (cost alone)") }
        switch name {
        case "cost": self = .cost
        case "speed": self = .speed
        case "balanced": self = .balanced(weight: weight)
        default: throw TuningPlan.wrong("strategy: cost, speed or balanced, not \(name)")
        }
    }

    package var name: String {
        switch self {
        case .cost: "cost"
        case .speed: "speed"
        case .balanced: "balanced"
        }
    }

    /// What a size typically takes, and costs.
    struct Candidate {
        let memoryMB: Int
        let milliseconds: Double
        let dollars: Double
    }

    /// The best of them; of those that are as good as equal, the smallest.
    func choose(_ all: [Candidate]) -> Candidate? {
        switch self {
        case .speed: return Self.fastest(all)
        case .cost:
            let least = all.map(\.dollars).min() ?? 0
            return Self.fastest(all.filter { $0.dollars <= least * (1 + LimitsTuning.equalCost) })
        case .balanced(let weight):
            let scored = zip(all, Self.scores(all, weight))
            let least = scored.map(\.1).min() ?? 0
            return Self.smallest(scored.filter { $0.1 <= least + LimitsTuning.equalScore }.map(\.0))
        }
    }

    /// Whether a size is the best of them, or beyond the bound of those that may be by no more than what counts as
    /// equal: the bound is nothing that a size is good on one side of and bad on the other.
    func isGood(_ size: Int, among all: [Candidate]) -> Bool {
        guard let best = choose(all), let one = all.first(where: { $0.memoryMB == size }) else { return false }
        switch self {
        case .speed: return one.milliseconds <= Self.equalTime(Self.equalTime(all.map(\.milliseconds).min() ?? 0))
        case .cost:
            let bound = (all.map(\.dollars).min() ?? 0) * (1 + LimitsTuning.equalCost)
            return one.milliseconds <= Self.equalTime(best.milliseconds)
                && one.dollars <= bound * (1 + LimitsTuning.equalCost)
        case .balanced(let weight):
            let scores = Self.scores(all, weight)
            let own = zip(all, scores).first { $0.0.memoryMB == size }?.1 ?? 0
            return own <= (scores.min() ?? 0) + 2 * LimitsTuning.equalScore
        }
    }

    /// Sums of both as shares of the largest.
    private static func scores(_ all: [Candidate], _ weight: Double) -> [Double] {
        let (time, money) = (all.map(\.milliseconds).max() ?? 0, all.map(\.dollars).max() ?? 0)
        return all.map { one in
            let dear = money > 0 ? one.dollars / money : 0
            return weight * dear + (1 - weight) * (time > 0 ? one.milliseconds / time : 0)
        }
    }

    private static func fastest(_ all: [Candidate]) -> Candidate? {
        let bound = equalTime(all.map(\.milliseconds).min() ?? 0)
        return smallest(all.filter { $0.milliseconds <= bound })
    }

    /// The most that counts as no more.
    private static func equalTime(_ milliseconds: Double) -> Double {
        max(milliseconds * (1 + LimitsTuning.equalTime), milliseconds + LimitsTuning.equalMilliseconds)
    }

    private static func smallest(_ all: [Candidate]) -> Candidate? { all.min { $0.memoryMB < $1.memoryMB } }
}
