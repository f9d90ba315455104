internal import Synchronization

/// A value that is made by the first who asks, while the others wait. A failure goes to all who wait; the next one
/// tries again.
final class Once<Value: Sendable>: Sendable {
    private enum State {
        case empty
        case making([CheckedContinuation<Value, any Error>])
        case made(Value)
    }

    private let state = Mutex(State.empty)

    /// The value where it is there already.
    var current: Value? {
        state.withLock { if case .made(let value) = $0 { value } else { nil } }
    }

    /// The one who was making it has failed; ask again.
    private struct Failed: Error {}

    func value(_ make: @Sendable () async throws -> Value) async throws -> Value {
        while true {
            do {
                return try await attempt(make)
            } catch is Failed {
                continue
            }
        }
    }

    private func attempt(_ make: @Sendable () async throws -> Value) async throws -> Value {
        if let current { return current }
        let isMine = state.withLock { state in
            guard case .empty = state else { return false }
            state = .making([])
            return true
        }
        guard isMine else { return try await withCheckedThrowingContinuation { wait($0) } }
        do {
            let value = try await make()
            finish(.success(value))
            return value
        } catch {
            finish(.failure(error))
            throw error
        }
    }

    private func wait(_ continuation: CheckedContinuation<Value, any Error>) {
        let result: Result<Value, any Error>? = state.withLock { state in
            switch state {
            case .made(let value): return .success(value)
            case .making(let waiters):
                state = .making(waiters + [continuation])
                return nil
            case .empty: return .failure(Failed())
            }
        }
        if let result { continuation.resume(with: result) }
    }

    private func finish(_ result: Result<Value, any Error>) {
        let waiters = state.withLock { state -> [CheckedContinuation<Value, any Error>] in
            guard case .making(let waiters) = state else { return [] }
            if case .success(let value) = result { state = .made(value) } else { state = .empty }
            return waiters
        }
        for waiter in waiters { waiter.resume(with: result) }
    }
}
