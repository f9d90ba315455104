internal import Base
internal import Synchronization

/// Producers and consumers of a FIFO queue. Each message is there once, however often it was sent within the five
/// minutes of deduplication; those of a group come in their order, and the next one only when the one before is gone.
final class FIFOQueueWork: Workload {
    private struct Group {
        /// By the message's number: its ids, as consumers have seen them.
        var ids: [Int: Set<String>] = [:]
        var acknowledged: Set<Int> = []
        /// Its last try was so long after the first that it may be there twice.
        var uncertain: Set<Int> = []
        /// Somebody has asked for its deletion.
        var leaving: Set<Int> = []
        var deleted: Set<Int> = []
    }

    private static let queue = "ordered.fifo"
    private static let visibility = 30
    /// Within the window of deduplication, with room for one more try.
    private static let tries = Duration.seconds(240)
    private let world: Surroundings
    private let edge: @Sendable (String) -> Edge
    private let holders: Holders
    private let groups = Mutex<[String: Group]>([:])
    private let isOver = Mutex(false)
    private let consumers: Background
    private var url: JSON { .string("http://127.0.0.1:4566/000000000000/\(Self.queue)") }

    init(_ world: Surroundings, _ edge: @escaping @Sendable (String) -> Edge) {
        (self.world, self.edge) = (world, edge)
        holders = Holders(world)
        consumers = Background(on: world.executor)
    }

    func prepare() async {
        _ = await edge("setup").insist("CreateQueue") {
            await edge("setup").sqs(
                "CreateQueue", ["QueueName": .string(Self.queue), "Attributes": ["FifoQueue": "true"]])
        }
    }

    func work() async {
        for number in 0..<3 { consumers.start { await self.consume("fifo-consumer\(number)") } }
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<3 { group.addTask { await self.produce("group\(number)") } }
        }
    }

    func drain() async {
        let client = edge("fifo-drain")
        let isDone = await untilDrained(world, "the FIFO queue") {
            await QueueDepth.total(client, url) == 0
        }
        if isDone, let lost { world.fail("message \(lost) was acknowledged and is lost") }
        isOver.withLock { $0 = true }
        await consumers.shutdown()
    }

    /// The first message that is acknowledged and whose deletion nobody has asked for.
    private var lost: String? {
        groups.withLock { groups in
            for (name, group) in groups.sorted(by: { $0.key < $1.key }) {
                if let number = group.acknowledged.subtracting(group.leaving).min() { return "\(name)-\(number)" }
            }
            return nil
        }
    }

    // MARK: - Producers

    private func produce(_ group: String) async {
        let client = edge("fifo-producer-\(group)")
        for number in 0..<world.plan.size / 3 {
            await world.pause(most: .seconds(8))
            await send(number, group, client)
        }
    }

    /// Sends one message until it is acknowledged, or its deduplication may soon end.
    private func send(_ number: Int, _ group: String, _ client: Edge) async {
        let first = world.clock.now
        while world.clock.now - first < Self.tries {
            let reply = await client.sqs(
                "SendMessage",
                [
                    "QueueUrl": url, "MessageBody": .string("\(group)-\(number)"), "MessageGroupId": .string(group),
                    "MessageDeduplicationId": .string("\(group)-\(number)"),
                ])
            if let fault = reply.fault { return world.fail("\(client.name): SendMessage is refused: \(fault)") }
            if reply.json != nil {
                let isLate = world.clock.now - first >= .seconds(300)
                world.trace.note(client.name, "has sent \(number)")
                return groups.withLock { groups in
                    groups[group, default: Group()].acknowledged.insert(number)
                    if isLate { groups[group]?.uncertain.insert(number) }
                }
            }
            await world.pause(most: .milliseconds(1_500))
        }
        world.trace.note(client.name, "gives \(number) up")
        groups.withLock { _ = $0[group, default: Group()].uncertain.insert(number) }
    }

    // MARK: - Consumers

    private func consume(_ name: String) async {
        let client = edge(name)
        while !isOver.withLock(\.self), !Task.isCancelled {
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
            receive(messages, name, asked)
            await handle(messages, until: asked + .seconds(Self.visibility), client)
            await world.pause(most: .seconds(2))
        }
    }

    private func receive(_ messages: [Received], _ name: String, _ asked: Instant) {
        var batch: [String: Int] = [:]
        for message in messages {
            guard let number = number(of: message) else { return world.fail("\(message.body) is nobody's message") }
            world.trace.note(name, "receives \(message.body) for the \(message.count). time")
            // One that is there twice comes twice.
            if let before = batch[message.group], before >= number, !isUncertain(number, of: message.group) {
                world.fail("\(message.body) comes behind \(before) in one answer")
            }
            if batch[message.group] == nil {
                holders.take(message.group, by: name, asked: asked, visibility: .seconds(Self.visibility))
            }
            batch[message.group] = number
            judge(message, number, inBatch: messages)
        }
    }

    private func isUncertain(_ number: Int, of group: String) -> Bool {
        groups.withLock { $0[group]?.uncertain.contains(number) ?? false }
    }

    private func judge(_ message: Received, _ number: Int, inBatch messages: [Received]) {
        let beside = Set(messages.filter { $0.group == message.group }.compactMap(self.number))
        let broken = groups.withLock { groups -> String? in
            var group = groups[message.group, default: Group()]
            defer { groups[message.group] = group }
            group.ids[number, default: []].insert(message.id)
            if group.uncertain.contains(number) { return nil }
            if (group.ids[number]?.count ?? 0) > 1 { return "\(message.body) is there twice" }
            if group.deleted.contains(number) { return "\(message.body) comes again after its deletion" }
            let before = group.acknowledged.filter {
                $0 < number && !group.leaving.contains($0) && !beside.contains($0) && !group.uncertain.contains($0)
            }
            return before.min().map { "\(message.body) comes while \($0) of its group is still there" }
        }
        if let broken { world.fail(broken) }
    }

    private func number(of message: Received) -> Int? { message.body.split(separator: "-").last.flatMap { Int($0) } }

    /// Who fails at one message leaves those behind it.
    private func handle(_ messages: [Received], until: Instant, _ client: Edge) async {
        for (index, message) in messages.enumerated() {
            let isLast = !messages[(index + 1)...].contains { $0.group == message.group }
            guard await handle(message, isLast: isLast, until: until, client) else { return }
        }
    }

    /// - Parameters:
    ///   - isLast: of its group in the answer, so that the group is free once it is deleted.
    ///   - until: when it holds the message at least, on the platform's clock.
    /// - Returns: whether it is known to be deleted.
    private func handle(_ message: Received, isLast: Bool, until: Instant, _ client: Edge) async -> Bool {
        guard let number = number(of: message) else { return false }
        if world.happens(0.5) { await world.pause(most: .seconds(world.happens(0.1) ? 60 : 4)) }
        if !world.isCalm, world.happens(0.15) { return false }
        guard world.clock.now < until else { return false }
        if isLast { holders.giveUp(message.group, client.name) }
        groups.withLock { _ = $0[message.group, default: Group()].leaving.insert(number) }
        let reply = await client.sqs("DeleteMessage", ["QueueUrl": url, "ReceiptHandle": .string(message.receipt)])
        guard reply.json != nil, world.clock.now < until else { return false }
        world.trace.note(client.name, "has deleted \(message.body)")
        groups.withLock { _ = $0[message.group, default: Group()].deleted.insert(number) }
        return true
    }
}
