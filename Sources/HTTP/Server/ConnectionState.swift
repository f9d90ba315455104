internal import Base
internal import NIOCore

/// The decisions of one server connection: which bytes are which request, when a response may follow, when to close.
///
/// One request is answered at a time, those behind it wait as unread bytes: responses are in order by construction, and
/// pipelined requests that change something are never run side by side (RFC 9112, section 9.3.2). Events go in by the
/// verbs, and `next` is asked for what to do until it says to wait. Time is counted in ticks.
struct ConnectionState: Sendable {
    /// What the connection has to do.
    enum Action {
        /// Nothing before the next event.
        case wait
        case sendContinue
        /// A request with its whole body.
        case respond(HTTPRequestHead, body: [UInt8], trailers: HTTPHeaders)
        /// A request whose body follows in `chunk`s, up to `end` or `fail`.
        case respondStreaming(HTTPRequestHead, length: Int?)
        case chunk(ByteBuffer)
        case end(trailers: HTTPHeaders)
        case fail(any Error)
        /// Answer with this status, then end the connection as after `linger`.
        case refuse(HTTPRefusal)
        /// The client speaks HTTP/2: these are its first bytes.
        case upgrade(ByteBuffer)
        /// The same, for a body of more bytes than the limit.
        case refuseBody(HTTPRequestHead, limit: Int?)
        /// Shut the sending side, and throw away what still comes: closing at once would reset the connection, and
        /// the client could lose the response that it has not read yet.
        case linger
        case close
    }

    private enum Phase {
        /// Between requests, or inside a head.
        case head
        case collecting
        case streaming
        /// The request is complete, its response is not.
        case answering
        /// The body broke off; its handler still owes a response, after which nothing follows.
        case broken
        case lingering
        case closed
    }

    private let headLimits: HeadParser.Limits
    private let readAheadBytes: Int
    private let timeouts: ConnectionTimeouts
    private var phase = Phase.head
    private var input = ByteBuffer()
    private var parser: HeadParser
    private var head: HTTPRequestHead?
    private var body = BodyDecoder.length(remaining: 0)
    private var bodyAllowance = 0
    private var bodyLimit = 0
    private var collected: [UInt8] = []
    private var owesContinue = false
    private var keepsAlive = true
    private var isFirst = true
    private var isDraining = false
    private var deadline: Int
    private var headBegan = false
    private var lastReceived = 0

    init(limits: HTTPLimits, timeouts: ConnectionTimeouts, now: Int) {
        (headLimits, readAheadBytes, self.timeouts) = (limits.head, limits.readAheadBytes, timeouts)
        parser = HeadParser(limits: headLimits)
        deadline = now + timeouts.head
    }

    /// Whether no request has begun.
    var isIdle: Bool { if case .head = phase { input.readableBytes == 0 } else { false } }

    /// Whether more input is welcome. While a request is being answered some is read ahead, mainly to see the end of
    /// the connection.
    var wantsInput: Bool {
        switch phase {
        case .head, .collecting, .streaming, .broken, .lingering: true
        case .answering: input.readableBytes < readAheadBytes
        case .closed: false
        }
    }

    /// Bytes came.
    mutating func receive(_ bytes: ByteBuffer, now: Int) {
        lastReceived = now
        switch phase {
        case .head where !headBegan:
            headBegan = true
            deadline = now + timeouts.head
        case .collecting, .streaming: deadline = now + timeouts.bodyIdle
        case .broken, .lingering, .closed: return
        case .head, .answering: break
        }
        append(bytes)
    }

    /// What is to be done now.
    /// - Parameter policy: the handler's decision about a body.
    mutating func next(_ policy: (HTTPRequestHead) -> BodyPolicy) -> Action {
        do {
            switch phase {
            case .head: return try readHead(policy)
            case .collecting: return try collect()
            case .streaming: return try stream()
            case .answering, .broken, .lingering, .closed: return .wait
            }
        } catch {
            return refuse(error)
        }
    }

    /// Bytes of a body that is being collected.
    var collectedBytes: Int { collected.count }

    /// Nothing more of a collected body is taken.
    mutating func overload() -> Action { refuse(.overloaded) }

    /// The handler asked for the first chunk of a streamed body.
    mutating func bodyWasAskedFor() -> Bool {
        defer { owesContinue = false }
        return owesContinue && phase == .streaming
    }

    /// A response begins.
    /// - Parameters:
    ///   - closes: whether the handler wants the connection closed, or the response ends only with it.
    ///   - readsBody: whether somebody may still read the request's body.
    /// - Returns: whether the connection stays open after it.
    mutating func responseBegins(closes: Bool, readsBody: Bool) -> Bool {
        if !readsBody { skipReceivedBody() }
        if closes || isDraining || phase != .answering { keepsAlive = false }
        return keepsAlive
    }

    /// A response was written to its end.
    mutating func responseEnded(now: Int) -> Action {
        guard !keepsAlive || isDraining else {
            (phase, headBegan, lastReceived) = (.head, input.readableBytes > 0, now)
            deadline = now + (headBegan ? timeouts.head : timeouts.keepAlive)
            return .wait
        }
        if phase == .answering && input.readableBytes == 0 {
            phase = .closed
            return .close
        }
        return linger(now: now)
    }

    /// The server shuts down: an idle connection closes at once, another after its response.
    mutating func drain() -> Action {
        isDraining = true
        guard isIdle else { return .wait }
        phase = .closed
        return .close
    }

    /// Time passed.
    /// - Parameter isReading: false while reading is paused, when the client's silence is no fault of its own.
    mutating func tick(now: Int, isReading: Bool) -> Action {
        if case .streaming = phase, !isReading { deadline = now + timeouts.bodyIdle }
        guard now >= deadline else { return .wait }
        switch phase {
        case .head where input.readableBytes > 0: return refuse(.requestTimeout)
        case .collecting, .streaming: return refuse(.requestTimeout)
        case .answering, .broken, .closed: return .wait
        case .head, .lingering:
            phase = .closed
            return .close
        }
    }

    /// Everything is over.
    mutating func closed() {
        (phase, input, collected) = (.closed, ByteBuffer(), [])
    }

    /// After `refuse` was written: the rest of the input is thrown away until the client closes or time is up.
    mutating func linger(now: Int) -> Action {
        (phase, input, collected) = (.lingering, ByteBuffer(), [])
        deadline = now + timeouts.linger
        return .linger
    }
}

// MARK: - Reading

extension ConnectionState {
    private mutating func readHead(_ policy: (HTTPRequestHead) -> BodyPolicy) throws(HTTPRefusal) -> Action {
        guard skipEmptyLines(), let length = try parser.advance(in: input),
            let bytes = input.readBytes(length: length)
        else { return .wait }
        if isFirst, length == HTTP2Connection.prefaceHead.count, bytes == HTTP2Connection.prefaceHead {
            return upgrade(bytes)
        }
        isFirst = false
        releaseInput()
        let head = try takeHead(bytes)
        let framing = parser.framing
        parser = HeadParser(limits: headLimits)
        keepsAlive = framing.keepsAlive(version: head.version)
        body = BodyDecoder(request: framing, limits: headLimits)
        return try begin(head, policy(head), expectsContinue: framing.expectsContinue)
    }

    private mutating func upgrade(_ head: [UInt8]) -> Action {
        var bytes = ByteBuffer(bytes: head)
        bytes.writeBuffer(&input)
        closed()
        return .upgrade(bytes)
    }

    private func takeHead(_ bytes: [UInt8]) throws(HTTPRefusal) -> HTTPRequestHead {
        let line = try RequestLine(parser.startLine, in: bytes.span.bytes)
        try parser.framing.validate(version: line.version)
        let headers = HTTPHeaders(bytes: bytes, fields: parser.fields)
        return HTTPRequestHead(method: line.method, target: line.target, version: line.version, headers: headers)
    }

    /// A client may send an empty line after the body of the request before (RFC 9112, section 2.2).
    /// - Returns: whether the first bytes of a head are there.
    private mutating func skipEmptyLines() -> Bool {
        while input.readableBytes >= 2, input.getInteger(at: input.readerIndex, as: UInt16.self) == 0x0D0A {
            input.moveReaderIndex(forwardBy: 2)
        }
        releaseInput()
        guard input.readableBytes == 1 else { return input.readableBytes > 1 }
        return input.getInteger(at: input.readerIndex, as: UInt8.self) != UInt8(ascii: "\r")
    }

    /// Read bytes are let go at once: the channel reuses its buffer when nobody else holds it.
    private mutating func releaseInput() {
        if input.readableBytes == 0 { input = ByteBuffer() }
    }

    private mutating func begin(_ head: HTTPRequestHead, _ policy: BodyPolicy, expectsContinue: Bool)
        throws(HTTPRefusal)
        -> Action
    {
        (bodyLimit, bodyAllowance) = (policy.limit, policy.limit)
        if let length = body.remaining, length > policy.limit {
            self.head = head
            throw .bodyTooLarge
        }
        deadline = lastReceived + timeouts.bodyIdle
        let isAwaited = expectsContinue && input.readableBytes == 0 && head.version == .http11
        switch policy {
        case .stream where body.remaining != 0:
            (phase, owesContinue) = (.streaming, isAwaited)
            return .respondStreaming(head, length: body.remaining)
        case _ where isAwaited:
            // botocore expects it before an empty body too: it would wait for it at its next request.
            (self.head, phase) = (head, .collecting)
            return .sendContinue
        case .stream:
            phase = .answering
            return .respond(head, body: [], trailers: [:])
        case .collect where body.remaining == 0:
            phase = .answering
            return .respond(head, body: [], trailers: [:])
        case .collect:
            (self.head, phase) = (head, .collecting)
            return try collect()
        }
    }

    private mutating func collect() throws(HTTPRefusal) -> Action {
        defer { releaseInput() }
        while true {
            switch try body.next(from: &input) {
            case .needsMore: return .wait
            case .data(let data): try keep(data)
            case .end(let trailers): return finishCollecting(trailers)
            }
        }
    }

    private mutating func keep(_ data: ByteBuffer) throws(HTTPRefusal) {
        bodyAllowance -= data.readableBytes
        guard bodyAllowance >= 0 else { throw .bodyTooLarge }
        if collected.isEmpty {
            collected.reserveCapacity(data.readableBytes + min(body.remaining ?? 0, Self.reserveBytes))
        }
        collected.append(contentsOf: data.readableBytesView)
    }

    private mutating func finishCollecting(_ trailers: HTTPHeaders) -> Action {
        phase = .answering
        // A body is there only with a head.
        guard let head else { preconditionFailure("a collected body without a head") }
        let bytes = collected
        (self.head, collected) = (nil, [])
        return .respond(head, body: bytes, trailers: trailers)
    }

    private mutating func stream() throws(HTTPRefusal) -> Action {
        defer { releaseInput() }
        switch try body.next(from: &input) {
        case .needsMore: return .wait
        case .data(let data):
            bodyAllowance -= data.readableBytes
            guard bodyAllowance >= 0 else { throw .bodyTooLarge }
            return .chunk(data)
        case .end(let trailers):
            phase = .answering
            return .end(trailers: trailers)
        }
    }

    /// What nobody will read, but came already, need not cost the connection.
    private mutating func skipReceivedBody() {
        while phase == .streaming {
            switch Result(catching: { () throws(HTTPRefusal) in try body.next(from: &input) }) {
            case .success(.data): continue
            case .success(.end): phase = .answering
            case .success(.needsMore), .failure: return
            }
        }
    }

    /// A body announced as longer than this grows with what really comes.
    private static let reserveBytes = 1 << 20

    /// Before the response began the connection answers; a handler that reads a stream gets the error and answers
    /// itself.
    private mutating func refuse(_ refusal: HTTPRefusal) -> Action {
        keepsAlive = false
        guard case .streaming = phase else {
            phase = .lingering
            defer { (head, collected) = (nil, []) }
            if let head, refusal == .bodyTooLarge || refusal == .overloaded {
                return .refuseBody(head, limit: refusal == .overloaded ? nil : bodyLimit)
            }
            return .refuse(refusal)
        }
        (phase, input) = (.broken, ByteBuffer())
        return .fail(refusal.status == 413 ? HTTPBodyTooLarge(limit: bodyLimit) as any Error : refusal)
    }

    private mutating func append(_ bytes: ByteBuffer) {
        if input.readableBytes == 0 {
            input = bytes
        } else {
            var bytes = bytes
            input.writeBuffer(&bytes)
        }
    }
}
