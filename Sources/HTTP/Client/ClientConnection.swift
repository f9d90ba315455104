internal import Base
internal import NIOCore

/// A connection to a server: one request and its response at a time.
// SAFETY: everything here is used on the connection's event loop only; what comes from elsewhere hops there first.
final class ClientConnection: ChannelDuplexHandler, @unchecked Sendable {
    typealias InboundIn = ByteBuffer
    typealias OutboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    let channel: any Channel
    private let bodyBufferBytes: Int
    private let onIdle: @Sendable (ClientConnection) -> Void
    private var reader: ResponseReader
    private var awaitsHead = false
    /// The head that nobody has asked for yet. It is not kept longer: its body keeps the connection.
    private var head: Result<HTTPResponse, any Error>?
    private var waiter: CheckedContinuation<HTTPResponse, any Error>?
    private var body: BodyBuffer?
    private var readWasHeldBack = false
    /// Whether the request's body was sent to its end.
    private var isSent = false
    private var mayBeReused = false

    /// - Parameter onIdle: called when a response has ended and another request may follow.
    init(channel: any Channel, limits: HTTPClientLimits, onIdle: @escaping @Sendable (ClientConnection) -> Void) {
        (self.channel, self.onIdle, bodyBufferBytes) = (channel, onIdle, limits.bodyBufferBytes)
        reader = ResponseReader(limits: limits.head)
    }

    // MARK: - Requests

    /// Sends a request, its body to the end, and waits for the head of the response.
    /// - Parameter message: the head, and the body unless it is a stream.
    func exchange(_ message: ByteBuffer, method: HTTPMethod, body: HTTPBody) async throws -> HTTPResponse {
        try await withTaskCancellationHandler {
            try await channel.eventLoop.submit { try self.begin(message, method) }.get()
            // A server may answer and close before it has read everything: what counts then is its answer.
            let broken = await upload(body)
            do {
                return try await response()
            } catch {
                throw broken ?? error
            }
        } onCancel: {
            close()
        }
    }

    func close() { channel.close(promise: nil) }

    private func begin(_ message: ByteBuffer, _ method: HTTPMethod) throws(HTTPConnectionClosed) {
        guard channel.isActive else { throw HTTPConnectionClosed() }
        (head, awaitsHead, isSent, mayBeReused) = (nil, true, false, false)
        reader.begin(method)
        channel.writeAndFlush(message, promise: nil)
    }

    /// - Returns: the error that broke it off.
    private func upload(_ body: HTTPBody) async -> (any Error)? {
        var failure: (any Error)?
        if case .stream(let stream) = body {
            do {
                for try await chunk in stream where !chunk.isEmpty {
                    try await channel.writeAndFlush(
                        stream.length == nil ? ByteBuffer(chunk: chunk) : ByteBuffer(bytes: chunk))
                }
                if stream.length == nil { try await channel.writeAndFlush(ByteBuffer(staticString: "0\r\n\r\n")) }
            } catch let error as ChannelError {
                failure = error
            } catch {
                failure = error
                close()
            }
        }
        let isComplete = failure == nil
        channel.eventLoop.execute { self.uploadEnded(isComplete: isComplete) }
        return failure
    }

    private func uploadEnded(isComplete: Bool) {
        isSent = isComplete
        if isComplete { offer() }
    }

    private func response() async throws -> HTTPResponse {
        try await withCheckedThrowingContinuation { waiter in
            channel.eventLoop.execute {
                guard let head = self.head else {
                    self.waiter = waiter
                    return
                }
                self.head = nil
                self.offer()
                waiter.resume(with: head)
            }
        }
    }

    // MARK: - Channel events

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        reader.receive(unwrapInboundIn(data))
        while take(reader.next()) {}
    }

    func channelInactive(context: ChannelHandlerContext) {
        _ = take(reader.inputClosed())
        context.fireChannelInactive()
    }

    func read(context: ChannelHandlerContext) {
        if body?.isFull == true { readWasHeldBack = true } else { context.read() }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        // Before the end of the connection comes, which a body without a length would take for its own.
        if let failure = error as? Failure { fail(failure) }
        context.close(promise: nil)
    }

    /// - Returns: whether there may be more.
    private func take(_ event: ResponseReader.Event) -> Bool {
        switch event {
        case .wait: return false
        case .head(let status, let headers, let length): deliver(status, headers, length)
        case .chunk(let bytes): body?.append(Array(buffer: bytes))
        case .end(let trailers, let keepsAlive):
            // Given back before the reader sees the end: its next request finds the connection.
            let ended = body
            body = nil
            mayBeReused = keepsAlive
            if keepsAlive { offer() } else { close() }
            ended?.finish(trailers: trailers)
        case .fail(let refusal): fail(refusal)
        }
        return true
    }

    private func deliver(_ status: Int, _ headers: HTTPHeaders, _ length: Int?) {
        let body = BodyBuffer(capacity: bodyBufferBytes) { [weak self] in self?.bodyIsWanted() }
        self.body = body
        let lease = Lease(self, body)
        let stream = HTTPBodyStream(length: length, trailers: { body.trailers }) { try await lease.next() }
        settle(.success(HTTPResponse(status: status, headers: headers, body: .stream(stream))))
    }

    private func fail(_ refusal: HTTPRefusal) {
        let failure = Failure(
            code: channel.isActive ? "http.malformed" : "http.closed", message: refusal.reason,
            stage: "read the response")
        fail(failure)
    }

    private func fail(_ failure: Failure) {
        body?.fail(failure)
        body = nil
        settle(.failure(failure))
        close()
    }

    private func settle(_ result: Result<HTTPResponse, any Error>) {
        guard awaitsHead else { return }
        awaitsHead = false
        guard let waiter else {
            head = result
            return
        }
        self.waiter = nil
        waiter.resume(with: result)
    }

    /// Gives the connection back when both directions are through and the head was taken.
    private func offer() {
        guard mayBeReused, isSent, head == nil, channel.isActive else { return }
        mayBeReused = false
        onIdle(self)
    }

    private func bodyIsWanted() {
        guard channel.eventLoop.inEventLoop else { return channel.eventLoop.execute { self.bodyIsWanted() } }
        guard readWasHeldBack, body?.isFull != true else { return }
        readWasHeldBack = false
        channel.read()
    }

    fileprivate func abandon(_ body: BodyBuffer) {
        channel.eventLoop.execute { if self.body === body { self.close() } }
    }
}

/// Keeps a response body's connection for its reader: a stream that nobody holds any more closes it, unless it has
/// ended.
private final class Lease: Sendable {
    private let connection: ClientConnection
    private let body: BodyBuffer

    init(_ connection: ClientConnection, _ body: BodyBuffer) { (self.connection, self.body) = (connection, body) }

    func next() async throws -> [UInt8]? { try await body.next() }

    deinit { connection.abandon(body) }
}
