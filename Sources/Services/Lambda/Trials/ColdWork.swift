internal import Base
internal import Synchronization
internal import Tuning

/// Starts a function cold, again and again, as it is and with what may make its starts shorter; all take their turn in
/// rounds. It ends with who holds it.
final class ColdWork: Experiment {
    private struct State {
        var round = 0
        var starts: [StartTimes] = []
        var imports: [ImportedModule] = []
        /// One for each remedy that can be tried, in the order in which they are.
        var trials: [ColdReport.Trial] = []
        var package: ColdReport.Package?
        var notes: [String]
        var isOver = false
    }

    private let plan: ColdPlan
    private let subject: ColdReport.Subject
    private let trials: FunctionTrials
    private let clock: any Clock
    private let measurePackage: @Sendable () async throws -> ColdReport.Package
    private let canStartFromSnapshot: Bool
    private let state: Mutex<State>

    /// - Parameters:
    ///   - canStartFromSnapshot: whether Lambda offers that to the function.
    ///   - package: measures the function's code.
    init(
        _ plan: ColdPlan, _ subject: ColdReport.Subject, _ trials: FunctionTrials, clock: any Clock,
        canStartFromSnapshot: Bool, notes: [String],
        package: @escaping @Sendable () async throws -> ColdReport.Package
    ) {
        (self.plan, self.subject, self.trials, self.clock) = (plan, subject, trials, clock)
        (self.canStartFromSnapshot, measurePackage) = (canStartFromSnapshot, package)
        state = Mutex(State(notes: notes))
    }

    func next() async throws -> ExperimentStep? {
        let (round, isOver) = state.withLock { ($0.round, $0.isOver) }
        guard !isOver else { return nil }
        try await start(round)
        if round == 0 { try await look() }
        for place in state.withLock({ $0.trials.indices }) { try await attempt(place, round) }
        let done = round + 1
        state.withLock { $0.round = done }
        guard done == plan.starts else { return .progress(done: done, most: plan.starts) }
        end()
        return .report(report.json)
    }

    private var report: ColdReport {
        state.withLock { state in
            ColdReport(
                subject, state.package ?? ColdReport.Package(zipBytes: 0, bytes: 0, layers: 0, milliseconds: 0),
                starts: state.starts, imports: state.imports, trials: state.trials, notes: state.notes)
        }
    }

    func end() {
        state.withLock { $0.isOver = true }
        trials.end()
    }

    // MARK: - What it imports

    /// Looks what a start imports and what events enter of that, and what can be tried. A function that fails where it
    /// is watched is measured without.
    private func look() async throws {
        let package = try await measurePackage()
        var (facts, lines, told, notes) = (ImportedModule.Facts(), [String](), [JSON](), [String]())
        do {
            let watch = StartWatch(.imports)
            let version = trials.version(watch: watch)
            defer { trials.end(version) }
            _ = try await outcome(0, version)
            (lines, told) = (watch.lines(now: clock.now), watch.told)
            for one in try await uses() + told { facts.add(one) }
        } catch is CancellationError {
            throw CancellationError()
        } catch {
            notes.append("what it imports could not be told: watched, it fails: \(TrialFailure.text(error))")
        }
        let imports = imports(lines, told).map { $0.told(facts) }
        if notes.isEmpty, imports.isEmpty { notes.append("it was not told what it imports") }
        if notes.isEmpty, facts.entered == nil { notes.append("\(subject.runtime) does not tell what events use") }
        state.withLock { state in
            (state.package, state.imports) = (package, imports)
            state.notes += notes
            state.trials = remedies(ColdReport.unused(imports).map(\.name), &state.notes)
        }
    }

    /// What the runtime tells of what its events enter.
    private func uses() async throws -> [JSON] {
        let watch = StartWatch(.uses)
        var version = trials.version(watch: watch)
        defer { trials.end(version) }
        version.config.timeout = min(
            LimitsLambda.longestTimeoutSeconds, version.config.timeout * LimitsStarts.watchedTimeouts)
        for place in 0..<plan.eventCount { _ = try await outcome(place, version) }
        return watch.told
    }

    private func imports(_ lines: [String], _ told: [JSON]) -> [ImportedModule] {
        if let trees = told.lazy.compactMap({ $0["imports"]?.array }).first {
            return trees.compactMap { ImportedModule($0) }
        }
        if subject.runtime.hasPrefix("java") { return ImportedModule.java(lines) }
        // What the handler's name means is the function; what comes before is the runtime's own.
        let names = Set(told.flatMap { $0["roots"]?.array ?? [] }.compactMap(\.string))
        return ImportedModule.python(lines).filter { names.contains($0.name) }
    }

    private func remedies(_ unused: [String], _ notes: inout [String]) -> [ColdReport.Trial] {
        plan.remedies.flatMap { remedy -> [ColdReport.Trial] in
            switch remedy {
            case .laterImports:
                guard subject.runtime.hasPrefix("python"), !unused.isEmpty else { return [] }
                return [ColdReport.Trial(remedy, what: unused.joined(separator: ", "))]
            case .snapStart:
                guard canStartFromSnapshot else {
                    notes.append("SnapStart is not offered to this function")
                    return []
                }
                return [ColdReport.Trial(remedy, what: "a published version with SnapStart")]
            case .provisionedConcurrency:
                return [ColdReport.Trial(remedy, what: "an environment that waits")]
            case .moreMemory:
                return LimitsStarts.memoryFactors.map { $0 * subject.memoryMB }
                    .filter { LimitsTuning.memory.contains($0) }
                    .map { ColdReport.Trial(remedy, what: "\($0) MB") }
            }
        }
    }

    // MARK: - Starts

    /// A start of the function as it is.
    private func start(_ place: Int) async throws {
        let watch = StartWatch(.times)
        let version = trials.version(watch: watch)
        defer { trials.end(version) }
        let asked = clock.now
        let report = try await outcome(place, version).report
        let answered = clock.now
        guard let initDuration = report.initDuration else {
            throw TrialFailure(
                message: "the function's start takes more than \(LimitsLambda.initialization), so that it is a part of "
                    + "its first event", log: "")
        }
        func since(_ time: Instant) -> Double { Self.milliseconds(time - asked) }
        var times = StartTimes()
        let began = watch.time(.began) ?? asked
        times.began = since(began)
        times.unpacked = since(watch.time(.unpacked) ?? began)
        times.sandboxed = since(watch.time(.sandboxed) ?? began)
        times.extended = watch.time(.extended).map(since)
        times.loading = watch.time(told: "loading").map(since)
        times.loaded = watch.time(told: "loaded").map(since)
        times.ready = since(began + initDuration)
        times.event = Self.milliseconds(report.duration)
        times.answered = since(answered)
        state.withLock { $0.starts.append(times) }
    }

    /// A start with a remedy. One that fails is not tried again.
    private func attempt(_ index: Int, _ place: Int) async throws {
        let trial = state.withLock { $0.trials[index] }
        guard trial.failure == nil else { return }
        do {
            let took = try await wait(trial, place)
            state.withLock { $0.trials[index].whole.add(took) }
        } catch is CancellationError {
            throw CancellationError()
        } catch {
            state.withLock { $0.trials[index].failure = TrialFailure.text(error) }
        }
    }

    /// - Returns: the milliseconds that a caller waits.
    private func wait(_ trial: ColdReport.Trial, _ place: Int) async throws -> Double {
        var version = trials.version(watch: StartWatch(.times))
        defer { trials.end(version) }
        switch trial.remedy {
        case .laterImports:
            let names = trial.what.split(separator: ",").map { $0.filter { $0 != " " } }
            version = trials.version(watch: StartWatch(.later(names)))
        case .moreMemory: version.config.memorySize = Int(trial.what.prefix { $0 != " " }) ?? subject.memoryMB
        case .snapStart:
            version = trials.version(fromSnapshot: true)
            try await trials.takeSnapshot(of: version)
        case .provisionedConcurrency:
            version = trials.version()
            try await trials.keep(version)
        }
        let asked = clock.now
        _ = try await outcome(place, version)
        return Self.milliseconds(clock.now - asked)
    }

    private func outcome(_ place: Int, _ version: FunctionVersion) async throws -> FunctionTrials.Outcome {
        let outcome = try await trials.run(plan.event(place), on: version)
        if let error = outcome.error, !plan.expectedErrors.contains(error["errorType"]?.string ?? "") {
            throw TrialFailure(of: error, log: outcome.log)
        }
        return outcome
    }

    private static func milliseconds(_ duration: Duration) -> Double { Double(duration.inNanoseconds) / 1_000_000 }
}
