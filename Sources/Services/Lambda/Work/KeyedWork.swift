internal import Base
internal import Synchronization

/// Does what is to be done for keys, one thing after the other for each, and tells who waits for a key when nothing is
/// left to do for it. Its queue says which key is next.
final class KeyedWork<Queue: WorkQueue>: Sendable {
    typealias Key = Queue.Key
    typealias Body = @Sendable () async -> Void

    private struct State {
        var queue: Queue
        /// What is to be done for the keys that wait.
        var bodies: [Key: Body] = [:]
        var waiters: [(key: Key, continuation: CheckedContinuation<Void, Never>)] = []

        /// Takes those out who wait for nothing any more.
        mutating func takeWaiters(where isDone: (Key) -> Bool) -> [CheckedContinuation<Void, Never>] {
            let done = waiters.filter { isDone($0.key) }
            waiters.removeAll { isDone($0.key) }
            return done.map(\.continuation)
        }
    }

    private let background: Background
    private let secondTry: SecondTry
    private let state: Mutex<State>

    init(_ queue: Queue, clock: any Clock, background: Background) {
        self.background = background
        secondTry = SecondTry(clock: clock, background: background)
        state = Mutex(State(queue: queue))
    }

    /// Does `body` for a key as soon as it may be. Of what waits for the same key the last one counts.
    func begin(_ key: Key, _ body: @escaping Body) {
        state.withLock { state in
            state.queue.add(key)
            if state.queue.isBusy(key) { state.bodies[key] = body }
        }
        startNext()
    }

    /// Does `body` for a key after a while, since what it was to do has failed.
    func again(_ key: Key, _ body: @escaping Body) {
        secondTry.later { [self] in begin(key, body) }
    }

    /// Looks from time to time for keys that were committed without anybody's knowing.
    /// - Parameters:
    ///   - find: the keys for which something is to be done.
    ///   - start: gets those for which nothing is done.
    func watch(_ find: @escaping @Sendable () async throws -> [Key], start: @escaping @Sendable (Key) -> Void) {
        secondTry.watch { [self] in
            for key in try await find() where !state.withLock({ $0.queue.isBusy(key) }) { start(key) }
        }
    }

    /// Waits until there is nothing to do for a key.
    func settled(_ key: Key) async {
        await withCheckedContinuation { continuation in
            let isBusy = state.withLock { state in
                guard state.queue.isBusy(key) else { return false }
                state.waiters.append((key, continuation))
                return true
            }
            if !isBusy { continuation.resume() }
        }
    }

    /// Begins nothing any more, and lets all go on who wait.
    func stop() {
        let waiters = state.withLock { state in
            state.queue.stop()
            state.bodies = [:]
            return state.takeWaiters { _ in true }
        }
        for waiter in waiters { waiter.resume() }
    }

    // MARK: - Steps

    private func startNext() {
        while let (key, body) = takeNext() {
            background.start {
                await body()
                for waiter in self.end(key) { waiter.resume() }
                self.startNext()
            }
        }
    }

    private func takeNext() -> (key: Key, body: Body)? {
        state.withLock { state in
            guard let key = state.queue.takeNext() else { return nil }
            guard let body = state.bodies.removeValue(forKey: key) else {
                preconditionFailure("a key waits that nothing is to be done for")
            }
            return (key, body)
        }
    }

    /// - Returns: who waited for it.
    private func end(_ key: Key) -> [CheckedContinuation<Void, Never>] {
        state.withLock { state in
            state.queue.end(key)
            guard !state.queue.isBusy(key) else { return [] }
            return state.takeWaiters { $0 == key }
        }
    }
}
