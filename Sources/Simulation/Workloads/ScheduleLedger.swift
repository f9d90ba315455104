internal import Base
internal import Synchronization

/// What schedules were to be from when to when, what calls came of them, and whether that fits together.
final class ScheduleLedger: Sendable {
    /// A schedule as one change left it.
    struct Generation: Sendable {
        let times: ScheduleTimes
        /// Minutes within which a call may come.
        let window: Int?
        let isEnabled: Bool
        /// When the change was asked for, and when it was acknowledged.
        let sent: Instant
        var acknowledged: Instant?
        /// Up to when every time must have had its call: well before the next change.
        var settled: Instant?
        /// When the next change was acknowledged.
        var ended: Instant?
    }

    /// A call, as its message tells of it.
    private struct Call: Hashable {
        let generation: Int
        let time: Int
        let sent: Int
    }

    private struct State {
        var schedules: [String: [Generation]] = [:]
        var calls: [String: [Call]] = [:]
        /// Of which it is not known what became of a change.
        var doubted: Set<String> = []
    }

    private let world: Surroundings
    private let state = Mutex(State())

    init(_ world: Surroundings) { self.world = world }

    // MARK: - What happens

    /// - Returns: the number of the generation.
    func begin(_ name: String, _ generation: Generation) -> Int {
        state.withLock { state in
            state.schedules[name, default: []].append(generation)
            return state.schedules[name, default: []].count - 1
        }
    }

    func acknowledge(_ name: String) {
        let now = world.clock.now
        state.withLock { state in
            guard let last = state.schedules[name]?.indices.last else { return }
            state.schedules[name]?[last].acknowledged = now
            if last > 0, state.schedules[name]?[last - 1].ended == nil { state.schedules[name]?[last - 1].ended = now }
        }
    }

    /// All that is due up to now must be called, whatever changes.
    func settle(_ name: String, at time: Instant) {
        state.withLock { state in
            if let last = state.schedules[name]?.indices.last { state.schedules[name]?[last].settled = time }
        }
    }

    /// The last change was not made: the schedule had gone with its last call.
    func withdraw(_ name: String) {
        let now = world.clock.now
        let wasDue = state.withLock { state in
            _ = state.schedules[name]?.popLast()
            guard let last = state.schedules[name]?.indices.last else { return false }
            let window = state.schedules[name]?[last].window ?? 0
            state.schedules[name]?[last].ended = now
            state.schedules[name]?[last].settled = now + .seconds(window * 60)
            return state.schedules[name]?[last].times.isOver(by: now.wholeSeconds) == true
        }
        if !wasDue { world.fail("\(name) has gone before it has called") }
    }

    /// The schedule was removed.
    func end(_ name: String) {
        let now = world.clock.now
        state.withLock { state in
            if let last = state.schedules[name]?.indices.last { state.schedules[name]?[last].ended = now }
        }
    }

    func doubt(_ name: String) { state.withLock { _ = $0.doubted.insert(name) } }

    /// The names of those that are there, as far as is known.
    var living: [String] {
        state.withLock { state in state.schedules.filter { $0.value.last?.ended == nil }.keys.sorted() }
    }

    func call(_ message: Received) {
        let json = try? JSON(parsing: message.body)
        guard let name = json?["name"]?.string, let generation = json?["generation"]?.integer,
            let time = json?["at"]?.string.flatMap({ ScheduleTimes.seconds($0) })
        else { return world.fail("a schedule calls with what is no call: \(message.body.prefix(200))") }
        world.trace.note("alarms", "has \(name), \(generation), of \(json?["at"]?.string ?? "")")
        state.withLock {
            $0.calls[name, default: []].append(Call(generation: Int(generation), time: time, sent: message.sent))
        }
    }

    // MARK: - Judgement

    /// A time whose call has not come.
    var missing: String? {
        state.withLock { state in
            for (name, generations) in state.schedules.sorted(by: { $0.key < $1.key })
            where !state.doubted.contains(name) {
                let called = Set((state.calls[name] ?? []).map(\.time))
                for generation in generations where generation.isEnabled {
                    guard let from = generation.acknowledged, let to = generation.settled else { continue }
                    let end = to.wholeSeconds - (generation.window ?? 0) * 60
                    let due = generation.times.times(after: from.wholeSeconds + 1, to: end)
                    if let time = due.first(where: { !called.contains($0) }) {
                        return "\(name) was due at \(ScheduleTimes.text(time)), and has not called"
                    }
                }
            }
            return nil
        }
    }

    /// When the last call of those that end may come at the latest.
    func end(of names: [String]) -> Int? {
        state.withLock { state in
            names.compactMap { name in
                guard let last = state.schedules[name]?.last, last.isEnabled else { return nil }
                return last.times.last.map { $0 + (last.window ?? 0) * 60 }
            }.max()
        }
    }

    /// Whether a schedule that ends, as it is now, has called for all of its times.
    func hasCalledTheLastTime(_ name: String) -> Bool {
        state.withLock { state in
            guard let generation = state.schedules[name]?.last, let last = generation.times.last,
                !state.doubted.contains(name)
            else { return false }
            let called = Set((state.calls[name] ?? []).map(\.time))
            let from = (generation.times.start ?? last) - 1
            return generation.times.times(after: from, to: last).allSatisfy { called.contains($0) }
        }
    }

    /// - Returns: what does not fit together.
    func judge() -> [String] {
        let state = state.withLock(\.self)
        var broken: [String] = []
        for (name, calls) in state.calls.sorted(by: { $0.key < $1.key }) where !state.doubted.contains(name) {
            for call in calls { broken += judge(call, of: name, state.schedules[name] ?? []) }
            for (time, same) in Dictionary(grouping: calls, by: \.time).sorted(by: { $0.key < $1.key }) {
                // A server that dies between a call and its note makes that call again, and no other.
                let count = world.plan.disturbsServer ? Set(same.map(\.generation)).count : same.count
                if count > 1 { broken.append("\(name) calls \(count) times for \(ScheduleTimes.text(time))") }
            }
        }
        return broken
    }

    private func judge(_ call: Call, of name: String, _ generations: [Generation]) -> [String] {
        let what = "\(name), \(call.generation), of \(ScheduleTimes.text(call.time))"
        guard generations.indices.contains(call.generation) else { return ["\(what) calls, and is not known"] }
        let generation = generations[call.generation]
        var broken: [String] = []
        if call.sent < call.time * 1_000 { broken.append("\(what) calls before its time") }
        if !generation.times.contains(call.time) { broken.append("\(what) calls at no time of its own") }
        if !generation.isEnabled { broken.append("\(what) calls while it is disabled") }
        if let ended = generation.ended, call.time > ended.wholeSeconds {
            broken.append("\(what) calls for a time behind its end")
        }
        let isPrompt = !world.plan.disturbsServer && !world.plan.has(.jumps)
        // What is due at the moment of a change is called for by what the schedule is then; where something is wrong,
        // so is what was due before.
        var first = call.generation
        while first > 0, generations[first - 1].times == generation.times, generations[first - 1].isEnabled {
            first -= 1
        }
        let beginning = isPrompt ? generation.sent.wholeSeconds - 5 : generations[first].sent.wholeSeconds
        if call.time < beginning { broken.append("\(what) calls for a time before its beginning") }
        if isPrompt, call.sent > (call.time + (generation.window ?? 0) * 60 + 5) * 1_000 {
            broken.append("\(what) calls late")
        }
        return broken
    }
}
