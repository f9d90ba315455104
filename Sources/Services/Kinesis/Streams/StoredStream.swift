internal import Base
internal import KinesisAPI
internal import ServiceKit
internal import Store
internal import Wire

/// A stream as it was read, with its shards. A class, so that handing it on costs one count.
final class StoredStream: Sendable {
    let stream: Stream
    let reference: StreamReference
    let version: Version
    /// Of the row that changes whenever the shards do.
    let layout: Version
    let arn: String
    /// In the order of their numbers.
    let shards: [StoredShard]
    /// The open ones, in the order of their hash keys.
    let open: [StoredShard]

    init(
        _ stream: Stream, _ reference: StreamReference, version: Version, layout: Version, shards: [StoredShard]
    ) {
        (self.stream, self.reference, self.version, self.shards) = (stream, reference, version, shards)
        (arn, self.layout) = (reference.arn, layout)
        open = shards.filter(\.isOpen).sorted { $0.keys.first < $1.keys.first }
    }

    var id: Int { stream.id }
    var key: Key { KinesisStore.streamKey(reference) }

    /// The open shard that has a hash key.
    func shard(for key: UInt128) -> StoredShard {
        var (low, high) = (0, open.count - 1)
        while low < high {
            let middle = (low + high + 1) / 2
            if open[middle].keys.first <= key { low = middle } else { high = middle - 1 }
        }
        return open[low]
    }

    /// - Throws: `ResourceNotFoundException`.
    func shard(_ id: String) throws(Fault) -> StoredShard {
        guard let number = StoredShard.number(id), let shard = shard(number: number) else {
            throw .noShard(id, reference)
        }
        return shard
    }

    func shard(number: Int) -> StoredShard? {
        var (low, high) = (0, shards.count)
        while low < high {
            let middle = (low + high) / 2
            if shards[middle].number < number { low = middle + 1 } else { high = middle }
        }
        return low < shards.count && shards[low].number == number ? shards[low] : nil
    }

    /// The shards that a shard was closed for.
    func children(of shard: StoredShard) -> [StoredShard] { shards.filter { shard.isParent(of: $0) } }

    /// What was put before has expired.
    func horizon(now: Instant) -> Instant { now - stream.retention }
}
