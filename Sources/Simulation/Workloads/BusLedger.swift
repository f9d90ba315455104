internal import Base
internal import Synchronization

/// What was put on a bus, what came of it where, and whether that fits together.
final class BusLedger: Sendable {
    /// Where events come to light: queues.
    enum Place: String, CaseIterable {
        case whole, loud, far, moody, moodyLetters, missingLetters, replayed

        var queue: String { "shop-\(rawValue)" }
    }

    private struct State {
        var sent: [String: BusEvent] = [:]
        var acknowledged: Set<String> = []
        /// How often each came to a place.
        var come: [Place: [String: Int]] = [:]
        /// What each replay has brought how often, and what it must bring.
        var replays: [String: [String: Int]] = [:]
        var wanted: [String: Set<String>] = [:]
    }

    private let world: Surroundings
    private let state = Mutex(State())

    init(_ world: Surroundings) { self.world = world }

    // MARK: - What happens

    /// Those that the bus must bring to somebody.
    var acknowledged: Set<String> { state.withLock(\.acknowledged) }

    func send(_ events: [BusEvent]) {
        state.withLock { state in for event in events { state.sent[event.name] = event } }
    }

    func note(_ answers: [JSON], of events: [BusEvent]) {
        guard answers.count == events.count else { return world.fail("PutEvents answers to others than were put") }
        for (answer, event) in zip(answers, events) {
            let isTaken = answer["EventId"] != nil
            if isTaken == event.isOdd {
                world.fail("\(event.name) is \(isTaken ? "taken" : "refused"): \(answer.description)")
            }
            guard isTaken, event.isWanted else { continue }
            world.trace.note("shop", "\(event.name) is acknowledged")
            state.withLock { _ = $0.acknowledged.insert(event.name) }
        }
    }

    /// A replay was begun that must bring these.
    func replayed(_ replay: String, wants names: Set<String>) { state.withLock { $0.wanted[replay] = names } }

    func come(_ body: String, to place: Place) {
        let json = try? JSON(parsing: body)
        let told = place == .loud ? json?["told"] : json?["detail"]?["name"]
        guard let name = told?.string else { return world.fail("\(place) gets what is no event: \(body.prefix(200))") }
        world.trace.note(place.queue, "has \(name)")
        let isKnown = state.withLock { state in
            state.come[place, default: [:]][name, default: 0] += 1
            if place == .replayed {
                state.replays[json?["replay-name"]?.string ?? "", default: [:]][name, default: 0] += 1
            }
            return state.sent[name].map { $0.isWanted && (place != .loud || $0.isLoud) } ?? false
        }
        if !isKnown { world.fail("\(name) comes to \(place), and must not") }
    }

    // MARK: - Judgement

    /// An acknowledged event that has not come where it must.
    var missing: String? {
        state.withLock { state in
            for name in state.acknowledged.sorted() {
                let isLoud = state.sent[name]?.isLoud == true
                for places in [[Place.whole], [.far], [.missingLetters], [.moody, .moodyLetters]]
                    + (isLoud ? [[.loud]] : [])
                where !places.contains(where: { state.come[$0]?[name] != nil }) {
                    return "\(name) was acknowledged, and has not come to \(places[0])"
                }
            }
            for (replay, names) in state.wanted.sorted(by: { $0.key < $1.key }) {
                if let name = names.sorted().first(where: { state.replays[replay]?[$0] == nil }) {
                    return "the replay \(replay) has not brought \(name)"
                }
            }
            return nil
        }
    }

    /// - Parameter archived: how many events the archive says to have.
    /// - Returns: what does not fit together.
    func judge(archived: Int) -> [String] {
        let state = state.withLock(\.self)
        var broken: [String] = []
        // It is made when nothing goes wrong any more, so nothing comes twice.
        let late = state.replays["late"] ?? [:]
        for (name, count) in late.sorted(by: { $0.key < $1.key }) where count != 1 {
            broken.append("\(name) is replayed \(count) times")
        }
        if late.count != archived { broken.append("of \(archived) archived events \(late.count) are replayed") }
        if !world.plan.disturbsServer {
            for (place, names) in state.come.sorted(by: { $0.key.rawValue < $1.key.rawValue }) where place != .replayed
            {
                for (name, count) in names.sorted(by: { $0.key < $1.key }) where count != 1 {
                    broken.append("\(name) comes to \(place) \(count) times")
                }
            }
        }
        return broken
    }
}
