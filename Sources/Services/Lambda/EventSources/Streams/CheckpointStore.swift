internal import Base
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

/// The rows of checkpoints: one for each shard of a mapping, and more where the state of a window is long.
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
    func all() async throws -> [String: Checkpoint] {
        var found: [String: Checkpoint] = [:]
        var states: [String: [UInt8]] = [:]
        for row in try await store.readAll(KeyRange(prefix: prefix)) {
            guard let elements = row.key.elements(after: prefix), let shard = elements.first?.string else { continue }
            if elements.count == 1 {
                found[shard] = try Self.checkpoint(row.value)
            } else {
                states[shard, default: []] += row.value
            }
        }
        for (shard, state) in states { found[shard]?.window?.state = state }
        return found
    }

    func save(_ checkpoint: Checkpoint, of shard: String) async throws {
        let key = prefix.appending(.string(shard))
        var transaction = Transaction()
        transaction.put(key, Self.bytes(checkpoint))
        if let state = checkpoint.window?.state {
            transaction.delete(KeyRange(from: key.successor, to: key.afterPrefix))
            LongRow.put(key, state, &transaction)
        }
        _ = try await store.commit(transaction)
    }

    /// Forgets shards that are gone.
    func forget(_ shards: [String]) async throws {
        guard !shards.isEmpty else { return }
        var transaction = Transaction()
        for shard in shards.prefix(1_000) { transaction.delete(KeyRange(prefix: prefix.appending(.string(shard)))) }
        _ = try await store.commit(transaction)
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
