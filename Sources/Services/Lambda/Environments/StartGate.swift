internal import Base
internal import Synchronization

/// Lets a bounded number of functions be initialised at one time, first come first served: more than the processors can
/// serve would all become so slow that initialisation runs out of its time, and no event gets through.
///
/// Whoever waits for something else than a processor must not hold up the others, so a place that others wait for is
/// given back after `LimitsLambda.startTime`. Nobody looks at the clock while there are free places.
final class StartGate: Sendable {
    fileprivate struct State {
        var lastID = 0
        /// Until when each of those inside keeps its place.
        var inside: [Int: Instant] = [:]
        var waiting: [(id: Int, continuation: CheckedContinuation<Void, Never>)] = []
        var isWatched = false
        var isClosed = false
    }

    private let places: Int
    private let clock: any Clock
    private let background: Background
    private let state = Mutex(State())

    init(places: Int, clock: any Clock, background: Background) {
        (self.places, self.clock, self.background) = (places, clock, background)
    }

    /// Waits for a place.
    /// - Returns: what `leave` gives back.
    func enter() async -> Int {
        let now = clock.now
        let id = state.withLock { state in
            state.lastID += 1
            return state.lastID
        }
        await withCheckedContinuation { continuation in
            let (admitted, watches) = state.withLock { state in
                state.waiting.append((id, continuation))
                let admitted = state.admit(places, now: now)
                let watches = !state.waiting.isEmpty && !state.isWatched
                if watches { state.isWatched = true }
                return (admitted, watches)
            }
            for continuation in admitted { continuation.resume() }
            if watches { background.start { await self.watch() } }
        }
        return id
    }

    /// Gives a place back, to the one who has waited longest; a second time changes nothing.
    func leave(_ id: Int) {
        let now = clock.now
        let admitted = state.withLock { state in
            state.inside.removeValue(forKey: id) == nil ? [] : state.admit(places, now: now)
        }
        for continuation in admitted { continuation.resume() }
    }

    /// Takes places back whose time is over, as long as anybody waits.
    private func watch() async {
        do {
            while let next = state.withLock({ $0.nextExpiry() }) {
                try await clock.sleep(until: next)
                let now = clock.now
                for continuation in state.withLock({ $0.admit(places, now: now) }) { continuation.resume() }
            }
        } catch {
            // The server stops, and `close` opens the gate.
        }
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

extension StartGate.State {
    /// Lets in as many as there are places for, those counted whose time is over.
    fileprivate mutating func admit(_ places: Int, now: Instant) -> [CheckedContinuation<Void, Never>] {
        if inside.count >= places, !waiting.isEmpty { inside = inside.filter { $0.value > now } }
        var admitted: [CheckedContinuation<Void, Never>] = []
        while !waiting.isEmpty, isClosed || inside.count < places {
            let next = waiting.removeFirst()
            inside[next.id] = now + LimitsLambda.startTime
            admitted.append(next.continuation)
        }
        return admitted
    }

    /// When the next place is taken back; nil when nobody waits, and the watch ends.
    fileprivate mutating func nextExpiry() -> Instant? {
        let next = waiting.isEmpty ? nil : inside.values.min()
        isWatched = next != nil
        return next
    }
}
