internal import Base
internal import Platform
internal import Synchronization
internal import Wire

/// Tells pages what was called in each of the last seconds, and then each second what was called in it.
final class LiveRates: Sendable {
    private struct State {
        var watchers = 0
        var isDraining = false
        var recent = RecentSeconds()
    }

    private let clock: any Clock
    private let state = Mutex(State())

    init(_ recorder: CallRecorder, _ clock: any Clock) {
        self.clock = clock
        recorder.listen { [weak self] in self?.add($0) }
    }

    /// The clock is looked at under the lock: a second that was told gets no more calls.
    private func add(_ call: CallRecord) {
        guard call.service != "Console" else { return }
        state.withLock { $0.recent.add(call, at: clock.now) }
    }

    /// Ends all streams within a second.
    func drain() { state.withLock { $0.isDraining = true } }

    func response() -> WireResponse {
        guard let place = Place(self) else {
            return ConsoleDoor.refusal(503, "\(LimitsConsole.watchers) pages are open, which is the limit.")
        }
        return ConsoleDoor.events(stream(place))
    }

    /// An event at once, of the seconds that are kept, and one after each second. Each is a list of seconds: whoever
    /// was away gets all that ended meanwhile.
    private func stream(_ place: Place) -> ByteStream {
        let next = Mutex<Int64?>(nil)
        return ByteStream { [self] in
            let first = next.withLock { $0 }
            if let first { try await clock.sleep(until: Instant(seconds: min(first, clock.now.seconds) + 1)) }
            guard place.isOpen else { return nil }
            let (seconds, end) = ended(from: first)
            next.withLock { $0 = end }
            return EventLines.event(JSON.array(seconds.map(\.json)).bytes)
        }
    }

    /// The seconds from `first` on that have ended, and the one that has not.
    private func ended(from first: Int64?) -> ([RecentSeconds.Second], Int64) {
        state.withLock { state in
            let now = clock.now
            return (state.recent.ended(from: first, by: now), now.seconds)
        }
    }

    /// One of the places for pages that watch, until it is let go.
    private final class Place: Sendable {
        private let rates: LiveRates

        init?(_ rates: LiveRates) {
            let isFree = rates.state.withLock { state in
                guard state.watchers < LimitsConsole.watchers, !state.isDraining else { return false }
                state.watchers += 1
                return true
            }
            guard isFree else { return nil }
            self.rates = rates
        }

        deinit { rates.state.withLock { $0.watchers -= 1 } }

        var isOpen: Bool { rates.state.withLock { !$0.isDraining } }
    }
}
