internal import Wire

/// Bytes that have come and are not cut into records yet. It grows no larger than a record may be.
struct RecordQueue {
    private(set) var bytes: [UInt8] = []
    /// Where the next record begins.
    private(set) var start = 0
    /// How far the search for the record's end has come.
    var searched = 0
    /// Where in the whole input the first of `bytes` stands.
    private var offset: Int
    private let limit: Int
    var isComplete = false

    /// - Parameter offset: of the first byte that will come.
    init(limit: Int, offset: Int = 0) { (self.limit, self.offset) = (limit, offset) }

    /// Where in the input the next record begins.
    var position: Int { offset + start }
    /// Where in the input the last record began.
    private(set) var lastPosition = 0
    var isEmpty: Bool { start == bytes.count }

    /// - Throws: `OverMaxRecordSize` where a record does not end within its bound.
    mutating func take(_ more: [UInt8]) throws(Fault) {
        guard bytes.count - start <= limit else { throw SelectFault.overMaxRecordSize }
        bytes.removeFirst(start)
        (offset, searched, start) = (offset + start, searched - start, 0)
        bytes += more
    }

    /// Drops everything up to a delimiter, and that. False where it has not come; then only what may begin it is kept.
    mutating func skip(behind delimiter: [UInt8]) -> Bool {
        let last = bytes.count - delimiter.count
        var index = start
        while index <= last, !bytes[index...].starts(with: delimiter) { index += 1 }
        let isFound = index <= last
        start = isFound ? index + delimiter.count : index
        searched = start
        return isFound
    }

    mutating func drop(to index: Int) { (start, searched) = (index, index) }

    /// Cuts a record off.
    /// - Parameter end: behind its last byte; `next` is where the one after it begins.
    mutating func cut(_ end: Int, next: Int) throws(Fault) -> ArraySlice<UInt8> {
        guard end - start <= limit else { throw SelectFault.overMaxRecordSize }
        lastPosition = position
        defer { (start, searched) = (next, next) }
        return bytes[start..<end]
    }
}
