internal import Store
internal import Synchronization

/// Lets one worker at a time do a step of a work: what a step does outside of the store, no conflict takes back.
/// Workers of other processes there are none, since a store has one.
final class WorkTurns: Sendable {
    /// Those who wait for a work that somebody does, by its key.
    private let waiting = Mutex<[Key: [CheckedContinuation<Void, Never>]]>([:])

    /// Does a step once nobody else does one of the same work.
    func turn<Result>(of key: Key, _ step: () async throws -> Result) async throws -> Result {
        await withCheckedContinuation { continuation in
            let isFree = waiting.withLock { waiting in
                guard waiting[key] != nil else {
                    waiting[key] = []
                    return true
                }
                waiting[key]?.append(continuation)
                return false
            }
            if isFree { continuation.resume() }
        }
        defer { end(of: key) }
        return try await step()
    }

    /// Hands the work to who has waited longest.
    private func end(of key: Key) {
        let next = waiting.withLock { waiting -> CheckedContinuation<Void, Never>? in
            guard waiting[key]?.isEmpty == false else {
                waiting[key] = nil
                return nil
            }
            return waiting[key]?.removeFirst()
        }
        next?.resume()
    }
}
