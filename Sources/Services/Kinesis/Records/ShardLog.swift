internal import Base
internal import KinesisAPI
internal import Store

/// Reads the records of shards.
struct ShardLog: Sendable {
    /// What one read gave.
    struct Page: Sendable {
        var records: [RecordShape] = []
        var bytes = 0
        /// The place from which the next read goes on.
        var next: Int
        /// Whether nothing is behind it now.
        var isAtTip = true
        /// When the last of the records came; nil where there is none.
        var lastArrival: Instant?
    }

    let store: any Store
    let data: LongData

    /// Records from a place on.
    /// - Parameters:
    ///   - most: records at most.
    ///   - bytes: after which no more are read.
    func read(
        _ stream: StoredStream, _ shard: StoredShard, from place: Int, most: Int,
        bytes: Int = LimitsKinesis.getBytes, now: Instant
    ) async throws -> Page {
        var page = Page(next: place)
        let horizon = stream.horizon(now: now)
        let prefix = KinesisStore.records(stream.id, shard.number)
        reading: while page.records.count < most, page.bytes < bytes {
            let range = KeyRange(
                from: prefix.appending(.integer(page.next)), to: prefix.afterPrefix,
                limit: min(LimitsKinesis.rowsPerStep, max(8, most - page.records.count)),
                byteLimit: min(LimitsKinesis.readBytes, bytes - page.bytes + LimitsKinesis.packBytes))
            let rows = try await store.read(range)
            guard !rows.isEmpty else { return page }
            for row in rows {
                guard let last = row.key.elements(after: prefix)?.first?.integer else { continue }
                if RecordPack.arrival(row.value) < horizon {
                    // The sweep may be far behind.
                    page.next = try await self.place(at: horizon, stream, shard, from: last + 1)
                    continue reading
                }
                guard try await add(row, last, stream, shard, most, bytes, &page) else {
                    page.isAtTip = false
                    return page
                }
            }
        }
        let rest = KeyRange(from: prefix.appending(.integer(page.next)), to: prefix.afterPrefix, limit: 1)
        page.isAtTip = try await store.read(rest).isEmpty
        return page
    }

    /// Adds the records of one row.
    /// - Returns: false where not all of them had room.
    private func add(
        _ row: Row, _ last: Int, _ stream: StoredStream, _ shard: StoredShard, _ most: Int, _ bytes: Int,
        _ page: inout Page
    ) async throws -> Bool {
        let pack = try RecordPack(row.value)
        let first = last - pack.items.count + 1
        for (offset, item) in pack.items.enumerated() where first + offset >= page.next {
            guard page.records.count < most else { return false }
            let content: [UInt8]
            switch item.content {
            case .inline(let data): content = data
            case .stored(let id, let count):
                // One at least, so that every read comes on.
                guard page.records.isEmpty || page.bytes + count <= bytes else { return false }
                if let whole = try await data.read(id, count: count) {
                    content = whole
                } else {
                    // It has expired since its row was read, or else is damaged.
                    guard try await store.get(row.key) == nil else { throw RecordPack.damaged }
                    page.next = last + 1
                    return true
                }
            }
            guard page.records.isEmpty || page.bytes + content.count + item.partitionKey.count <= bytes else {
                return false
            }
            page.records.append(
                RecordShape(
                    sequenceNumber: SequenceNumber(index: first + offset, of: shard, in: stream.id).text,
                    approximateArrivalTimestamp: pack.arrival, data: content,
                    partitionKey: String(decoding: item.partitionKey, as: UTF8.self),
                    encryptionType: pack.isEncrypted ? .kms : nil))
            page.bytes += content.count + item.partitionKey.count
            page.next = first + offset + 1
            page.lastArrival = pack.arrival
        }
        return true
    }

    /// The place behind all records of a stream.
    func tip(_ stream: StoredStream) async throws -> Int {
        (try await store.get(KinesisStore.countKey(stream.id))?.counter ?? 0) + 1
    }

    /// The place of the first record that came at a time or later: rows lie in the order of the times, so it is looked
    /// for by halves.
    /// - Parameter first: where the search begins.
    func place(
        at time: Instant, _ stream: StoredStream, _ shard: StoredShard, from first: Int = 1
    ) async throws -> Int {
        let prefix = KinesisStore.records(stream.id, shard.number)
        var (low, high) = (first, try await tip(stream))
        while low < high {
            let middle = low + (high - low) / 2
            let range = KeyRange(from: prefix.appending(.integer(middle)), to: prefix.afterPrefix, limit: 1)
            guard let row = try await store.read(range).first,
                let last = row.key.elements(after: prefix)?.first?.integer
            else {
                high = middle
                continue
            }
            if RecordPack.arrival(row.value) < time { low = last + 1 } else { high = middle }
        }
        return low
    }
}
