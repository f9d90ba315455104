internal import Base
internal import Synchronization

/// A topic with two queues. Every acknowledged message comes to both, whatever fails on its way.
final class TopicWork: Workload {
    private static let topic = Here.topic("fan")
    private static let queues = ["fan-left", "fan-right"]
    private let world: Surroundings
    private let edge: @Sendable (String) -> Edge
    private let acknowledged = Mutex<Set<String>>([])

    init(_ world: Surroundings, _ edge: @escaping @Sendable (String) -> Edge) {
        (self.world, self.edge) = (world, edge)
    }

    func prepare() async {
        let setup = TopicSetup(edge("setup"))
        await setup.make("fan")
        for queue in Self.queues { await setup.make(queue: queue, of: "fan") }
    }

    func work() async {
        let client = edge("publisher")
        for number in 0..<world.plan.size / 2 {
            await world.pause(most: .seconds(12))
            await publish("news-\(number)", client)
        }
    }

    /// Until it is acknowledged: each try may come to the queues.
    private func publish(_ body: String, _ client: Edge) async {
        let text = "Action=Publish&TopicArn=\(PercentEncoding.encode(Self.topic))&Message=\(body)"
        for _ in 0..<1_000 {
            let reply = await client.sns(text)
            if case .answered(200, _) = reply {
                world.trace.note(client.name, "has published \(body)")
                return acknowledged.withLock { _ = $0.insert(body) }
            }
            if let fault = reply.fault { return world.fail("Publish is refused: \(fault)") }
            await world.pause(most: .milliseconds(1_500))
        }
        world.fail("Publish gets no answer")
    }

    func drain() async {
        for queue in Self.queues { await collect(queue) }
    }

    /// Takes what has come, until everything has.
    private func collect(_ queue: String) async {
        let client = edge(queue)
        let missing = Mutex(acknowledged.withLock(\.self))
        _ = await world.untilDrained(queue) {
            let reply = await client.sqs(
                "ReceiveMessage",
                ["QueueUrl": Here.url(queue), "MaxNumberOfMessages": 10, "WaitTimeSeconds": 20])
            for message in reply.json.map(Received.all) ?? [] {
                missing.withLock { _ = $0.remove(message.body) }
                _ = await client.sqs(
                    "DeleteMessage", ["QueueUrl": Here.url(queue), "ReceiptHandle": .string(message.receipt)])
            }
            return missing.withLock(\.isEmpty)
        }
        if let lost = missing.withLock({ $0.min() }) {
            world.fail("\(lost) has not come to \(queue)")
        }
    }
}
