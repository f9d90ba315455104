internal import Base
internal import Synchronization

/// Messages that nobody can work on. After as many receives as the queue allows each goes to the dead-letter queue, and
/// not later, and a move task brings all of them back.
final class RedriveWork: Workload {
    private struct Ledger {
        var acknowledged: Set<String> = []
        /// Receives as clients saw them, by the message's id in the source queue.
        var counts: [String: Int] = [:]
        var leaving: Set<String> = []
        /// From the move on, consumers delete.
        var isBack = false
        var isOver = false
    }

    private static let (queue, dead) = ("poisoned", "dead-letters")
    private static let visibility = 10
    private static let most = 3
    private let world: Surroundings
    private let edge: @Sendable (String) -> Edge
    private let ledger = Mutex(Ledger())
    private let consumers: Background
    private var url: JSON { Here.url(Self.queue) }
    private var deadURL: JSON { Here.url(Self.dead) }
    private static let deadARN = Here.queue(dead)

    init(_ world: Surroundings, _ edge: @escaping @Sendable (String) -> Edge) {
        (self.world, self.edge) = (world, edge)
        consumers = Background(on: world.executor)
    }

    func prepare() async {
        let queues = QueueSetup(edge("setup"))
        let policy: JSON = [
            "deadLetterTargetArn": .string(Self.deadARN), "maxReceiveCount": .integer(Int64(Self.most)),
        ]
        await queues.make(Self.dead)
        await queues.make(Self.queue, ["RedrivePolicy": .string(policy.description)])
    }

    func work() async {
        for number in 0..<2 { consumers.start { await self.consume("redrive-consumer\(number)") } }
        let client = edge("redrive-producer")
        for number in 0..<world.plan.size / 2 {
            await world.pause(most: .seconds(6))
            let body = "poison-\(number)"
            let sent = await client.insist("SendMessage") {
                await client.sqs("SendMessage", ["QueueUrl": url, "MessageBody": .string(body)])
            }
            if sent != nil { ledger.withLock { _ = $0.acknowledged.insert(body) } }
        }
    }

    /// First everything comes to the dead-letter queue, then back, and then it is deleted.
    func drain() async {
        let client = edge("redrive-drain")
        let isDead = await world.untilDrained("the queue of poisoned messages") {
            await QueueDepth.total(client, url) == 0
        }
        if isDead { await countDead(client) }
        ledger.withLock { $0.isBack = true }
        let isDone = await world.untilDrained("the dead-letter queue") {
            let moved = await client.sqs("StartMessageMoveTask", ["SourceArn": .string(Self.deadARN)])
            world.trace.note(client.name, moved.json == nil ? "has a move task already" : "starts a move task")
            await world.pause(most: .seconds(30))
            let (left, dead) = (await QueueDepth.total(client, url), await QueueDepth.total(client, deadURL))
            return left == 0 && dead == 0
        }
        if isDone, let lost = ledger.withLock({ $0.acknowledged.subtracting($0.leaving).min() }) {
            world.fail("\(lost) was acknowledged, moved and lost")
        }
        ledger.withLock { $0.isOver = true }
        await consumers.shutdown()
    }

    private func countDead(_ client: Edge) async {
        guard let dead = await QueueDepth.total(client, deadURL) else { return world.fail("no count of dead letters") }
        let least = ledger.withLock { $0.acknowledged.count }
        world.trace.note(client.name, "finds \(dead) dead letters of \(least) messages")
        if dead < least { world.fail("of \(least) poisoned messages only \(dead) are dead letters") }
    }

    private func consume(_ name: String) async {
        let client = edge(name)
        while !ledger.withLock({ $0.isOver }), !Task.isCancelled {
            let reply = await client.sqs(
                "ReceiveMessage",
                [
                    "QueueUrl": url, "MaxNumberOfMessages": .integer(Int64(world.number(1...10))),
                    "WaitTimeSeconds": .integer(Int64(world.number(0...20))),
                    "VisibilityTimeout": .integer(Int64(Self.visibility)), "MessageSystemAttributeNames": ["All"],
                ])
            if Task.isCancelled { return }
            if let fault = reply.fault { world.fail("\(name): ReceiveMessage is refused: \(fault)") }
            for message in reply.json.map(Received.all) ?? [] { await handle(message, client) }
            await world.pause(most: .seconds(2))
        }
    }

    private func handle(_ message: Received, _ client: Edge) async {
        world.trace.note(client.name, "receives \(message.body) for the \(message.count). time")
        let (before, isBack) = ledger.withLock { ledger in
            defer { ledger.counts[message.id] = max(message.count, ledger.counts[message.id] ?? 0) }
            return (ledger.counts[message.id], ledger.isBack)
        }
        if message.count > Self.most { world.fail("\(message.body) is received for the \(message.count). time") }
        if message.count < 1 || before == message.count {
            world.fail("\(message.body) is received twice for the \(message.count). time")
        }
        guard isBack else { return }
        ledger.withLock { _ = $0.leaving.insert(message.body) }
        _ = await client.sqs("DeleteMessage", ["QueueUrl": url, "ReceiptHandle": .string(message.receipt)])
    }
}
