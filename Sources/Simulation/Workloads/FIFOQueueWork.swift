internal import Base
internal import Synchronization

/// Producers and consumers of a FIFO queue. Each message is there once, however often it was sent within the five
/// minutes of deduplication; those of a group come in their order, and the next one only when the one before is gone.
final class FIFOQueueWork: Workload {
    private static let queue = "ordered.fifo"
    private let world: Surroundings
    private let edge: @Sendable (String) -> Edge
    private let reader: OrderedReader

    init(_ world: Surroundings, _ edge: @escaping @Sendable (String) -> Edge) {
        (self.world, self.edge) = (world, edge)
        reader = OrderedReader(Self.queue, world, edge)
    }

    func prepare() async { await QueueSetup(edge("setup")).make(Self.queue) }

    func work() async {
        reader.start(consumers: 3)
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<3 { group.addTask { await self.produce("group\(number)") } }
        }
    }

    func drain() async { await reader.drain() }

    private func produce(_ group: String) async {
        let client = edge("fifo-producer-\(group)")
        for number in 0..<world.plan.size / 3 {
            await world.pause(most: .seconds(8))
            await OrderedSend(number: number, group: group, client: client, world: world).send(to: [reader]) {
                await client.sqs(
                    "SendMessage",
                    [
                        "QueueUrl": Here.url(Self.queue), "MessageBody": .string("\(group)-\(number)"),
                        "MessageGroupId": .string(group), "MessageDeduplicationId": .string("\(group)-\(number)"),
                    ])
            }
        }
    }
}

/// One message that is sent until it is acknowledged, or its deduplication may soon end.
struct OrderedSend: Sendable {
    /// Within the window of deduplication, with room for one more try.
    private static let tries = Duration.seconds(240)
    let number: Int
    let group: String
    let client: Edge
    let world: Surroundings

    /// - Parameter readers: of whom each must get it.
    func send(to readers: [OrderedReader], _ ask: () async -> Edge.Reply) async {
        let first = world.clock.now
        while world.clock.now - first < Self.tries {
            let reply = await ask()
            if let fault = reply.fault { return world.fail("\(client.name): \(number) is refused: \(fault)") }
            if reply.isDone {
                let isLate = world.clock.now - first >= .seconds(300)
                world.trace.note(client.name, "has sent \(number)")
                for reader in readers { reader.expect(number, of: group, isLate: isLate) }
                return
            }
            await world.pause(most: .milliseconds(1_500))
        }
        world.trace.note(client.name, "gives \(number) up")
        for reader in readers { reader.doubt(number, of: group) }
    }
}
