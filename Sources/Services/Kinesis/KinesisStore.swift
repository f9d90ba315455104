internal import Base
internal import KinesisAPI
internal import ServiceKit
internal import Store
internal import Synchronization
internal import Wire

/// The rows of Kinesis.
///
/// | key | value |
/// |---|---|
/// | `kinesis` `stream` account region name | the stream's definition |
/// | `kinesis` `owner` account region name | which creation by CloudFormation makes, or made, the stream |
/// | `kinesis` `shard` stream + number | a shard (`StoredShard`) |
/// | `kinesis` `layout` stream | is written whenever its shards change: every append expects it to be as it was |
/// | `kinesis` `count` stream | the place of the stream's last record |
/// | `kinesis` `r` stream + shard + place of the last record in it | records that were put together (`RecordPack`) |
/// | `kinesis` `data` id + chunk | data that is too long for its record's row |
/// | `kinesis` `loose` id | when data was written whose record is not there yet |
/// | `kinesis` `consumer` stream + name | a consumer with throughput of its own |
/// | `kinesis` `gone` stream | when a stream was deleted whose records are yet to be removed |
/// | `kinesis` `account` account region | settings of an account |
/// | `kinesis` `open` account region | counts the account's open shards |
/// | `kinesis` `on-demand` account region | counts its streams in on-demand mode |
/// | `kinesis` `seal` | the key of iterators (`StoredSeal`) |
struct KinesisStore: Sendable {
    let store: any Store
    private let cache = StreamCache()
    private let seals: StoredSeal

    init(_ store: any Store, _ randomness: any Randomness) {
        self.store = store
        seals = StoredSeal(
            Key("kinesis", "seal"), store, randomness,
            busy: KinesisFault.limitExceededException("The key of iterators is made by too many callers at once."))
    }

    static let allStreams = Key("kinesis", "stream")
    static let gone = Key("kinesis", "gone")
    static let loose = Key("kinesis", "loose")

    static func streams(_ tenant: Tenant) -> Key { tenantKey("stream", tenant) }
    static func streamKey(_ reference: StreamReference) -> Key {
        streams(reference.tenant).appending(.string(reference.name))
    }
    static func ownerKey(_ reference: StreamReference) -> Key {
        tenantKey("owner", reference.tenant).appending(.string(reference.name))
    }
    static func ownerKey(_ reference: StreamReference, consumer: String) -> Key {
        ownerKey(reference).appending(.string(consumer))
    }
    static func accountKey(_ tenant: Tenant) -> Key { tenantKey("account", tenant) }
    static func openShards(_ tenant: Tenant) -> Key { tenantKey("open", tenant) }
    static func onDemand(_ tenant: Tenant) -> Key { tenantKey("on-demand", tenant) }
    private static func tenantKey(_ word: KeyElement, _ tenant: Tenant) -> Key {
        Key("kinesis", word, .string(tenant.account.rawValue), .string(tenant.region.rawValue))
    }

    static func shards(_ stream: Int) -> Key { Key("kinesis", "shard", .integer(stream)) }
    static func shardKey(_ stream: Int, _ shard: Int) -> Key { shards(stream).appending(.integer(shard)) }
    static func records(_ stream: Int, _ shard: Int) -> Key {
        Key("kinesis", "r", .integer(stream), .integer(shard))
    }
    static func countKey(_ stream: Int) -> Key { Key("kinesis", "count", .integer(stream)) }
    static func layoutKey(_ stream: Int) -> Key { Key("kinesis", "layout", .integer(stream)) }
    static func consumers(_ stream: Int) -> Key { Key("kinesis", "consumer", .integer(stream)) }
    static func goneKey(_ stream: Int) -> Key { gone.appending(.integer(stream)) }
    static func dataKey(_ id: [UInt8]) -> Key { Key("kinesis", "data", .bytes(id)) }
    static func looseKey(_ id: [UInt8]) -> Key { loose.appending(.bytes(id)) }

    func seal() async throws -> Seal { try await seals.seal() }

    // MARK: - Streams

    /// - Throws: `ResourceNotFoundException`.
    func stream(_ reference: StreamReference) async throws -> StoredStream {
        guard let stream = try await find(reference) else { throw Fault.noStream(reference) }
        return stream
    }

    /// From memory where it is known: every call needs it, most of them twice.
    func find(_ reference: StreamReference) async throws -> StoredStream? {
        if let known = cache[reference] { return known }
        return try await load(reference)
    }

    /// From the store, whatever is in memory.
    func load(_ reference: StreamReference) async throws -> StoredStream? {
        let era = cache.era
        guard let row = try await store.get(Self.streamKey(reference)) else { return nil }
        let stream = try await stored(row, reference)
        cache.keep(stream, era)
        return stream
    }

    /// The row and its shards of one snapshot, so that they fit each other.
    private func stored(_ row: Row, _ reference: StreamReference) async throws -> StoredStream {
        var row = row
        while true {
            let stream = try Stream(row.value)
            let prefix = Self.shards(stream.id)
            let rows = try await store.read([
                KeyRange(row.key), KeyRange(prefix: prefix), KeyRange(Self.layoutKey(stream.id)),
            ])
            guard let current = rows[0].first else { throw Fault.noStream(reference) }
            guard current.version == row.version else {
                row = current
                continue
            }
            let shards = try rows[1].compactMap { row throws(Failure) in
                try row.key.elements(after: prefix)?.first?.integer.map { number throws(Failure) in
                    try StoredShard(row, number: number)
                }
            }
            return StoredStream(
                stream, reference, version: row.version, layout: rows[2].first?.version ?? 0, shards: shards)
        }
    }

    /// The streams of a tenant, or of all, in the order of their names.
    func all(_ tenant: Tenant? = nil) async throws -> [StoredStream] {
        var streams: [StoredStream] = []
        for row in try await store.readAll(KeyRange(prefix: tenant.map { Self.streams($0) } ?? Self.allStreams)) {
            let parts = (row.key.elements(after: Self.allStreams) ?? []).compactMap(\.string)
            guard parts.count == 3, let account = AccountID(parts[0]), let region = Region(parts[1]) else { continue }
            let reference = StreamReference(name: parts[2], tenant: Tenant(account: account, region: region))
            if let stream = try await find(reference) { streams.append(stream) }
        }
        return streams
    }

    // MARK: - Changes

    /// Changes a stream's definition, and its shards with it, under its version.
    @discardableResult
    func change(
        _ reference: StreamReference, _ body: (StoredStream, inout Stream, inout Transaction) async throws -> Void
    ) async throws -> StoredStream {
        for _ in 0..<LimitsStore.conflictRetries {
            guard let stored = try await load(reference) else { throw Fault.noStream(reference) }
            var stream = stored.stream
            var transaction = Transaction()
            try await body(stored, &stream, &transaction)
            let bytes = stream.bytes
            guard bytes.count <= LimitsStore.valueBytes else {
                throw KinesisFault.limitExceededException(
                    "The tags and policies of the stream \(reference.name) are too long together.")
            }
            transaction.check(stored.key, .version(stored.version))
            transaction.put(stored.key, bytes)
            if try await commit(transaction).version != nil { return stored }
        }
        throw Fault.inUse(reference)
    }

    /// Commits a change of a stream's definition; from then on nobody finds the old one.
    func commit(_ transaction: Transaction) async throws -> CommitResult {
        // Also where the commit came to no clear end.
        defer { cache.forget() }
        return try await store.commit(transaction)
    }

    /// Forgets definitions when another node may have changed one, until it is cancelled.
    func watch() async { for await _ in store.watch([Self.allStreams]) { cache.forget() } }

    /// The places of the last records of shards; 0 where there is none.
    func ends(_ shards: [StoredShard], of stream: Int) async throws -> [Int] {
        var ends: [Int] = []
        for start in stride(from: 0, to: shards.count, by: LimitsStore.rangesPerRead) {
            let part = shards[start..<min(start + LimitsStore.rangesPerRead, shards.count)]
            let prefixes = part.map { Self.records(stream, $0.number) }
            let rows = try await store.read(
                prefixes.map { KeyRange(prefix: $0, limit: 1, isReversed: true) })
            ends += zip(prefixes, rows).map { $1.first?.key.elements(after: $0)?.first?.integer ?? 0 }
        }
        return ends
    }
}

/// Definitions that were read, until one changes.
private final class StreamCache: Sendable {
    private struct State {
        var streams: [StreamReference: StoredStream] = [:]
        var era = 0
    }

    private let state = Mutex(State())

    subscript(reference: StreamReference) -> StoredStream? { state.withLock { $0.streams[reference] } }

    var era: Int { state.withLock { $0.era } }

    func keep(_ stream: StoredStream, _ era: Int) {
        state.withLock { state in
            guard state.era == era else { return }
            if state.streams.count >= LimitsKinesis.cachedStreams { state.streams = [:] }
            state.streams[stream.reference] = stream
        }
    }

    func forget() {
        state.withLock { state in
            state.streams = [:]
            state.era += 1
        }
    }
}
