internal import Base
internal import Synchronization

/// A stream, whose shards are split and merged, with a function behind it. Every acknowledged record goes well, or is
/// told of as given up; those of a partition key in their order. What no function can work on is parted from the others
/// and told of alone.
final class StreamMappingWork: Workload, Program {
    private struct Ledger {
        /// The numbers of records, by their names.
        var numbers: [String: String] = [:]
        var shards: [String: String] = [:]
        /// Answers that say so were sent; and the platform took them.
        var good: Set<String> = []
        var confirmed: Set<String> = []
        /// Records of a key that were not done when a later one began.
        var overtaken: Set<String> = []
        var letters: [Letter] = []
        /// Those that fail the first time, and have.
        var failed: Set<String> = []
    }

    /// What the destination was told.
    private struct Letter {
        let range: Range
        let size: Int
        let reason: String
    }

    /// Records of a shard that stand behind one another.
    private struct Range {
        let shard: String
        let first: String
        let last: String

        func has(_ shard: String, _ sequence: String) -> Bool {
            self.shard == shard && first <= sequence && sequence <= last
        }
    }

    private static let name = "flows"
    private static let stream = "mapped-flow"
    private static let letters = "flow-letters"
    private static let retries = 2
    private let world: Surroundings
    private let edge: @Sendable (String) -> Edge
    private let producer: StreamProducer
    private let reports: Bool
    private let ledger = Mutex(Ledger())

    init(_ world: Surroundings, _ edge: @escaping @Sendable (String) -> Edge, _ programs: Programs) {
        (self.world, self.edge, reports) = (world, edge, world.happens(0.5))
        producer = StreamProducer(Self.stream, world, edge) {
            world.happens(0.1) ? "poison" : world.happens(0.1) ? "once" : "good"
        }
        programs.add(Self.name, self)
    }

    // MARK: - Workload

    func prepare() async {
        let client = edge("setup")
        await StreamShards.make(Self.stream, 2, client)
        await QueueSetup(client).make(Self.letters)
        let rights: JSON = [
            "Effect": "Allow", "Action": ["kinesis:*", "sqs:SendMessage"],
            "Resource": [.string(Here.stream(Self.stream)), .string(Here.queue(Self.letters))],
        ]
        await FunctionSetup(client).make(Self.name, mayDo: [rights])
        await FunctionSetup(client).map(
            [
                "EventSourceArn": .string(Here.stream(Self.stream)), "FunctionName": .string(Self.name),
                "StartingPosition": "TRIM_HORIZON", "BatchSize": .integer(Int64(world.number(1...10))),
                "ParallelizationFactor": .integer(Int64(world.number(1...3))), "BisectBatchOnFunctionError": true,
                "MaximumRetryAttempts": .integer(Int64(Self.retries)),
                "FunctionResponseTypes": reports ? ["ReportBatchItemFailures"] : [],
                "DestinationConfig": ["OnFailure": ["Destination": .string(Here.queue(Self.letters))]],
            ])
    }

    func work() async {
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<2 {
                let keys = (0..<3).map { "m\(number)\($0)" }
                group.addTask { await self.producer.work(keys, count: self.world.plan.size / 2) }
            }
            group.addTask {
                await StreamShards.keepChanging(
                    Self.stream, times: self.world.plan.size / 12, pause: .seconds(80), self.edge("mapped-flow-changer")
                )
            }
        }
    }

    func drain() async {
        let client = edge("mapped-flow-drain")
        _ = await world.untilDrained("the mapped stream") {
            await QueueDepth.empty(client, Self.letters) { note($0.body) }
            return missing == nil
        }
        if let missing { world.fail("\(missing) was acknowledged, and has neither gone well nor is it told of") }
    }

    // MARK: - Judgement

    /// An acknowledged record that the function has not done, and of which nobody is told.
    private var missing: String? {
        let puts = producer.puts
        let untold = untold
        return ledger.withLock { ledger in
            let given = ledger.letters.map(\.range) + untold
            return puts.values.filter { put in
                !ledger.confirmed.contains(put.name) && !given.contains { $0.has(put.shard, put.sequence) }
            }.map(\.name).min()
        }
    }

    /// The records of which the destination could not be told, as the server's log says.
    private var untold: [Range] {
        world.reports.filter { $0.contains("were given up untold") }.compactMap { report in
            let words = report.split(separator: " " as Character).map { String($0) }
            guard words.count > 5, words[0] == "records" else { return nil }
            return Range(shard: words[5], first: words[1], last: words[3])
        }
    }

    func check() async {
        let (ledger, puts, untold) = (ledger.withLock(\.self), producer.puts, untold)
        let given = ledger.letters.map(\.range) + untold
        for name in ledger.overtaken.sorted() {
            guard let put = puts[name], !given.contains(where: { $0.has(put.shard, put.sequence) }) else { continue }
            world.fail("a later record of its key began before \(name) was done")
        }
        if !world.plan.disturbsServer, !untold.isEmpty { world.fail("records are given up, and nobody is told") }
        // Functions that crash and hang fail at any record.
        guard !world.plan.has(.functions) else { return }
        for letter in ledger.letters {
            let names = ledger.numbers.filter { letter.range.has(ledger.shards[$0.key] ?? "", $0.value) }.keys.sorted()
            if letter.reason != "RetryAttemptsExhausted" || letter.size != 1
                || letter.range.first != letter.range.last
                || !names.allSatisfy({ $0.contains("-poison-") })
            {
                world.fail("\(names) are given up together: \(letter.reason)")
            }
        }
        for name in ledger.confirmed.sorted() where name.contains("-poison-") {
            world.fail("\(name) can't go well, and did")
        }
    }

    private func note(_ text: String) {
        let json = try? JSON(parsing: text)
        guard let info = json?["KinesisBatchInfo"], let shard = info["shardId"]?.string,
            let first = info["startSequenceNumber"]?.string, let last = info["endSequenceNumber"]?.string,
            let size = info["batchSize"]?.integer, let context = json?["requestContext"],
            let reason = context["condition"]?.string
        else { return world.fail("the destination gets what is no record: \(text.prefix(200))") }
        world.trace.note(Self.letters, "is told of \(size) in \(shard.suffix(4)): \(reason)")
        ledger.withLock {
            let range = Range(shard: shard, first: first, last: last)
            $0.letters.append(Letter(range: range, size: Int(size), reason: reason))
        }
    }

    // MARK: - Program

    private struct Record {
        let name: String
        let key: String
        let shard: String
        let sequence: String

        static func all(_ event: ProgramEvent) -> [Record] {
            let records = (try? JSON(parsing: event.payload))?["Records"]?.array ?? []
            return records.map { record in
                let data = record["kinesis"]?["data"]?.string.flatMap { Base64.decode($0) } ?? []
                return Record(
                    name: StreamProducer.name(data), key: record["kinesis"]?["partitionKey"]?.string ?? "",
                    shard: (record["eventID"]?.string?.split(separator: ":").first).map { String($0) } ?? "",
                    sequence: record["kinesis"]?["sequenceNumber"]?.string ?? "")
            }
        }
    }

    func began(_ event: ProgramEvent) {
        let (records, puts) = (Record.all(event), producer.puts)
        world.trace.note(Self.name, "gets \(records.map(\.name).joined(separator: " "))")
        let beside = Set(records.map(\.name))
        ledger.withLock { ledger in
            for record in records {
                (ledger.numbers[record.name], ledger.shards[record.name]) = (record.sequence, record.shard)
                let number = puts[record.name]?.number
                for put in puts.values where put.key == record.key {
                    // Of one that is not known to be acknowledged its shard alone tells the place.
                    let isBefore =
                        put.shard == record.shard ? put.sequence < record.sequence : number.map { put.number < $0 }
                    if isBefore == true, !ledger.good.contains(put.name), !beside.contains(put.name) {
                        ledger.overtaken.insert(put.name)
                    }
                }
            }
        }
        for (one, next) in zip(records, records.dropFirst()) where one.sequence >= next.sequence {
            world.fail("\(next.name) comes behind \(one.name) in one batch")
        }
    }

    func failedToStart() {}

    /// A batch with a record that fails does so as a whole, or says which it was.
    func run(_ event: ProgramEvent, _ sandbox: SimulatedSandbox) async throws -> ProgramOutcome {
        try await sandbox.pause(most: .milliseconds(800))
        let records = Record.all(event)
        let place = records.firstIndex { record in
            if record.name.contains("-poison-") { return true }
            return record.name.contains("-once-") && ledger.withLock { $0.failed.insert(record.name).inserted }
        }
        let done = place.map { reports ? Array(records[..<$0]) : [] } ?? records
        ledger.withLock { $0.good.formUnion(done.map(\.name)) }
        guard let place else { return .answer(Array("null".utf8)) }
        guard reports else { return .error("\(records[place].name) fails") }
        let failed: JSON = ["batchItemFailures": [["itemIdentifier": .string(records[place].sequence)]]]
        return .answer(failed.bytes)
    }

    func answered(_ event: ProgramEvent, _ outcome: ProgramOutcome, isTaken: Bool) {
        guard isTaken, case .answer(let answer) = outcome else { return }
        let failed = (try? JSON(parsing: answer))?["batchItemFailures"]?[0]?["itemIdentifier"]?.string
        let done = Record.all(event).prefix { $0.sequence != failed }
        ledger.withLock { $0.confirmed.formUnion(done.map(\.name)) }
    }
}
