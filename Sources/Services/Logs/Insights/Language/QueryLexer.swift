internal import Base
internal import LogsAPI
internal import Wire

/// A piece of a query's text.
enum QueryToken: Hashable, Sendable {
    /// With its parts between dots; in backquotes or not.
    case name(String, parts: [String], isQuoted: Bool)
    case text(String)
    case number(Double)
    /// `5m`, `1 hour` is not one.
    case period(QueryPeriod)
    /// `|`, `<=`, `(` …
    case sign(String)
    case end
}

/// Reads a query's text token by token.
struct QueryLexer {
    private let bytes: [UInt8]
    /// Where the next token begins.
    private(set) var offset = 0
    /// Where the last token ended.
    private(set) var lastEnd = 0
    private var peeked: (token: QueryToken, start: Int, end: Int)?

    init(_ text: String) { bytes = Array(text.utf8) }

    var start: Int { peeked?.start ?? offset }

    mutating func peek() throws(Fault) -> QueryToken {
        if let peeked { return peeked.token }
        skipSpace()
        let start = offset
        let token = try read()
        peeked = (token, start, offset)
        return token
    }

    @discardableResult
    mutating func next() throws(Fault) -> QueryToken {
        let token = try peek()
        lastEnd = peeked?.end ?? offset
        peeked = nil
        return token
    }

    mutating func take(_ sign: String) throws(Fault) -> Bool {
        guard try peek() == .sign(sign) else { return false }
        try next()
        return true
    }

    /// A word such as `by`, in any case.
    mutating func takeWord(_ word: String) throws(Fault) -> Bool {
        guard case .name(let name, _, false) = try peek(), name.lowercased() == word else { return false }
        try next()
        return true
    }

    mutating func expect(_ sign: String) throws(Fault) {
        guard try take(sign) else { throw try unexpected("'\(sign)'") }
    }

    /// The text from a place up to the end of the last token.
    func text(from start: Int) -> String { String(decoding: bytes[start..<max(start, lastEnd)], as: UTF8.self) }

    /// What stands between slashes, where an expression is expected; `\/` stands for a slash.
    mutating func regex() throws(Fault) -> String? {
        guard try peek() == .sign("/"), let peeked else { return nil }
        offset = peeked.start + 1
        self.peeked = nil
        var source: [UInt8] = []
        while offset < bytes.count, bytes[offset] != UInt8(ascii: "/") {
            if bytes[offset] == UInt8(ascii: "\\"), offset + 1 < bytes.count {
                if bytes[offset + 1] != UInt8(ascii: "/") { source.append(bytes[offset]) }
                offset += 1
            }
            source.append(bytes[offset])
            offset += 1
        }
        guard offset < bytes.count else { throw fault("a regular expression has no end", from: peeked.start) }
        offset += 1
        lastEnd = offset
        return String(decoding: source, as: UTF8.self)
    }

    // MARK: - Faults

    mutating func unexpected(_ expected: String) throws(Fault) -> Fault {
        let token = try peek()
        let place = start
        let end = peeked?.end ?? offset
        guard token != .end else {
            return fault("unexpected end of the query, expecting \(expected)", from: place)
        }
        let found = String(decoding: bytes[place..<end], as: UTF8.self)
        return fault("unexpected symbol found \(found), expecting \(expected)", from: place, to: end)
    }

    /// - Returns: the fault of a query that says where it is wrong.
    func fault(_ why: String, from start: Int, to end: Int? = nil) -> Fault {
        let before = bytes[..<min(start, bytes.count)]
        let line = before.count { $0 == 10 } + 1
        let position = before.count - (before.lastIndex(of: 10).map { $0 + 1 } ?? 0)
        let message = "\(why) at line \(line) and position \(position)"
        let location: JSON = [
            "startCharOffset": .integer(Int64(start)), "endCharOffset": .integer(Int64(end ?? bytes.count)),
        ]
        return LogsFault.malformedQueryException(
            message, details: ["queryCompileError": ["location": location, "message": .string(message)]])
    }

    // MARK: - Reading

    private mutating func skipSpace() {
        while offset < bytes.count {
            if bytes[offset] == UInt8(ascii: "#") {
                while offset < bytes.count, bytes[offset] != 10 { offset += 1 }
            } else if PatternScanner.isSpace(bytes[offset]) {
                offset += 1
            } else {
                return
            }
        }
    }

    private mutating func read() throws(Fault) -> QueryToken {
        guard offset < bytes.count else { return .end }
        let first = bytes[offset]
        switch first {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): return .text(try quoted(first))
        case 48...57: return number()
        case UInt8(ascii: "."): return offset + 1 < bytes.count && isDigit(bytes[offset + 1]) ? number() : sign()
        case UInt8(ascii: "`"): return try name()
        default: return isNameStart(first) ? try name() : sign()
        }
    }

    private mutating func quoted(_ quote: UInt8) throws(Fault) -> String {
        let start = offset
        offset += 1
        var text: [UInt8] = []
        while offset < bytes.count, bytes[offset] != quote {
            if bytes[offset] == UInt8(ascii: "\\"), offset + 1 < bytes.count {
                offset += 1
                switch bytes[offset] {
                case UInt8(ascii: "n"): text.append(10)
                case UInt8(ascii: "t"): text.append(9)
                case UInt8(ascii: "r"): text.append(13)
                case quote, UInt8(ascii: "\\"): text.append(bytes[offset])
                default: text += [UInt8(ascii: "\\"), bytes[offset]]
                }
            } else {
                text.append(bytes[offset])
            }
            offset += 1
        }
        guard offset < bytes.count else { throw fault("a quoted text has no end", from: start) }
        offset += 1
        return String(decoding: text, as: UTF8.self)
    }

    private mutating func number() -> QueryToken {
        let start = offset
        while offset < bytes.count, isDigit(bytes[offset]) { offset += 1 }
        if offset < bytes.count, let unit = unit(from: offset) {
            let count = Int64(String(decoding: bytes[start..<offset], as: UTF8.self))
            if let count, let period = QueryPeriod(count, unit: unit) {
                offset += unit.utf8.count
                return .period(period)
            }
        }
        if offset + 1 < bytes.count, bytes[offset] == UInt8(ascii: "."), isDigit(bytes[offset + 1]) {
            offset += 1
            while offset < bytes.count, isDigit(bytes[offset]) { offset += 1 }
        }
        if offset < bytes.count, bytes[offset] | 32 == UInt8(ascii: "e") {
            var end = offset + 1
            if end < bytes.count, bytes[end] == UInt8(ascii: "-") || bytes[end] == UInt8(ascii: "+") { end += 1 }
            if end < bytes.count, isDigit(bytes[end]) {
                while end < bytes.count, isDigit(bytes[end]) { end += 1 }
                offset = end
            }
        }
        return .number(Double(String(decoding: bytes[start..<offset], as: UTF8.self)) ?? 0)
    }

    private func unit(from start: Int) -> String? {
        var end = start
        while end < bytes.count, isNameStart(bytes[end]) { end += 1 }
        return end > start ? String(decoding: bytes[start..<end], as: UTF8.self) : nil
    }

    private mutating func name() throws(Fault) -> QueryToken {
        let start = offset
        var parts: [String] = []
        var isQuoted = false
        while true {
            if offset < bytes.count, bytes[offset] == UInt8(ascii: "`") {
                isQuoted = true
                let begin = offset + 1
                guard let end = bytes[begin...].firstIndex(of: UInt8(ascii: "`")), end > begin else {
                    throw fault("a name in backquotes has no end", from: start)
                }
                parts.append(String(decoding: bytes[begin..<end], as: UTF8.self))
                offset = end + 1
            } else {
                let begin = offset
                while offset < bytes.count, isNameStart(bytes[offset]) || isDigit(bytes[offset]) { offset += 1 }
                parts.append(String(decoding: bytes[begin..<offset], as: UTF8.self))
            }
            guard offset + 1 < bytes.count, bytes[offset] == UInt8(ascii: ".") else { break }
            let next = bytes[offset + 1]
            guard isNameStart(next) || isDigit(next) || next == UInt8(ascii: "`") else { break }
            offset += 1
        }
        return .name(parts.joined(separator: "."), parts: parts, isQuoted: isQuoted)
    }

    private mutating func sign() -> QueryToken {
        let pair = bytes[offset..<min(offset + 2, bytes.count)]
        let two = String(decoding: pair, as: UTF8.self)
        let sign =
            ["!=", "<=", ">=", "=~"].contains(two) ? two : String(two.unicodeScalars.prefix(1).map { Character($0) })
        offset += max(1, sign.utf8.count)
        offset = min(offset, bytes.count)
        return .sign(sign)
    }

    private func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

    private func isNameStart(_ byte: UInt8) -> Bool {
        switch byte {
        case 65...90, 97...122, UInt8(ascii: "_"), UInt8(ascii: "@"), UInt8(ascii: "$"): true
        default: byte >= 128
        }
    }
}
