internal import Base
internal import Platform
internal import Synchronization
internal import Wire

/// Tells pages each second what was called in it.
final class LiveRates: Sendable {
    private struct State {
        var watchers = 0
        var isDraining = false
    }

    private let recorder: CallRecorder
    private let clock: any Clock
    private let state = Mutex(State())

    init(_ recorder: CallRecorder, _ clock: any Clock) { (self.recorder, self.clock) = (recorder, clock) }

    /// Ends all streams within a second.
    func drain() { state.withLock { $0.isDraining = true } }

    func response() -> WireResponse {
        guard let place = Place(self) else {
            return ConsoleDoor.refusal(503, "\(LimitsConsole.watchers) pages are open, which is the limit.")
        }
        return ConsoleDoor.events(stream(place))
    }

    /// An event at once, of nothing, and one after each second of which it tells; whoever was away gets one of all that
    /// came meanwhile.
    private func stream(_ place: Place) -> ByteStream {
        let last = Mutex<Moment?>(nil)
        return ByteStream { [self] in
            let before = last.withLock { $0 }
            if let before { try await clock.sleep(until: before.time + LimitsConsole.pause) }
            guard place.isOpen else { return nil }
            let now = Moment(time: clock.now, rates: recorder.rates)
            last.withLock { $0 = now }
            return EventLines.event(event(since: before ?? now, now).bytes)
        }
    }

    /// What had been called by then.
    private struct Moment: Sendable {
        let time: Instant
        let rates: [String: CallRecorder.Rate]
    }

    private func event(since before: Moment, _ now: Moment) -> JSON {
        var (calls, faults, milliseconds): (JSONObject, JSONObject, JSONObject) = ([:], [:], [:])
        for (service, rate) in now.rates.sorted(by: { $0.key < $1.key }) where service != "Console" {
            let old = before.rates[service] ?? CallRecorder.Rate()
            guard rate.calls > old.calls else { continue }
            calls[service] = .integer(Int64(rate.calls - old.calls))
            faults[service] = .integer(Int64(rate.faults - old.faults))
            milliseconds[service] = .double((rate.seconds - old.seconds) * 1_000)
        }
        return [
            "time": .double(now.time.fractionalSeconds), "calls": .object(calls), "faults": .object(faults),
            "milliseconds": .object(milliseconds),
        ]
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
