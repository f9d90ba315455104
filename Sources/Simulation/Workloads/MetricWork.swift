internal import Base
internal import Synchronization

/// Numbers that clients put to metrics, of now and of times before. A sum has every number that was acknowledged, at
/// once and for ever, none twice, and of each call all numbers or none.
final class MetricWork: Workload {
    private static let namespace = "meters"
    private let world: Surroundings
    private let edge: @Sendable (String) -> Edge
    private let history = Mutex(MetricHistory())

    init(_ world: Surroundings, _ edge: @escaping @Sendable (String) -> Edge) {
        (self.world, self.edge) = (world, edge)
    }

    func work() async {
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<3 { group.addTask { await self.measure("meter\(number)") } }
            group.addTask { await self.look("meter-reader") }
        }
    }

    private func measure(_ name: String) async {
        let client = edge(name)
        for _ in 0..<world.plan.size {
            await world.pause(most: .seconds(12))
            let dials = world.happens(0.3) ? ["\(name)-left", "\(name)-right"] : ["\(name)-left"]
            _ = await client.settle("PutMetricData") { await put(dials, client) }
        }
    }

    /// A try whose answer was lost may have been made: the next one has other numbers.
    private func put(_ dials: [String], _ client: Edge) async -> Edge.Reply {
        let (call, numbers) = history.withLock { $0.begin(dials) }
        let data = numbers.map { number -> JSON in
            let age = world.happens(0.3) ? world.number(0...3_000) : 0
            return [
                "MetricName": .string(number.metric), "Value": .double(number.value),
                "Timestamp": .integer(world.clock.now.seconds - Int64(age)),
                "StorageResolution": world.happens(0.3) ? 1 : 60,
            ]
        }
        let reply = await client.cloudWatch(
            "PutMetricData", ["Namespace": .string(Self.namespace), "MetricData": .array(data)])
        guard reply.isDone else { return reply }
        for number in numbers { world.trace.note(client.name, "has put the \(number.place). of \(number.metric)") }
        history.withLock { $0.acknowledge(call) }
        return reply
    }

    /// Reads a metric again and again: whoever reads sees all that was acknowledged before.
    private func look(_ name: String) async {
        let client = edge(name)
        for _ in 0..<world.plan.size {
            await world.pause(most: .seconds(12))
            let metrics = history.withLock(\.metrics)
            guard !metrics.isEmpty else { continue }
            let metric = metrics[world.number(0...metrics.count - 1)]
            let wanted = history.withLock { $0.wanted(of: metric) }
            guard let sum = await read(metric, client) else { continue }
            let broken = history.withLock { $0.broken(sum, of: metric, wanted: wanted) }
            if let broken { world.fail("\(name): \(broken)") }
        }
    }

    private func read(_ metric: String, _ client: Edge) async -> MetricSum? {
        await MetricSum.read(metric, in: Self.namespace, client)
    }

    // MARK: - Judging

    func check() async {
        let client = edge("meter-check")
        let history = history.withLock(\.self)
        var sums: [String: MetricSum] = [:]
        for metric in history.metrics { sums[metric] = await read(metric, client) }
        if let broken = history.broken(sums) { world.fail(broken) }
    }
}
