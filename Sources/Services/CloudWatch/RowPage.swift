internal import Base
internal import Store
internal import Wire

/// So many elements that rows give, and where the next ones begin.
///
/// A page ends when it is full, or when so much was read that a caller should not wait longer: then it may be empty and
/// have a successor.
struct RowPage<Element> {
    private(set) var elements: [Element] = []
    private(set) var token: String?

    /// - Parameters:
    ///   - prefix: of all rows, which the token leaves out.
    ///   - most: rows that are read.
    ///   - read: nil leaves a row out.
    /// - Throws: `InvalidNextToken`.
    init(
        _ range: KeyRange, under prefix: Key, size: Int, most: Int, _ token: String?, _ store: any Store,
        _ read: (Row) throws -> Element?
    ) async throws {
        var range = range
        range.limit = min(size + 1, LimitsStore.rowsPerRange)
        if let token {
            guard let bytes = Base64.decode(token), !bytes.isEmpty else { throw Fault.invalidToken }
            range = range.after(Key(bytes: prefix.bytes + bytes))
        }
        var (last, count): (Key?, Int) = (nil, 0)
        while true {
            let rows = try await store.read(range)
            for row in rows {
                guard elements.count < size, count < most else {
                    self.token = last.map { Base64.encode(Array($0.bytes.dropFirst(prefix.bytes.count))) }
                    return
                }
                if let element = try read(row) { elements.append(element) }
                (last, count) = (row.key, count + 1)
            }
            guard let last, range.isFull(rows) else { return }
            range = range.after(last)
        }
    }
}
