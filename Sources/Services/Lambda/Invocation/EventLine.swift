internal import Base

/// The line of one function's asynchronous events: how many may run at one time, and when more are taken.
///
/// An event for which the function has no room goes back to its place, and the line takes fewer from then on, and none
/// before one of those that run is over, or a while has passed: so that a place that becomes free goes to the event
/// that has waited longest, and functions do not wait for each other.
struct EventLine: Sendable {
    /// Events that run, or are being taken back.
    private(set) var inFlight = 0
    /// How many may: as many as there was room for, and slowly more.
    private(set) var window = LimitsLambda.eventsInFlight
    private var successes = 0
    private var pauses = 0
    private var pausedUntil: Instant?
    /// When the first of those that wait is due; nil where that is not known.
    private var nextDue: Instant?
    /// Whether no event was found when somebody looked.
    private var isEmpty = false
    private var isTaking = false
    private var takesAgain = false

    /// Somebody wants events to be taken.
    /// - Returns: whether nobody is at it already.
    mutating func wake() -> Bool {
        takesAgain = true
        defer { isTaking = true }
        return !isTaking
    }

    /// How many events may be taken now; nil ends the taking until the next call.
    mutating func room(now: Instant) -> Int? {
        let isPaused = pausedUntil.map { $0 > now } ?? false
        guard takesAgain, !isPaused, window > inFlight else {
            isTaking = false
            return nil
        }
        takesAgain = false
        return window - inFlight
    }

    /// - Parameter room: that there was; all of it used means that there may be more.
    mutating func taken(_ count: Int, room: Int) {
        inFlight += count
        takesAgain = takesAgain || count == room
    }

    /// An event is over, or waits for its next try.
    mutating func ended() {
        inFlight -= 1
        (pausedUntil, pauses) = (nil, 0)
        successes += 1
        guard successes >= max(LimitsLambda.eventsBeforeMore, window) else { return }
        (window, successes) = (min(window + 1, LimitsLambda.eventsInFlight), 0)
    }

    /// The function had no room for an event.
    mutating func throttled(now: Instant) {
        inFlight -= 1
        (window, successes) = (max(1, min(window, inFlight)), 0)
        // Those that run will tell of room.
        pausedUntil = now + .seconds(min(Int(LimitsLambda.eventPause.components.seconds), 1 << min(pauses, 9)))
        if inFlight == 0 { pauses += 1 }
    }

    /// Whether it is to be looked at, since time has passed.
    func isDue(_ now: Instant) -> Bool {
        (pausedUntil.map { $0 <= now } ?? true) && (nextDue.map { $0 <= now } ?? true)
    }

    mutating func looked(nextDue: Instant?) { (self.nextDue, isEmpty) = (nextDue, nextDue == nil) }

    /// Whether it can be forgotten: nothing waits, and nothing runs.
    var isOver: Bool { isEmpty && inFlight == 0 && !takesAgain }
}
