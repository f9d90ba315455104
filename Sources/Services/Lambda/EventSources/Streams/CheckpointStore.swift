internal import Base
internal import ServiceCalls
internal import Store

/// How far a mapping has come in a shard: never further than what was done.
struct Checkpoint: Sendable, Hashable {
    /// The number of the last record that is done; nil before the first.
    var sequence: String?
    /// Whether the shard was read to its end.
    var isDone = false
    /// The window that is open.
    var window: TumblingWindow?
}

/// The rows of checkpoints: one for each shard of a mapping, and those of the state of its window.
struct CheckpointStore: Sendable {
    private let store: any Store
    private let prefix: Key

    init(_ store: any Store, _ mapping: MappingKey) {
        self.store = store
        prefix = Self.prefix(mapping)
    }

    /// Where the checkpoints of a mapping lie.
    static func prefix(_ mapping: MappingKey) -> Key {
        Key(
            "lambda-shard", .string(mapping.account.rawValue), .string(mapping.region.rawValue), .string(mapping.id))
    }

    /// All of them, by their shards.
    func all() async throws -> [ShardName: Checkpoint] {
        var found: [ShardName: Checkpoint] = [:]
        var states: [ShardName: [UInt8]] = [:]
        for row in try await store.readAll(KeyRange(prefix: prefix)) {
            guard let elements = row.key.elements(after: prefix), elements.count > 1, let id = elements[0].string,
                let start = elements[1].string
            else { continue }
            let shard = ShardName(id: id, start: start)
            if elements.count == 2 {
                found[shard] = try Self.checkpoint(row.value)
            } else {
                states[shard, default: []] += row.value
            }
        }
        for (shard, state) in states { found[shard]?.window?.state = state }
        return found
    }

    private func key(_ shard: ShardName) -> Key { prefix.appending(.string(shard.id), .string(shard.start)) }

    func save(_ checkpoint: Checkpoint, of shard: ShardName) async throws {
        let key = key(shard)
        var transaction = Transaction()
        transaction.put(key, Self.bytes(checkpoint))
        if let state = checkpoint.window?.state {
            transaction.delete(KeyRange(from: key.successor, to: key.afterPrefix))
            LongRow.put(key, state, &transaction)
        }
        _ = try await store.commit(transaction)
    }

    /// Forgets shards that are gone.
    func forget(_ shards: [ShardName]) async throws {
        for start in stride(from: 0, to: shards.count, by: LimitsLambda.checkpointsPerCommit) {
            var transaction = Transaction()
            for shard in shards[start...].prefix(LimitsLambda.checkpointsPerCommit) {
                transaction.delete(KeyRange(prefix: key(shard)))
            }
            _ = try await store.commit(transaction)
        }
    }

    private static func bytes(_ checkpoint: Checkpoint) -> [UInt8] {
        var object: JSONObject = ["done": .bool(checkpoint.isDone)]
        object["sequence"] = checkpoint.sequence.map { .string($0) }
        object["start"] = checkpoint.window.map { .integer($0.start.nanoseconds) }
        object["end"] = checkpoint.window.map { .integer($0.end.nanoseconds) }
        return JSON.object(object).bytes
    }

    private static func checkpoint(_ bytes: [UInt8]) throws -> Checkpoint {
        let json = try JSON(parsing: bytes)
        var checkpoint = Checkpoint(sequence: json["sequence"]?.string, isDone: json["done"]?.bool ?? false)
        if let start = json["start"]?.integer, let end = json["end"]?.integer {
            checkpoint.window = TumblingWindow(
                start: Instant(nanoseconds: start), end: Instant(nanoseconds: end), state: Array("{}".utf8))
        }
        return checkpoint
    }
}
