/// How much environments of one size differ, where a function does not do the same in each. Few environments show
/// little of that, so what one size's show is taken to be possible at every size.
struct EnvironmentSpread {
    private let most: SizeMeasure
    private let time: Double
    private let money: Double

    /// Nil where no size's environments differ so much that it is surely the function's doing.
    init?(_ measures: [SizeMeasure]) {
        guard let most = measures.max(by: { $0.difference < $1.difference }),
            most.difference >= LimitsTuning.deciding
        else { return nil }
        (self.most, time) = (most, most.difference)
        money = measures.map(\.dollarDifference).max() ?? 1
    }

    /// Whether the answer stays the same where any one size has slow environments and the others have quick ones, and
    /// the other way round.
    func keeps(_ best: Int, _ measures: [SizeMeasure], _ strategy: TuningStrategy) -> Bool {
        // Where none of a size's environments was quicker than another, all of them may have been slow.
        let quick = measures.map { measure in
            measure.difference >= LimitsTuning.deciding
                ? measure.quickest : Self.scaled(measure.quickest, 1 / time, 1 / money)
        }
        let slow = measures.map { Self.scaled($0.quickest, time, money) }
        return quick.indices.allSatisfy { place in
            var (oneSlow, oneQuick) = (quick, slow)
            (oneSlow[place], oneQuick[place]) = (slow[place], quick[place])
            return [oneSlow, oneQuick].allSatisfy { strategy.isGood(best, among: $0) }
        }
    }

    private static func scaled(
        _ one: TuningStrategy.Candidate, _ time: Double, _ money: Double
    ) -> TuningStrategy.Candidate {
        TuningStrategy.Candidate(
            memoryMB: one.memoryMB, milliseconds: one.milliseconds * time, dollars: one.dollars * money)
    }

    var reason: String {
        "environments differ (at \(most.memoryMB) MB one \(most.differenceText)), and which of them events meet "
            + "decides which size is best: run again with --cold, which starts one for each "
            + "event, or find what each environment draws by chance"
    }
}
