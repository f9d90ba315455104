internal import Archive
internal import Base
internal import Synchronization

/// Reads what a subscription filter has brought to a stream, from the stream's beginning on; once nothing goes wrong
/// any more.
final class LogFollower: Sendable {
    private struct State {
        /// By shards.
        var iterators: [String: String] = [:]
        /// How often each event has come.
        var counts: [String: Int] = [:]
    }

    private let stream: String
    private let client: Edge
    private let state = Mutex(State())

    init(_ stream: String, _ client: Edge) { (self.stream, self.client) = (stream, client) }

    var counts: [String: Int] { state.withLock(\.counts) }

    /// Reads once in each shard.
    /// - Parameter take: gets each event that comes.
    func step(_ take: (LoggedEvent) -> Void) async {
        guard let shards = await StreamShards.list(stream, client) else { return }
        for shard in shards.all { await read(shard.id, take) }
    }

    private func read(_ shard: String, _ take: (LoggedEvent) -> Void) async {
        guard let iterator = await iterator(shard) else { return }
        let reply = await client.kinesis("GetRecords", ["ShardIterator": .string(iterator)])
        guard let page = reply.json else {
            let isTooMuch = reply.fault?.contains("ProvisionedThroughputExceededException") == true
            if let fault = reply.fault, !isTooMuch { client.world.fail("GetRecords is refused: \(fault)") }
            return
        }
        state.withLock { $0.iterators[shard] = page["NextShardIterator"]?.string }
        for record in page["Records"]?.array ?? [] { unpack(record, take) }
    }

    private func iterator(_ shard: String) async -> String? {
        if let known = state.withLock({ $0.iterators[shard] }) { return known }
        let input: JSON = [
            "StreamName": .string(stream), "ShardId": .string(shard), "ShardIteratorType": "TRIM_HORIZON",
        ]
        return await client.insist("GetShardIterator") { await client.kinesis("GetShardIterator", input) }?[
            "ShardIterator"]?.string
    }

    private func unpack(_ record: JSON, _ take: (LoggedEvent) -> Void) {
        guard let data = record["Data"]?.string.flatMap({ Base64.decode($0) }),
            let letter = try? JSON(parsing: Gzip.unpack(data, limit: 10 << 20)),
            let name = letter["logStream"]?.string
        else { return client.world.fail("\(stream) gets what is no letter of a subscription") }
        // The first one tries the stream.
        guard letter["messageType"] == "DATA_MESSAGE" else { return }
        for json in letter["logEvents"]?.array ?? [] {
            guard let event = LoggedEvent(json, stream: name) else {
                return client.world.fail("\(stream) gets an event that nobody has put")
            }
            state.withLock { $0.counts[event.name, default: 0] += 1 }
            take(event)
        }
    }
}
