internal import Base
internal import Synchronization

/// Puts records into a stream, those of a partition key one after the other, and knows which were acknowledged with
/// which numbers.
final class StreamProducer: Sendable {
    /// A record that was acknowledged.
    struct Put: Sendable {
        let name: String
        let key: String
        /// Of its key's acknowledged records.
        let number: Int
        let shard: String
        let sequence: String
    }

    private struct State {
        /// By names.
        var puts: [String: Put] = [:]
        /// The names of all that were ever put, acknowledged or not.
        var tried: Set<String> = []
        var counts: [String: Int] = [:]
        /// The last acknowledged of each key.
        var last: [String: Put] = [:]
    }

    let stream: String
    private let world: Surroundings
    private let edge: @Sendable (String) -> Edge
    /// What a record is about, by chance: a word of its name.
    private let kind: @Sendable () -> String
    private let state = Mutex(State())

    init(
        _ stream: String, _ world: Surroundings, _ edge: @escaping @Sendable (String) -> Edge,
        kind: @escaping @Sendable () -> String
    ) {
        (self.stream, self.world, self.edge, self.kind) = (stream, world, edge, kind)
    }

    /// By names.
    var puts: [String: Put] { state.withLock(\.puts) }

    /// Whether a record of this name was put, be it acknowledged or not.
    func hasTried(_ name: String) -> Bool { state.withLock { $0.tried.contains(name) } }

    /// A record's data: its name, and what makes it long.
    static func name(_ data: [UInt8]) -> String {
        String(decoding: data.prefix { $0 != UInt8(ascii: " ") }, as: UTF8.self)
    }

    /// Puts records of some keys.
    func work(_ keys: [String], count: Int) async {
        let client = edge("\(stream)-\(keys.first ?? "nobody")")
        for number in 0..<count {
            await world.pause(most: .seconds(10))
            let chosen = world.happens(0.5) ? [keys[world.number(0...keys.count - 1)]] : keys
            let tries = Mutex(0)
            _ = await client.settle("PutRecords") {
                let turn = tries.withLock {
                    $0 += 1; return $0
                }
                let records = chosen.map { (key: $0, name: "\($0)-\(kind())-\(number).\(turn)") }
                state.withLock { $0.tried.formUnion(records.map(\.name)) }
                return records.count == 1 ? await put(records[0], client) : await put(records, client)
            }
        }
    }

    private func data(_ name: String) -> JSON {
        let padding = world.happens(0.03) ? " " + String(repeating: "x", count: 60_000) : ""
        return .string(Base64.encode(Array((name + padding).utf8)))
    }

    private func put(_ record: (key: String, name: String), _ client: Edge) async -> Edge.Reply {
        var input: JSONObject = [
            "StreamName": .string(stream), "PartitionKey": .string(record.key), "Data": data(record.name),
        ]
        let last = state.withLock { $0.last[record.key] }
        if let last, world.happens(0.5) { input["SequenceNumberForOrdering"] = .string(last.sequence) }
        let reply = await client.kinesis("PutRecord", .object(input))
        guard let answer = reply.json else { return Self.withoutThrottling(reply) }
        note(record, answer)
        return reply
    }

    private func put(_ records: [(key: String, name: String)], _ client: Edge) async -> Edge.Reply {
        let entries = records.map { record -> JSON in
            ["PartitionKey": .string(record.key), "Data": data(record.name)]
        }
        let reply = await client.kinesis("PutRecords", ["StreamName": .string(stream), "Records": .array(entries)])
        guard let answers = reply.json?["Records"]?.array else { return Self.withoutThrottling(reply) }
        if answers.count != records.count { world.fail("PutRecords answers to others than were put") }
        // One that failed may be there all the same; its name is not put again.
        for (record, answer) in zip(records, answers) where answer["ErrorCode"] == nil { note(record, answer) }
        return reply
    }

    /// A shard that has taken enough takes more later.
    private static func withoutThrottling(_ reply: Edge.Reply) -> Edge.Reply {
        reply.fault?.contains("ProvisionedThroughputExceededException") == true ? .lost : reply
    }

    private func note(_ record: (key: String, name: String), _ answer: JSON) {
        guard let shard = answer["ShardId"]?.string, let sequence = answer["SequenceNumber"]?.string else {
            return world.fail("\(record.name) is acknowledged without a number")
        }
        world.trace.note(stream, "\(record.name) is acknowledged in \(shard.suffix(4))")
        let before = state.withLock { state in
            defer {
                let put = Put(
                    name: record.name, key: record.key, number: state.counts[record.key, default: 0], shard: shard,
                    sequence: sequence)
                state.counts[record.key, default: 0] += 1
                (state.puts[record.name], state.last[record.key]) = (put, put)
            }
            return state.last[record.key]
        }
        if let before, before.shard == shard, before.sequence >= sequence {
            world.fail("\(record.name) has a lower number than \(before.name), which was put before it")
        }
    }
}
