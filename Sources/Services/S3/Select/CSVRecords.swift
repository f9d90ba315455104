internal import Base
internal import S3API
internal import Wire

/// Cuts CSV into records and records into fields.
struct CSVRecords: Sendable {
    private let record: [UInt8]
    private let field: [UInt8]
    private let quote: UInt8?
    private let escape: UInt8?
    private let comment: UInt8?
    private let takesQuotedRecords: Bool
    private let headerInfo: FileHeaderInfo
    private var header: CSVHeader?
    private var isPastHeader = false

    /// - Throws: `InvalidRequestParameter` for delimiters that cannot be told apart.
    init(_ input: CSVInput) throws(Fault) {
        record = Array((input.recordDelimiter ?? "\n").utf8)
        field = Array((input.fieldDelimiter ?? ",").utf8)
        quote = try Self.letter(input.quoteCharacter ?? "\"", "QuoteCharacter")
        escape = try Self.letter(input.quoteEscapeCharacter ?? "\"", "QuoteEscapeCharacter")
        comment = try Self.letter(input.comments ?? "", "Comments")
        takesQuotedRecords = input.allowQuotedRecordDelimiter ?? false
        headerInfo = input.fileHeaderInfo ?? .none
        guard (1...2).contains(record.count), (1...2).contains(field.count), record != field else {
            throw Self.invalid("RecordDelimiter and FieldDelimiter")
        }
    }

    /// Whether a query can begin in the middle of the file.
    var canBeScannedInParts: Bool { !takesQuotedRecords && headerInfo == .none }
    var delimiter: [UInt8] { record }

    private static func letter(_ text: String, _ name: String) throws(Fault) -> UInt8? {
        guard text.utf8.count <= 1 else { throw invalid(name) }
        return text.utf8.first
    }

    private static func invalid(_ name: String) -> Fault {
        SelectFault.make(
            "InvalidRequestParameter", "The value of a parameter in the SelectRequest element is invalid: \(name).")
    }

    // MARK: - Records

    /// The next record; nil where more bytes are needed, or no record is left.
    /// - Throws: `OverMaxRecordSize`, `CSVParsingError`.
    mutating func next(_ queue: inout RecordQueue) throws(Fault) -> SelectRow? {
        while let line = try line(&queue) {
            if let comment, line.first == comment { continue }
            guard !line.isEmpty else { continue }
            let fields = try fields(line)
            guard isPastHeader || headerInfo == .none else {
                isPastHeader = true
                if headerInfo == .use { header = CSVHeader(fields) }
                continue
            }
            return .fields(fields, header)
        }
        return nil
    }

    private func line(_ queue: inout RecordQueue) throws(Fault) -> ArraySlice<UInt8>? {
        guard !queue.isEmpty else { return nil }
        if let end = end(&queue) {
            let line = try queue.cut(end, next: end + record.count)
            // A file from another system ends its lines with two bytes.
            return record == [10] && line.last == 13 ? line.dropLast() : line
        }
        guard queue.isComplete else { return nil }
        return try queue.cut(queue.bytes.count, next: queue.bytes.count)
    }

    /// Where the record ends; nil where its end has not come.
    private func end(_ queue: inout RecordQueue) -> Int? {
        let bytes = queue.bytes
        // With quotes, each search begins at the record's beginning: where it was within quotes is not kept.
        var index = takesQuotedRecords ? queue.start : queue.searched
        var isQuoted = false
        let last = bytes.count - record.count
        while index <= last {
            let byte = bytes[index]
            if takesQuotedRecords, byte == quote { isQuoted.toggle() }
            if !isQuoted, byte == record[0], record.count == 1 || bytes[index + 1] == record[1] { return index }
            index += 1
        }
        queue.searched = max(queue.start, index)
        return nil
    }

    // MARK: - Fields

    private func fields(_ line: ArraySlice<UInt8>) throws(Fault) -> [String] {
        var fields: [String] = []
        var (index, current) = (line.startIndex, [UInt8]())
        var (isQuoted, isAtStart) = (false, true)
        while index < line.endIndex {
            let byte = line[index]
            if isQuoted {
                let follows = index + 1 < line.endIndex ? line[index + 1] : nil
                if byte == escape, let follows, follows == quote {
                    current.append(follows)
                    index += 1
                } else if byte == quote {
                    isQuoted = false
                } else {
                    current.append(byte)
                }
            } else if isAtStart, byte == quote {
                (isQuoted, isAtStart) = (true, false)
            } else if line[index...].starts(with: field) {
                fields.append(String(decoding: current, as: UTF8.self))
                current.removeAll(keepingCapacity: true)
                isAtStart = true
                index += field.count - 1
            } else {
                current.append(byte)
                isAtStart = false
            }
            index += 1
        }
        guard !isQuoted else { throw SelectFault.csvParsing }
        return fields + [String(decoding: current, as: UTF8.self)]
    }
}
