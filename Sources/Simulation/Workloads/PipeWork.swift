internal import Base
internal import Synchronization

/// Pipes from a queue and from a stream, each through a filter, the stream's through a function too. Every acknowledged
/// record that the filter lets through comes to the target, those of a partition key in their order, and no other does;
/// where nothing goes wrong, once.
final class PipeWork: Workload {
    private struct Ledger {
        /// What was sent to the queue, and what of it was acknowledged.
        var tried: Set<String> = []
        var sent: Set<String> = []
        /// What has come out of the pipes, and how often.
        var come: [String: Int] = [:]
        /// What has come out of the stream's, by partition keys, each the first time.
        var lines: [String: [String]] = [:]
    }

    private static let (source, target, line, stream) = ("pipe-in", "pipe-out", "pipe-line.fifo", "pipe-flow")
    private let world: Surroundings
    private let edge: @Sendable (String) -> Edge
    private let producer: StreamProducer
    private let ledger = Mutex(Ledger())

    init(_ world: Surroundings, _ edge: @escaping @Sendable (String) -> Edge, _ programs: Programs) {
        (self.world, self.edge) = (world, edge)
        programs.add(PipeEnricher.name, PipeEnricher())
        producer = StreamProducer(Self.stream, world, edge) { world.happens(0.3) ? "chaff" : "wheat" }
    }

    // MARK: - Making

    func prepare() async {
        let client = edge("setup")
        await QueueSetup(client).make(Self.source, ["VisibilityTimeout": "30"])
        for queue in [Self.target, Self.line] { await QueueSetup(client).make(queue) }
        await StreamShards.make(Self.stream, 2, client)
        await FunctionSetup(client).make(PipeEnricher.name, mayDo: [])
        let right: JSON = [
            "Effect": "Allow", "Action": ["sqs:*", "kinesis:*", "lambda:InvokeFunction"], "Resource": "*",
        ]
        await RoleSetup(client).make("pipe", for: "pipes", mayDo: [right])
        await make(
            "emptying", Here.queue(Self.source), Here.queue(Self.target), filter: ["body": [["prefix": "wheat"]]],
            ["SqsQueueParameters": ["BatchSize": .integer(Int64(world.number(1...10)))]],
            ["InputTemplate": "{\"name\": <$.body>}"], client)
        await make(
            "following", Here.stream(Self.stream), Here.queue(Self.line), through: PipeEnricher.name,
            filter: ["data": [["wildcard": "*-wheat-*"]]],
            [
                "KinesisStreamParameters": [
                    "StartingPosition": "TRIM_HORIZON", "BatchSize": .integer(Int64(world.number(1...10))),
                ]
            ],
            [
                "SqsQueueParameters": [
                    "MessageGroupId": "$.partitionKey",
                    "MessageDeduplicationId": .string("$.\(PipeEnricher.mark)"),
                ]
            ], client)
    }

    private func make(
        _ name: String, _ source: String, _ target: String, through function: String? = nil, filter: JSON,
        _ from: JSONObject, _ to: JSON, _ client: Edge
    ) async {
        var parameters = from
        parameters["FilterCriteria"] = ["Filters": [["Pattern": .string(filter.description)]]]
        var request: JSONObject = [
            "Source": .string(source), "Target": .string(target), "RoleArn": .string(Here.role("pipe")),
            "SourceParameters": .object(parameters), "TargetParameters": to,
        ]
        request["Enrichment"] = function.map { .string(Here.function($0)) }
        let wish = JSON.object(request)
        _ = await client.insist("CreatePipe") { await client.pipes("POST", name, wish) }
        for _ in 0..<100 {
            if await client.pipes("GET", name).json?["CurrentState"]?.string == "RUNNING" { return }
            await world.pause(most: .seconds(1))
        }
        world.fail("the pipe \(name) does not run")
    }

    // MARK: - Working

    func work() async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await self.send() }
            for number in 0..<2 {
                let keys = (0..<2).map { "p\(number)\($0)" }
                group.addTask { await self.producer.work(keys, count: self.world.plan.size / 3) }
            }
            group.addTask {
                await StreamShards.keepChanging(
                    Self.stream, times: self.world.plan.size / 20, pause: .seconds(90), self.edge("pipe-flow-changer"))
            }
        }
    }

    private func send() async {
        let client = edge("pipe-sender")
        for number in 0..<world.plan.size / 2 {
            await world.pause(most: .seconds(12))
            let body = "\(world.happens(0.3) ? "chaff" : "wheat")-\(number)"
            ledger.withLock { _ = $0.tried.insert(body) }
            let sent = await client.insist("SendMessage") {
                await client.sqs("SendMessage", ["QueueUrl": Here.url(Self.source), "MessageBody": .string(body)])
            }
            guard sent != nil else { continue }
            ledger.withLock { _ = $0.sent.insert(body) }
        }
    }

    // MARK: - Judging

    func drain() async {
        let client = edge("pipe-drain")
        _ = await world.untilDrained("the pipes") {
            await QueueDepth.empty(client, Self.target) { come($0) }
            await QueueDepth.empty(client, Self.line) { comeInLine($0) }
            let left = await QueueDepth.total(client, Here.url(Self.source))
            return left == 0 && missing == nil
        }
        if let missing { world.fail("\(missing) was acknowledged, and has not come out of its pipe") }
    }

    private func come(_ message: Received) {
        guard let name = (try? JSON(parsing: message.body))?["name"]?.string else {
            return world.fail("the pipe gives what is no record: \(message.body)")
        }
        world.trace.note(Self.target, "has \(name)")
        let isSent = ledger.withLock { ledger in
            ledger.come[name, default: 0] += 1
            return ledger.tried.contains(name)
        }
        if !isSent { world.fail("\(name) comes out of a pipe, and nobody sent it") }
        if !name.hasPrefix("wheat") { world.fail("\(name) comes through a filter that does not let it") }
    }

    private func comeInLine(_ message: Received) {
        guard let data = (try? JSON(parsing: message.body))?["data"]?.string.flatMap({ Base64.decode($0) }) else {
            return world.fail("the pipe gives what is no record: \(message.body)")
        }
        let name = StreamProducer.name(data)
        world.trace.note(Self.line, "has \(name)")
        ledger.withLock { ledger in
            ledger.come[name, default: 0] += 1
            // A server that dies between the target and its mark carries a batch again.
            if ledger.come[name] == 1 { ledger.lines[message.group, default: []].append(name) }
        }
        let isSent = producer.hasTried(name) && name.hasPrefix("\(message.group)-")
        if !isSent { world.fail("\(name) comes out of a pipe for \(message.group), and nobody put it so") }
        if !name.contains("-wheat-") { world.fail("\(name) comes through a filter that does not let it") }
    }

    private var missing: String? {
        let puts = producer.puts
        return ledger.withLock { ledger in
            if let name = ledger.sent.filter({ $0.hasPrefix("wheat") && ledger.come[$0] == nil }).min() { return name }
            let come = Set(ledger.lines.values.joined())
            return puts.keys.filter { $0.contains("-wheat-") && !come.contains($0) }.min()
        }
    }

    func check() async {
        let (ledger, puts) = (ledger.withLock(\.self), producer.puts)
        for (key, names) in ledger.lines.sorted(by: { $0.key < $1.key }) {
            let numbers = names.compactMap { puts[$0]?.number }
            if let (before, after) = zip(numbers, numbers.dropFirst()).first(where: { $0 >= $1 }) {
                world.fail("of \(key), the \(after). comes out of its pipe behind the \(before).")
            }
        }
        // Who sends to the queue may send twice where no answer comes, and a jump lets the queue give a message again.
        let isExact = !world.plan.has(.jumps) && !world.plan.has(.disconnects)
        guard !world.plan.disturbsServer else { return }
        let twice = ledger.come.filter { $0.value > 1 && (isExact || puts[$0.key] != nil) }.keys.min()
        if let twice { world.fail("\(twice) comes twice") }
    }
}
