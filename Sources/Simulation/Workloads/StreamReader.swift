internal import Base
internal import Synchronization

/// Reads a stream from its beginning, parents before their children, and looks at the order of what it reads.
final class StreamReader: Sendable {
    private struct Place {
        var iterator: String?
        /// The number of the last record that was read.
        var last: String?
        var isOver = false
    }

    private struct State {
        var places: [String: Place] = [:]
        /// The names of each key, in the order in which they were read.
        var names: [String: [String]] = [:]
    }

    private let producer: StreamProducer
    private let client: Edge
    private let state = Mutex(State())
    private var world: Surroundings { client.world }

    init(_ producer: StreamProducer, _ client: Edge) { (self.producer, self.client) = (producer, client) }

    /// Reads once in each shard whose parents are read to their ends.
    func step() async {
        guard let shards = await StreamShards.list(producer.stream, client) else { return }
        let known = Set(shards.all.map(\.id))
        for shard in shards.all {
            let isReady = state.withLock { state in
                state.places[shard.id]?.isOver != true
                    && shard.parents.allSatisfy { !known.contains($0) || state.places[$0]?.isOver == true }
            }
            if isReady { await read(shard.id) }
            if Task.isCancelled { return }
        }
    }

    private func read(_ shard: String) async {
        guard let iterator = await iterator(shard) else { return }
        let reply = await client.kinesis(
            "GetRecords", ["ShardIterator": .string(iterator), "Limit": .integer(Int64(world.number(1...20)))])
        guard let page = reply.json else {
            let isTooMuch = reply.fault?.contains("ProvisionedThroughputExceededException") == true
            let isExpired = reply.fault?.contains("ExpiredIteratorException") == true
            if let fault = reply.fault, !isTooMuch, !isExpired { world.fail("GetRecords is refused: \(fault)") }
            if !isTooMuch { state.withLock { $0.places[shard]?.iterator = nil } }
            return
        }
        for record in page["Records"]?.array ?? [] { note(record, shard) }
        let next = page["NextShardIterator"]?.string
        state.withLock { state in
            state.places[shard]?.iterator = next
            if next == nil { state.places[shard]?.isOver = true }
        }
    }

    private func iterator(_ shard: String) async -> String? {
        let place = state.withLock { $0.places[shard] ?? Place() }
        if let iterator = place.iterator { return iterator }
        var input: JSONObject = [
            "StreamName": .string(producer.stream), "ShardId": .string(shard), "ShardIteratorType": "TRIM_HORIZON",
        ]
        if let last = place.last {
            input["ShardIteratorType"] = "AFTER_SEQUENCE_NUMBER"
            input["StartingSequenceNumber"] = .string(last)
        }
        let reply = await client.kinesis("GetShardIterator", .object(input))
        if let fault = reply.fault { world.fail("GetShardIterator is refused: \(fault)") }
        guard let iterator = reply.json?["ShardIterator"]?.string else { return nil }
        state.withLock { $0.places[shard, default: place].iterator = iterator }
        return iterator
    }

    private func note(_ record: JSON, _ shard: String) {
        guard let sequence = record["SequenceNumber"]?.string, let key = record["PartitionKey"]?.string,
            let data = record["Data"]?.string.flatMap({ Base64.decode($0) })
        else { return world.fail("GetRecords gives what is no record") }
        let name = StreamProducer.name(data)
        world.trace.note(client.name, "reads \(name) in \(shard.suffix(4))")
        let last = state.withLock { state in
            state.names[key, default: []].append(name)
            defer { state.places[shard]?.last = sequence }
            return state.places[shard]?.last
        }
        if let last, last >= sequence { world.fail("\(name) has a lower number than what is read before it") }
    }

    // MARK: - Judgement

    /// An acknowledged record that has not been read.
    var missing: String? {
        let read = state.withLock { Set($0.names.values.joined()) }
        return producer.puts.keys.filter { !read.contains($0) }.min()
    }

    /// - Returns: what does not fit together.
    func judge() -> [String] {
        let puts = producer.puts
        var broken: [String] = []
        for (key, names) in state.withLock(\.names).sorted(by: { $0.key < $1.key }) {
            let numbers = names.compactMap { puts[$0]?.number }
            if let (before, after) = zip(numbers, numbers.dropFirst()).first(where: { $0 >= $1 }) {
                broken.append("\(client.name): of \(key), the \(after). is read behind the \(before).")
            }
        }
        return broken
    }
}
