internal import Synchronization

/// Lines in which callers wait for their turn, one line for each number, such as a queue's; the first to come is the
/// first to go.
package final class Turns: Sendable {
    private struct Place {
        let ticket: Int
        /// Nil until the caller waits.
        var continuation: CheckedContinuation<Void, any Error>?
    }

    private struct State {
        var lastTicket = 0
        /// A line is there while somebody has the turn.
        var lines: [Int: [Place]] = [:]
        /// Those whose turn came before they waited for it.
        var called: Set<Int> = []
    }

    private let state = Mutex(State())

    package init() {}

    /// Whether somebody has the turn.
    package func isTaken(_ queue: Int) -> Bool { state.withLock { $0.lines[queue] != nil } }

    /// Takes the turn where it is free, or a place at the end of the line.
    /// - Returns: the ticket to wait with; nil for who has the turn already.
    package func enter(_ queue: Int) -> Int? {
        state.withLock { state in
            guard state.lines[queue] != nil else {
                state.lines[queue] = []
                return nil
            }
            state.lastTicket += 1
            state.lines[queue]?.append(Place(ticket: state.lastTicket))
            return state.lastTicket
        }
    }

    /// Waits for the turn; `leave` must follow. One who is cancelled before leaves the line.
    /// - Throws: `CancellationError`.
    package func wait(_ ticket: Int, _ queue: Int) async throws {
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { wait(ticket, queue, $0) }
        } onCancel: {
            cancel(ticket, queue)
        }
    }

    /// Takes the turn, waiting for it where it must; `leave` must follow.
    package func take(_ queue: Int) async throws {
        if let ticket = enter(queue) { try await wait(ticket, queue) }
    }

    /// Hands the turn on.
    package func leave(_ queue: Int) {
        let next = state.withLock { state -> CheckedContinuation<Void, any Error>? in
            guard let place = state.lines[queue]?.first else {
                state.lines[queue] = nil
                return nil
            }
            state.lines[queue]?.removeFirst()
            if place.continuation == nil { state.called.insert(place.ticket) }
            return place.continuation
        }
        next?.resume()
    }

    private func wait(_ ticket: Int, _ queue: Int, _ continuation: CheckedContinuation<Void, any Error>) {
        let outcome = state.withLock { state -> Result<Void, any Error>? in
            if state.called.remove(ticket) != nil { return .success(()) }
            guard let index = state.lines[queue]?.firstIndex(where: { $0.ticket == ticket }) else {
                return .failure(CancellationError())
            }
            state.lines[queue]?[index].continuation = continuation
            return nil
        }
        if let outcome { continuation.resume(with: outcome) }
    }

    private func cancel(_ ticket: Int, _ queue: Int) {
        let waiting = state.withLock { state -> CheckedContinuation<Void, any Error>? in
            guard let index = state.lines[queue]?.firstIndex(where: { $0.ticket == ticket }) else { return nil }
            return state.lines[queue]?.remove(at: index).continuation
        }
        waiting?.resume(throwing: CancellationError())
    }
}
