internal import Base
internal import ServiceCalls

/// Which shards of a stream are read: parents before children. A decision without I/O.
enum ShardPlan {
    /// The shards that can be read now: neither done nor being read, and whose parents are done, or gone and not being
    /// read either.
    /// - Parameters:
    ///   - done: shards that were read to their end.
    ///   - running: those that are being read.
    static func ready(_ shards: [SourceShard], done: Set<ShardName>, running: Set<ShardName>) -> [ShardName] {
        let listed = Dictionary(shards.map { ($0.name.id, $0.name) }) { first, _ in first }
        let held = Set(running.map(\.id))
        return shards.filter { shard in
            !done.contains(shard.name) && !running.contains(shard.name)
                && shard.parents.allSatisfy { parent in
                    listed[parent].map { done.contains($0) } ?? !held.contains(parent)
                }
        }.map(\.name)
    }

    /// Records of one shard in as many lanes, those of one partition key in one lane and in their order.
    static func lanes(_ records: [StreamRecord], _ factor: Int) -> [[StreamRecord]] {
        guard factor > 1 else { return records.isEmpty ? [] : [records] }
        var lanes = [[StreamRecord]](repeating: [], count: factor)
        for record in records {
            // FNV-1a: the same on every start, unlike Swift's own hashes.
            let hash = record.partitionKey.utf8.reduce(UInt64(0xCBF2_9CE4_8422_2325)) {
                ($0 ^ UInt64($1)) &* 0x100_0000_01B3
            }
            lanes[Int(hash % UInt64(factor))].append(record)
        }
        return lanes.filter { !$0.isEmpty }
    }

    /// The records of a lane in batches that a function takes.
    static func batches(_ records: [StreamRecord], size: Int) -> [[StreamRecord]] {
        var batches: [[StreamRecord]] = []
        var batch: [StreamRecord] = []
        var bytes = BatchCollector.emptyBytes
        for record in records {
            if batch.count == size || !batch.isEmpty && bytes + record.json.count + 1 > LimitsLambda.streamBatchBytes {
                batches.append(batch)
                (batch, bytes) = ([], BatchCollector.emptyBytes)
            }
            batch.append(record)
            bytes += record.json.count + 1
        }
        if !batch.isEmpty { batches.append(batch) }
        return batches
    }
}
