internal import Base
internal import Synchronization

/// Events that writers put into streams of a group, a batch in a call. Each that was acknowledged is read once, in its
/// stream and in a search of the group; a batch is there whole or not at all. What a filter lets through comes to a
/// stream, and is counted by a metric, at least once, and nothing else does.
final class LogWork: Workload {
    private static let group = "diary"
    private static let streams = ["left", "right"]
    /// The stream of records to which the subscription filter brings events.
    private static let flow = "diary-flow"
    private static let metric = "loud"

    private let world: Surroundings
    private let edge: @Sendable (String) -> Edge
    private let history = Mutex(LogHistory())
    private let follower: LogFollower

    init(_ world: Surroundings, _ edge: @escaping @Sendable (String) -> Edge) {
        (self.world, self.edge) = (world, edge)
        follower = LogFollower(Self.flow, edge("diary-follower"))
    }

    // MARK: - Beginning

    func prepare() async {
        let client = edge("setup")
        let group = JSON.string(Self.group)
        await StreamShards.make(Self.flow, 2, client)
        await RoleSetup(client).make(
            Self.group, for: "logs", mayDo: [["Effect": "Allow", "Action": "kinesis:*", "Resource": "*"]])
        await make("CreateLogGroup", ["logGroupName": group])
        for stream in Self.streams {
            await make("CreateLogStream", ["logGroupName": group, "logStreamName": .string(stream)])
        }
        await make(
            "PutMetricFilter",
            [
                "logGroupName": group, "filterName": "count", "filterPattern": "loud",
                "metricTransformations": [
                    ["metricName": .string(Self.metric), "metricNamespace": group, "metricValue": "1"]
                ],
            ])
        await make(
            "PutSubscriptionFilter",
            [
                "logGroupName": group, "filterName": "flow", "filterPattern": "loud",
                "destinationArn": .string(Here.stream(Self.flow)), "roleArn": .string(Here.role(Self.group)),
            ])
    }

    private func make(_ action: String, _ input: JSON) async {
        let client = edge("setup")
        _ = await client.insist(action) { await client.logs(action, input) }
    }

    // MARK: - Working

    func work() async {
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<3 { group.addTask { await self.write("scribe\(number)") } }
            group.addTask { await self.search("searcher") }
        }
    }

    private func write(_ name: String) async {
        let client = edge(name)
        for number in 0..<world.plan.size {
            await world.pause(most: .seconds(12))
            let stream = Self.streams[world.number(0...Self.streams.count - 1)]
            var turn = 0
            _ = await client.settle("PutLogEvents") {
                turn += 1
                // A try whose answer was lost may have been made: the next one is another batch.
                return await put("\(name)/\(number).\(turn)", into: stream, client)
            }
        }
    }

    private func put(_ batch: String, into stream: String, _ client: Edge) async -> Edge.Reply {
        var time = world.clock.now.milliseconds - Int64(world.number(0...120_000))
        let events = (0..<(world.happens(0.2) ? 12 : world.number(1...3))).map { place in
            time += Int64(world.number(0...5_000))
            return LoggedEvent("\(batch)/\(place)", in: stream, at: time, isLoud: world.happens(0.4))
        }
        history.withLock { $0.begin(batch, events) }
        // Some are too long for one row.
        let padding = world.happens(0.05) ? 120_000 : 0
        let list = events.map { event -> JSON in
            [
                "timestamp": .integer(event.time),
                "message": .string(event.message(padding: event == events.last ? padding : 0)),
            ]
        }
        let reply = await client.logs(
            "PutLogEvents",
            ["logGroupName": .string(Self.group), "logStreamName": .string(stream), "logEvents": .array(list)])
        guard let answer = reply.json else {
            // Others were quicker each time.
            return reply.fault?.contains("OperationAbortedException") == true ? .lost : reply
        }
        if let refused = answer["rejectedLogEventsInfo"], !refused.isNull {
            world.fail("\(batch) is refused in part: \(refused.description)")
        }
        world.trace.note(client.name, "has put \(batch)")
        history.withLock { $0.acknowledge(batch) }
        return reply
    }

    /// Looks again and again whether what was acknowledged before is found.
    private func search(_ name: String) async {
        let pages = LogPages(group: Self.group, client: edge(name))
        for _ in 0..<world.plan.size / 6 {
            await world.pause(most: .seconds(60))
            let known = history.withLock { $0.acknowledged(loud: true) }
            guard let found = await pages.events(matching: "loud") else { return }
            if let lost = known.subtracting(found.map(\.name)).min() {
                world.fail("\(lost) was acknowledged, and is not found")
            }
        }
    }

    // MARK: - Judging

    func drain() async {
        _ = await world.untilDrained("the subscription of the logs") {
            await follower.step { event in
                if !event.isLoud || !history.withLock({ $0.has(event) }) {
                    world.fail("\(event.name) comes to \(Self.flow), and must not")
                }
            }
            return missing == nil
        }
        if let missing { world.fail("\(missing) was acknowledged, and has not come to \(Self.flow)") }
        let loud = history.withLock { $0.acknowledged(loud: true).count }
        _ = await world.untilDrained("the metric of the logs") { (await counted ?? 0) >= Double(loud) }
    }

    /// An acknowledged event that has not come to the subscription's stream.
    private var missing: String? {
        history.withLock { $0.acknowledged(loud: true) }.subtracting(follower.counts.keys).min()
    }

    private var counted: Double? {
        get async {
            await MetricSum.read(Self.metric, in: Self.group, edge("diary-metric"))?.sum
        }
    }

    func check() async {
        let pages = LogPages(group: Self.group, client: edge("diary-check"))
        let history = history.withLock(\.self)
        for stream in Self.streams {
            let read = await pages.events(of: stream)
            if let broken = history.broken(read, of: stream) { world.fail("the stream \(stream): \(broken)") }
        }
        let all = await pages.events(matching: "") ?? []
        if let broken = history.broken(all) { world.fail("a search: \(broken)") }
        let loud = Set(all.filter(\.isLoud))
        if await pages.events(matching: "loud").map(Set.init) != loud { world.fail("a search finds others than match") }
        guard !world.plan.disturbsServer else { return }
        // What nothing has cut off is done once.
        if let (name, count) = follower.counts.sorted(by: { $0.key < $1.key }).first(where: { $0.value > 1 }) {
            world.fail("\(name) comes to \(Self.flow) \(count) times")
        }
        if let counted = await counted, counted != Double(loud.count) {
            world.fail("of \(loud.count) loud events \(counted) are counted")
        }
    }
}
