internal import Base
internal import Synchronization

/// Rules by schedules that are made, changed, disabled and removed while time passes and jumps. Each time has one event
/// at most, never before it, none behind the change that ended it, and none is left out while nothing goes wrong.
final class ScheduledRuleWork: Workload {
    /// A rule as one change left it.
    private struct Generation {
        /// Minutes between its times.
        let step: Int
        let isRate: Bool
        let sent: Instant
        var ended: Instant?

        var expression: String {
            isRate ? "rate(\(step) minute\(step == 1 ? "" : "s"))" : "cron(0/\(step) * * * ? *)"
        }

        func contains(_ time: Int) -> Bool {
            let isItsTime = isRate || time % 60 == 0 && time / 60 % 60 % step == 0
            return isItsTime && time >= sent.wholeSeconds && time <= ended?.wholeSeconds ?? .max
        }
    }

    private struct Ledger {
        var rules: [String: [Generation]] = [:]
        /// The ids of the events of each time of a rule.
        var events: [String: [Int: Set<String>]] = [:]
        var copies = 0
    }

    private static let queue = "ticks"
    private let world: Surroundings
    private let edge: @Sendable (String) -> Edge
    private let ledger = Mutex(Ledger())

    init(_ world: Surroundings, _ edge: @escaping @Sendable (String) -> Edge) {
        (self.world, self.edge) = (world, edge)
    }

    func prepare() async { await QueueSetup(edge("setup")).make(Self.queue, for: "events") }

    // MARK: - Lives

    func work() async {
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<max(1, world.plan.size / 12) { group.addTask { await self.live("tick-\(number)") } }
        }
    }

    private func live(_ rule: String) async {
        let client = edge(rule)
        await put(rule, client)
        for _ in 0..<3 {
            await world.pause(most: .seconds(150))
            switch world.number(0...2) {
            case 0: await put(rule, client)
            case 1:
                await ask("DisableRule", ["Name": .string(rule)], client)
                end(rule)
                await world.pause(most: .seconds(60))
                await put(rule, client)
            default:
                await ask("RemoveTargets", ["Rule": .string(rule), "Ids": ["target-0"]], client)
                await ask("DeleteRule", ["Name": .string(rule)], client)
                end(rule)
                await world.pause(most: .seconds(60))
                await put(rule, client)
            }
        }
    }

    private func put(_ rule: String, _ client: Edge) async {
        let generation = Generation(step: world.number(1...4), isRate: world.happens(0.5), sent: world.clock.now)
        let count = ledger.withLock { ledger in
            ledger.rules[rule, default: []].append(generation)
            return ledger.rules[rule, default: []].count
        }
        await ask(
            "PutRule",
            ["Name": .string(rule), "ScheduleExpression": .string(generation.expression), "State": "ENABLED"], client)
        end(rule, count - 2)
        let target: JSON = ["Id": "target-0", "Arn": .string(Here.queue(Self.queue))]
        await ask("PutTargets", ["Rule": .string(rule), "Targets": [target]], client)
    }

    private func end(_ rule: String, _ number: Int? = nil) {
        let now = world.clock.now
        ledger.withLock { ledger in
            let place = number ?? (ledger.rules[rule]?.count ?? 0) - 1
            guard place >= 0, ledger.rules[rule]?[place].ended == nil else { return }
            ledger.rules[rule]?[place].ended = now
        }
    }

    /// Asks until there is an answer. What a lost try of it still does is over when this returns.
    private func ask(_ action: String, _ input: JSON, _ client: Edge) async {
        let tries = Mutex(0)
        _ = await client.settle(action) {
            tries.withLock { $0 += 1 }
            let reply = await client.events(action, input)
            // A try whose answer was lost has removed it.
            let isGone = action == "RemoveTargets" && reply.fault?.contains("ResourceNotFoundException") == true
            return isGone ? .answered(status: 200, body: []) : reply
        }
        world.trace.note(client.name, action)
        if tries.withLock({ $0 > 1 }) { await world.wait(.seconds(30)) }
    }

    // MARK: - Judging

    func drain() async {
        let client = edge("ticks-drain")
        await world.wait(.seconds(60))
        let from = world.clock.now.wholeSeconds
        await world.wait(.seconds(600))
        let to = world.clock.now.wholeSeconds - 5
        _ = await world.untilDrained("the scheduled rules") {
            await QueueDepth.empty(client, Self.queue) { note($0) }
            return missing(from, to) == nil
        }
        if let missing = missing(from, to) { world.fail(missing) }
    }

    private func note(_ message: Received) {
        let event = try? JSON(parsing: message.body)
        guard let rule = event?["resources"]?[0]?.string?.split(separator: "/").last.map({ String($0) }),
            let time = event?["time"]?.string.flatMap({ ScheduleTimes.seconds($0) }), let id = event?["id"]?.string
        else { return world.fail("a scheduled rule makes what is no event: \(message.body.prefix(200))") }
        world.trace.note(Self.queue, "has \(rule) of \(event?["time"]?.string ?? "")")
        if message.sent < time * 1_000 { world.fail("\(rule) has its event of \(time) before that") }
        let broken = ledger.withLock { ledger -> String? in
            if !ledger.events[rule, default: [:]][time, default: []].insert(id).inserted { ledger.copies += 1 }
            if ledger.events[rule]?[time]?.count ?? 0 > 1 { return "has two events" }
            return ledger.rules[rule]?.contains { $0.contains(time) } == true ? nil : "has an event that it must not"
        }
        if let broken { world.fail("\(rule) \(broken) of \(ScheduleTimes.text(time))") }
    }

    /// A time at which nothing was wrong and that has no event.
    private func missing(_ from: Int, _ to: Int) -> String? {
        ledger.withLock { ledger in
            for (rule, generations) in ledger.rules.sorted(by: { $0.key < $1.key }) {
                guard let last = generations.last, last.ended == nil else { continue }
                let times = (ledger.events[rule] ?? [:]).keys.filter { (from...to).contains($0) }
                let wanted = last.isRate ? (to - from) / (last.step * 60) : (from...to).count { last.contains($0) }
                if times.count < wanted { return "\(rule) has \(times.count) events of \(wanted)" }
            }
            return nil
        }
    }

    func check() async {
        let copies = ledger.withLock(\.copies)
        if !world.plan.disturbsServer, copies > 0 { world.fail("\(copies) events of rules come twice") }
    }
}
