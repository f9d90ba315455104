internal import Base
internal import Synchronization

/// What was accepted, what functions did with it, and what was told of its end; and whether that fits together.
final class DestinationLedger: Sendable {
    /// An event as it was sent.
    struct Told: Sendable {
        let kind: DestinationWork.Kind
        let mode: String
        /// On the platform's clock.
        let sent: Instant
    }

    /// What a record says.
    private struct Record: Sendable, Hashable {
        let isGood: Bool?
        let condition: String
        let count: Int
        let request: String
        let isOfItsEvent: Bool
    }

    private struct State {
        var sent: [String: Told] = [:]
        var accepted: Set<String> = []
        var attempts = Attempts()
        var records: [String: Set<Record>] = [:]
        var letters: Set<String> = []
        var listenerFailures = 0
    }

    private static let age = Duration.seconds(6 * 3_600)
    private let world: Surroundings
    private let state = Mutex(State())

    init(_ world: Surroundings) { self.world = world }

    // MARK: - What happens

    func send(_ name: String, _ told: Told) { state.withLock { $0.sent[name] = told } }
    func accept(_ name: String) { state.withLock { _ = $0.accepted.insert(name) } }
    func begin(_ name: String, _ request: String) {
        state.withLock { $0.attempts.begin(name, request, at: world.clock.now) }
    }
    func attempts(of name: String) -> Int { state.withLock { $0.attempts[name].began.count } }
    func succeed(_ name: String) { state.withLock { $0.attempts.succeed(name) } }
    func failToStart() { state.withLock { $0.attempts.failToStart() } }
    func listenerFailsToStart() { state.withLock { $0.listenerFailures += 1 } }

    /// - Parameter isGood: of the place; nil where that takes both.
    func note(_ text: String, at place: String, isGood: Bool?) {
        guard let json = try? JSON(parsing: text), let payload = json["requestPayload"],
            let name = payload["name"]?.string, let context = json["requestContext"],
            let condition = context["condition"]?.string, let count = context["approximateInvokeCount"]?.integer
        else { return world.fail("\(place) gets what is no record: \(text.prefix(200))") }
        world.trace.note(place, "is told of \(name): \(condition) after \(count)")
        let isOfItsEvent = condition != "Success" || json["responsePayload"] == payload
        let record = Record(
            isGood: isGood, condition: condition, count: Int(count), request: context["requestId"]?.string ?? "",
            isOfItsEvent: isOfItsEvent)
        state.withLock { _ = $0.records[name, default: []].insert(record) }
    }

    func noteLetter(_ text: String) {
        guard let name = (try? JSON(parsing: text))?["name"]?.string else {
            return world.fail("the dead letters get what is no event: \(text.prefix(200))")
        }
        state.withLock { _ = $0.letters.insert(name) }
    }

    // MARK: - Judgement

    /// An accepted event of whose end nobody knows. The platform may give a delivery up after five tries, and says so.
    var missing: String? {
        state.withLock { state in
            // A listener that failed three times before it could look has not seen its record.
            var unheard = state.listenerFailures / 3
            for name in state.accepted.sorted() where !isTold(name, state) && !isGivenUp(name, state) {
                guard state.sent[name]?.kind == .function, unheard > 0 else { return name }
                unheard -= 1
            }
            return nil
        }
    }

    private func isTold(_ name: String, _ state: borrowing State) -> Bool {
        guard let records = state.records[name] else { return false }
        // A dead letter goes beside the record of a failure.
        return state.sent[name]?.kind != .queue || state.letters.contains(name)
            || records.contains { $0.condition == "Success" }
    }

    private func isGivenUp(_ name: String, _ state: borrowing State) -> Bool {
        let requests = state.attempts[name].requests
        return world.diedOf(requests)
            || world.reports.contains { report in
                report.hasPrefix("DestinationDeliveryFailures") && requests.contains { report.contains($0) }
            }
    }

    /// - Returns: what does not fit together.
    func judge() -> [String] {
        var broken: [String] = []
        if !world.plan.disturbsServer, let report = world.reports.first(where: { $0.hasPrefix("Destination") }) {
            broken.append(report)
        }
        let state = state.withLock(\.self)
        for (name, records) in state.records.sorted(by: { $0.key < $1.key }) {
            guard let told = state.sent[name] else {
                broken.append("a record tells of \(name), which nobody has sent")
                continue
            }
            broken += judge(name, told, records, state.attempts)
        }
        for name in state.letters.sorted()
        where state.records[name]?.contains(where: { $0.condition == "Success" }) == true {
            broken.append("\(name) has gone well and is a dead letter")
        }
        return broken
    }

    private func judge(_ name: String, _ told: Told, _ records: Set<Record>, _ attempts: Attempts) -> [String] {
        var broken: [String] = []
        let attempt = attempts[name]
        let isDeadly = world.diedOf(attempt.requests)
        if Set(records.map { "\($0.condition) \($0.count) \($0.request)" }).count > 1 {
            broken.append("\(name) has ended in more than one way")
        }
        for record in records {
            let isSuccess = record.condition == "Success"
            if let isGood = record.isGood, isGood != isSuccess { broken.append("\(name) is told to the wrong place") }
            if !record.isOfItsEvent { broken.append("the record of \(name) has another event's answer") }
            if !attempt.requests.isEmpty, !attempt.requests.contains(record.request) {
                broken.append("the record of \(name) has another event's id")
            }
            if isSuccess, told.mode == "never" { broken.append("\(name) can't go well, and is told to") }
            if !isSuccess, told.mode != "never", !world.plan.has(.functions), !isOld(told), !isDeadly {
                broken.append("\(name) can't fail, and is told to")
            }
            broken += judge(name, record, told, attempt, startFailures: attempts.startFailures)
        }
        return broken
    }

    /// Whether the counts fit to what the function saw.
    private func judge(
        _ name: String, _ record: Record, _ told: Told, _ attempt: Attempts.Attempt, startFailures: Int
    ) -> [String] {
        var broken: [String] = []
        let (count, seen) = (record.count, attempt.began.count)
        switch record.condition {
        case "Success":
            if !(1...3).contains(count) { broken.append("\(name) goes well after \(count) tries") }
        case "RetriesExhausted":
            if count != 3, !world.diedOf(attempt.requests) { broken.append("\(name) is given up after \(count) tries") }
            if !world.plan.disturbsServer, attempt.successes > 0 { broken.append("\(name) went well and is given up") }
        case "EventAgeExceeded":
            if !isOld(told) { broken.append("\(name) is given up as too old") }
        default: broken.append("\(name) ends as \(record.condition)")
        }
        if count > seen + startFailures { broken.append("\(name) is told to be tried \(count) times, but was \(seen)") }
        // A server that dies forgets tries that it had not written down.
        if !world.plan.disturbsServer, count < attempt.tries {
            broken.append("\(name) is told to be tried \(count) times, but was \(seen)")
        }
        return broken
    }

    /// Whether an event may be given up for its age, with the longest pause between two tries.
    private func isOld(_ told: Told) -> Bool { world.clock.now - told.sent > Self.age - .seconds(300) }
}
