internal import Base
internal import Synchronization

/// Asynchronous and synchronous invocations of a function. An event that was accepted is run until it goes well or has
/// failed three times, a minute and two minutes apart; an answer is that of its own event; and what the function's role
/// does not allow is denied, whatever happens.
final class EventWork: Workload, Program {
    private struct Ledger {
        var accepted: Set<String> = []
        var attempts = Attempts()
        var denials = 0
        var sends = 0
    }

    private static let name = "worker"
    private let world: Surroundings
    private let edge: @Sendable (String) -> Edge
    /// How many events the platform still means to run.
    private let pending: @Sendable () async -> Int
    private let ledger = Mutex(Ledger())

    init(
        _ world: Surroundings, _ edge: @escaping @Sendable (String) -> Edge, _ programs: Programs,
        pending: @escaping @Sendable () async -> Int
    ) {
        (self.world, self.edge, self.pending) = (world, edge, pending)
        programs.add(Self.name, self)
    }

    // MARK: - Workload

    func prepare() async {
        let client = edge("setup")
        for queue in ["allowed", "forbidden"] { await QueueSetup(client).make(queue) }
        await FunctionSetup(client).make(
            Self.name,
            mayDo: [
                [
                    "Effect": "Allow", "Action": "sqs:SendMessage",
                    "Resource": .string(Here.queue("allowed")),
                ]
            ])
    }

    func work() async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await self.sendEvents() }
            group.addTask { await self.invoke() }
        }
    }

    private func sendEvents() async {
        let client = edge("events")
        for number in 0..<world.plan.size / 2 {
            await world.pause(most: .seconds(20))
            let (id, mode) = ("event-\(number)", ["well", "once", "never"][world.number(0...2)])
            let reply = await client.insist("Invoke \(id)") {
                let reply = await client.lambda(
                    "POST", Self.invocations, Self.payload(id, mode), headers: [("X-Amz-Invocation-Type", "Event")])
                return reply
            }
            guard reply != nil else { continue }
            world.trace.note(client.name, "\(id) is accepted")
            ledger.withLock { _ = $0.accepted.insert(id) }
        }
    }

    private func invoke() async {
        let client = edge("caller")
        for number in 0..<world.plan.size / 2 {
            await world.pause(most: .seconds(15))
            let payload = Self.payload("call-\(number)", "well")
            let reply = await client.lambda("POST", Self.invocations, payload)
            if let fault = reply.fault { world.fail("Invoke is refused: \(fault)") }
            // A function's failure is an answer too, and tells of an error.
            guard let answer = reply.json, answer["errorMessage"] == nil else { continue }
            if answer.bytes != payload {
                world.fail("call-\(number) gets the answer \(String(decoding: answer.bytes, as: UTF8.self))")
            }
        }
    }

    private static let invocations = "/2015-03-31/functions/\(name)/invocations"

    private static func payload(_ id: String, _ mode: String) -> [UInt8] {
        (["id": .string(id), "mode": .string(mode)] as JSON).bytes
    }

    func drain() async {
        let isDone = await world.untilDrained("the function's queue of events") { await pending() == 0 }
        if isDone, let lost = ledger.withLock({ $0.attempts.lost(of: $0.accepted, isDeadly: world.diedOf) }) {
            world.fail("\(lost) was accepted, and has neither gone well nor failed three times")
        }
    }

    func check() async {
        let client = edge("events-check")
        guard let forbidden = await depth("forbidden", client), let allowed = await depth("allowed", client) else {
            return world.fail("no count of messages")
        }
        let (sends, denials) = ledger.withLock { ($0.sends, $0.denials) }
        world.trace.note(client.name, "\(denials) denials; \(allowed) messages of \(sends) sends")
        if forbidden != 0 { world.fail("\(forbidden) messages are in a queue that the role may not send to") }
        if allowed < sends {
            world.fail("of \(sends) acknowledged sends of the function, \(allowed) messages are there")
        }
        checkRetries()
    }

    private func depth(_ queue: String, _ client: Edge) async -> Int? {
        await QueueDepth.total(client, Here.url(queue))
    }

    /// Without faults of the platform's own, nothing is tried more often than three times, nor sooner than AWS says.
    private func checkRetries() {
        guard !world.plan.disturbances.contains(where: { $0 != .functions && $0 != .jumps }) else { return }
        for (id, attempts) in ledger.withLock({ $0.attempts.all }).sorted(by: { $0.key < $1.key }) {
            if attempts.tries > 3 { world.fail("\(id) is tried \(attempts.tries) times") }
            for (index, wait) in [60, 120].enumerated() where attempts.began.count > index + 1 {
                let pause = attempts.began[index + 1] - attempts.began[index]
                if pause < .seconds(wait) { world.fail("\(id) is tried again after \(pause)") }
            }
        }
    }

    // MARK: - Program

    func began(_ event: ProgramEvent) {
        let id = (try? JSON(parsing: event.payload))?["id"]?.string ?? ""
        ledger.withLock { $0.attempts.begin(id, event.requestID, at: world.clock.now) }
    }

    func failedToStart() { ledger.withLock { $0.attempts.failToStart() } }

    func run(_ event: ProgramEvent, _ sandbox: SimulatedSandbox) async throws -> ProgramOutcome {
        let json = try? JSON(parsing: event.payload)
        let (id, mode) = (json?["id"]?.string ?? "", json?["mode"]?.string ?? "")
        let count = ledger.withLock { $0.attempts[id].began.count }
        try await sandbox.pause(most: .milliseconds(1_000))
        await send(id, sandbox)
        try await sandbox.pause(most: .milliseconds(200))
        if mode == "never" || (mode == "once" && count == 1) { return .error("\(id) fails for the \(count). time") }
        return .answer(event.payload)
    }

    func answered(_ event: ProgramEvent, _ outcome: ProgramOutcome, isTaken: Bool) {
        guard isTaken, case .answer = outcome, let id = (try? JSON(parsing: event.payload))?["id"]?.string else {
            return
        }
        ledger.withLock { $0.attempts.succeed(id) }
    }

    /// The function's own calls: one that its role allows, one that it does not.
    private func send(_ id: String, _ sandbox: SimulatedSandbox) async {
        for queue in ["allowed", "forbidden"] {
            let status = await sandbox.sqs(
                "SendMessage", ["QueueUrl": Here.url(queue), "MessageBody": .string(id)])
            note(status, queue)
        }
    }

    private func note(_ status: Int, _ queue: String) {
        if queue == "allowed" {
            if status == 200 { ledger.withLock { $0.sends += 1 } }
            if (400..<500).contains(status) { world.fail("the function is refused what its role allows (\(status))") }
        } else {
            if status < 300 { world.fail("the function sends where its role does not let it") }
            if (400..<500).contains(status) { ledger.withLock { $0.denials += 1 } }
        }
    }
}
