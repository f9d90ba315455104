internal import Base
internal import KinesisAPI
internal import Store
internal import Wire

/// The shards of a stream while they are made, split and merged. A decision without I/O.
struct ShardMap {
    private(set) var shards: [StoredShard]
    private(set) var next: Int
    private let now: Instant
    private var changed: Set<Int> = []

    init(_ stream: StoredStream, now: Instant) {
        (shards, next, self.now) = (stream.shards, stream.stream.nextShard, now)
    }

    /// The shards of a new stream.
    init(count: Int, now: Instant) {
        (shards, next, self.now) = ([], 0, now)
        for keys in HashKeys.even(count) { add(keys) }
    }

    /// The open ones, in the order of their hash keys.
    var open: [StoredShard] { shards.filter(\.isOpen).sorted { $0.keys.first < $1.keys.first } }

    /// Parts an open shard in two: the second begins with `key`.
    mutating func split(_ shard: StoredShard, at key: UInt128) {
        close(shard)
        add(HashKeys(first: shard.keys.first, last: key - 1), parent: shard.number)
        add(HashKeys(first: key, last: shard.keys.last), parent: shard.number)
    }

    /// Makes one of two open shards that are next to each other.
    /// - Parameter shard: the one that the new one names as its parent.
    mutating func merge(_ shard: StoredShard, _ other: StoredShard) {
        close(shard)
        close(other)
        let keys = HashKeys(
            first: min(shard.keys.first, other.keys.first), last: max(shard.keys.last, other.keys.last))
        add(keys, parent: shard.number, adjacent: other.number)
    }

    /// Brings the open shards to so many even ones, by splits and then merges.
    mutating func scale(to count: Int) {
        let wanted = HashKeys.even(count)
        for keys in wanted.dropFirst() {
            if let shard = open.first(where: { $0.keys.contains(keys.first) && $0.keys.first != keys.first }) {
                split(shard, at: keys.first)
            }
        }
        for keys in wanted {
            var parts = open.filter { keys.contains($0.keys.first) }
            while parts.count > 1 {
                merge(parts[0], parts[1])
                parts = open.filter { keys.contains($0.keys.first) }
            }
        }
    }

    private mutating func add(_ keys: HashKeys, parent: Int? = nil, adjacent: Int? = nil) {
        shards.append(
            StoredShard(number: next, keys: keys, created: now, parent: parent, adjacentParent: adjacent))
        changed.insert(next)
        next += 1
    }

    private mutating func close(_ shard: StoredShard) {
        guard let place = shards.firstIndex(where: { $0.number == shard.number }) else { return }
        shards[place].closed = now
        changed.insert(shard.number)
    }

    /// Writes what has changed.
    /// - Throws: `LimitExceededException` where the stream would have too many.
    func write(_ stream: Int, _ transaction: inout Transaction) throws(Fault) {
        guard shards.count <= LimitsKinesis.shardsOfStream else {
            throw KinesisFault.limitExceededException(
                "The stream would have more than \(LimitsKinesis.shardsOfStream) shards, closed ones included.")
        }
        transaction.put(KinesisStore.layoutKey(stream), [])
        for shard in shards where changed.contains(shard.number) {
            transaction.put(KinesisStore.shardKey(stream, shard.number), shard.bytes)
        }
    }
}
