internal import Base
internal import NIOCore

/// The decisions of a client connection: which bytes are which part of the response.
struct ResponseReader: Sendable {
    enum Event {
        /// Nothing before more bytes come.
        case wait
        case head(status: Int, HTTPHeaders, length: Int?)
        case chunk(ByteBuffer)
        /// - keepsAlive: whether another request may follow on the connection.
        case end(trailers: HTTPHeaders, keepsAlive: Bool)
        case fail(HTTPRefusal)
    }

    private enum Phase {
        case idle
        case head
        case body
        case failed
    }

    private let limits: HeadParser.Limits
    private var phase = Phase.idle
    private var method = HTTPMethod.get
    private var input = ByteBuffer()
    private var parser: HeadParser
    private var body = BodyDecoder.untilClose
    private var keepsAlive = false

    init(limits: HeadParser.Limits) {
        self.limits = limits
        parser = HeadParser(limits: limits)
    }

    /// A request was sent.
    mutating func begin(_ method: HTTPMethod) {
        precondition(phase == .idle, "one request at a time")
        (self.method, phase) = (method, .head)
    }

    mutating func receive(_ bytes: ByteBuffer) {
        if input.readableBytes == 0 {
            input = bytes
        } else {
            var bytes = bytes
            input.writeBuffer(&bytes)
        }
    }

    /// What is next in the bytes received.
    mutating func next() -> Event {
        do {
            switch phase {
            case .idle where input.readableBytes > 0: throw HTTPRefusal.badRequest("bytes that nobody asked for")
            case .idle, .failed: return .wait
            case .head: return try readHead()
            case .body: return try readBody()
            }
        } catch {
            phase = .failed
            return .fail(error as? HTTPRefusal ?? .badRequest("malformed response"))
        }
    }

    /// The connection has ended.
    mutating func inputClosed() -> Event {
        defer { phase = .failed }
        switch (phase, body) {
        case (.body, .untilClose): return .end(trailers: [:], keepsAlive: false)
        case (.head, _), (.body, _): return .fail(.badRequest("the connection was closed inside a response"))
        case (.idle, _), (.failed, _): return .wait
        }
    }

    private mutating func readHead() throws(HTTPRefusal) -> Event {
        while let length = try parser.advance(in: input), let bytes = input.readBytes(length: length) {
            let line = try StatusLine(parser.startLine, in: bytes.span.bytes)
            let (fields, framing) = (parser.fields, parser.framing)
            parser = HeadParser(limits: limits)
            // Interim responses come before the one that counts.
            if line.status < 200 { continue }
            body = BodyDecoder(response: framing, status: line.status, to: method, limits: limits)
            phase = .body
            if case .untilClose = body {
                keepsAlive = false
            } else {
                keepsAlive = framing.keepsAlive(version: line.version)
            }
            return .head(status: line.status, HTTPHeaders(bytes: bytes, fields: fields), length: body.remaining)
        }
        return .wait
    }

    private mutating func readBody() throws(HTTPRefusal) -> Event {
        switch try body.next(from: &input) {
        case .needsMore:
            input = ByteBuffer(buffer: input)
            return .wait
        case .data(let data): return .chunk(data)
        case .end(let trailers):
            phase = .idle
            return .end(trailers: trailers, keepsAlive: keepsAlive && input.readableBytes == 0)
        }
    }
}
