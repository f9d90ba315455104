internal import Synchronization

/// Who waits for changes under which prefixes.
package final class WatchHub: Sendable {
    private struct State {
        var nextID = 0
        var watchers: [Int: AsyncStream<Void>.Continuation] = [:]
        var watched = WatchedPrefixes()
        var isClosed = false
    }

    private let state = Mutex(State())

    package init() {}

    package func watch(_ prefixes: [Key]) -> AsyncStream<Void> {
        let (stream, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        let id = state.withLock { state in
            guard !state.isClosed else { return -1 }
            state.nextID += 1
            state.watchers[state.nextID] = continuation
            for prefix in prefixes { state.watched.insert(state.nextID, under: prefix) }
            return state.nextID
        }
        if id < 0 { continuation.finish() }
        continuation.onTermination = { [weak self] _ in self?.remove(id, prefixes) }
        return stream
    }

    /// True when nobody waits, so that a writer need not collect what it touched.
    package var isIdle: Bool { state.withLock { $0.watchers.isEmpty } }

    /// Wakes those who wait for any of these keys, or for a prefix that the ranges overlap.
    package func wake(keys: [Key], ranges: [KeyRange] = []) {
        let woken = state.withLock { state -> [AsyncStream<Void>.Continuation] in
            var ids: Set<Int> = []
            for key in keys { state.watched.find(key, into: &ids) }
            for range in ranges { state.watched.find(range, into: &ids) }
            return ids.sorted().compactMap { state.watchers[$0] }
        }
        for continuation in woken { continuation.yield() }
    }

    /// Ends every stream.
    package func close() {
        let watchers = state.withLock { state in
            state.isClosed = true
            return state.watchers.sorted { $0.key < $1.key }.map(\.value)
        }
        for continuation in watchers { continuation.finish() }
    }

    private func remove(_ id: Int, _ prefixes: [Key]) {
        state.withLock { state in
            guard state.watchers.removeValue(forKey: id) != nil else { return }
            for prefix in prefixes { state.watched.remove(id, under: prefix) }
        }
    }
}
