internal import Base
internal import S3API
internal import Wire

/// Cuts JSON into the values that stand one behind the other in it, and those into records, as the query's source says.
struct JSONRecords: Sendable {
    private let source: [SQLStep]
    /// Records of the last value that are still to be handed out.
    private var pending: [JSON] = []
    private var taken = 0
    // Where the search for the value's end is.
    private var depth = 0
    private var isInText = false
    private var isEscaped = false
    private var hasBegun = false

    init(_ source: [SQLStep]) { self.source = source }

    /// The next record; nil where more bytes are needed, or no record is left.
    /// - Throws: `OverMaxRecordSize`, `JSONParsingError`.
    mutating func next(_ queue: inout RecordQueue) throws(Fault) -> SelectRow? {
        while taken >= pending.count {
            (pending, taken) = ([], 0)
            guard let value = try value(&queue) else { return nil }
            pending = Self.records(value, source[...])
        }
        defer { taken += 1 }
        return .json(pending[taken])
    }

    private static func records(_ value: JSON, _ steps: ArraySlice<SQLStep>) -> [JSON] {
        guard let step = steps.first else { return [value] }
        switch step {
        case .member(let name):
            guard let object = value.object, let member = SelectRow.member(name, of: object) else { return [] }
            return records(member, steps.dropFirst())
        case .element(let place): return value[place].map { records($0, steps.dropFirst()) } ?? []
        case .everyElement: return (value.array ?? []).flatMap { records($0, steps.dropFirst()) }
        }
    }

    // MARK: - Values

    private mutating func value(_ queue: inout RecordQueue) throws(Fault) -> JSON? {
        let bytes = queue.bytes
        var index = queue.searched
        if !hasBegun {
            while index < bytes.count, Self.isSpace(bytes[index]) { index += 1 }
            // Space between values is cut off, so that it never fills the queue.
            queue.drop(to: index)
            guard index < bytes.count else { return nil }
            hasBegun = true
        }
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if isInText {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isInText = false
                    if depth == 0 { return try cut(index, &queue) }
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""): isInText = true
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                depth -= 1
                guard depth >= 0 else { throw SelectFault.jsonParsing }
                if depth == 0 { return try cut(index, &queue) }
            default: if depth == 0, Self.isSpace(byte) { return try cut(index, &queue) }
            }
        }
        queue.searched = index
        guard queue.isComplete else { return nil }
        return try cut(index, &queue)
    }

    private mutating func cut(_ end: Int, _ queue: inout RecordQueue) throws(Fault) -> JSON {
        (depth, isInText, isEscaped, hasBegun) = (0, false, false, false)
        let text = try queue.cut(end, next: end)
        do {
            return try JSON(parsing: Array(text))
        } catch {
            throw SelectFault.jsonParsing
        }
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }
}
