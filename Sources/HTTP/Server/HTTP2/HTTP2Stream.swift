internal import Base
internal import NIOCore
internal import NIOHPACK
internal import NIOHTTP2

/// A stream of an HTTP/2 connection, which is one request and its response: feeds its `HTTP2StreamState` and does what
/// that says.
// SAFETY: everything here is used on the connection's event loop only; what comes from elsewhere hops there first.
final class HTTP2Stream: ChannelDuplexHandler, @unchecked Sendable {
    typealias InboundIn = HTTP2Frame.FramePayload
    typealias OutboundIn = HTTP2Frame.FramePayload
    typealias OutboundOut = HTTP2Frame.FramePayload

    private let connection: HTTP2Connection
    private let handler: any HTTPHandler
    private let loop: LoopContext
    // SAFETY: `state` calls nothing but `bodyPolicy`, which cannot reach this stream, so no two accesses overlap.
    @exclusivity(unchecked) private var state: HTTP2StreamState
    private var bodies: BodyShare
    private var context: ChannelHandlerContext?
    private var isOpen = false
    private var method = HTTPMethod.get
    private var body: BodyBuffer?
    private var task: Task<Void, Never>?
    private var writer: CheckedContinuation<Void, any Error>?
    private var readWasHeldBack = false
    private var isAnswered = false
    /// Frames that the client's windows have not let out yet, and when one went last.
    private var unwritten = 0
    private var lastWritten = 0
    /// Since when a piece, or all that a stream gave at once, has not gone out.
    private var waitsSince: Int?

    init(of connection: HTTP2Connection, handler: any HTTPHandler, loop: LoopContext, bodies: SharedQuota) {
        (self.connection, self.handler, self.loop) = (connection, handler, loop)
        self.bodies = BodyShare(of: bodies, free: loop.limits.freeBytesOfConnection)
        state = HTTP2StreamState(limits: loop.limits, timeouts: loop.timeouts)
    }

    // MARK: - Channel events

    func handlerAdded(context: ChannelHandlerContext) { self.context = context }

    func handlerRemoved(context: ChannelHandlerContext) { end() }

    func channelInactive(context: ChannelHandlerContext) {
        end()
        context.fireChannelInactive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .headers(let frame):
            guard admit(context) else { return }
            if let method = frame.headers.first(name: ":method") { self.method = HTTPMethod(rawValue: method) }
            perform(state.receive(frame.headers, isLast: frame.endStream, now: loop.now, handler.bodyPolicy))
        case .data(let frame):
            guard isOpen, case .byteBuffer(let bytes) = frame.data else { return }
            perform(state.receive(bytes, isLast: frame.endStream, now: loop.now))
            if !bodies.grow(to: state.collectedBytes) { perform(state.overload()) }
        default: break
        }
    }

    func read(context: ChannelHandlerContext) {
        if wantsInput { context.read() } else { readWasHeldBack = true }
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        guard context.channel.isWritable, let writer else { return }
        self.writer = nil
        writer.resume()
    }

    /// The client reset the stream: its end follows.
    func errorCaught(context: ChannelHandlerContext, error: any Error) {}

    // MARK: - Connection events

    func tick() {
        let since = waitsSince ?? (unwritten > 0 ? lastWritten : loop.now)
        if loop.now - since > loop.timeouts.writeStall { return reset(.cancel) }
        perform(state.tick(now: loop.now, isReading: !readWasHeldBack))
    }

    /// - Returns: whether there is room for this stream.
    private func admit(_ context: ChannelHandlerContext) -> Bool {
        guard !isOpen else { return true }
        let id = try? context.channel.syncOptions?.getOption(HTTP2StreamChannelOptions.streamID)
        isOpen = connection.open(self, id: id.map { Int($0) } ?? 0)
        if !isOpen { reset(.refusedStream) }
        return isOpen
    }

    private func end() {
        guard context != nil else { return }
        context = nil
        state.abandon()
        body?.fail(HTTPConnectionClosed())
        writer?.resume(throwing: HTTPConnectionClosed())
        task?.cancel()
        (body, writer, task) = (nil, nil, nil)
        bodies.giveBack()
        if isOpen { connection.close(self) }
    }

    // MARK: - Requests

    private var wantsInput: Bool { body?.isFull != true }

    private func perform(_ action: consuming HTTP2StreamState.Action) {
        switch consume action {
        case .wait: break
        case .respond(let head, let bytes, let trailers):
            start(
                HTTPRequest(
                    head: head, body: .bytes(bytes), trailers: trailers, remoteAddress: connection.remoteAddress))
        case .respondStreaming(let head, let length): startStreaming(head, length: length)
        case .chunk(let bytes): body?.append(Array(buffer: bytes))
        case .end(let bytes, let trailers):
            if bytes.readableBytes > 0 { body?.append(Array(buffer: bytes)) }
            body?.finish(trailers: trailers)
        case .fail(let error): body?.fail(error)
        case .sendContinue: sendContinue()
        case .refuse(let refusal): refuse(HTTPResponse(refusal))
        case .refuseBody(let head, let limit): refuse(handler.refuse(head, limit: limit))
        }
    }

    private func startStreaming(_ head: HTTPRequestHead, length: Int?) {
        let body = BodyBuffer(capacity: loop.limits.bodyBufferBytes) { [weak self] in self?.bodyIsWanted() }
        self.body = body
        let stream = HTTPBodyStream(length: length, trailers: { body.trailers }) { try await body.next() }
        start(HTTPRequest(head: head, body: .stream(stream), remoteAddress: connection.remoteAddress))
    }

    private func start(_ request: consuming HTTPRequest) {
        let request = consume request
        let task = RequestTask.start(on: loop.executor) { [self] in
            await answer(handler.respond(to: request))
        }
        // It is over already when the handler never suspended.
        if !isAnswered { self.task = task }
    }

    /// The reader of the body waits or has made room. It may be anywhere.
    private func bodyIsWanted() {
        guard loop.loop.inEventLoop else { return loop.loop.execute { self.bodyIsWanted() } }
        if state.bodyWasAskedFor() { sendContinue() }
        if readWasHeldBack, wantsInput {
            readWasHeldBack = false
            context?.read()
        }
    }

    private func sendContinue() {
        write(.headers(.init(headers: [":status": "100"])))
        context?.flush()
    }

    private func refuse(_ response: HTTPResponse) {
        // What refuses never streams.
        guard case .bytes(let bytes) = response.body else { preconditionFailure("a refusal with a streamed body") }
        let hasBody = begin(response) != .none && !bytes.isEmpty
        if hasBody { write(.data(.init(data: .byteBuffer(ByteBuffer(bytes: bytes)), endStream: true))) }
        finish()
    }
}

// MARK: - Responses

extension HTTP2Stream {
    private func answer(_ response: HTTPResponse) async {
        do {
            guard context != nil else { return }
            let framing = begin(response)
            switch response.body {
            case .bytes(let bytes): if framing != .none { try await send(bytes, isLast: true, isAlone: true) }
            case .stream(let stream): if framing != .none { try await send(stream, framing) }
            }
            finish()
        } catch {
            // The client has a part of the response already: only the reset tells it that this is not all.
            reset(.internalError)
        }
    }

    /// Writes the head.
    private func begin(_ response: HTTPResponse) -> ResponseFraming {
        loop.loop.assertInEventLoop()
        let framing = ResponseFraming(response, to: method, version: .http2)
        let fields = HPACKHeaders(response, to: method, framing: framing, date: loop.dateText)
        write(.headers(.init(headers: fields, endStream: framing == .none || framing == .length(0))))
        return framing
    }

    private func send(_ stream: HTTPBodyStream, _ framing: ResponseFraming) async throws {
        context?.flush()
        var sent = 0
        for try await chunk in stream where !chunk.isEmpty {
            sent += chunk.count
            if let length = stream.length, sent > length { throw HTTPBodyLengthWrong() }
            try await send(chunk, isLast: sent == stream.length)
        }
        if let length = stream.length {
            guard sent == length else { throw HTTPBodyLengthWrong() }
        } else {
            write(.data(.init(data: .byteBuffer(ByteBuffer()), endStream: true)))
        }
    }

    /// Writes bytes piece by piece, and waits while the client is slow.
    /// - Parameter isAlone: whether they are the whole body: a client then has its time for each piece.
    private func send(_ bytes: [UInt8], isLast: Bool, isAlone: Bool = false) async throws {
        var rest = ByteBuffer(bytes: bytes)
        defer { waitsSince = nil }
        while let piece = rest.readSlice(length: min(rest.readableBytes, HTTP2Connection.pieceBytes)),
            piece.readableBytes > 0
        {
            guard let context else { throw HTTPConnectionClosed() }
            let isEnd = isLast && rest.readableBytes == 0
            write(.data(.init(data: .byteBuffer(piece), endStream: isEnd)))
            if isEnd { return }
            context.flush()
            if isAlone { waitsSince = nil }
            if context.channel.isWritable { continue }
            waitsSince = waitsSince ?? loop.now
            try await withCheckedThrowingContinuation { writer = $0 }
        }
    }

    /// The response was written to its end. What is left of its request is told not to come when that has gone out: a
    /// reset overtakes what waits for the client's windows.
    private func finish() {
        (isAnswered, task) = (true, nil)
        state.abandon()
        bodies.giveBack()
        body?.fail(HTTPConnectionClosed())
        body = nil
        context?.flush()
        if unwritten == 0 { leave() }
    }

    private func leave() {
        if context != nil, isAnswered, !state.hasEnded { reset(.noError) }
    }

    private func write(_ payload: HTTP2Frame.FramePayload) {
        guard let context else { return }
        if unwritten == 0 { lastWritten = loop.now }
        unwritten += 1
        let written = loop.loop.makePromise(of: Void.self)
        context.write(wrapOutboundOut(payload), promise: written)
        written.futureResult.whenComplete { [self] _ in
            unwritten -= 1
            lastWritten = loop.now
            if unwritten == 0 { leave() }
        }
    }

    /// Ends the stream at once; its end follows.
    private func reset(_ code: HTTP2ErrorCode) {
        state.abandon()
        context?.writeAndFlush(wrapOutboundOut(.rstStream(code)), promise: nil)
    }
}
