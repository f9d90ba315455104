internal import Synchronization

/// Lets one after the other do something with the thing of a name, in the order of coming.
final class Turns: Sendable {
    /// Who waits, for each name that somebody has.
    private let waiting = Mutex<[String: [CheckedContinuation<Void, Never>]]>([:])

    /// Whether somebody has it now.
    func isTaken(_ name: String) -> Bool { waiting.withLock { $0[name] != nil } }

    nonisolated(nonsending) func run<Value>(_ name: String, _ work: () async throws -> Value) async rethrows -> Value {
        await take(name)
        defer { give(name) }
        return try await work()
    }

    private nonisolated(nonsending) func take(_ name: String) async {
        await withCheckedContinuation { waiter in
            let isFree = waiting.withLock { waiting in
                if waiting[name] != nil {
                    waiting[name]?.append(waiter)
                    return false
                }
                waiting[name] = []
                return true
            }
            if isFree { waiter.resume() }
        }
    }

    private func give(_ name: String) {
        let next = waiting.withLock { waiting -> CheckedContinuation<Void, Never>? in
            guard var queue = waiting[name], !queue.isEmpty else {
                waiting[name] = nil
                return nil
            }
            let next = queue.removeFirst()
            waiting[name] = queue
            return next
        }
        next?.resume()
    }
}
