internal import Synchronization

/// Hints within the process that a shard of a stream has new records, or has been closed.
///
/// Only this server's own changes give one, and several may give one hint: whoever waits also looks from time to time.
package final class RecordNotices: Sendable {
    private struct State {
        var nextID = 0
        var watchers: [String: [Int: AsyncStream<Void>.Continuation]] = [:]
    }

    private let state = Mutex(State())

    package init() {}

    /// - Parameter shard: the stream's ARN and the shard's id.
    package func watch(_ stream: String, _ shard: String) -> AsyncStream<Void> {
        let name = Self.name(stream, shard)
        let (hints, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        let id = state.withLock { state in
            state.nextID += 1
            state.watchers[name, default: [:]][state.nextID] = continuation
            return state.nextID
        }
        continuation.onTermination = { [weak self] _ in self?.remove(name, id) }
        return hints
    }

    package func tell(_ stream: String, _ shard: String) {
        let woken = state.withLock { state in
            guard !state.watchers.isEmpty else { return [AsyncStream<Void>.Continuation]() }
            return (state.watchers[Self.name(stream, shard)] ?? [:]).sorted { $0.key < $1.key }.map(\.value)
        }
        for continuation in woken { continuation.yield() }
    }

    private static func name(_ stream: String, _ shard: String) -> String { stream + " " + shard }

    private func remove(_ name: String, _ id: Int) {
        state.withLock { state in
            state.watchers[name]?[id] = nil
            if state.watchers[name]?.isEmpty == true { state.watchers[name] = nil }
        }
    }
}
