internal import Base
internal import Pricing
internal import ServiceKit
internal import Synchronization
internal import Tuning

/// Measures a function at each size of a plan, in rounds in which all sizes take their turn, until the runs are enough.
/// It ends with who holds it.
final class TuningWork: Experiment {
    private struct State {
        var measures: [SizeMeasure]
        /// How many events each size has been given, of each start.
        var begun: [[TuningPlan.Start: Int]]
        /// The versions whose environments stay, one list a size.
        var lanes: [[FunctionVersion]]
        /// The end of the log of the last event that ran out of memory.
        var fullLog = ""
        var isOver = false
        /// How many events had run when it was last judged whether they are enough.
        var judged = 0
        var round = 0
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
        state = Mutex(
            State(
                measures: plan.sizes.map { SizeMeasure(memoryMB: $0) }, begun: plan.sizes.map { _ in [:] },
                lanes: plan.sizes.map { size in (0..<plan.lanes).map { _ in trials.version(memoryMB: size) } }))
    }

    func next() async throws -> ExperimentStep? {
        guard !state.withLock({ $0.isOver }) else { return nil }
        let round = state.withLock { state in
            defer { state.round += 1 }
            return state.round
        }
        // No size is always the first, or behind the same other one.
        for place in plan.sizes.indices {
            let index = (place + round) % plan.sizes.count
            try await turns(of: index)
        }
        try checkSizes()
        let (measures, begun) = state.withLock { ($0.measures, $0.begun) }
        let done = begun.reduce(0) { $0 + $1.values.reduce(0, +) }
        let most = plan.sizes.count * plan.starts.count * plan.invokes
        guard done >= most || isDecided(measures, done) else { return .progress(done: done, most: most) }
        end()
        return .report(TuningReport(subject, plan, measures, notes: notes, Self.chance).json)
    }

    /// - Throws: where no size is large enough.
    private func checkSizes() throws {
        let (measures, log) = state.withLock { ($0.measures, $0.fullLog) }
        guard measures.allSatisfy(\.isTooSmall) else { return }
        let sizes = measures.map { String($0.memoryMB) }.joined(separator: ", ")
        throw TrialFailure(
            message: "the function runs out of memory at every size that was tried (\(sizes) MB): "
                + "name larger ones by --memory", log: log, cause: .outOfMemory)
    }

    /// Looks whether more events would change nothing, when there are a tenth more than the last time.
    private func isDecided(_ measures: [SizeMeasure], _ done: Int) -> Bool {
        guard !plan.isThorough, done >= state.withLock({ $0.judged }) * 11 / 10 else { return false }
        state.withLock { $0.judged = done }
        return Recommendation.isDecided(measures, plan.strategy, Self.chance)
    }

    func end() {
        state.withLock { $0.isOver = true }
        trials.end()
    }

    /// The same runs give the same answer.
    private static var chance: SeededRandomness { SeededRandomness(seed: 0x7E57) }

    // MARK: - Runs

    /// A round's events of one size, of each start. A size at which the function runs out of memory gets no more.
    private func turns(of index: Int) async throws {
        guard !state.withLock({ $0.measures[index].isTooSmall }) else { return }
        do {
            for start in plan.starts { try await turn(of: index, start) }
        } catch let failure as TrialFailure where failure.cause == .outOfMemory {
            let lanes = state.withLock { state in
                state.measures[index].runOutOfMemory()
                // None of its events is left to be waited for.
                for start in plan.starts { state.begun[index][start] = plan.invokes }
                state.fullLog = failure.log
                return state.lanes[index]
            }
            for lane in lanes { trials.end(lane) }
        }
    }

    /// A round's events of one size and start.
    private func turn(of index: Int, _ start: TuningPlan.Start) async throws {
        let (begun, lanes) = state.withLock { ($0.begun[index][start] ?? 0, $0.lanes[index]) }
        let places = begun..<min(begun + round, plan.invokes)
        state.withLock { $0.begun[index][start] = places.upperBound }
        let (number, lane) = (begun / round, begun / round % lanes.count)
        // The first events of environments that stay are no measure of them, nor what they find out of themselves.
        if start == .warm, number < lanes.count {
            let unmeasured = places.lowerBound..<min(places.lowerBound + plan.atOnce, places.upperBound)
            try await atOnce(unmeasured) { _ = try await self.outcome($0, lanes[lane], index) }
        }
        try await atOnce(places) { place in
            switch start {
            case .warm: try await self.run(place, lanes[lane], index, lane)
            case .cold: try await self.runFirst(place, index)
            }
        }
    }

    /// The events of a size in a round: as many as are to run at one time, at least.
    private var round: Int { max(LimitsTuning.round, plan.atOnce) }

    private func atOnce(_ places: Range<Int>, _ run: @escaping @Sendable (Int) async throws -> Void) async throws {
        for first in stride(from: places.lowerBound, to: places.upperBound, by: plan.atOnce) {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for place in first..<min(first + plan.atOnce, places.upperBound) {
                    group.addTask { try await run(place) }
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
        let outcome = try await outcome(place, version, index)
        let report = outcome.report
        state.withLock { $0.measures[index].count(isError: outcome.isError) }
        guard lane != nil || report.initDuration != nil else {
            throw TrialFailure(
                message: "at \(plan.sizes[index]) MB the function's start takes more than "
                    + "\(LimitsLambda.initialization), so that it is a part of its first event: measure it by --warm",
                log: "")
        }
        // An environment that stays may have ended, and its event met a new one.
        guard lane == nil || report.initDuration == nil else { return }
        let run = SizeMeasure.Run(
            milliseconds: report.duration.inMilliseconds,
            initMilliseconds: report.initDuration?.inMilliseconds,
            billedMilliseconds: Int(report.billedMilliseconds), peakMemoryMB: report.peakMemoryMB, lane: lane ?? 0)
        state.withLock { $0.measures[index].add(run, price) }
    }

    private func outcome(_ place: Int, _ version: FunctionVersion, _ index: Int) async throws -> TrialRun {
        try await trials.run(
            plan.event(place), on: version, expecting: plan.expectedErrors, at: " at \(plan.sizes[index]) MB")
    }
}
