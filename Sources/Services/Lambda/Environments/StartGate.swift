internal import Base
internal import Synchronization

/// Lets a bounded number of functions be initialised at one time: more than the processors can serve would all become
/// so slow that initialisation runs out of its time, and no event gets through. Accounts and functions get places in
/// turns, those first for which somebody waits.
///
/// Whoever waits for something else than a processor must not hold up the others, so a place that others wait for is
/// given back after `LimitsLambda.startTime`. Only where the processors are busy, and all those who wait are of the
/// same account, it is kept for as long as initialisation may take: one that is let in then would only slow down the
/// others. Nobody looks at the clock while there are free places.
final class StartGate: Sendable {
    fileprivate struct Waiter {
        let id: Int
        let account: AccountID
        let continuation: CheckedContinuation<Void, Never>
    }

    fileprivate struct Place {
        let account: AccountID
        /// When it may be given back, and when it is.
        var until: Instant
        let end: Instant
    }

    fileprivate struct State {
        var lastID = 0
        var inside: [Int: Place] = [:]
        /// Those for which somebody waits, and those for which nobody does.
        var urgent = FairQueue<Waiter>()
        var patient = FairQueue<Waiter>()
        var waiting = 0
        var admissions = 0
        var isWatched = false
        var isClosed = false
    }

    private let places: Int
    private let clock: any Clock
    private let background: Background
    private let times: @Sendable () -> String?
    private let state = Mutex(State())

    /// - Parameter times: what the processors have done so far, as `/proc/stat` says it.
    init(places: Int, clock: any Clock, background: Background, times: @escaping @Sendable () -> String? = { nil }) {
        (self.places, self.clock, self.background, self.times) = (places, clock, background, times)
    }

    /// How many wait.
    var waiting: Int { state.withLock { $0.waiting } }

    /// Waits for a place.
    /// - Parameters:
    ///   - key: of the function.
    ///   - isUrgent: whether somebody waits for it.
    /// - Returns: what `leave` gives back.
    func enter(_ key: FunctionKey, isUrgent: Bool) async -> Int {
        let now = clock.now
        let id = state.withLock { state in
            state.lastID += 1
            return state.lastID
        }
        await withCheckedContinuation { continuation in
            let (admitted, watches) = state.withLock { state in
                let waiter = Waiter(id: id, account: key.account, continuation: continuation)
                if isUrgent { state.urgent.add(waiter, of: key) } else { state.patient.add(waiter, of: key) }
                state.waiting += 1
                let admitted = state.admit(places, now: now)
                let watches = !state.isCalm && !state.isWatched
                if watches { state.isWatched = true }
                return (admitted, watches)
            }
            for continuation in admitted { continuation.resume() }
            if watches { background.start { await self.watch() } }
        }
        return id
    }

    /// Gives a place back, to the next in turn; a second time changes nothing.
    func leave(_ id: Int) {
        let now = clock.now
        let admitted = state.withLock { state in
            state.inside.removeValue(forKey: id) == nil ? [] : state.admit(places, now: now)
        }
        for continuation in admitted { continuation.resume() }
    }

    /// Takes places back whose time is over, as long as anybody waits.
    private func watch() async {
        var load = ProcessorLoad()
        load.look(times())
        do {
            while let next = state.withLock({ $0.nextExpiry() }) {
                try await clock.sleep(until: next)
                load.look(times())
                let (now, isBusy) = (clock.now, load.isBusy)
                let admitted = state.withLock { state in
                    state.takeBack(isBusy: isBusy, now: now)
                    return state.admit(places, now: now)
                }
                for continuation in admitted { continuation.resume() }
            }
        } catch {
            // The server stops, and `close` opens the gate.
        }
    }

    /// Lets everybody in, since nothing is made any more.
    func close() {
        let now = clock.now
        let waiting = state.withLock { state in
            state.isClosed = true
            return state.admit(places, now: now)
        }
        for continuation in waiting { continuation.resume() }
    }
}

extension StartGate.State {
    /// Whether nobody waits.
    fileprivate var isCalm: Bool { waiting == 0 }

    /// Takes places back whose time is over, or gives them more.
    fileprivate mutating func takeBack(isBusy: Bool, now: Instant) {
        for (id, place) in inside where place.until <= now {
            let isAlone = !urgent.has(otherThan: place.account) && !patient.has(otherThan: place.account)
            if isBusy, isAlone, now < place.end {
                inside[id]?.until = min(place.end, now + LimitsLambda.startTime)
            } else {
                inside[id] = nil
            }
        }
    }

    /// Lets in as many as there are places for.
    fileprivate mutating func admit(_ places: Int, now: Instant) -> [CheckedContinuation<Void, Never>] {
        var admitted: [CheckedContinuation<Void, Never>] = []
        while isClosed || inside.count < places, let next = takeNext() {
            inside[next.id] = StartGate.Place(
                account: next.account, until: now + LimitsLambda.startTime, end: now + LimitsLambda.initialization)
            admitted.append(next.continuation)
        }
        return admitted
    }

    /// Some places go to those for which nobody waits, so that they start at all.
    private mutating func takeNext() -> StartGate.Waiter? {
        if isCalm { return nil }
        (waiting, admissions) = (waiting - 1, admissions + 1)
        let isPatient = admissions.isMultiple(of: LimitsLambda.startsPerPatientOne)
        return isPatient ? patient.take() ?? urgent.take() : urgent.take() ?? patient.take()
    }

    /// When the next place is taken back; nil when nobody waits, and the watch ends.
    fileprivate mutating func nextExpiry() -> Instant? {
        let next = isCalm ? nil : inside.values.map(\.until).min()
        isWatched = next != nil
        return next
    }
}
