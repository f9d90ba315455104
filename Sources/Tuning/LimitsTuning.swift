/// The bounds of an experiment on a function's memory.
package enum LimitsTuning {
    /// Megabytes that a function may have.
    /// - Source: AWS Lambda Developer Guide, "Configure Lambda function memory".
    package static let memory = 128...10_240
    /// The sizes that are tried where none are named: doublings up to a gigabyte, one whole processor, and two.
    package static let sizes = [128, 256, 512, 1_024, 1_769, 3_538]
    package static let mostSizes = 64
    package static let invokes = 50
    package static let mostInvokes = 10_000
    package static let mostAtOnce = 64
    package static let payloads = 100
    /// The bytes of a plan: its payloads, each of which may be as long as an event.
    /// - Source: Lambda quotas, "Invocation payload".
    package static let planBytes = 16 << 20
    /// Runs of each size in a round: sizes take turns, so that what else the machine does meets all of them.
    package static let round = 5
    /// Below so many runs of a size nothing is said of it.
    package static let fewest = 5
    /// From so many runs on an experiment may end early.
    package static let enough = 10
    /// How often the runs are drawn anew to see whether the answer stays the best, or as good.
    package static let resamples = 300
    /// The share of them in which it must be so before an experiment ends early, and before an answer is given.
    package static let surelyGood = 0.99
    package static let likelyGood = 0.6
    /// How far a size's typical duration may still move when an experiment ends early: the standard error's share.
    package static let steadiness = 0.02
    /// Costs that differ by a lesser share count as equal, and the fastest of equals is recommended.
    package static let equalCost = 0.1
    /// Times that differ by a lesser share, or by less than what AWS bills at least, count as equal, and so do sums of
    /// both: the smallest of equals is recommended.
    package static let equalTime = 0.05
    package static let equalMilliseconds = 1.0
    package static let equalScore = 0.02
    /// How much slower one environment of a size is than another before a report says so.
    package static let differing = 1.2
    /// From here on the difference is the function's own, and no weather: it must not decide which size is best.
    package static let deciding = 2.0
    /// The share of runs at each end that a typical duration leaves out, as the power-tuning state machine does.
    package static let trimmed = 0.2
}
