internal import Base
internal import Store

/// Data that is too long for the row of its record: chunks under an id, written before the record, with a note until it
/// has one.
struct LongData: Sendable {
    let store: any Store
    let clock: any Clock
    let randomness: any Randomness

    /// Writes data and gives it an id.
    func write(_ data: [UInt8]) async throws -> NewRecord.Content {
        let id = randomness.uuidBytes()
        var transaction = Transaction()
        transaction.put(KinesisStore.looseKey(id), Self.time(clock.now))
        for (index, start) in stride(from: 0, to: data.count, by: LimitsKinesis.chunkBytes).enumerated() {
            let chunk = Array(data[start..<min(start + LimitsKinesis.chunkBytes, data.count)])
            if transaction.byteCount + chunk.count > LimitsKinesis.commitBytes {
                _ = try await store.commit(transaction)
                transaction = Transaction()
            }
            transaction.put(KinesisStore.dataKey(id).appending(.integer(index)), chunk)
        }
        _ = try await store.commit(transaction)
        return .stored(id: id, count: data.count)
    }

    nonisolated(nonsending) func read(_ id: [UInt8]) async throws -> [UInt8] {
        try await store.readAll(KeyRange(prefix: KinesisStore.dataKey(id))).reduce(into: []) { $0 += $1.value }
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
