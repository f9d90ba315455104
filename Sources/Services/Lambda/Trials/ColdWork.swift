internal import Base
internal import Synchronization
internal import Tuning

/// Starts a function cold, again and again, as it is and with what may make its starts shorter; all take their turn in
/// rounds. It ends with who holds it.
final class ColdWork: Experiment {
    /// How a start is made that may be shorter.
    private enum Way: Sendable {
        case importing(later: [String])
        case frozen
        /// With the code in other folders.
        case deployed([String])
        case memory(Int)
        case snapshot
        case kept
    }

    private struct State {
        var round = 0
        var starts: [StartTimes] = []
        var imports: [ImportedModule] = []
        /// What can be tried, in the order in which it is.
        var attempts: [(way: Way, trial: ColdReport.Trial)] = []
        var package: ColdReport.Package?
        var notes: [String]
        var isOver = false
    }

    private let plan: ColdPlan
    private let subject: ColdReport.Subject
    private let trials: FunctionTrials
    private let code: TrialCode
    private let clock: any Clock
    private let canStartFromSnapshot: Bool
    private let state: Mutex<State>

    /// - Parameter canStartFromSnapshot: whether Lambda offers that to the function.
    init(
        _ plan: ColdPlan, _ subject: ColdReport.Subject, _ trials: FunctionTrials, _ code: TrialCode,
        clock: any Clock, canStartFromSnapshot: Bool, notes: [String]
    ) {
        (self.plan, self.subject, self.trials, self.code) = (plan, subject, trials, code)
        (self.clock, self.canStartFromSnapshot) = (clock, canStartFromSnapshot)
        state = Mutex(State(notes: notes))
    }

    func next() async throws -> ExperimentStep? {
        let (round, isOver) = state.withLock { ($0.round, $0.isOver) }
        guard !isOver else { return nil }
        if round == 0 {
            // What can be tried is known behind the first start.
            try await start(round)
            try await look()
        }
        for turn in turns(round) {
            if let attempt = turn { try await self.attempt(attempt, round) } else { try await start(round) }
        }
        let done = round + 1
        state.withLock { $0.round = done }
        guard done == plan.starts, let report else { return .progress(done: done, most: plan.starts) }
        end()
        return .report(report.json)
    }

    /// The attempts of a round, and the start of the function as it is, which is nil: none of them is always the
    /// first, or behind the same other one.
    private func turns(_ round: Int) -> [Int?] {
        let attempts = state.withLock { Array($0.attempts.indices) }
        guard round > 0 else { return attempts }
        let all = [nil] + attempts
        let first = round % all.count
        return Array(all[first...] + all[..<first])
    }

    /// Nil before the first round.
    private var report: ColdReport? {
        state.withLock { state in
            state.package.map {
                ColdReport(
                    subject, $0, starts: state.starts, imports: state.imports, trials: state.attempts.map(\.trial),
                    notes: state.notes)
            }
        }
    }

    func end() {
        state.withLock { $0.isOver = true }
        trials.end()
        code.end()
    }

    // MARK: - What it imports

    /// Looks what a start imports and what events enter of that, and what can be tried. A function that fails where it
    /// is watched is measured without.
    private func look() async throws {
        let package = try await code.measured()
        var (facts, lines, told, notes) = (ImportedModule.Facts(), [String](), [JSON](), [String]())
        do {
            let watch = StartWatch(.imports)
            let version = trials.version(watch: watch)
            defer { trials.end(version) }
            let start = try await run(0, version).initDuration
            // Java's lines do not end where the event begins.
            let began = subject.runtime.hasPrefix("java") ? watch.time(.began) : nil
            let end = began.flatMap { began in start.map { began + $0 } } ?? clock.now
            (lines, told) = (watch.lines(until: end, now: clock.now), watch.told)
            for one in try await uses() + told { facts.add(one) }
        } catch is CancellationError {
            throw CancellationError()
        } catch {
            notes.append("what it imports could not be told: watched, it fails: \(TrialFailure.text(error))")
        }
        let imports = imports(lines, told).map { $0.told(facts) }
        if notes.isEmpty, imports.isEmpty { notes.append("it was not told what it imports") }
        if notes.isEmpty, facts.entered == nil { notes.append("\(subject.runtime) does not tell what events use") }
        let attempts = try await attempts(ColdReport.unused(imports).map(\.name), &notes)
        state.withLock { state in
            (state.package, state.imports, state.attempts) = (package, imports, attempts)
            state.notes += notes
        }
    }

    /// What the runtime tells of what its events enter.
    private func uses() async throws -> [JSON] {
        let watch = StartWatch(.uses)
        var version = trials.version(watch: watch)
        defer { trials.end(version) }
        version.config.timeout = min(
            LimitsLambda.longestTimeoutSeconds, version.config.timeout * LimitsStarts.watchedTimeouts)
        for place in 0..<plan.eventCount { _ = try await run(place, version) }
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

    // MARK: - What can be tried

    private func attempts(
        _ unused: [String], _ notes: inout [String]
    ) async throws -> [(way: Way, trial: ColdReport.Trial)] {
        var attempts: [(Way, ColdReport.Trial)] = []
        for remedy in plan.remedies {
            switch remedy {
            case .laterImports:
                guard subject.runtime.hasPrefix("python"), !unused.isEmpty else { continue }
                attempts.append((.importing(later: unused), .init(remedy, what: unused.joined(separator: ", "))))
            case .frozenObjects:
                guard subject.runtime.hasPrefix("python") else { continue }
                attempts.append((.frozen, .init(remedy, what: "gc.freeze() when the function is loaded")))
            case .smallerPackage, .layer:
                guard let deployed = try await deployed(remedy, &notes) else { continue }
                var trial = ColdReport.Trial(remedy, what: deployed.what)
                trial.package = deployed.package
                attempts.append((.deployed(deployed.folders), trial))
            case .snapStart:
                guard canStartFromSnapshot else {
                    notes.append("SnapStart is not offered to this function")
                    continue
                }
                attempts.append((.snapshot, .init(remedy, what: "a published version with SnapStart")))
            case .provisionedConcurrency:
                attempts.append((.kept, .init(remedy, what: "an environment that waits")))
            case .moreMemory:
                for size in LimitsStarts.memoryFactors.map({ $0 * subject.memoryMB })
                where LimitsTuning.memory.contains(size) {
                    attempts.append((.memory(size), .init(remedy, what: "\(size) MB")))
                }
            }
        }
        return attempts
    }

    /// Deploys the code for a remedy that changes it. What can't be is left out, and told.
    private func deployed(_ remedy: ColdPlan.Remedy, _ notes: inout [String]) async throws -> TrialCode.Deployed? {
        do {
            if let obstacle = code.obstacle { throw TrialFailure(message: obstacle, log: "") }
            return remedy == .layer
                ? try await code.withLayer() : try await code.withoutUnread(try await filesOpened())
        } catch is CancellationError {
            throw CancellationError()
        } catch {
            notes.append("\(remedy.rawValue) was not tried: \(TrialFailure.text(error))")
            return nil
        }
    }

    /// The files of its code that a start and its events open.
    private func filesOpened() async throws -> Set<String> {
        try await code.filesOpened {
            let version = trials.version(watch: StartWatch(.times))
            defer { trials.end(version) }
            for place in 0..<plan.eventCount { _ = try await run(place, version) }
        }
    }

    // MARK: - Starts

    /// A start of the function as it is.
    private func start(_ place: Int) async throws {
        let watch = StartWatch(.times)
        let version = trials.version(watch: watch)
        defer { trials.end(version) }
        let asked = clock.now
        let report = try await run(place, version)
        let answered = clock.now
        guard let initDuration = report.initDuration else {
            throw TrialFailure(
                message: "the function's start takes more than \(LimitsLambda.initialization), so that it is a part of "
                    + "its first event", log: "")
        }
        func since(_ time: Instant) -> Double { (time - asked).inMilliseconds }
        var times = StartTimes()
        let began = watch.time(.began) ?? asked
        times.began = since(began)
        times.unpacked = since(watch.time(.unpacked) ?? began)
        times.sandboxed = since(watch.time(.sandboxed) ?? began)
        times.extended = watch.time(.extended).map(since)
        times.loading = watch.time(told: "loading").map(since)
        times.loaded = watch.time(told: "loaded").map(since)
        times.ready = since(began + initDuration)
        times.event = report.duration.inMilliseconds
        times.answered = since(answered)
        state.withLock { $0.starts.append(times) }
    }

    /// A start with a remedy. One that fails is not tried again.
    private func attempt(_ index: Int, _ place: Int) async throws {
        let (way, trial) = state.withLock { $0.attempts[index] }
        guard trial.failure == nil else { return }
        do {
            let took = try await wait(way, place)
            state.withLock { $0.attempts[index].trial.whole.add(took) }
        } catch is CancellationError {
            throw CancellationError()
        } catch {
            state.withLock { $0.attempts[index].trial.failure = TrialFailure.text(error) }
        }
    }

    /// - Returns: the milliseconds that a caller waits.
    private func wait(_ way: Way, _ place: Int) async throws -> Double {
        let version =
            switch way {
            case .importing(let later): trials.version(watch: StartWatch(.later(later)))
            case .frozen: trials.version(watch: StartWatch(.frozen))
            case .deployed(let folders): trials.version(watch: StartWatch(.times), folders: folders)
            case .memory(let size): trials.version(memoryMB: size, watch: StartWatch(.times))
            case .snapshot: trials.version(fromSnapshot: true)
            case .kept: trials.version(watch: StartWatch(.times))
            }
        defer { trials.end(version) }
        if case .snapshot = way { try await trials.takeSnapshot(of: version) }
        if case .kept = way { try await trials.keep(version) }
        let asked = clock.now
        let report = try await run(place, version)
        let took = (clock.now - asked).inMilliseconds
        if case .snapshot = way, report.restore == nil {
            throw TrialFailure(message: "the start was not one from a snapshot", log: "")
        }
        return took
    }

    private func run(_ place: Int, _ version: FunctionVersion) async throws -> ReportLine {
        try await trials.run(plan.event(place), on: version, expecting: plan.expectedErrors).report
    }
}
