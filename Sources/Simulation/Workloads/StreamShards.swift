internal import Base

/// A stream's shards as ListShards tells of them.
struct StreamShards: Sendable {
    struct Shard: Sendable {
        let id: String
        let parents: [String]
        let isOpen: Bool
        let first: UInt128
        let last: UInt128
    }

    let all: [Shard]

    /// In the order of their hash keys.
    var open: [Shard] { all.filter(\.isOpen).sorted { $0.first < $1.first } }

    /// - Returns: nil where no answer came.
    static func list(_ stream: String, _ client: Edge) async -> StreamShards? {
        let reply = await client.kinesis("ListShards", ["StreamName": .string(stream)])
        guard let shards = reply.json?["Shards"]?.array else { return nil }
        return StreamShards(
            all: shards.map { shard in
                func key(_ name: String) -> UInt128 {
                    shard["HashKeyRange"]?[name]?.string.flatMap { UInt128($0) } ?? 0
                }
                let parents = [shard["ParentShardId"]?.string, shard["AdjacentParentShardId"]?.string]
                return Shard(
                    id: shard["ShardId"]?.string ?? "", parents: parents.compactMap(\.self),
                    isOpen: shard["SequenceNumberRange"]?["EndingSequenceNumber"] == nil,
                    first: key("StartingHashKey"), last: key("EndingHashKey"))
            })
    }

    static func make(_ stream: String, _ count: Int, _ client: Edge) async {
        _ = await client.insist("CreateStream") {
            await client.kinesis("CreateStream", ["StreamName": .string(stream), "ShardCount": .integer(Int64(count))])
        }
        for _ in 0..<100 {
            if await list(stream, client)?.all.count == count { return }
            await client.world.pause(most: .seconds(1))
        }
        client.world.fail("the stream \(stream) does not become active")
    }

    // MARK: - Changes

    /// Changes the shards of a stream so many times.
    /// - Parameter pause: the longest before each.
    static func keepChanging(_ stream: String, times: Int, pause: Duration, _ client: Edge) async {
        for _ in 0..<times {
            await client.world.pause(most: pause)
            await change(stream, client)
        }
    }

    /// Splits, merges or scales the stream, as chance has it. What was done already, or is too much, is refused.
    private static func change(_ stream: String, _ client: Edge) async {
        guard let open = await list(stream, client)?.open, !open.isEmpty else { return }
        let world = client.world
        let name = JSON.string(stream)
        let (action, input): (String, JSON)
        switch world.number(0...2) {
        case 0 where open.count > 1:
            let place = world.number(0...open.count - 2)
            let pair = world.happens(0.5) ? [open[place], open[place + 1]] : [open[place + 1], open[place]]
            (action, input) = (
                "MergeShards",
                [
                    "StreamName": name, "ShardToMerge": .string(pair[0].id),
                    "AdjacentShardToMerge": .string(pair[1].id),
                ]
            )
        case 1:
            let count = max(1, min(5, open.count + world.number(-1...2)))
            (action, input) = (
                "UpdateShardCount",
                [
                    "StreamName": name, "ScalingType": "UNIFORM_SCALING",
                    "TargetShardCount": .integer(Int64(min(count, open.count * 2))),
                ]
            )
        default:
            guard open.count < 5 else { return }
            let shard = open[world.number(0...open.count - 1)]
            (action, input) = (
                "SplitShard",
                [
                    "StreamName": name, "ShardToSplit": .string(shard.id),
                    "NewStartingHashKey": .string("\(shard.first + (shard.last - shard.first) / 2)"),
                ]
            )
        }
        let reply = await client.kinesis(action, input)
        world.trace.note(client.name, "\(action): \(reply.isDone ? "done" : reply.fault ?? "no answer")")
    }
}
