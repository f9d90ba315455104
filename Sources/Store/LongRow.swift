/// A value that may be longer than a row has room for: its parts are rows under one key.
package enum LongRow {
    /// Bytes of a part.
    package static let partBytes = 90_000

    package static func put(_ key: Key, _ bytes: [UInt8], _ transaction: inout Transaction) {
        for (key, part) in parts(key, bytes) { transaction.put(key, part) }
    }

    /// The rows of a value, for who does not put all of them into one transaction.
    package static func parts(_ key: Key, _ bytes: [UInt8]) -> [(key: Key, bytes: [UInt8])] {
        stride(from: 0, to: max(1, bytes.count), by: partBytes).enumerated().map { number, start in
            (key.appending(.integer(number)), Array(bytes[start..<min(start + partBytes, bytes.count)]))
        }
    }

    /// Nil where nothing is there.
    package static func read(_ key: Key, _ store: any Store) async throws -> [UInt8]? {
        let rows = try await store.readAll(KeyRange(prefix: key))
        return rows.isEmpty ? nil : rows.flatMap(\.value)
    }

    package static func remove(_ key: Key, _ transaction: inout Transaction) {
        transaction.delete(KeyRange(prefix: key))
    }
}
