internal import Base
internal import Synchronization

/// Something that happens once, and that others wait for until a time.
final class Latch: Sendable {
    private struct State {
        var isOpen = false
        var lastID = 0
        var waiters: [Int: CheckedContinuation<Void, Never>] = [:]
    }

    private let state = Mutex(State())

    /// It has happened.
    func open() {
        let waiters = state.withLock { state in
            state.isOpen = true
            defer { state.waiters = [:] }
            return state.waiters.sorted { $0.key < $1.key }.map(\.value)
        }
        for waiter in waiters { waiter.resume() }
    }

    /// - Returns: whether it happened before the deadline.
    func wait(until deadline: Instant, _ clock: any Clock) async -> Bool {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await self.opened() }
            group.addTask {
                do {
                    try await clock.sleep(until: deadline)
                } catch {
                    // It has happened, or the server stops and waits for nothing any more.
                }
            }
            await group.next()
            group.cancelAll()
        }
        return state.withLock { $0.isOpen }
    }

    private func opened() async {
        let id = state.withLock { state in
            state.lastID += 1
            return state.lastID
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let waits = state.withLock { state in
                    guard !state.isOpen, !Task.isCancelled else { return false }
                    state.waiters[id] = continuation
                    return true
                }
                if !waits { continuation.resume() }
            }
        } onCancel: {
            state.withLock { $0.waiters.removeValue(forKey: id) }?.resume()
        }
    }
}
