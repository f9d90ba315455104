internal import Base
internal import Synchronization

/// Records in a stream whose shards are split and merged meanwhile. Every acknowledged record is read once, from the
/// beginning on, those of a partition key in the order in which they were put, and numbers rise.
final class StreamWork: Workload {
    private static let stream = "flow"
    private let world: Surroundings
    private let edge: @Sendable (String) -> Edge
    private let producer: StreamProducer
    /// One that reads while records are put.
    private let reader: StreamReader
    private let readers: Background

    init(_ world: Surroundings, _ edge: @escaping @Sendable (String) -> Edge) {
        (self.world, self.edge) = (world, edge)
        producer = StreamProducer(Self.stream, world, edge) { "record" }
        reader = StreamReader(producer, edge("flow-reader"))
        readers = Background(on: world.executor)
    }

    func prepare() async { await StreamShards.make(Self.stream, 2, edge("setup")) }

    func work() async {
        readers.start { await self.read() }
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<3 {
                let keys = (0..<4).map { "k\(number)\($0)" }
                group.addTask { await self.producer.work(keys, count: self.world.plan.size / 2) }
            }
            group.addTask {
                await StreamShards.keepChanging(
                    Self.stream, times: self.world.plan.size / 6, pause: .seconds(40), self.edge("flow-changer"))
            }
        }
    }

    private func read() async {
        while !Task.isCancelled {
            await reader.step()
            await world.pause(most: .seconds(5))
        }
    }

    func drain() async {
        await untilRead(reader) { await self.world.pause(most: .seconds(5)) }
        await readers.shutdown()
        let late = StreamReader(producer, edge("flow-late"))
        await untilRead(late) { await late.step() }
        for broken in reader.judge() + late.judge() { world.fail(broken) }
    }

    private func untilRead(_ reader: StreamReader, _ step: () async -> Void) async {
        _ = await world.untilDrained("the stream") {
            await step()
            return reader.missing == nil
        }
        if let missing = reader.missing { world.fail("\(missing) was acknowledged, and is not read") }
    }
}
