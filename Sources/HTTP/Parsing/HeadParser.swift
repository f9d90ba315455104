internal import Base
internal import NIOCore

/// Reads lines up to the empty one: the head of a message, or the trailers of a chunked body.
///
/// It is fed the same bytes again with more at their end, looks at each byte once, and checks a line as soon as its end
/// is there. Lines end in CR LF and nothing else, folded lines are refused: whoever reads them differently could be
/// made to see another message.
/// - Source: RFC 9112, sections 2.2 and 5.
struct HeadParser: Sendable {
    struct Limits: Sendable {
        var lineBytes: Int
        var headBytes: Int
        var fields: Int
    }

    private let limits: Limits
    private let hasStartLine: Bool
    private var lineStart = 0
    private var scanned = 0
    /// Where the start line lies; empty before it was read.
    private(set) var startLine = 0..<0
    private(set) var fields: [HTTPHeaders.Field] = []
    private(set) var framing = HTTPFraming()

    /// - Parameter hasStartLine: false for trailers, which are fields alone, and whose framing fields mean nothing.
    init(limits: Limits, hasStartLine: Bool = true) { (self.limits, self.hasStartLine) = (limits, hasStartLine) }

    /// Reads on.
    /// - Parameter bytes: all bytes since the start of the head.
    /// - Returns: the length of the head with its empty line, or nil when more bytes are needed.
    mutating func advance(_ bytes: borrowing RawSpan) throws(HTTPRefusal) -> Int? {
        while let end = bytes.firstIndex(of: UInt8(ascii: "\n"), in: scanned..<bytes.byteCount) {
            try checkLength(line: end - 1 - lineStart, head: end + 1)
            guard end > lineStart, bytes[end - 1] == UInt8(ascii: "\r") else { throw .badRequest("a line without CR") }
            let line = lineStart..<end - 1
            (lineStart, scanned) = (end + 1, end + 1)
            if try take(line, in: bytes) { return end + 1 }
        }
        scanned = bytes.byteCount
        try checkLength(line: scanned - 1 - lineStart, head: scanned)
        return nil
    }

    /// The same for a buffer's readable bytes.
    mutating func advance(in input: ByteBuffer) throws(HTTPRefusal) -> Int? { try advance(input.readableBytesSpan) }

    private var expectsStartLine: Bool { hasStartLine && startLine.isEmpty }

    private func checkLength(line: Int, head: Int) throws(HTTPRefusal) {
        if line > limits.lineBytes { throw expectsStartLine ? .targetTooLong : .headersTooLarge }
        if head > limits.headBytes { throw .headersTooLarge }
    }

    /// - Returns: whether this was the empty line at the end.
    private mutating func take(_ line: Range<Int>, in bytes: borrowing RawSpan) throws(HTTPRefusal) -> Bool {
        if expectsStartLine {
            guard !line.isEmpty else { throw .badRequest("no start line") }
            startLine = line
            return false
        }
        if line.isEmpty { return true }
        try takeField(line, in: bytes)
        return false
    }

    private mutating func takeField(_ line: Range<Int>, in bytes: borrowing RawSpan) throws(HTTPRefusal) {
        guard fields.count < limits.fields else { throw .headersTooLarge }
        var colon = line.lowerBound
        while colon < line.upperBound, HTTPToken.isTokenByte(bytes[colon]) { colon += 1 }
        guard colon > line.lowerBound, colon < line.upperBound, bytes[colon] == UInt8(ascii: ":") else {
            throw .badRequest("malformed header field")
        }
        let (name, value) = (line.lowerBound..<colon, bytes.trimmed(colon + 1..<line.upperBound))
        guard !bytes.hasControl(in: value) else { throw .badRequest("control character in a header") }
        if hasStartLine { try framing.note(name: name, value: value, in: bytes) }
        if fields.isEmpty { fields.reserveCapacity(16) }
        fields.append(HTTPHeaders.Field(name: name, value: value))
    }
}
