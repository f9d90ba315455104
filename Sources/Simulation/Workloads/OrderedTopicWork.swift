internal import Base
internal import Synchronization

/// A FIFO topic with two FIFO queues. Each gets every acknowledged message once, those of a group in their order.
final class OrderedTopicWork: Workload {
    private static let topic = "ordered-fan.fifo"
    private static let queues = ["ordered-left.fifo", "ordered-right.fifo"]
    private let world: Surroundings
    private let edge: @Sendable (String) -> Edge
    private let readers: [OrderedReader]

    init(_ world: Surroundings, _ edge: @escaping @Sendable (String) -> Edge) {
        (self.world, self.edge) = (world, edge)
        readers = Self.queues.map { OrderedReader($0, world, edge) }
    }

    func prepare() async {
        let setup = TopicSetup(edge("setup"))
        await setup.make(Self.topic)
        for queue in Self.queues { await setup.make(queue: queue, of: Self.topic) }
    }

    func work() async {
        for reader in readers { reader.start(consumers: 2) }
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<2 { group.addTask { await self.publish("chain\(number)") } }
        }
    }

    func drain() async { for reader in readers { await reader.drain() } }

    private func publish(_ group: String) async {
        let client = edge("ordered-publisher-\(group)")
        for number in 0..<world.plan.size / 4 {
            await world.pause(most: .seconds(10))
            let text =
                "Action=Publish&TopicArn=\(PercentEncoding.encode(Here.topic(Self.topic)))"
                + "&Message=\(group)-\(number)&MessageGroupId=\(group)&MessageDeduplicationId=\(group)-\(number)"
            await OrderedSend(number: number, group: group, client: client, world: world).send(to: readers) {
                await client.sns(text)
            }
        }
    }
}
