internal import Base
internal import KinesisAPI
internal import Store
internal import Wire

/// A record as a producer gives it.
struct PutEntry: Sendable {
    let partitionKey: String
    let hashKey: UInt128
    let data: [UInt8]

    var bytes: Int { partitionKey.utf8.count + data.count }

    /// - Throws: `InvalidArgumentException`, `ValidationException`.
    init(_ partitionKey: String, explicitHashKey: String?, data: [UInt8], limit: Int) throws(Fault) {
        (self.partitionKey, self.data) = (partitionKey, data)
        guard partitionKey.utf8.count + data.count <= limit else {
            throw Fault(
                code: "ValidationException",
                message: "1 validation error detected: Value at 'data' failed to satisfy constraint: Member must have "
                    + "length less than or equal to \(limit)")
        }
        guard let explicitHashKey else {
            hashKey = HashKeys.key(of: partitionKey)
            return
        }
        guard let key = UInt128(explicitHashKey) else {
            throw .invalidArgument(
                "Invalid ExplicitHashKey. ExplicitHashKey must be in the range: [0, 2^128-1]. Specified value was "
                    + explicitHashKey)
        }
        hashKey = key
    }
}

/// Puts records into the shards that have their hash keys.
struct Putter: Sendable {
    enum Result: Sendable {
        case put(shard: StoredShard, place: Int)
        case throttled(StoredShard)
        case failed(Failure)

        fileprivate var isPut: Bool { if case .put = self { true } else { false } }
    }

    let store: KinesisStore
    let appender: Appender
    let data: LongData
    let rates: ShardRates
    let clock: any Clock

    /// - Returns: a result for each entry, and the stream as it was when the last was put.
    /// - Throws: only where nothing was put.
    func put(_ entries: [PutEntry], to stream: StoredStream) async throws -> (results: [Result], stream: StoredStream) {
        var stream = stream
        var results = [Result?](repeating: nil, count: entries.count)
        var contents = [NewRecord.Content?](repeating: nil, count: entries.count)
        var left = admit(entries, stream, &results)
        for _ in 0..<LimitsStore.conflictRetries {
            await writeLongData(entries, left, &contents, &results)
            await append(entries, left.filter { results[$0] == nil }, contents, stream, &results)
            left = left.filter { results[$0] == nil }
            guard !left.isEmpty else { break }
            // Their shards have been closed meanwhile: others have their hash keys.
            do {
                // What this server has changed is known again already; what another has is looked for.
                var found = try await store.find(stream.reference)
                if found?.layout == stream.layout { found = try await store.load(stream.reference) }
                guard let current = found else { throw Fault.noStream(stream.reference) }
                // Else it is their data that was gone.
                if current.layout == stream.layout { for index in left { contents[index] = nil } }
                stream = current
            } catch {
                guard results.contains(where: { $0?.isPut == true }) else { throw error }
                break
            }
        }
        let unavailable = Failure(
            code: "kinesis.moved", message: "the stream's shards change too often", stage: "put", isRetryable: true)
        return (results.map { $0 ?? .failed(unavailable) }, stream)
    }

    /// Counts records in with their shards.
    /// - Returns: those that have room.
    private func admit(_ entries: [PutEntry], _ stream: StoredStream, _ results: inout [Result?]) -> [Int] {
        let now = clock.now
        return entries.indices.filter { index in
            let shard = stream.shard(for: entries[index].hashKey)
            let isIn = rates.write(stream, shard, bytes: entries[index].bytes, now: now)
            if !isIn { results[index] = .throttled(shard) }
            return isIn
        }
    }

    /// Writes the data that is too long for rows of records, once for all rounds.
    private func writeLongData(
        _ entries: [PutEntry], _ chosen: [Int], _ contents: inout [NewRecord.Content?], _ results: inout [Result?]
    ) async {
        let long = chosen.filter { entries[$0].data.count > LimitsKinesis.inlineBytes && contents[$0] == nil }
        guard !long.isEmpty else { return }
        do throws(Failure) {
            for (index, content) in zip(long, try await data.write(long.map { entries[$0].data })) {
                contents[index] = content
            }
        } catch {
            for index in long { results[index] = .failed(error) }
        }
    }

    private func append(
        _ entries: [PutEntry], _ chosen: [Int], _ contents: [NewRecord.Content?], _ stream: StoredStream,
        _ results: inout [Result?]
    ) async {
        var batch = PutBatch(stream)
        for index in chosen {
            let entry = entries[index]
            let record = NewRecord(partitionKey: entry.partitionKey, content: contents[index] ?? .inline(entry.data))
            if batch.isFull(for: record) {
                await append(&batch, &results)
                batch = PutBatch(stream)
            }
            batch.add(record, index, to: stream.shard(for: entry.hashKey))
        }
        await append(&batch, &results)
    }

    private func append(_ batch: inout PutBatch, _ results: inout [Result?]) async {
        guard !batch.isEmpty else { return }
        let parts = batch.parts
        let outcomes = await appender.append(parts.map(\.part))
        for (part, outcome) in zip(parts, outcomes) {
            switch outcome {
            case .appended(let last):
                let first = last - part.indices.count + 1
                for (offset, index) in part.indices.enumerated() {
                    results[index] = .put(shard: part.part.shard, place: first + offset)
                }
            case .moved: break
            case .failed(let failure): for index in part.indices { results[index] = .failed(failure) }
            }
        }
    }
}

/// Records of one call that go into one commit, by their shards. A decision without I/O.
struct PutBatch {
    private struct Open {
        let shard: StoredShard
        var records: [NewRecord] = []
        var indices: [Int] = []
        var bytes = 0
    }

    private let stream: StoredStream
    private var rows: [Open] = []
    /// The row of each shard that still has room.
    private var places: [Int: Int] = [:]
    private var bytes = 0

    init(_ stream: StoredStream) { self.stream = stream }

    var isEmpty: Bool { rows.isEmpty }

    func isFull(for record: NewRecord) -> Bool { bytes + record.rowBytes > LimitsKinesis.commitBytes }

    mutating func add(_ record: NewRecord, _ index: Int, to shard: StoredShard) {
        let size = record.rowBytes
        bytes += size
        var place = places[shard.number]
        if let known = place, rows[known].bytes + size > LimitsKinesis.packBytes { place = nil }
        if place == nil {
            rows.append(Open(shard: shard))
            bytes += 100
        }
        let row = place ?? rows.count - 1
        places[shard.number] = row
        rows[row].records.append(record)
        rows[row].indices.append(index)
        rows[row].bytes += size
    }

    /// What is appended, and which of the call's entries it is.
    var parts: [(part: AppendPart, indices: [Int])] {
        rows.map { row in
            (AppendPart(stream: stream, shard: row.shard, records: row.records, bytes: row.bytes), row.indices)
        }
    }
}
