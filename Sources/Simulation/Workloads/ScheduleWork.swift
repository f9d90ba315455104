internal import Base
internal import Synchronization

/// Schedules that are made, changed, disabled and removed while time passes and jumps. Each calls once for each of its
/// times and never before it, none calls for a time behind the change that ended it, and one that is to go when it has
/// called the last time does so, and not before all of its calls.
final class ScheduleWork: Workload {
    private static let queue = "alarms"
    private let world: Surroundings
    private let edge: @Sendable (String) -> Edge
    private let ledger: ScheduleLedger

    init(_ world: Surroundings, _ edge: @escaping @Sendable (String) -> Edge) {
        (self.world, self.edge) = (world, edge)
        ledger = ScheduleLedger(world)
    }

    func prepare() async {
        let client = edge("setup")
        await QueueSetup(client).make(Self.queue)
        let right: JSON = [
            "Effect": "Allow", "Action": "sqs:SendMessage", "Resource": .string(Here.queue(Self.queue)),
        ]
        await RoleSetup(client).make(Self.queue, for: "scheduler", mayDo: [right])
    }

    // MARK: - Lives

    func work() async {
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<max(2, world.plan.size / 6) { group.addTask { await self.live("alarm-\(number)") } }
        }
    }

    private func live(_ name: String) async {
        let client = edge(name)
        await world.pause(most: .seconds(30))
        if world.happens(0.3) { return await liveToEnd(name, client) }
        let isOnce = world.happens(0.5)
        var times = ScheduleTimes.random(world, isOnce: isOnce)
        guard await put(name, times, isNew: true, client) else { return }
        if isOnce { return await liveOnce(name, client) }
        for _ in 0..<3 {
            await age(name)
            switch world.number(0...4) {
            case 0, 1:
                guard await remove(name, client), world.happens(0.5) else { return }
                times = .random(world, isOnce: false)
                guard await put(name, times, isNew: true, client) else { return }
            case 2:
                guard await put(name, times, isEnabled: false, client) else { return }
            case 3:
                guard await put(name, times, client) else { return }
            default:
                times = .random(world, isOnce: false)
                guard await put(name, times, client) else { return }
            }
        }
    }

    /// One that calls once is put off, before its time or at it, or has gone with its call.
    private func liveOnce(_ name: String, _ client: Edge) async {
        for _ in 0..<world.number(0...2) {
            await world.pause(most: .seconds(90))
            if world.happens(0.2) { return _ = await remove(name, client) }
            guard await put(name, .random(world, isOnce: true), client) else { return }
        }
    }

    /// One that ends, and goes then: mostly with a window in which its calls come in any order.
    private func liveToEnd(_ name: String, _ client: Edge) async {
        let window = world.happens(0.7) ? world.number(2...6) : nil
        guard await put(name, .ending(world), window: window, isNew: true, client), world.happens(0.1) else { return }
        await age(name)
        _ = await remove(name, client)
    }

    /// Lets it be for so long that whatever is due by its beginning is called for, however often the server dies.
    private func age(_ name: String) async {
        await world.pause(most: .seconds(60))
        ledger.settle(name, at: world.clock.now)
        await world.wait(.seconds(120))
    }

    /// - Returns: false where it is not known what the schedule is now.
    private func put(
        _ name: String, _ times: ScheduleTimes, isEnabled: Bool = true, isNew: Bool = false, _ client: Edge
    ) async -> Bool {
        let window = world.happens(0.3) ? world.number(1...4) : nil
        return await put(name, times, window: window, isEnabled: isEnabled, isNew: isNew, client)
    }

    private func put(
        _ name: String, _ times: ScheduleTimes, window: Int?, isEnabled: Bool = true, isNew: Bool = false,
        _ client: Edge
    ) async -> Bool {
        let generation = ledger.begin(
            name,
            ScheduleLedger.Generation(times: times, window: window, isEnabled: isEnabled, sent: world.clock.now))
        let request = Self.request(name, generation, times, window, isEnabled)
        let tries = Mutex(0)
        let isGone = Mutex(false)
        let isDone = await change(isNew ? "CreateSchedule" : "UpdateSchedule", name, client) {
            tries.withLock { $0 += 1 }
            let reply = await client.scheduler(isNew ? "POST" : "PUT", name, request)
            // A try whose answer was lost has made it.
            if isNew, reply.fault?.contains("already exists") == true { return Self.done }
            // What calls once goes with its call.
            guard !isNew, times.isOnce, reply.fault?.contains("does not exist") == true else { return reply }
            isGone.withLock { $0 = true }
            return Self.done
        }
        guard isDone else { return false }
        if !isGone.withLock(\.self) {
            ledger.acknowledge(name)
            return true
        }
        // A try whose answer was lost may have changed it, and it called then.
        if tries.withLock(\.self) == 1 { ledger.withdraw(name) } else { ledger.doubt(name) }
        return false
    }

    private static let done = Edge.Reply.answered(status: 200, body: [])

    private static func request(
        _ name: String, _ generation: Int, _ times: ScheduleTimes, _ window: Int?, _ isEnabled: Bool
    ) -> JSON {
        let input: JSON = [
            "name": .string(name), "generation": .integer(Int64(generation)), "at": "<aws.scheduler.scheduled-time>",
        ]
        var request: JSONObject = [
            "ScheduleExpression": .string(times.expression), "ScheduleExpressionTimezone": .string(times.zone),
            "State": isEnabled ? "ENABLED" : "DISABLED", "ActionAfterCompletion": times.last == nil ? "NONE" : "DELETE",
            "Target": [
                "Arn": .string(Here.queue(queue)), "RoleArn": .string(Here.role(queue)),
                "Input": .string(input.description),
            ],
            "FlexibleTimeWindow": window.map {
                ["Mode": "FLEXIBLE", "MaximumWindowInMinutes": .integer(Int64($0))]
            } ?? ["Mode": "OFF"],
        ]
        request["StartDate"] = times.start.map { .integer(Int64($0)) }
        request["EndDate"] = times.end.map { .integer(Int64($0)) }
        return .object(request)
    }

    private func remove(_ name: String, _ client: Edge) async -> Bool {
        let isDone = await change("DeleteSchedule", name, client) {
            let reply = await client.scheduler("DELETE", name)
            return reply.fault?.contains("does not exist") == true ? Self.done : reply
        }
        if isDone { ledger.end(name) }
        return isDone
    }

    /// Asks until there is an answer. What a lost try of it still does is over when this returns.
    private func change(_ what: String, _ name: String, _ client: Edge, _ ask: () async -> Edge.Reply) async -> Bool {
        let tries = Mutex(0)
        let isRefused = Mutex(false)
        let reply = await client.settle(what) {
            tries.withLock { $0 += 1 }
            let reply = await ask()
            // The time has jumped over the beginning that the schedule was to have, or its end.
            let isPast = ["StartDate", "EndDate"].contains { reply.fault?.contains($0) == true }
            guard isPast, world.plan.has(.jumps) else { return reply }
            isRefused.withLock { $0 = true }
            return Self.done
        }
        let isDone = reply != nil && !isRefused.withLock(\.self)
        world.trace.note(name, "\(what): \(isDone ? "done" : "refused")")
        if !isDone { ledger.doubt(name) }
        if tries.withLock({ $0 > 1 }) { await world.wait(.seconds(30)) }
        return isDone
    }

    // MARK: - Judging

    func drain() async {
        let client = edge("alarms-drain")
        await world.wait(.seconds(300))
        let living = ledger.living
        if let end = ledger.end(of: living) {
            await world.wait(max(.zero, Instant(seconds: Int64(end)) - world.clock.now) + .seconds(60))
        }
        for name in living { ledger.settle(name, at: world.clock.now) }
        await world.wait(.seconds(60))
        await collect(client)
        for name in living where ledger.hasCalledTheLastTime(name) { await checkIsGone(name, client) }
        for name in living { _ = await remove(name, client) }
        _ = await world.untilDrained("the schedules") {
            await collect(client)
            return ledger.missing == nil
        }
        if let missing = ledger.missing { world.fail(missing) }
        // What comes twice, or late, comes behind.
        await world.wait(.seconds(400))
        await collect(client)
    }

    private func checkIsGone(_ name: String, _ client: Edge) async {
        guard case .answered(404, _) = await client.scheduler("GET", name) else {
            return world.fail("\(name) has called the last time, and is still there")
        }
    }

    private func collect(_ client: Edge) async { await QueueDepth.empty(client, Self.queue) { ledger.call($0) } }

    func check() async { for broken in ledger.judge() { world.fail(broken) } }
}
