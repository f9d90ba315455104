internal import Synchronization

/// Lets a bounded number of functions be initialised at one time, first come first served: more than the processors can
/// serve would all become so slow that initialisation runs out of its time, and no event gets through.
///
/// Whoever waits for something else than a processor must not hold up the others, so a place is also given back after
/// `LimitsLambda.startTime`.
final class StartGate: Sendable {
    private struct State {
        var lastID = 0
        var inside: Set<Int> = []
        var waiting: [(id: Int, continuation: CheckedContinuation<Void, Never>)] = []
        var isClosed = false
    }

    private let places: Int
    private let state = Mutex(State())

    init(places: Int) { self.places = places }

    /// Waits for a place.
    /// - Returns: what `leave` gives back.
    func enter() async -> Int {
        let id = state.withLock { state in
            state.lastID += 1
            return state.lastID
        }
        await withCheckedContinuation { continuation in
            let enters = state.withLock { state in
                guard !state.isClosed, state.inside.count >= places else {
                    state.inside.insert(id)
                    return true
                }
                state.waiting.append((id, continuation))
                return false
            }
            if enters { continuation.resume() }
        }
        return id
    }

    /// Gives a place back, to the one who has waited longest; a second time changes nothing.
    func leave(_ id: Int) {
        let next = state.withLock { state -> CheckedContinuation<Void, Never>? in
            guard state.inside.remove(id) != nil, !state.waiting.isEmpty else { return nil }
            let next = state.waiting.removeFirst()
            state.inside.insert(next.id)
            return next.continuation
        }
        next?.resume()
    }

    /// Lets everybody in, since nothing is made any more.
    func close() {
        let waiting = state.withLock { state in
            state.isClosed = true
            defer { state.waiting = [] }
            return state.waiting
        }
        for waiter in waiting { waiter.continuation.resume() }
    }
}
