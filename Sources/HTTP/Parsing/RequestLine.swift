internal import Base

/// The first line of a request.
/// - Source: RFC 9112, section 3.
struct RequestLine {
    let method: HTTPMethod
    let target: String
    let version: HTTPVersion

    /// No registered method is longer than 17 characters.
    static let methodBytes = 32

    init(_ line: Range<Int>, in bytes: borrowing RawSpan) throws(HTTPRefusal) {
        guard let methodEnd = bytes.firstIndex(of: UInt8(ascii: " "), in: line), methodEnd > line.lowerBound,
            methodEnd - line.lowerBound <= Self.methodBytes,
            let targetEnd = bytes.firstIndex(of: UInt8(ascii: " "), in: methodEnd + 1..<line.upperBound)
        else { throw .badRequest("malformed request line") }
        version = try Self.version(targetEnd + 1..<line.upperBound, in: bytes)
        method = try Self.method(line.lowerBound..<methodEnd, in: bytes)
        target = try Self.target(methodEnd + 1..<targetEnd, in: bytes)
    }

    private static func version(_ range: Range<Int>, in bytes: borrowing RawSpan) throws(HTTPRefusal) -> HTTPVersion {
        if bytes.isText("HTTP/1.1", in: range) { return .http11 }
        if bytes.isText("HTTP/1.0", in: range) { return .http10 }
        let isOther = range.count == 8 && bytes.isText("HTTP/", in: range.lowerBound..<range.lowerBound + 5)
        throw isOther ? .versionNotSupported : .badRequest("malformed request line")
    }

    private static func method(_ range: Range<Int>, in bytes: borrowing RawSpan) throws(HTTPRefusal) -> HTTPMethod {
        if bytes.isText("GET", in: range) { return .get }
        if bytes.isText("POST", in: range) { return .post }
        for index in range where !HTTPToken.isTokenByte(bytes[index]) { throw .badRequest("malformed method") }
        let text = bytes.text(range) ?? ""
        // A tunnel is no request for an origin server.
        guard text != "CONNECT" else { throw .notImplemented }
        return HTTPMethod(rawValue: text)
    }

    /// Any bytes but controls; what is beyond ASCII, though no client should send it bare, has to be UTF-8.
    private static func target(_ range: Range<Int>, in bytes: borrowing RawSpan) throws(HTTPRefusal) -> String {
        guard !range.isEmpty else { throw .badRequest("malformed request line") }
        // The target of all calls of the JSON and Query protocols.
        if range.count == 1, bytes[range.lowerBound] == UInt8(ascii: "/") { return "/" }
        for index in range where bytes[index] < 33 || bytes[index] == 127 { throw .badRequest("malformed target") }
        guard let text = bytes.text(range) else { throw .badRequest("malformed target") }
        return text
    }
}

/// The first line of a response.
/// - Source: RFC 9112, section 4.
struct StatusLine {
    let status: Int
    let version: HTTPVersion

    init(_ line: Range<Int>, in bytes: borrowing RawSpan) throws(HTTPRefusal) {
        let start = line.lowerBound
        guard line.count >= 12, bytes[start + 8] == 32, line.count == 12 || bytes[start + 12] == 32 else {
            throw .badRequest("malformed status line")
        }
        var status = 0
        for index in start + 9..<start + 12 {
            guard (48...57).contains(bytes[index]) else { throw .badRequest("malformed status line") }
            status = status * 10 + Int(bytes[index] - 48)
        }
        guard status >= 100 else { throw .badRequest("malformed status line") }
        self.status = status
        if bytes.isText("HTTP/1.1", in: start..<start + 8) {
            version = .http11
        } else if bytes.isText("HTTP/1.0", in: start..<start + 8) {
            version = .http10
        } else {
            throw .versionNotSupported
        }
    }
}

extension RawSpan {
    /// Whether the bytes are exactly the text.
    func isText(_ text: StaticString, in range: Range<Int>) -> Bool {
        guard range.count == text.utf8CodeUnitCount else { return false }
        for offset in 0..<range.count {
            // SAFETY: the offset is below the text's length, by the guard.
            guard unsafe text.utf8Start[offset] == self[range.lowerBound + offset] else { return false }
        }
        return true
    }

    /// The bytes as a text, or nil where they are no UTF-8.
    func text(_ range: Range<Int>) -> String? {
        precondition(range.lowerBound >= 0 && range.upperBound <= byteCount)
        // SAFETY: the range lies inside the span, by the precondition; the pointer is not kept.
        return unsafe withUnsafeBytes {
            unsafe String(validating: UnsafeRawBufferPointer(rebasing: $0[range]), as: UTF8.self)
        }
    }
}
