internal import Store

extension DynamoDBStore {
    /// A page of what an account has begun, in the order of time.
    /// - Parameters:
    ///   - rows: whose keys end with a `TimedID`.
    ///   - id: behind which the page begins; nil for the first.
    ///   - read: nil for what is not wanted.
    /// - Returns: up to `most` of them, and whether there are more.
    func listed<Found>(
        _ rows: Key, behind id: String?, most: Int, newestFirst: Bool, _ read: (Row) throws -> Found?
    ) async throws -> (found: [Found], isCut: Bool) {
        var range = KeyRange(prefix: rows, limit: LimitsDynamoDB.rowsPerPage, isReversed: newestFirst)
        if let id { range = range.after(rows.appending(.string(id))) }
        var found: [Found] = []
        while true {
            let page = try await store.read(range)
            for row in page {
                guard let next = try read(row) else { continue }
                if found.count == most { return (found, true) }
                found.append(next)
            }
            guard let last = page.last, range.isFull(page) else { return (found, false) }
            range = range.after(last.key)
        }
    }
}
