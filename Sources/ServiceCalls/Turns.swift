internal import Synchronization

/// Lines in which callers wait for their turn, one line for each name, such as a queue's; the first to come is
/// the first to go.
package final class Turns<Name: Hashable & Sendable>: Sendable {
    private struct Place {
        let ticket: Int
        /// Nil until the caller waits.
        var continuation: CheckedContinuation<Void, any Error>?
    }

    private struct State {
        var lastTicket = 0
        /// A line is there while somebody has the turn.
        var lines: [Name: [Place]] = [:]
        /// Those whose turn came before they waited for it.
        var called: Set<Int> = []
    }

    private let state = Mutex(State())

    package init() {}

    /// Whether somebody has the turn.
    package func isTaken(_ name: Name) -> Bool { state.withLock { $0.lines[name] != nil } }

    /// Takes the turn where it is free, or a place at the end of the line.
    /// - Returns: the ticket to wait with; nil for who has the turn already.
    package func enter(_ name: Name) -> Int? {
        state.withLock { state in
            guard state.lines[name] != nil else {
                state.lines[name] = []
                return nil
            }
            state.lastTicket += 1
            state.lines[name]?.append(Place(ticket: state.lastTicket))
            return state.lastTicket
        }
    }

    /// Waits for the turn; `leave` must follow. One who is cancelled before leaves the line.
    /// - Throws: `CancellationError`.
    package func wait(_ ticket: Int, _ name: Name) async throws {
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { wait(ticket, name, $0) }
        } onCancel: {
            cancel(ticket, name)
        }
    }

    /// Takes the turn, waiting for it where it must; `leave` must follow.
    package func take(_ name: Name) async throws {
        if let ticket = enter(name) { try await wait(ticket, name) }
    }

    /// Does something once nobody else does it with the same name.
    package func run<Value>(_ name: Name, _ work: () async throws -> Value) async throws -> Value {
        try await take(name)
        defer { leave(name) }
        return try await work()
    }

    /// Hands the turn on.
    package func leave(_ name: Name) {
        let next = state.withLock { state -> CheckedContinuation<Void, any Error>? in
            guard let place = state.lines[name]?.first else {
                state.lines[name] = nil
                return nil
            }
            state.lines[name]?.removeFirst()
            if place.continuation == nil { state.called.insert(place.ticket) }
            return place.continuation
        }
        next?.resume()
    }

    private func wait(_ ticket: Int, _ name: Name, _ continuation: CheckedContinuation<Void, any Error>) {
        let outcome = state.withLock { state -> Result<Void, any Error>? in
            if state.called.remove(ticket) != nil { return .success(()) }
            guard let index = state.lines[name]?.firstIndex(where: { $0.ticket == ticket }) else {
                return .failure(CancellationError())
            }
            state.lines[name]?[index].continuation = continuation
            return nil
        }
        if let outcome { continuation.resume(with: outcome) }
    }

    private func cancel(_ ticket: Int, _ name: Name) {
        let waiting = state.withLock { state -> CheckedContinuation<Void, any Error>? in
            guard let index = state.lines[name]?.firstIndex(where: { $0.ticket == ticket }) else { return nil }
            return state.lines[name]?.remove(at: index).continuation
        }
        waiting?.resume(throwing: CancellationError())
    }
}
