internal import Base
internal import ServiceKit
internal import Synchronization
internal import Wire

/// All event source mappings of this server: what runs for each, and their way from one state to the next.
///
/// A call writes what a mapping is to be; this brings it about, one change of a mapping after the other, and after a
/// restart again.
final class EventSources: Sendable {
    typealias MakeRunner =
        @Sendable (EventSourceMapping, _ onResult: @escaping @Sendable (String) -> Void)
        -> any MappingRun

    private struct State {
        var runners: [MappingKey: any MappingRun] = [:]
        var isStopped = false
    }

    let mappings: MappingStore
    private let results: MappingResults
    private let makeRunner: MakeRunner
    private let work: KeyedWork<KeyQueue<MappingKey>>
    private let report: @Sendable (String) -> Void
    private let state = Mutex(State())

    init(
        _ mappings: MappingStore, clock: any Clock, background: Background,
        report: @escaping @Sendable (String) -> Void, makeRunner: @escaping MakeRunner
    ) {
        (self.mappings, self.makeRunner, self.report) = (mappings, makeRunner, report)
        results = MappingResults(mappings, clock: clock, background: background, report: report)
        work = KeyedWork(KeyQueue(), clock: clock, background: background)
    }

    /// Goes on with every mapping where the last end of the server left it.
    func start() async throws {
        let keys = try await mappings.all().map(\.key)
        try await results.load(keys)
        for key in keys { refresh(key) }
        work.watch { [mappings] in
            try await mappings.unsettled()
        } start: { [self] in
            refresh($0)
        }
    }

    /// Begins no poll any more: those that wait in their sources are about to be sent home.
    func drain() {
        for runner in stopRunners() { runner.drain() }
    }

    /// Polls nothing any more. What was taken and is not done comes again.
    func stop() async {
        work.stop()
        let runners = stopRunners()
        await withDiscardingTaskGroup { group in
            for runner in runners { group.addTask { await runner.stop(isServersEnd: true) } }
        }
    }

    /// Keeps what became of the last batches. Call it once nothing runs any more.
    func saveResults() async { await results.save() }

    private func stopRunners() -> [any MappingRun] {
        state.withLock { state in
            state.isStopped = true
            return state.runners.sorted { $0.key.id < $1.key.id }.map(\.value)
        }
    }

    /// What became of the last batch or poll of a mapping.
    func result(_ key: MappingKey) -> String { results.result(key) }

    /// Brings a mapping to what its row says. Call it after every change of that.
    func refresh(_ key: MappingKey) { work.begin(key) { await self.settle(key) } }

    /// Waits until nothing is being done for a mapping.
    func settled(_ key: MappingKey) async { await work.settled(key) }

    // MARK: - Steps

    private func settle(_ key: MappingKey) async {
        do {
            let mapping = try await mappings.find(key)
            await replaceRunner(key, mapping)
            guard let mapping, mapping.state != mapping.settledState else { return }
            if mapping.state == .deleting {
                results.forget(key)
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
            work.again(key) { await self.settle(key) }
        }
    }

    /// Ends what runs for a mapping and begins anew, where anything is to run.
    private func replaceRunner(_ key: MappingKey, _ mapping: EventSourceMapping?) async {
        let old = state.withLock { $0.runners.removeValue(forKey: key) }
        await old?.stop(isServersEnd: false)
        guard let mapping, mapping.isEnabled, mapping.state != .deleting else { return }
        let runner = makeRunner(mapping) { [results] in results.note(key, $0) }
        let isKept = state.withLock { state in
            if !state.isStopped { state.runners[key] = runner }
            return !state.isStopped
        }
        if isKept { runner.start(after: results.begin(key)) }
    }
}
