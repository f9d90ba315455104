internal import Base
internal import NIOCore
internal import NIOHPACK

/// The decisions of one stream of an HTTP/2 connection: what its frames are as a request. Frames go in by the verbs,
/// and each says what is to be done. Time is counted in ticks.
struct HTTP2StreamState: Sendable {
    /// What the stream has to do.
    enum Action {
        /// Nothing before the next event.
        case wait
        case sendContinue
        /// A request with its whole body.
        case respond(HTTPRequestHead, body: [UInt8], trailers: HTTPHeaders)
        /// A request whose body follows in `chunk`s, up to `end` or `fail`.
        case respondStreaming(HTTPRequestHead, length: Int?)
        case chunk(ByteBuffer)
        /// The body's last chunk, and the fields behind it.
        case end(ByteBuffer, trailers: HTTPHeaders)
        case fail(any Error)
        /// Answer with this status; what still comes is thrown away.
        case refuse(HTTPRefusal)
        /// The same, for a body of more bytes than the limit.
        case refuseBody(HTTPRequestHead, limit: Int?)
    }

    private enum Phase {
        case head
        case collecting(HTTPRequestHead)
        case streaming
        /// The request is complete, or nobody wants its rest.
        case answering
    }

    private let headLimits: HeadParser.Limits
    private let timeouts: ConnectionTimeouts
    private var phase = Phase.head
    private var bodyLimit = 0
    private var bodyBytes = 0
    private var collected: [UInt8] = []
    private var owesContinue = false
    private var deadline = 0
    /// Whether the client has said that nothing more of the request comes.
    private(set) var hasEnded = false

    init(limits: HTTPLimits, timeouts: ConnectionTimeouts) { (headLimits, self.timeouts) = (limits.head, timeouts) }

    /// Bytes of a body that is being collected.
    var collectedBytes: Int { collected.count }

    /// The fields of a head, or those behind a body, came.
    /// - Parameter policy: the handler's decision about a body.
    mutating func receive(
        _ fields: HPACKHeaders, isLast: Bool, now: Int, _ policy: (HTTPRequestHead) -> BodyPolicy
    ) -> Action {
        (hasEnded, deadline) = (isLast, now + timeouts.bodyIdle)
        do throws(HTTPRefusal) {
            switch phase {
            case .head:
                let request = try HTTP2RequestHead(fields, limits: headLimits)
                return try begin(request, policy(request.head))
            case .collecting, .streaming: return end(ByteBuffer(), try HTTPHeaders(fields, limits: headLimits))
            case .answering: return .wait
            }
        } catch {
            return refuse(error)
        }
    }

    /// Bytes of a body came.
    mutating func receive(_ bytes: ByteBuffer, isLast: Bool, now: Int) -> Action {
        (hasEnded, deadline) = (isLast, now + timeouts.bodyIdle)
        bodyBytes += bytes.readableBytes
        switch phase {
        case .head, .answering: return .wait
        case .collecting, .streaming: if bodyBytes > bodyLimit { return refuse(.bodyTooLarge) }
        }
        if case .collecting = phase { collected.append(contentsOf: bytes.readableBytesView) }
        if isLast { return end(bytes, [:]) }
        if case .streaming = phase { return .chunk(bytes) }
        return .wait
    }

    /// Nothing more of a collected body is taken.
    mutating func overload() -> Action { refuse(.overloaded) }

    /// The handler asked for the first chunk of a streamed body.
    mutating func bodyWasAskedFor() -> Bool {
        defer { owesContinue = false }
        guard owesContinue, case .streaming = phase else { return false }
        return true
    }

    /// Nobody reads the rest of the request.
    mutating func abandon() { (phase, collected) = (.answering, []) }

    /// Time passed.
    /// - Parameter isReading: false while reading is paused, when the client's silence is no fault of its own.
    mutating func tick(now: Int, isReading: Bool) -> Action {
        switch phase {
        case .head, .answering: return .wait
        case .streaming where !isReading: deadline = now + timeouts.bodyIdle
        case .collecting, .streaming: break
        }
        return now >= deadline ? refuse(.requestTimeout) : .wait
    }

    private mutating func begin(_ request: HTTP2RequestHead, _ policy: BodyPolicy) throws(HTTPRefusal) -> Action {
        bodyLimit = policy.limit
        let head = request.head
        guard !hasEnded else {
            phase = .answering
            return .respond(head, body: [], trailers: [:])
        }
        phase = .collecting(head)
        if let length = request.contentLength, length > policy.limit { throw .bodyTooLarge }
        if case .stream = policy {
            (phase, owesContinue) = (.streaming, request.expectsContinue)
            return .respondStreaming(head, length: request.contentLength)
        }
        return request.expectsContinue ? .sendContinue : .wait
    }

    private mutating func end(_ bytes: ByteBuffer, _ trailers: HTTPHeaders) -> Action {
        defer { abandon() }
        guard case .collecting(let head) = phase else { return .end(bytes, trailers: trailers) }
        return .respond(head, body: collected, trailers: trailers)
    }

    /// Before the response began the stream answers; a handler that reads a body gets the error and answers itself.
    private mutating func refuse(_ refusal: HTTPRefusal) -> Action {
        defer { abandon() }
        switch phase {
        case .collecting(let head) where refusal == .bodyTooLarge || refusal == .overloaded:
            return .refuseBody(head, limit: refusal == .overloaded ? nil : bodyLimit)
        case .head, .collecting, .answering: return .refuse(refusal)
        case .streaming:
            return .fail(refusal == .bodyTooLarge ? HTTPBodyTooLarge(limit: bodyLimit) as any Error : refusal)
        }
    }
}
