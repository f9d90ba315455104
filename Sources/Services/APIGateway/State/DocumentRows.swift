internal import Base
internal import Store

/// A JSON document in as many rows as it needs: `prefix` + 0, 1, 2 … The first row's version is that of the whole.
struct DocumentRows {
    let prefix: Key

    struct Found: Sendable {
        let json: JSON
        /// The first row, to check that nothing changed since.
        let row: Row
    }

    var first: Key { prefix.appending(.integer(0)) }

    /// Reads the document; nil where there is none.
    func read(_ store: any Store) async throws -> Found? {
        let rows = try await store.readAll(KeyRange(prefix: prefix))
        guard let row = rows.first else { return nil }
        return Found(json: try JSON(parsing: rows.flatMap(\.value)), row: row)
    }

    /// Puts a document in the place of the one that was there.
    func put(_ json: JSON, _ transaction: inout Transaction) {
        remove(&transaction)
        let bytes = json.bytes
        for (number, start) in stride(from: 0, to: bytes.count, by: LimitsStore.valueBytes).enumerated() {
            let chunk = Array(bytes[start..<min(start + LimitsStore.valueBytes, bytes.count)])
            transaction.put(prefix.appending(.integer(number)), chunk)
        }
    }

    func remove(_ transaction: inout Transaction) { transaction.delete(KeyRange(prefix: prefix)) }
}
