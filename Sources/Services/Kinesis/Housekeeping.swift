internal import Base
internal import Store
internal import Wire

/// The service's own work: it removes records that expired, shards that have none left, and what deleted streams left.
struct Housekeeping: Sendable {
    private let core: KinesisCore

    init(_ core: KinesisCore) { self.core = core }

    private var store: any Store { core.store.store }

    /// Works until it is cancelled. What a failure of the store cuts off, the next round does again.
    func run() async {
        var due = core.clock.now
        while !Task.isCancelled {
            let hints = store.watch([KinesisStore.gone])
            do {
                try await purge()
                if due <= core.clock.now {
                    due = core.clock.now + LimitsKinesis.sweep
                    try await sweep()
                }
            } catch is CancellationError {
                return
            } catch {
                // The store was busy or closed for a moment.
                due = core.clock.now + LimitsKinesis.sweep
            }
            await core.clock.pause(until: due, orFor: hints)
        }
    }

    func sweep() async throws {
        for stream in try await core.store.all() {
            do {
                for shard in stream.shards { try await trim(shard, of: stream) }
                try await removeShards(of: stream)
            } catch  where !(error is CancellationError) {
                // The other streams are not to wait for this one, which the next round looks at again.
            }
        }
        try await core.data.removeLoose()
    }

    // MARK: - Expired records

    private func trim(_ shard: StoredShard, of stream: StoredStream) async throws {
        let horizon = stream.horizon(now: core.clock.now)
        let prefix = KinesisStore.records(stream.id, shard.number)
        while true {
            let range = KeyRange(prefix: prefix, limit: LimitsKinesis.rowsPerStep, byteLimit: LimitsKinesis.stepBytes)
            // The first alone is read, mostly.
            guard let first = try await store.read(KeyRange(prefix: prefix, limit: 1)).first,
                RecordPack.arrival(first.value) < horizon
            else { return }
            let rows = try await store.read(range).prefix { RecordPack.arrival($0.value) < horizon }
            try await remove(Array(rows))
        }
    }

    /// Removes rows of one shard that lie behind one another.
    private func remove(_ rows: [Row]) async throws {
        var rest = rows[...]
        while let first = rest.first {
            var transaction = Transaction()
            var last = first
            while let row = rest.first, transaction.changes.count < LimitsKinesis.changesPerStep {
                try Self.removeData(of: row, &transaction)
                (last, rest) = (row, rest.dropFirst())
            }
            transaction.delete(KeyRange(from: first.key, to: last.key.successor))
            _ = try await store.commit(transaction)
        }
    }

    private static func removeData(of row: Row, _ transaction: inout Transaction) throws {
        for item in try RecordPack(row.value).items {
            if case .stored(let id, _) = item.content {
                transaction.delete(KeyRange(prefix: KinesisStore.dataKey(id)))
            }
        }
    }

    /// Closed shards whose records have all expired.
    private func removeShards(of stream: StoredStream) async throws {
        let horizon = stream.horizon(now: core.clock.now)
        let expired = stream.shards.filter { $0.closed.map { $0 < horizon } ?? false }
        guard !expired.isEmpty else { return }
        do {
            try await core.store.change(stream.reference) { stored, _, transaction in
                guard stored.id == stream.id else { return }
                for shard in expired { transaction.delete(KinesisStore.shardKey(stream.id, shard.number)) }
            }
        } catch let fault as Fault where fault.code == "ResourceNotFoundException" {
            // Deleted meanwhile.
        }
    }

    // MARK: - Deleted streams

    func purge() async throws {
        for note in try await store.readAll(KeyRange(prefix: KinesisStore.gone)) {
            guard let stream = note.key.elements(after: KinesisStore.gone)?.first?.integer else { continue }
            let records = Key("kinesis", "r", .integer(stream))
            let range = KeyRange(prefix: records, limit: LimitsKinesis.rowsPerStep, byteLimit: LimitsKinesis.stepBytes)
            while true {
                let rows = try await store.read(range)
                guard !rows.isEmpty else { break }
                try await remove(rows)
            }
            var transaction = Transaction()
            transaction.delete(KinesisStore.countKey(stream))
            transaction.delete(note.key)
            _ = try await store.commit(transaction)
        }
    }
}
