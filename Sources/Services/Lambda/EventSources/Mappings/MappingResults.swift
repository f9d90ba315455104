internal import Base
internal import Synchronization

/// What became of the last batch or poll of each mapping. It is known at once, and kept soon after, so that it outlives
/// the server; a crash may forget the news of a second.
final class MappingResults: Sendable {
    private struct State {
        var texts: [MappingKey: String] = [:]
        /// Whose text is another than their row's.
        var unsaved: Set<MappingKey> = []
        var isSaving = false
    }

    private let mappings: MappingStore
    private let clock: any Clock
    private let background: Background
    private let report: @Sendable (String) -> Void
    private let state = Mutex(State())

    init(
        _ mappings: MappingStore, clock: any Clock, background: Background, report: @escaping @Sendable (String) -> Void
    ) {
        (self.mappings, self.clock, self.background, self.report) = (mappings, clock, background, report)
    }

    /// Reads what was kept of the mappings that there are.
    func load(_ keys: [MappingKey]) async throws {
        let kept = try await mappings.results()
        state.withLock { state in
            for key in keys { state.texts[key] = kept[key] }
        }
    }

    func result(_ key: MappingKey) -> String { state.withLock { $0.texts[key] } ?? MappingRunner.nothingYet }

    /// A mapping has news.
    func note(_ key: MappingKey, _ text: String) {
        let starts = state.withLock { state in
            guard state.texts[key] != text else { return false }
            state.texts[key] = text
            state.unsaved.insert(key)
            defer { state.isSaving = true }
            return !state.isSaving
        }
        if starts { background.start { await self.saveSoon() } }
    }

    /// The mapping goes, and its row with it.
    func forget(_ key: MappingKey) {
        state.withLock { state in
            state.texts[key] = nil
            state.unsaved.remove(key)
        }
    }

    /// Keeps what is not kept yet.
    func save() async {
        let texts = state.withLock { state in
            defer { state.unsaved = [] }
            return state.unsaved.sorted { $0.id < $1.id }.map { ($0, state.texts[$0] ?? MappingRunner.nothingYet) }
        }
        for (key, text) in texts {
            do {
                try await mappings.keep(text, of: key)
            } catch {
                report("the last result of the event source mapping \(key.id) was not kept: \(error)")
            }
        }
    }

    /// Writes at most once in a while, however often batches of one mapping go well and badly in turns.
    private func saveSoon() async {
        repeat {
            do { try await clock.sleep(for: LimitsLambda.resultDelay) } catch { return }
            await save()
        } while goesOn()
    }

    private func goesOn() -> Bool {
        state.withLock { state in
            state.isSaving = !state.unsaved.isEmpty
            return state.isSaving
        }
    }
}
