internal import Base
internal import Synchronization

/// Mapped queues with messages that no function can work on. Those go to the dead letters after as many receives as the
/// queue allows; the others go well beside them, in their order where the queue keeps one.
final class PoisonWork: Workload, Program {
    private struct Ledger {
        var acknowledged: Set<String> = []
        var good: Set<String> = []
        /// The receives that the function saw, by the message's id; and the ids by bodies.
        var counts: [String: Set<Int>] = [:]
        var ids: [String: Set<String>] = [:]
        /// What lies in the dead letters: ids by bodies.
        var dead: [String: Set<String>] = [:]
        /// Messages that went well before an earlier one of their group; that one must be dead.
        var overtaken: Set<String> = []
        /// Sent so long after its first try that it may be there twice.
        var uncertain: Set<String> = []
    }

    private static let name = "careful"
    private static let most = 3
    /// A group's failing message has all receives for itself where the batch has nothing else.
    private static let queues = [("careful", "careful-dead", 10), ("careful.fifo", "careful-dead.fifo", 1)]
    private let world: Surroundings
    private let edge: @Sendable (String) -> Edge
    private let ledger = Mutex(Ledger())

    init(_ world: Surroundings, _ edge: @escaping @Sendable (String) -> Edge, _ programs: Programs) {
        (self.world, self.edge) = (world, edge)
        programs.add(Self.name, self)
    }

    // MARK: - Workload

    func prepare() async {
        let client = edge("setup")
        let queues = QueueSetup(client)
        for (queue, dead, _) in Self.queues {
            let policy: JSON = [
                "deadLetterTargetArn": .string(Here.queue(dead)), "maxReceiveCount": .integer(Int64(Self.most)),
            ]
            await queues.make(dead)
            await queues.make(queue, ["VisibilityTimeout": "30", "RedrivePolicy": .string(policy.description)])
        }
        let rights: JSON = [
            "Effect": "Allow", "Action": ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"],
            "Resource": .array(Self.queues.map { .string(Here.queue($0.0)) }),
        ]
        let setup = FunctionSetup(client)
        await setup.make(Self.name, mayDo: [rights])
        for (queue, _, batchSize) in Self.queues { await setup.map(queue, to: Self.name, batchSize: batchSize) }
    }

    func work() async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await self.send("loose", count: self.world.plan.size / 2, to: "careful") }
            group.addTask { await self.send("row", count: self.world.plan.size / 4, to: "careful.fifo") }
        }
    }

    private func send(_ lane: String, count: Int, to queue: String) async {
        let client = edge("careful-\(lane)")
        for number in 0..<count {
            await world.pause(most: .seconds(15))
            let body = "\(lane)-\(world.happens(0.2) ? "poison" : "good")-\(number)"
            var message: JSONObject = ["QueueUrl": Here.url(queue), "MessageBody": .string(body)]
            if queue.hasSuffix(".fifo") {
                (message["MessageGroupId"], message["MessageDeduplicationId"]) = (.string(lane), .string(body))
            }
            let (first, request) = (world.clock.now, JSON.object(message))
            guard await client.insist("SendMessage", { await client.sqs("SendMessage", request) }) != nil else {
                continue
            }
            let isLate = world.clock.now - first >= .seconds(300)
            ledger.withLock { ledger in
                ledger.acknowledged.insert(body)
                if isLate { ledger.uncertain.insert(body) }
            }
        }
    }

    func drain() async {
        let client = edge("careful-drain")
        for (queue, dead, _) in Self.queues {
            let isDone = await world.untilDrained("the queue \(queue)") {
                await QueueDepth.total(client, Here.url(queue)) == 0
            }
            guard isDone else { return }
            await QueueDepth.empty(client, dead) { message in
                world.trace.note(dead, "has \(message.body)")
                let isNew = ledger.withLock { $0.dead[message.body, default: []].insert(message.id).inserted }
                if !isNew { world.fail("\(message.body) is a dead letter twice") }
            }
        }
    }

    // MARK: - Judgement

    func check() async {
        let ledger = ledger.withLock(\.self)
        for body in ledger.acknowledged.sorted() {
            if ledger.dead[body] == nil, !ledger.good.contains(body) {
                world.fail("\(body) was acknowledged, and has neither gone well nor is it a dead letter")
            }
        }
        for (body, ids) in ledger.dead.sorted(by: { $0.key < $1.key }) where !isPoison(body) {
            // A receive whose batch the platform, or a failing function, does not get through counts too.
            if world.plan.disturbances.isEmpty { world.fail("\(body) is a dead letter (\(ids.count))") }
        }
        for body in ledger.overtaken.sorted() where ledger.dead[body] == nil && !ledger.uncertain.contains(body) {
            world.fail("\(body) is no dead letter, and the next of its group went well before it")
        }
        if world.plan.disturbances.isEmpty { checkCounts(ledger) }
    }

    /// Where nothing is disturbed, the function sees every receive.
    private func checkCounts(_ ledger: Ledger) {
        for (body, ids) in ledger.ids.sorted(by: { $0.key < $1.key }) {
            let wanted = isPoison(body) ? Set(1...Self.most) : [1]
            for id in ids.sorted() where ledger.counts[id] != wanted {
                world.fail("\(body) is received for the times \(ledger.counts[id, default: []].sorted())")
            }
        }
    }

    private func isPoison(_ body: String) -> Bool { body.contains("-poison-") }

    // MARK: - Program

    func began(_ event: ProgramEvent) {
        for record in MappedRecord.all(event) {
            world.trace.note(Self.name, "gets \(record.body) for the \(record.count). time")
            let isNew = ledger.withLock { ledger in
                ledger.ids[record.body, default: []].insert(record.id)
                return ledger.counts[record.id, default: []].insert(record.count).inserted
            }
            if !(1...Self.most).contains(record.count) {
                world.fail("\(record.body) is received for the \(record.count). time")
            }
            if !isNew { world.fail("\(record.body) comes twice for the \(record.count). time") }
        }
    }

    func failedToStart() {}

    func run(_ event: ProgramEvent, _ sandbox: SimulatedSandbox) async throws -> ProgramOutcome {
        try await sandbox.pause(most: .milliseconds(1_000))
        var failed: [JSON] = []
        for record in MappedRecord.all(event) {
            if isPoison(record.body) { failed.append(["itemIdentifier": .string(record.id)]) } else { wentWell(record) }
        }
        return .answer((["batchItemFailures": .array(failed)] as JSON).bytes)
    }

    func answered(_ event: ProgramEvent, _ outcome: ProgramOutcome, isTaken: Bool) {}

    private func wentWell(_ record: MappedRecord) {
        ledger.withLock { ledger in
            ledger.good.insert(record.body)
            guard record.isOrdered else { return }
            for body in ledger.acknowledged where body.hasPrefix("\(record.lane)-") && !ledger.good.contains(body) {
                let number = body.split(separator: "-").last.flatMap { Int($0) } ?? record.number
                if number < record.number { ledger.overtaken.insert(body) }
            }
        }
    }
}
