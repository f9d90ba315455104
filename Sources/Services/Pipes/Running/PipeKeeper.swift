internal import Base
internal import PipesAPI
internal import ServiceCalls
internal import ServiceKit
internal import Store
internal import Synchronization
internal import Wire

/// All pipes of this server: what runs for each, and their way from one state to the next.
///
/// A call writes what a pipe is to be; this brings it about, and after a restart again.
final class PipeKeeper: Sendable {
    private struct State {
        var runners: [PipeReference: any PipeRunner] = [:]
        var isStopped = false
    }

    private let core: PipesCore
    private let executor: (any TaskExecutor)?
    private let report: @Sendable (String) -> Void
    private let state = Mutex(State())

    init(_ core: PipesCore, on executor: (any TaskExecutor)?, report: @escaping @Sendable (String) -> Void) {
        (self.core, self.executor, self.report) = (core, executor, report)
    }

    /// Goes on with every pipe where the last end of the server left it, then with those that change.
    func run() async {
        var isBegun = false
        while !Task.isCancelled {
            let hints = core.store.store.watch([PipesStore.unsettled])
            var next = core.clock.now + LimitsPipes.sweep
            do {
                if !isBegun { try await begin() }
                isBegun = true
                try await settleAll()
            } catch is CancellationError {
                return
            } catch {
                // The store was busy or closed for a moment.
                next = core.clock.now + LimitsPipes.pause
            }
            await core.clock.pause(until: next, orFor: hints)
        }
    }

    private func begin() async throws {
        for row in try await core.store.store.readAll(KeyRange(prefix: PipesStore.pipes)) {
            guard let pipe = PipeReference(row.key, under: PipesStore.pipes) else { continue }
            // One that can't be read holds up no other, and none is begun again for its sake.
            do {
                guard let record = try PipeRecord(row.value), record.state == .running else { continue }
                try keep(pipe, record)?.start()
            } catch { report("\(pipe.arn) does not run: \(error)") }
        }
    }

    private func settleAll() async throws {
        let rows = try await core.store.store.readAll(KeyRange(prefix: PipesStore.unsettled))
        try await withThrowingDiscardingTaskGroup { group in
            for row in rows {
                guard let pipe = PipeReference(row.key, under: PipesStore.unsettled) else { continue }
                group.addTask { try await self.settle(pipe) }
            }
        }
    }

    /// Brings a pipe to what its row says.
    private func settle(_ pipe: PipeReference) async throws {
        guard let (record, _) = try await core.store.find(pipe), !record.isSettled else { return }
        await state.withLock { $0.runners.removeValue(forKey: pipe) }?.stop()
        if record.state == .deleting { return try await core.store.remove(pipe) }
        var (next, reason): (PipeState, String?) = (record.isWanted ? .running : .stopped, nil)
        var runner: (any PipeRunner)?
        if record.isWanted {
            do {
                runner = try keep(pipe, record)
                try await runner?.check()
            } catch let fault as Fault where !fault.isPlatforms {
                (next, reason) = (record.failedState, fault.message)
                _ = state.withLock { $0.runners.removeValue(forKey: pipe) }
            }
        }
        try await core.store.change(pipe) { current in
            // A change that came meanwhile is brought about by the next step.
            if current == record { (current.state, current.reason) = (next, reason) }
        }
        if next == .running { runner?.start() }
    }

    /// - Returns: nil once the server stops.
    private func keep(_ pipe: PipeReference, _ record: PipeRecord) throws -> (any PipeRunner)? {
        let runner = try self.runner(pipe, record)
        return state.withLock { state in
            guard !state.isStopped else { return nil }
            state.runners[pipe] = runner
            return runner
        }
    }

    private func runner(_ pipe: PipeReference, _ record: PipeRecord) throws -> any PipeRunner {
        guard let source = PipeSource(record.settings.source) else {
            throw Failure(code: "pipes.settings", message: "\(pipe.arn) has no source", stage: "start")
        }
        if case .queue(let queue) = source {
            return try QueueRunner(core, pipe, record.settings, queue: queue, on: executor)
        }
        return try StreamRunner(core, pipe, record, source: source, on: executor, report: report)
    }

    private func stopRunners() -> [any PipeRunner] {
        state.withLock { state in
            state.isStopped = true
            return state.runners.sorted { $0.key.arn < $1.key.arn }.map(\.value)
        }
    }

    func drain() { for runner in stopRunners() { runner.drain() } }

    func stop() async {
        await withDiscardingTaskGroup { group in
            for runner in stopRunners() { group.addTask { await runner.stop() } }
        }
    }
}
