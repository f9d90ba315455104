internal import Base
internal import Pricing
internal import ServiceKit
internal import Synchronization
internal import Tuning

/// Measures a function at each size of a plan, in rounds in which all sizes take their turn, until the runs are enough.
/// It ends with who holds it.
final class TuningWork: Sendable {
    /// What is told after a round.
    enum Step: Sendable {
        case progress(done: Int, most: Int)
        case report(TuningReport)
    }

    private struct State {
        var measures: [SizeMeasure]
        /// How many events each size has been given, of each start.
        var begun: [[TuningPlan.Start: Int]]
        /// The versions whose environments stay, one list a size.
        var lanes: [[FunctionVersion]]
        var isOver = false
    }

    private let plan: TuningPlan
    private let subject: TuningReport.Subject
    private let price: InvokePrice
    private let trials: FunctionTrials
    private let notes: [String]
    private let state: Mutex<State>

    init(
        _ plan: TuningPlan, _ subject: TuningReport.Subject, _ prices: PriceList, _ trials: FunctionTrials,
        notes: [String]
    ) {
        (self.plan, self.subject, self.trials, self.notes) = (plan, subject, trials, notes)
        price = InvokePrice(prices, isARM: subject.isARM)
        // Two environments of a size show whether the function does the same in each.
        let lanes = plan.invokes >= 4 * LimitsTuning.round ? 2 : 1
        state = Mutex(
            State(
                measures: plan.sizes.map { SizeMeasure(memoryMB: $0) }, begun: plan.sizes.map { _ in [:] },
                lanes: plan.sizes.map { size in (0..<lanes).map { _ in trials.version(memoryMB: size) } }))
    }

    /// Runs the next round.
    /// - Returns: nil behind the report.
    /// - Throws: where the function fails in a way that the plan does not expect.
    func next() async throws -> Step? {
        guard !state.withLock({ $0.isOver }) else { return nil }
        for index in plan.sizes.indices {
            for start in plan.starts { try await turn(of: index, start) }
        }
        let (measures, begun) = state.withLock { ($0.measures, $0.begun) }
        let done = begun.reduce(0) { $0 + $1.values.reduce(0, +) }
        let most = plan.sizes.count * plan.starts.count * plan.invokes
        guard done >= most || (!plan.isThorough && Recommendation.isDecided(measures, plan.strategy, Self.chance))
        else {
            return .progress(done: done, most: most)
        }
        end()
        return .report(TuningReport(subject, plan, measures, notes: notes, Self.chance))
    }

    /// Ends its environments; no round follows.
    func end() {
        state.withLock { $0.isOver = true }
        trials.end()
    }

    /// The same runs give the same answer.
    private static var chance: SeededRandomness { SeededRandomness(seed: 0x7E57) }

    // MARK: - Runs

    /// A round's events of one size.
    private func turn(of index: Int, _ start: TuningPlan.Start) async throws {
        let begun = state.withLock { $0.begun[index][start] ?? 0 }
        var places = Array(begun..<min(begun + LimitsTuning.round, plan.invokes))
        state.withLock { $0.begun[index][start] = begun + places.count }
        let lanes = state.withLock { $0.lanes[index] }
        let lane = (begun / LimitsTuning.round) % lanes.count
        // The first event of an environment that stays is no measure of it, nor what it finds out of itself.
        if start == .warm, begun < lanes.count * LimitsTuning.round { places.insert(begun, at: 0) }
        while !places.isEmpty {
            let now = places.prefix(plan.atOnce)
            places.removeFirst(now.count)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for place in now {
                    group.addTask {
                        switch start {
                        case .warm: try await self.run(place, lanes[lane], index, lane)
                        case .cold: try await self.runFirst(place, index)
                        }
                    }
                }
                try await group.waitForAll()
            }
        }
    }

    private func runFirst(_ place: Int, _ index: Int) async throws {
        let version = trials.version(memoryMB: plan.sizes[index])
        defer { trials.end(version) }
        try await run(place, version, index, nil)
    }

    /// - Parameter lane: which of the environments that stay it is; nil for one that is new.
    private func run(_ place: Int, _ version: FunctionVersion, _ index: Int, _ lane: Int?) async throws {
        let outcome = try await trials.run(plan.event(place), on: version)
        if let error = outcome.error, !isExpected(error) { throw failure(error, outcome.log, plan.sizes[index]) }
        let report = outcome.report
        // Only those are measured that met what they were to meet.
        guard (report.initDuration == nil) == (lane != nil) else { return }
        let run = SizeMeasure.Run(
            milliseconds: Self.milliseconds(report.duration),
            initMilliseconds: report.initDuration.map { Self.milliseconds($0) },
            billedMilliseconds: Int(report.billedMilliseconds), peakMemoryMB: report.peakMemoryMB, lane: lane ?? 0)
        state.withLock { $0.measures[index].add(run, price) }
    }

    private func isExpected(_ error: JSON) -> Bool {
        error["errorType"]?.string.map { plan.expectedErrors.contains($0) } ?? false
    }

    private func failure(_ error: JSON, _ log: String, _ size: Int) -> TrialFailure {
        let told = error["errorMessage"]?.string ?? String(decoding: error.bytes, as: UTF8.self)
        let type = error["errorType"]?.string.map { "\($0): " } ?? ""
        return TrialFailure(message: "the function failed at \(size) MB with \(type)\(told)", log: log)
    }

    private static func milliseconds(_ duration: Duration) -> Double { Double(duration.inNanoseconds) / 1_000_000 }
}

/// Why an experiment has no result: the function failed in a way that was not expected.
struct TrialFailure: Error {
    let message: String
    /// The end of that event's log.
    let log: String
}
