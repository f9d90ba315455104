/// Where an object has something from which no item can be made. What is behind it is not read, as on AWS.
struct ImportSyntaxFault: Error {
    let message: String
}

/// Cuts an object's bytes into records as they come: lines, lines whose line breaks may stand in quotes, or objects of
/// JSON that stand one behind the other. It holds one record and what came with it, no more.
struct RecordSplitter {
    enum Form: Sendable {
        case lines
        case quotedLines
        case objects
    }

    struct Record {
        let bytes: [UInt8]
        /// Where the next record may begin, in bytes of the object.
        let end: Int
    }

    private let form: Form
    private var bytes: [UInt8] = []
    /// Where the current record begins, and how far it was looked at.
    private var start = 0
    private var place = 0
    /// How many bytes of the object came before `bytes`.
    private var before: Int
    private var isQuoted = false
    private var isEscaped = false
    private var depth = 0

    /// - Parameter offset: where in the object the bytes begin, which must be where a record may.
    init(_ form: Form, at offset: Int) { (self.form, before) = (form, offset) }

    /// How many bytes of the object there were so far.
    var offset: Int { before + bytes.count }

    mutating func take(_ more: [UInt8]) {
        bytes.removeFirst(start)
        before += start
        place -= start
        start = 0
        bytes += more
    }

    /// The next whole record; nil where more bytes are needed.
    mutating func next() throws(ImportSyntaxFault) -> Record? {
        while place < bytes.count {
            let byte = bytes[place]
            place += 1
            guard try form == .objects ? closes(byte) : ends(byte) else { continue }
            let record = Record(bytes: Array(bytes[start..<place]), end: before + place)
            start = place
            if !record.bytes.allSatisfy(Self.isBlank) { return record }
        }
        guard bytes.count - start <= LimitsDynamoDB.importRecordBytes else {
            throw ImportSyntaxFault(message: "A record has more than \(LimitsDynamoDB.importRecordBytes) bytes")
        }
        return nil
    }

    /// What is left where no more bytes come.
    mutating func last() throws(ImportSyntaxFault) -> Record? {
        let rest = Array(bytes[start...])
        start = bytes.count
        if rest.allSatisfy(Self.isBlank) { return nil }
        guard form != .objects, !isQuoted else { throw ImportSyntaxFault(message: "The last record has no end") }
        return Record(bytes: rest, end: offset)
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }

    private mutating func ends(_ byte: UInt8) -> Bool {
        if form == .quotedLines, byte == UInt8(ascii: "\"") { isQuoted.toggle() }
        return byte == 10 && !isQuoted
    }

    private mutating func closes(_ byte: UInt8) throws(ImportSyntaxFault) -> Bool {
        if isQuoted {
            if isEscaped {
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else if byte == UInt8(ascii: "\"") {
                isQuoted = false
            }
            return false
        }
        switch byte {
        case UInt8(ascii: "{"): depth += 1
        case UInt8(ascii: "}"): depth -= 1
        case UInt8(ascii: "\""): isQuoted = true
        default: break
        }
        if depth > 0 || Self.isBlank(byte) { return false }
        guard byte == UInt8(ascii: "}"), depth == 0 else {
            throw ImportSyntaxFault(message: "Expected an object at byte \(before + place - 1)")
        }
        return true
    }
}
