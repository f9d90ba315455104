internal import Base
internal import Synchronization

/// Producers and consumers of a standard queue. No acknowledged message is lost, none is seen again after its deletion,
/// none has two holders, and none comes before its delay is over.
final class StandardQueueWork: Workload {
    private struct Ledger {
        var acknowledged: Set<String> = []
        /// Somebody has asked for the deletion.
        var leaving: Set<String> = []
        /// Deleted by who held them.
        var deleted: Set<String> = []
        /// When messages may first be seen.
        var visible: [String: Instant] = [:]
        var isOver = false
    }

    private static let queue = "standard"
    private static let visibility = 30
    private let world: Surroundings
    private let edge: @Sendable (String) -> Edge
    private let holders: Holders
    private let ledger = Mutex(Ledger())
    private let consumers: Background
    private var url: JSON { Here.url(Self.queue) }

    init(_ world: Surroundings, _ edge: @escaping @Sendable (String) -> Edge) {
        (self.world, self.edge) = (world, edge)
        holders = Holders(world)
        consumers = Background(on: world.executor)
    }

    func prepare() async { await QueueSetup(edge("setup")).make(Self.queue) }

    func work() async {
        for number in 0..<3 { consumers.start { await self.consume("standard-consumer\(number)") } }
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<2 { group.addTask { await self.produce("standard-producer\(number)") } }
        }
    }

    func drain() async {
        let client = edge("standard-drain")
        let isDone = await world.untilDrained("the standard queue") {
            await QueueDepth.total(client, url) == 0
        }
        if isDone, let lost = ledger.withLock({ $0.acknowledged.subtracting($0.leaving).min() }) {
            world.fail("message \(lost) was acknowledged and is lost")
        }
        ledger.withLock { $0.isOver = true }
        await consumers.shutdown()
    }

    // MARK: - Producers

    private func produce(_ name: String) async {
        let client = edge(name)
        var sent = 0
        while sent < world.plan.size / 2 {
            await world.pause(most: .seconds(8))
            let count = world.happens(0.3) ? min(world.number(2...10), world.plan.size / 2 - sent) : 1
            await send((sent..<sent + count).map { "\(name)-\($0)" }, client)
            sent += count
        }
    }

    private func send(_ bodies: [String], _ client: Edge) async {
        let delay = world.happens(0.3) ? world.number(1...30) : 0
        let asked = Mutex(world.clock.now)
        let answer = await client.insist("SendMessage") {
            asked.withLock { $0 = world.clock.now }
            guard bodies.count > 1 else {
                return await client.sqs(
                    "SendMessage",
                    [
                        "QueueUrl": url, "MessageBody": .string(bodies[0]), "DelaySeconds": .integer(Int64(delay)),
                    ])
            }
            let entries = bodies.map { body -> JSON in
                ["Id": .string(body), "MessageBody": .string(body), "DelaySeconds": .integer(Int64(delay))]
            }
            return await client.sqs("SendMessageBatch", ["QueueUrl": url, "Entries": .array(entries)])
        }
        guard let answer else { return }
        let successes = answer["Successful"]?.array ?? [answer]
        let visible = asked.withLock { $0 } + .seconds(delay)
        for id in successes.compactMap({ $0["MessageId"]?.string }) {
            world.trace.note(client.name, "has sent \(id.prefix(8))")
            ledger.withLock { ledger in
                ledger.acknowledged.insert(id)
                ledger.visible[id] = visible
            }
        }
    }

    // MARK: - Consumers

    private func consume(_ name: String) async {
        let client = edge(name)
        while !ledger.withLock({ $0.isOver }), !Task.isCancelled {
            let asked = world.clock.now
            let reply = await client.sqs(
                "ReceiveMessage",
                [
                    "QueueUrl": url, "MaxNumberOfMessages": .integer(Int64(world.number(1...10))),
                    "WaitTimeSeconds": .integer(Int64(world.number(0...20))),
                    "VisibilityTimeout": .integer(Int64(Self.visibility)),
                    "MessageSystemAttributeNames": ["All"],
                ])
            if Task.isCancelled { return }
            if let fault = reply.fault { world.fail("\(name): ReceiveMessage is refused: \(fault)") }
            let messages = reply.json.map(Received.all) ?? []
            for message in messages { receive(message, name, asked) }
            for message in messages { await handle(message, until: asked + .seconds(Self.visibility), client) }
            await world.pause(most: .seconds(3))
        }
    }

    private func receive(_ message: Received, _ name: String, _ asked: Instant) {
        world.trace.note(name, "receives \(message.id.prefix(8)) for the \(message.count). time")
        holders.take(message.id, by: name, asked: asked, visibility: .seconds(Self.visibility))
        let now = world.clock.now
        let (isDeleted, visible) = ledger.withLock { ($0.deleted.contains(message.id), $0.visible[message.id]) }
        if isDeleted { world.fail("message \(message.id) comes again after its deletion") }
        // The messages of a batch lie some nanoseconds apart, to keep their order.
        if let visible, now + .microseconds(1) < visible {
            world.fail("message \(message.id) comes before its delay is over")
        }
    }

    /// - Parameter until: when it holds the message at least, on the platform's clock.
    private func handle(_ message: Received, until: Instant, _ client: Edge) async {
        if world.happens(0.5) { await world.pause(most: .seconds(world.happens(0.1) ? 60 : 5)) }
        // Some consumers fail; the message comes back by itself, or at once.
        if !world.isCalm, world.happens(0.2) {
            guard world.happens(0.5) else { return }
            holders.giveUp(message.id, client.name)
            _ = await client.sqs(
                "ChangeMessageVisibility",
                ["QueueUrl": url, "ReceiptHandle": .string(message.receipt), "VisibilityTimeout": 0])
            return
        }
        // From now on it may be gone, and is nobody's; late, it may be somebody else's.
        holders.giveUp(message.id, client.name)
        ledger.withLock { _ = $0.leaving.insert(message.id) }
        let reply = await client.sqs(
            "DeleteMessage", ["QueueUrl": url, "ReceiptHandle": .string(message.receipt)])
        guard reply.json != nil, world.clock.now < until else { return }
        world.trace.note(client.name, "has deleted \(message.id.prefix(8))")
        ledger.withLock { _ = $0.deleted.insert(message.id) }
    }
}
