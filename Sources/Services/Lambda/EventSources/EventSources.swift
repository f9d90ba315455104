internal import Base
internal import ServiceKit
internal import Synchronization
internal import Wire

/// All event source mappings of this server: what runs for each, and their way from one state to the next.
///
/// A call writes what a mapping is to be; this brings it about, one change of a mapping after the other, and after a
/// restart again.
final class EventSources: Sendable {
    private struct State {
        var runners: [MappingKey: MappingRunner] = [:]
        /// What became of the last batch before the last change.
        var results: [MappingKey: String] = [:]
        var pending: [MappingKey] = []
        var working: Set<MappingKey> = []
        var waiters: [MappingKey: [CheckedContinuation<Void, Never>]] = [:]
        var isStopped = false

        func isBusy(_ key: MappingKey) -> Bool { working.contains(key) || pending.contains(key) }
    }

    let mappings: MappingStore
    private let makeRunner: @Sendable (EventSourceMapping) -> MappingRunner
    private let background: Background
    private let secondTry: SecondTry
    private let report: @Sendable (String) -> Void
    private let state = Mutex(State())

    init(
        _ mappings: MappingStore, clock: any Clock, background: Background,
        report: @escaping @Sendable (String) -> Void,
        makeRunner: @escaping @Sendable (EventSourceMapping) -> MappingRunner
    ) {
        (self.mappings, self.makeRunner) = (mappings, makeRunner)
        (self.background, self.report) = (background, report)
        secondTry = SecondTry(clock: clock, background: background)
    }

    /// Goes on with every mapping where the last end of the server left it.
    func start() async throws {
        for mapping in try await mappings.all() { refresh(mapping.key) }
        secondTry.watch { [self] in
            for mapping in try await mappings.all() where mapping.state != mapping.settledState {
                if !isBusy(mapping.key) { refresh(mapping.key) }
            }
        }
    }

    private func isBusy(_ key: MappingKey) -> Bool { state.withLock { $0.isBusy(key) } }

    /// Begins no poll any more: those that wait in their sources are about to be sent home.
    func drain() {
        let runners = state.withLock { state in
            state.isStopped = true
            return state.runners.sorted { $0.key.id < $1.key.id }.map(\.value)
        }
        for runner in runners { runner.drain() }
    }

    /// Polls nothing any more. What was taken and is not done comes again.
    func stop() async {
        let (runners, waiters) = state.withLock { state in
            state.isStopped = true
            defer { (state.runners, state.pending, state.waiters) = ([:], [], [:]) }
            return (
                state.runners.sorted { $0.key.id < $1.key.id }.map(\.value),
                state.waiters.sorted { $0.key.id < $1.key.id }.flatMap(\.value)
            )
        }
        for waiter in waiters { waiter.resume() }
        await withDiscardingTaskGroup { group in
            for runner in runners { group.addTask { await runner.stop() } }
        }
    }

    /// What became of the last batch or poll of a mapping.
    func result(_ key: MappingKey) -> String {
        let (runner, last) = state.withLock { ($0.runners[key], $0.results[key]) }
        if let runner, runner.result != MappingRunner.nothingYet { return runner.result }
        return last ?? MappingRunner.nothingYet
    }

    /// Brings a mapping to what its row says. Call it after every change of that.
    func refresh(_ key: MappingKey) {
        state.withLock { state in
            if !state.isStopped, !state.pending.contains(key) { state.pending.append(key) }
        }
        startNext()
    }

    /// Waits until nothing is being done for a mapping.
    func settled(_ key: MappingKey) async {
        await withCheckedContinuation { waiter in
            let isBusy = state.withLock { state in
                guard state.isBusy(key) else { return false }
                state.waiters[key, default: []].append(waiter)
                return true
            }
            if !isBusy { waiter.resume() }
        }
    }

    // MARK: - Steps

    private func startNext() {
        while let key = takeNext() {
            background.start {
                await self.settle(key)
                for waiter in self.end(key) { waiter.resume() }
                self.startNext()
            }
        }
    }

    private func takeNext() -> MappingKey? {
        state.withLock { state in
            guard let index = state.pending.firstIndex(where: { !state.working.contains($0) }) else { return nil }
            let key = state.pending.remove(at: index)
            state.working.insert(key)
            return key
        }
    }

    private func end(_ key: MappingKey) -> [CheckedContinuation<Void, Never>] {
        state.withLock { state in
            state.working.remove(key)
            return state.isBusy(key) ? [] : state.waiters.removeValue(forKey: key) ?? []
        }
    }

    private func settle(_ key: MappingKey) async {
        do {
            let mapping = try await mappings.find(key)
            await replaceRunner(key, mapping)
            guard let mapping, mapping.state != mapping.settledState else { return }
            if mapping.state == .deleting {
                state.withLock { $0.results[key] = nil }
                return try await mappings.remove(key)
            }
            try await mappings.update(key) { current in
                // A change that came meanwhile is brought about by the next step.
                if current == mapping { current.state = mapping.settledState }
            }
        } catch let fault as Fault where fault.code == "ResourceNotFoundException" {
            // It was removed meanwhile.
        } catch is CancellationError {
            // The server stops; the next start goes on with it.
        } catch {
            report("the event source mapping \(key.id) was not settled, and will be tried again: \(error)")
            secondTry.later { self.refresh(key) }
        }
    }

    /// Ends what runs for a mapping and begins anew, where anything is to run.
    private func replaceRunner(_ key: MappingKey, _ mapping: EventSourceMapping?) async {
        let old = state.withLock { $0.runners.removeValue(forKey: key) }
        await old?.stop()
        if let result = old?.result { state.withLock { $0.results[key] = result } }
        guard let mapping, mapping.isEnabled, mapping.state != .deleting else { return }
        let runner = makeRunner(mapping)
        let isKept = state.withLock { state in
            if !state.isStopped { state.runners[key] = runner }
            return !state.isStopped
        }
        if isKept { runner.start() }
    }
}
