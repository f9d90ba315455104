internal import Base
internal import Synchronization

/// Queues whose messages come to a function by event source mappings. Every acknowledged message is worked on until
/// that goes well, and then leaves its queue; those of a FIFO queue's group go well in their order.
final class MappingWork: Workload, Program {
    private struct Ledger {
        /// Acknowledged messages, by their bodies.
        var acknowledged: Set<String> = []
        /// Those that went well, and the next number that each group has for that.
        var good: Set<String> = []
        var latest: [String: Int] = [:]
        /// Sent so long after its first try that it may be there twice.
        var uncertain: Set<String> = []
    }

    private static let name = "mapped"
    private static let queues = ["mapped", "mapped.fifo"]
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
        for queue in Self.queues { await QueueSetup(client).make(queue, ["VisibilityTimeout": "30"]) }
        await FunctionSetup(client).make(
            Self.name,
            mayDo: [
                [
                    "Effect": "Allow",
                    "Action": ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"],
                    "Resource": .array(Self.queues.map { .string(Here.queue($0)) }),
                ]
            ])
        for queue in Self.queues {
            await FunctionSetup(client).map(queue, to: Self.name, batchSize: world.number(1...10))
        }
    }

    func work() async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await self.sendPlain() }
            for number in 0..<2 { group.addTask { await self.sendOrdered("lane\(number)") } }
        }
    }

    private func sendPlain() async {
        let client = edge("mapped-sender")
        for number in 0..<world.plan.size / 2 {
            await world.pause(most: .seconds(12))
            let body = "plain-\(number)"
            let sent = await client.insist("SendMessage") {
                await client.sqs("SendMessage", ["QueueUrl": Here.url("mapped"), "MessageBody": .string(body)])
            }
            if sent != nil { ledger.withLock { _ = $0.acknowledged.insert(body) } }
        }
    }

    private func sendOrdered(_ lane: String) async {
        let client = edge("mapped-\(lane)")
        for number in 0..<world.plan.size / 4 {
            await world.pause(most: .seconds(12))
            let (body, first) = ("\(lane)-\(number)", world.clock.now)
            let sent = await client.insist("SendMessage") {
                await client.sqs(
                    "SendMessage",
                    [
                        "QueueUrl": Here.url("mapped.fifo"), "MessageBody": .string(body),
                        "MessageGroupId": .string(lane), "MessageDeduplicationId": .string(body),
                    ])
            }
            let isLate = world.clock.now - first >= .seconds(300)
            guard sent != nil else { continue }
            ledger.withLock { ledger in
                ledger.acknowledged.insert(body)
                if isLate { ledger.uncertain.insert(body) }
            }
        }
    }

    func drain() async {
        let client = edge("mapped-drain")
        for queue in Self.queues {
            _ = await world.untilDrained("the mapped queue \(queue)") {
                await QueueDepth.total(client, Here.url(queue)) == 0
            }
        }
        if world.failures.isEmpty, let lost = ledger.withLock({ $0.acknowledged.subtracting($0.good).min() }) {
            world.fail("\(lost) was acknowledged, left its queue and never went well")
        }
    }

    // MARK: - Program

    func began(_ event: ProgramEvent) {}
    func failedToStart() {}

    /// Each message may fail; of a group those behind it do then too.
    func run(_ event: ProgramEvent, _ sandbox: SimulatedSandbox) async throws -> ProgramOutcome {
        try await sandbox.pause(most: .milliseconds(1_500))
        let fails = !world.isCalm
        if fails, world.happens(0.05) { return .error("the whole batch fails") }
        var failed: [JSON] = []
        var stopped: Set<String> = []
        for record in MappedRecord.all(event) {
            let isStopped = stopped.contains(record.lane)
            guard !isStopped, !(fails && world.happens(0.1)) else {
                if record.isOrdered { stopped.insert(record.lane) }
                failed.append(["itemIdentifier": .string(record.id)])
                continue
            }
            wentWell(record)
        }
        return .answer((["batchItemFailures": .array(failed)] as JSON).bytes)
    }

    func answered(_ event: ProgramEvent, _ outcome: ProgramOutcome, isTaken: Bool) {}

    private func wentWell(_ record: MappedRecord) {
        let broken = ledger.withLock { ledger -> String? in
            guard ledger.good.insert(record.body).inserted, record.isOrdered else { return nil }
            let before = ledger.latest[record.lane] ?? -1
            ledger.latest[record.lane] = max(before, record.number)
            return record.number == before + 1 ? nil : "\(record.body) goes well behind \(before) of its group"
        }
        if let broken { world.fail(broken) }
    }
}
