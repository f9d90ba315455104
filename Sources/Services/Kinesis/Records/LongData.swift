internal import Base
internal import Store

/// Data that is too long for the row of its record: chunks under an id, written before the record, with a note until it
/// has one.
struct LongData: Sendable {
    let store: any Store
    let clock: any Clock
    let randomness: any Randomness

    /// Writes the data of several records, in as few commits as it has room in, and gives each an id.
    func write(_ all: [[UInt8]]) async throws(Failure) -> [NewRecord.Content] {
        var contents: [NewRecord.Content] = []
        var transaction = Transaction()
        for data in all {
            let id = randomness.uuidBytes()
            transaction.put(KinesisStore.looseKey(id), Self.time(clock.now))
            for (index, start) in stride(from: 0, to: data.count, by: LimitsKinesis.chunkBytes).enumerated() {
                let chunk = Array(data[start..<min(start + LimitsKinesis.chunkBytes, data.count)])
                if transaction.byteCount + chunk.count > LimitsKinesis.commitBytes {
                    _ = try await store.commit(transaction)
                    transaction = Transaction()
                }
                transaction.put(KinesisStore.dataKey(id).appending(.integer(index)), chunk)
            }
            contents.append(.stored(id: id, count: data.count))
        }
        _ = try await store.commit(transaction)
        return contents
    }

    /// - Returns: nil where not all of it is there: it is being removed, or is damaged.
    func read(_ id: [UInt8], count: Int) async throws -> [UInt8]? {
        var data: [UInt8] = []
        data.reserveCapacity(count)
        for row in try await store.readAll(KeyRange(prefix: KinesisStore.dataKey(id))) { data += row.value }
        return data.count == count ? data : nil
    }

    /// Takes away what was written for records that never came.
    func removeLoose() async throws {
        let before = clock.now - LimitsKinesis.loose
        for row in try await store.readAll(KeyRange(prefix: KinesisStore.loose)) {
            guard let id = row.key.elements(after: KinesisStore.loose)?.first?.bytes, Self.time(row.value) < before
            else { continue }
            var transaction = Transaction()
            transaction.check(row.key, .version(row.version))
            transaction.delete(KeyRange(prefix: KinesisStore.dataKey(id)))
            transaction.delete(row.key)
            _ = try await store.commit(transaction)
        }
    }

    static func time(_ instant: Instant) -> [UInt8] { withUnsafeBytes(of: instant.nanoseconds.bigEndian) { Array($0) } }
    static func time(_ bytes: [UInt8]) -> Instant {
        Instant(nanoseconds: bytes.prefix(8).reduce(Int64(0)) { $0 << 8 | Int64($1) })
    }
}
