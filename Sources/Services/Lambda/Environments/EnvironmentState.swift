internal import Base

/// Where an execution environment is in its life: it initialises, and then takes one event after the other.
///
/// Decisions alone; `ExecutionEnvironment` does what they say.
struct EnvironmentState: Sendable {
    enum Phase: Sendable, Equatable {
        /// The runtime starts and loads the function; it has not asked for an event yet.
        case initializing
        /// The function is loaded, and waits to be restored.
        case snapshot
        /// It runs what it does after it was restored; it has not asked for an event yet.
        case restoring
        /// The runtime waits for an event.
        case idle
        /// The runtime has an event.
        case running
        /// The event is answered; the runtime or an extension has not asked for the next one yet.
        case finishing
        /// Nothing comes from it any more.
        case ended
    }

    enum Assignment: Sendable, Equatable {
        /// Hand the event to the runtime; thaw it before.
        case deliver(thaw: Bool)
        /// The event is handed over when the runtime asks for it.
        case wait
        /// The event is handed over when the runtime asks for it, which is restored now.
        case restore(thaw: Bool)
        case refused
    }

    enum Request: Sendable, Equatable {
        case deliver
        case wait
        /// The runtime has an event that it has not answered, or waits already.
        case refused
    }

    enum End: Sendable, Equatable {
        /// No event was concerned.
        case idle
        /// An event was given to it and did not reach the function; another environment can take it.
        case undelivered
        /// It ended before the function was there, with or without an event that waits for it.
        case initializing
        /// It could not be restored for the event that it has.
        case restoring
        case running
        /// The event was answered already; where it has another one, that did not reach the function.
        case finishing
        /// It had ended before.
        case again
    }

    private(set) var phase = Phase.initializing
    /// The event that it has or will get.
    private(set) var event: String?
    /// When it got an event before it was through with the last one.
    private var assigned: Instant?
    private(set) var isWaiting = false
    private(set) var isFrozen = false
    /// When it entered its phase.
    private(set) var since: Instant
    /// What initialisation took, where it was no part of an event.
    private(set) var initDuration: Duration?
    private(set) var isInitialized = false
    /// What restoring took, and how much of that its own work did.
    private(set) var restoreDuration: Duration?
    private(set) var billedRestoreDuration: Duration?
    /// Since when its own work of restoring goes on.
    private var restored: Instant?
    private let created: Instant
    /// What initialisation may take while it is not counted against an event.
    private let initialization: Duration
    /// Since when an event is counted during whose time the function is initialised once more.
    private var counted: Instant?

    init(now: Instant, initialization: Duration = LimitsLambda.initialization) {
        (since, created, self.initialization) = (now, now, initialization)
    }

    /// Gives it its next event. One at a time.
    /// - Parameter reinitializes: whether initialisation failed before for this event, and is a part of it now.
    mutating func assign(_ event: String, reinitializes: Bool = false, now: Instant) -> Assignment {
        guard self.event == nil, [.initializing, .idle, .snapshot, .finishing].contains(phase) else { return .refused }
        self.event = event
        if phase == .finishing { assigned = now }
        if phase == .snapshot {
            defer { isFrozen = false }
            (phase, since, restored) = (.restoring, now, now)
            return .restore(thaw: isFrozen)
        }
        if reinitializes, phase == .initializing { (counted, since) = (now, now) }
        guard phase == .idle, isWaiting else {
            if phase == .idle { since = now }
            return .wait
        }
        defer { isFrozen = false }
        deliver(now)
        return .deliver(thaw: isFrozen)
    }

    /// The runtime has loaded the function and asks to be restored.
    /// - Returns: `.wait` for an event, `.deliver` where one waits already.
    mutating func checkpoint(now: Instant) -> Request {
        guard phase == .initializing else { return .refused }
        (initDuration, isInitialized) = (now - created, true)
        guard event != nil else {
            (phase, since) = (.snapshot, now)
            return .wait
        }
        // There was no snapshot: loading the function is a part of what its event waits for.
        (phase, restored) = (.restoring, now)
        return .deliver
    }

    /// The runtime asks for an event.
    /// - Parameter othersAreReady: whether all extensions wait for one too; else `settle` follows.
    mutating func next(now: Instant, othersAreReady: Bool = true) -> Request {
        guard canWait, !isWaiting else { return .refused }
        isWaiting = true
        return othersAreReady ? settle(now: now) : .wait
    }

    private var canWait: Bool {
        switch phase {
        case .initializing, .restoring, .idle, .finishing: true
        case .snapshot, .running, .ended: false
        }
    }

    /// The runtime, or the last of the extensions, has asked for an event.
    mutating func settle(now: Instant) -> Request {
        guard isWaiting, canWait else { return .wait }
        if phase == .restoring {
            (restoreDuration, billedRestoreDuration) = (now - since, restored.map { now - $0 })
            (initDuration, counted) = (nil, nil)
        }
        if phase == .initializing {
            initDuration = counted == nil ? now - created : nil
            isInitialized = true
        }
        if phase != .idle || event == nil { (phase, since) = (.idle, now) }
        guard event != nil else { return .wait }
        deliver(now)
        return .deliver
    }

    /// The runtime's connection closed while it waited.
    mutating func stopWaiting() { isWaiting = false }

    /// The runtime answered. The event's time is over when it, and all extensions, have asked for the next one.
    /// - Returns: false when this is not the event that it has.
    mutating func finish(_ event: String) -> Bool {
        guard phase == .running, self.event == event else { return false }
        self.event = nil
        phase = .finishing
        return true
    }

    /// Takes an event back that it got while it was not through with the last one, and still is not: the function goes
    /// on working after its answer, and the event need not wait for that.
    mutating func withdraws(now: Instant) -> Bool {
        guard phase == .finishing, event != nil, let assigned, now - assigned >= LimitsLambda.settling else {
            return false
        }
        event = nil
        return true
    }

    /// Whether it is to be frozen now: idle for longer than the grace.
    mutating func freeze(now: Instant) -> Bool {
        guard phase == .idle && isWaiting || phase == .snapshot, event == nil, !isFrozen,
            now - since >= LimitsLambda.freezeGrace
        else {
            return false
        }
        isFrozen = true
        return true
    }

    mutating func end() -> End {
        defer { (phase, event, isWaiting) = (.ended, nil, false) }
        switch phase {
        case .ended: return .again
        case .running: return .running
        case .finishing: return .finishing
        case .initializing: return .initializing
        case .snapshot: return .idle
        case .restoring: return .restoring
        case .idle: return event == nil ? .idle : .undelivered
        }
    }

    /// When its time is over: the function's time-out from the event's delivery on, and before that what initialisation
    /// may take.
    func deadline(timeout: Duration) -> Instant? {
        switch phase {
        case .initializing: counted.map { $0 + timeout } ?? created + initialization
        case .running, .idle: event == nil ? nil : since + timeout
        case .restoring: restored.map { $0 + LimitsLambda.restoring }
        case .finishing: since + timeout
        case .snapshot, .ended: nil
        }
    }

    private mutating func deliver(_ now: Instant) {
        (phase, since, isWaiting, counted) = (.running, counted ?? now, false, nil)
    }
}
