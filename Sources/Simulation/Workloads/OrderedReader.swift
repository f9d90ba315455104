internal import Base
internal import Synchronization

/// Consumers of a FIFO queue, and what they must see: each message once, and those of a group in their order, the next
/// one only when the one before is gone. A message's body is its group and its number.
final class OrderedReader: Sendable {
    private struct Group {
        /// By the message's number: its ids, as consumers have seen them, and when each was sent.
        var ids: [Int: [String: Int]] = [:]
        var acknowledged: Set<Int> = []
        /// Its last try was so long after the first that it is there twice, or may be.
        var uncertain: Set<Int> = []
        /// Somebody has asked for its deletion.
        var leaving: Set<Int> = []
        var deleted: Set<Int> = []
    }

    private static let visibility = 30
    let queue: String
    private let world: Surroundings
    private let edge: @Sendable (String) -> Edge
    private let holders: Holders
    private let groups = Mutex<[String: Group]>([:])
    private let isOver = Mutex(false)
    private let consumers: Background
    private var url: JSON { Here.url(queue) }

    init(_ queue: String, _ world: Surroundings, _ edge: @escaping @Sendable (String) -> Edge) {
        (self.queue, self.world, self.edge) = (queue, world, edge)
        holders = Holders(world)
        consumers = Background(on: world.executor)
    }

    func start(consumers count: Int) {
        let name = queue.split(separator: ".").first ?? "fifo"
        for number in 0..<count { consumers.start { await self.consume("\(name)-consumer\(number)") } }
    }

    /// Ends the consumers when everything has come to them.
    func drain() async {
        let client = edge("\(queue)-drain")
        _ = await world.untilDrained(queue) { await QueueDepth.total(client, url) == 0 && lost == nil }
        if let lost { world.fail("message \(lost) was acknowledged and has not come to \(queue)") }
        isOver.withLock { $0 = true }
        await consumers.shutdown()
    }

    // MARK: - What was sent

    /// - Parameter isLate: sent so long after its first try that it may be there twice.
    func expect(_ number: Int, of group: String, isLate: Bool) {
        groups.withLock { groups in
            groups[group, default: Group()].acknowledged.insert(number)
            if isLate { groups[group]?.uncertain.insert(number) }
        }
    }

    /// It was sent, and nobody knows whether it is there.
    func doubt(_ number: Int, of group: String) {
        groups.withLock { _ = $0[group, default: Group()].uncertain.insert(number) }
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
            judge(message, number, inBatch: messages)
            // One that is there twice comes twice.
            if let before = batch[message.group], before >= number, !isUncertain(number, of: message.group) {
                world.fail("\(message.body) comes behind \(before) in one answer")
            }
            if batch[message.group] == nil {
                holders.take(message.group, by: name, asked: asked, visibility: .seconds(Self.visibility))
            }
            batch[message.group] = number
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
            group.ids[number, default: [:]][message.id] = message.sent
            if isForgotten(group.ids[number] ?? [:]) { group.uncertain.insert(number) }
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

    /// Whether a message was sent again when the time had passed the five minutes for which a queue knows it.
    private func isForgotten(_ ids: [String: Int]) -> Bool {
        guard world.plan.has(.jumps), let first = ids.values.min(), let last = ids.values.max() else { return false }
        return last - first >= 300_000
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
