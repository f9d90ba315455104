internal import Base
internal import PipesAPI
internal import ServiceCalls
internal import Store
internal import Wire

/// The rows of EventBridge Pipes.
///
/// | key | value |
/// |---|---|
/// | `pipes` `pipe` account region name | a pipe |
/// | `pipes` `last` account region | nothing: is written whenever a pipe is made |
/// | `pipes` `unsettled` account region name | nothing: a pipe that is not yet what it is to be |
/// | `pipes` `shard` account region name + shard's id | how far a shard was carried, and where it begins |
/// | `pipes` `owner` account region name | which creation by CloudFormation makes, or made, the pipe |
struct PipesStore: Sendable {
    let store: any Store

    init(_ store: any Store) { self.store = store }

    static let pipes = Key("pipes", "pipe")
    static let unsettled = Key("pipes", "unsettled")
    static func pipes(_ tenant: Tenant) -> Key {
        pipes.appending(.string(tenant.account.rawValue), .string(tenant.region.rawValue))
    }

    static func last(_ tenant: Tenant) -> Key {
        Key("pipes", "last", .string(tenant.account.rawValue), .string(tenant.region.rawValue))
    }

    func find(_ reference: PipeReference) async throws -> (record: PipeRecord, row: Row)? {
        guard let row = try await store.get(reference.key) else { return nil }
        return try PipeRecord(row.value).map { ($0, row) }
    }

    /// - Throws: `NotFoundException`.
    func existing(_ reference: PipeReference) async throws -> PipeRecord {
        guard let record = try await find(reference)?.record else { throw Fault.noPipe(reference.name) }
        return record
    }

    /// Changes a pipe.
    /// - Throws: `NotFoundException`.
    @discardableResult
    func change(_ reference: PipeReference, _ body: (inout PipeRecord) throws -> Void) async throws -> PipeRecord {
        for _ in 0..<LimitsStore.conflictRetries {
            guard let (old, row) = try await find(reference) else { throw Fault.noPipe(reference.name) }
            var record = old
            try body(&record)
            var transaction = Transaction()
            transaction.check(row.key, .version(row.version))
            Self.put(record, reference, &transaction)
            if try await store.commit(transaction).version != nil { return record }
        }
        throw Fault.contended(reference)
    }

    /// Adds a new pipe.
    /// - Throws: `ConflictException`, `ServiceQuotaExceededException`.
    func add(_ record: PipeRecord, _ reference: PipeReference) async throws {
        let known = KeyRange(prefix: Self.pipes(reference.tenant), limit: LimitsPipes.pipes)
        let last = Self.last(reference.tenant)
        for _ in 0..<LimitsStore.conflictRetries {
            // Every creation expects the row of the last one, so that those that come at the same time are counted.
            let before = try await store.get(last)
            guard try await store.read(known).count < LimitsPipes.pipes else { throw Fault.tooManyPipes(reference) }
            guard try await store.get(reference.key) == nil else {
                throw Fault.conflict("Pipe \(reference.name) already exists.", reference)
            }
            var transaction = Transaction()
            transaction.check(last, isStill: before)
            transaction.put(last, [])
            transaction.check(reference.key, .absent)
            Self.put(record, reference, &transaction)
            if try await store.commit(transaction).version != nil { return }
        }
        throw Fault.contended(reference)
    }

    static func put(_ record: PipeRecord, _ reference: PipeReference, _ transaction: inout Transaction) {
        transaction.put(reference.key, record.bytes)
        if record.isSettled {
            transaction.clear(reference.unsettledKey)
        } else {
            transaction.put(reference.unsettledKey, [])
        }
    }

    func remove(_ reference: PipeReference) async throws {
        var transaction = Transaction()
        transaction.delete(reference.key)
        transaction.delete(reference.unsettledKey)
        transaction.delete(KeyRange(prefix: reference.shards))
        _ = try await store.commit(transaction)
    }
}

/// How far a shard was carried.
struct ShardMark: Hashable, Sendable {
    /// The number of the last record that is done.
    var sequence: String?
    /// Whether it has no more records.
    var isEnd = false
}

extension PipesStore {
    func marks(_ pipe: PipeReference) async throws -> [ShardName: ShardMark] {
        var marks: [ShardName: ShardMark] = [:]
        for row in try await store.readAll(KeyRange(prefix: pipe.shards)) {
            guard let id = row.key.elements(after: pipe.shards)?.first?.string else { continue }
            let (start, mark) = try ShardMark.read(row.value)
            marks[ShardName(id: id, start: start)] = mark
        }
        return marks
    }

    func mark(_ pipe: PipeReference, of shard: ShardName) async throws -> ShardMark? {
        guard let row = try await store.get(pipe.shards.appending(.string(shard.id))) else { return nil }
        let (start, mark) = try ShardMark.read(row.value)
        return start == shard.start ? mark : nil
    }

    /// Of a pipe that is gone nothing is kept.
    func mark(_ pipe: PipeReference, _ shard: ShardName, _ mark: ShardMark) async throws {
        var object: JSONObject = ["start": .string(shard.start), "end": .bool(mark.isEnd)]
        object["sequence"] = mark.sequence.map { .string($0) }
        var transaction = Transaction()
        transaction.check(pipe.key, .present)
        transaction.put(pipe.shards.appending(.string(shard.id)), JSON.object(object).bytes)
        _ = try await store.commit(transaction)
    }

    func forget(_ pipe: PipeReference, _ shards: [ShardName]) async throws {
        guard !shards.isEmpty else { return }
        var transaction = Transaction()
        for shard in shards { transaction.delete(pipe.shards.appending(.string(shard.id))) }
        _ = try await store.commit(transaction)
    }
}

extension ShardMark {
    fileprivate static func read(_ bytes: [UInt8]) throws -> (start: String, mark: ShardMark) {
        let json = try JSON(parsing: bytes)
        let mark = ShardMark(sequence: json["sequence"]?.string, isEnd: json["end"]?.bool ?? false)
        return (json["start"]?.string ?? "", mark)
    }
}

extension PipeReference {
    var shards: Key { key(under: Key("pipes", "shard")) }
    var key: Key { key(under: PipesStore.pipes) }
    var unsettledKey: Key { key(under: PipesStore.unsettled) }
    /// Which creation by CloudFormation makes, or made, the pipe.
    var owner: Key { key(under: Key("pipes", "owner")) }
}
