internal import Base
internal import Synchronization

/// An alarm on a queue's length, while the queue is filled and emptied. Each change of its state follows from the state
/// before and from the data that it looked at, its topic is told of each, and once nothing goes wrong any more it
/// follows the queue in time.
final class AlarmWork: Workload {
    private static let alarm = "pile-is-high"
    private static let queue = "pile"
    private static let topic = "bells"
    private static let heard = "bells-heard"
    private static let threshold = 5
    /// A minute until the length is read, that in which a message comes back that nobody has deleted, and some time to
    /// look.
    private static let delay = Duration.seconds(150)

    private let world: Surroundings
    private let edge: @Sendable (String) -> Edge
    private let letters = Mutex<[AlarmHistory.Letter]>([])

    init(_ world: Surroundings, _ edge: @escaping @Sendable (String) -> Edge) {
        (self.world, self.edge) = (world, edge)
    }

    func prepare() async {
        let client = edge("setup")
        await QueueSetup(client).make(Self.queue)
        await TopicSetup(client).make(Self.topic)
        await TopicSetup(client).make(queue: Self.heard, of: Self.topic)
        let topics: JSON = [.string(Here.topic(Self.topic))]
        let alarm: JSON = [
            "AlarmName": .string(Self.alarm), "Namespace": "AWS/SQS",
            "MetricName": "ApproximateNumberOfMessagesVisible",
            "Dimensions": [["Name": "QueueName", "Value": .string(Self.queue)]], "Statistic": "Maximum", "Period": 60,
            "EvaluationPeriods": 1, "Threshold": .integer(Int64(Self.threshold)),
            "ComparisonOperator": "GreaterThanThreshold", "AlarmActions": topics, "OKActions": topics,
            "InsufficientDataActions": topics,
        ]
        _ = await client.insist("PutMetricAlarm") { await client.cloudWatch("PutMetricAlarm", alarm) }
    }

    // MARK: - Working

    func work() async {
        let client = edge("piler")
        for _ in 0..<world.plan.size / 5 {
            await fill(world.number(1...12), client)
            await world.pause(most: .seconds(150))
            await QueueDepth.empty(client, Self.queue) { _ in }
            await world.pause(most: .seconds(150))
        }
    }

    private func fill(_ count: Int, _ client: Edge) async {
        for _ in 0..<count {
            let input: JSON = ["QueueUrl": Here.url(Self.queue), "MessageBody": "stone"]
            _ = await client.settle("SendMessage") { await client.sqs("SendMessage", input) }
            if Task.isCancelled { return }
            await world.pause(most: .seconds(4))
        }
    }

    // MARK: - Judging

    func drain() async {
        let client = edge("pile-drain")
        await fill(Self.threshold + 1, client)
        await reach("ALARM", client) {}
        await reach("OK", client) { await QueueDepth.empty(client, Self.queue) { _ in } }
        _ = await world.untilDrained("what the alarm tells") {
            await QueueDepth.empty(client, Self.heard) { hear($0.body) }
            return await history(client).broken(letters.withLock(\.self)) == nil
        }
    }

    private func reach(_ state: String, _ client: Edge, _ turn: () async -> Void) async {
        let began = world.machine.now
        _ = await world.untilDrained("the alarm") {
            await turn()
            return await self.state(client) == state
        }
        let took = world.machine.now - began
        if took > Self.delay { world.fail("the alarm is \(state) after \(took)") }
    }

    private func hear(_ body: String) {
        guard let json = try? JSON(parsing: body), json["AlarmName"]?.string == Self.alarm,
            let time = json["StateChangeTime"]?.string, let old = json["OldStateValue"]?.string,
            let new = json["NewStateValue"]?.string
        else { return world.fail("\(Self.heard) gets what no alarm tells: \(body.prefix(200))") }
        world.trace.note(Self.heard, "the alarm goes from \(old) to \(new)")
        letters.withLock { $0.append(AlarmHistory.Letter(time: time, old: old, new: new)) }
    }

    private func state(_ client: Edge) async -> String? {
        let reply = await client.cloudWatch("DescribeAlarms", ["AlarmNames": [.string(Self.alarm)]])
        return reply.json?["MetricAlarms"]?[0]?["StateValue"]?.string
    }

    private func history(_ client: Edge) async -> AlarmHistory {
        let input: JSONObject = ["AlarmName": .string(Self.alarm), "ScanBy": "TimestampAscending", "MaxRecords": 20]
        return AlarmHistory(
            await client.all("AlarmHistoryItems", of: "DescribeAlarmHistory", input) {
                await client.cloudWatch("DescribeAlarmHistory", $0)
            })
    }

    func check() async {
        let client = edge("pile-check")
        let (history, letters) = (await history(client), letters.withLock(\.self))
        let state = await state(client) ?? ""
        if let broken = history.broken(state: state, threshold: Double(Self.threshold)) { world.fail(broken) }
        if let broken = history.broken(letters) { world.fail(broken) }
        if !world.plan.disturbsServer, letters.count != history.changes.count {
            world.fail("of \(history.changes.count) changes the topic was told \(letters.count) times")
        }
    }
}
