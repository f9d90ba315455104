/// What the header fields say about the message's framing and connection, gathered while they are read.
///
/// Two different statements about the length are refused, since a proxy in front could believe the other one
/// (request smuggling).
/// - Source: RFC 9112, sections 6 and 9; RFC 9110, section 10.1.1.
struct HTTPFraming: Sendable, Equatable {
    var contentLength: Int?
    var isChunked = false
    var saysClose = false
    var saysKeepAlive = false
    var expectsContinue = false
    var hostCount = 0

    /// Takes notice of one field. Only names of five lengths matter, so that most fields cost one comparison.
    mutating func note(name: Range<Int>, value: Range<Int>, in bytes: borrowing RawSpan) throws(HTTPRefusal) {
        switch name.count {
        case 4 where bytes.matches("host", in: name): hostCount += 1
        case 6 where bytes.matches("expect", in: name): try noteExpectation(value, in: bytes)
        case 10 where bytes.matches("connection", in: name): noteConnection(value, in: bytes)
        case 14 where bytes.matches("content-length", in: name): try noteLength(value, in: bytes)
        case 17 where bytes.matches("transfer-encoding", in: name): try noteCoding(value, in: bytes)
        default: break
        }
    }

    /// The checks that need all fields of a request.
    func validate(version: HTTPVersion) throws(HTTPRefusal) {
        if isChunked && version == .http10 { throw .badRequest("HTTP/1.0 has no transfer codings") }
        if hostCount > 1 { throw .badRequest("more than one Host") }
        if hostCount == 0 && version == .http11 { throw .badRequest("no Host") }
    }

    func keepsAlive(version: HTTPVersion) -> Bool { !saysClose && (version == .http11 || saysKeepAlive) }

    private mutating func noteExpectation(_ value: Range<Int>, in bytes: borrowing RawSpan) throws(HTTPRefusal) {
        guard bytes.matches("100-continue", in: value) else { throw .expectationFailed }
        expectsContinue = true
    }

    private mutating func noteConnection(_ value: Range<Int>, in bytes: borrowing RawSpan) {
        var start = value.lowerBound
        while start < value.upperBound {
            let end = bytes.firstIndex(of: UInt8(ascii: ","), in: start..<value.upperBound) ?? value.upperBound
            let option = bytes.trimmed(start..<end)
            if bytes.matches("close", in: option) { saysClose = true }
            if bytes.matches("keep-alive", in: option) { saysKeepAlive = true }
            start = end + 1
        }
    }

    private mutating func noteLength(_ value: Range<Int>, in bytes: borrowing RawSpan) throws(HTTPRefusal) {
        guard (1...18).contains(value.count) else { throw .badRequest("malformed Content-Length") }
        var length = 0
        for index in value {
            let digit = bytes[index] &- 48
            guard digit < 10 else { throw .badRequest("malformed Content-Length") }
            length = length * 10 + Int(digit)
        }
        guard contentLength == nil else { throw .badRequest("more than one Content-Length") }
        guard !isChunked else { throw .badRequest("Content-Length and Transfer-Encoding") }
        contentLength = length
    }

    private mutating func noteCoding(_ value: Range<Int>, in bytes: borrowing RawSpan) throws(HTTPRefusal) {
        guard contentLength == nil else { throw .badRequest("Content-Length and Transfer-Encoding") }
        guard !isChunked else { throw .badRequest("more than one Transfer-Encoding") }
        guard bytes.matches("chunked", in: value) else { throw .notImplemented }
        isChunked = true
    }
}
