internal import Base
internal import Synchronization

/// Reads the one shard of a table's stream from its beginning.
final class TableStreamFollower: Sendable {
    struct Record: Sendable {
        let number: String
        let event: String
        let key: String
        let old: JSON?
        let new: JSON?
    }

    private struct State {
        var iterator: String?
        var records: [Record] = []
    }

    let stream: String
    private let client: Edge
    private let state = Mutex(State())
    private var world: Surroundings { client.world }

    /// - Parameter stream: its ARN.
    init(_ stream: String, _ client: Edge) { (self.stream, self.client) = (stream, client) }

    var records: [Record] { state.withLock(\.records) }

    /// Reads once.
    /// - Returns: whether nothing more was there.
    func step() async -> Bool {
        guard let iterator = await iterator() else { return false }
        let reply = await client.tableStreams(
            "GetRecords", ["ShardIterator": .string(iterator), "Limit": .integer(Int64(world.number(1...20)))])
        guard let page = reply.json else {
            if let fault = reply.fault, !fault.contains("ExpiredIteratorException") {
                world.fail("GetRecords is refused: \(fault)")
            }
            state.withLock { $0.iterator = nil }
            return false
        }
        let records = page["Records"]?.array ?? []
        for record in records { note(record) }
        let next = page["NextShardIterator"]?.string
        if next == nil { world.fail("the table's stream is closed") }
        state.withLock { $0.iterator = next }
        return records.isEmpty
    }

    private func iterator() async -> String? {
        let (known, last) = state.withLock { ($0.iterator, $0.records.last?.number) }
        if let known { return known }
        let described = await client.tableStreams("DescribeStream", ["StreamArn": .string(stream)])
        guard let shard = described.json?["StreamDescription"]?["Shards"]?[0]?["ShardId"] else { return nil }
        var input: JSONObject = [
            "StreamArn": .string(stream), "ShardId": shard, "ShardIteratorType": "TRIM_HORIZON",
        ]
        if let last {
            input["ShardIteratorType"] = "AFTER_SEQUENCE_NUMBER"
            input["SequenceNumber"] = .string(last)
        }
        let reply = await client.tableStreams("GetShardIterator", .object(input))
        if let fault = reply.fault { world.fail("GetShardIterator is refused: \(fault)") }
        guard let iterator = reply.json?["ShardIterator"]?.string else { return nil }
        state.withLock { $0.iterator = iterator }
        return iterator
    }

    private func note(_ json: JSON) {
        guard let change = json["dynamodb"], let number = change["SequenceNumber"]?.string,
            let key = change["Keys"]?["pk"]?["S"]?.string, let event = json["eventName"]?.string
        else { return world.fail("GetRecords gives what is no record") }
        let record = Record(
            number: number, event: event, key: key, old: change["OldImage"], new: change["NewImage"])
        let tag = (record.new ?? record.old)?["tag"]?["S"]?.string ?? ""
        world.trace.note(client.name, "reads \(event) \(tag) of \(key)")
        let last = state.withLock { state in
            defer { state.records.append(record) }
            return state.records.last?.number
        }
        if let last, last >= number { world.fail("\(tag) has no higher number than what is read before it") }
    }
}
