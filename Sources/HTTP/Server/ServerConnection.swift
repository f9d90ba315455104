internal import Base
internal import NIOCore

/// A client's connection: feeds its `ConnectionState` and does what that says.
// SAFETY: everything here is used on the connection's event loop only; what comes from elsewhere hops there first.
final class ServerConnection: ChannelDuplexHandler, RemovableChannelHandler, LoopConnection, @unchecked Sendable {
    typealias InboundIn = ByteBuffer
    typealias OutboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    /// The listener it came through.
    let listener: Int
    private let handler: any HTTPHandler
    private let loop: LoopContext
    private let connections: SharedQuota
    private let allBodies: SharedQuota
    private var bodies: BodyShare
    // SAFETY: `state` calls nothing but `bodyPolicy`, which cannot reach this connection, so no two accesses overlap.
    @exclusivity(unchecked) private var state: ConnectionState
    private var context: ChannelHandlerContext?
    private var remoteAddress: String?
    private var body: BodyBuffer?
    private var task: Task<Void, Never>?
    /// The request that is being answered.
    private var current: (method: HTTPMethod, version: HTTPVersion)?
    private var framing = ResponseFraming.none
    private var writer: CheckedContinuation<Void, any Error>?
    private var isProcessing = false
    private var isInRead = false
    /// Whether what was written last may go out with the next response.
    private var mayHoldBack = false
    private var readWasHeldBack = false
    private var unwritableSince: Int?

    init(
        listener: Int, handler: any HTTPHandler, loop: LoopContext, bodies: SharedQuota, connections: SharedQuota
    ) {
        (self.listener, self.handler, self.loop, self.connections) = (listener, handler, loop, connections)
        (allBodies, self.bodies) = (bodies, BodyShare(of: bodies, free: loop.limits.freeBytesOfConnection))
        state = ConnectionState(limits: loop.limits, timeouts: loop.timeouts, now: loop.now)
    }

    // MARK: - Channel events

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        remoteAddress = context.channel.remoteAddress?.ipAddress
        loop.add(self)
    }

    func handlerRemoved(context: ChannelHandlerContext) { end() }

    func channelInactive(context: ChannelHandlerContext) {
        end()
        context.fireChannelInactive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        isInRead = true
        state.receive(unwrapInboundIn(data), now: loop.now)
        process()
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        isInRead = false
        flush()
    }

    func read(context: ChannelHandlerContext) {
        if wantsInput { context.read() } else { readWasHeldBack = true }
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        unwritableSince = context.channel.isWritable ? nil : loop.now
        guard context.channel.isWritable, let writer else { return }
        self.writer = nil
        writer.resume()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }

    // MARK: - Server events

    func tick() {
        if let since = unwritableSince, loop.now - since > loop.timeouts.writeStall { return close() }
        if perform(state.tick(now: loop.now, isReading: !readWasHeldBack)) { flush() }
    }

    func drain() { perform(state.drain()) }

    func close() { context?.close(promise: nil) }

    private func end() {
        guard context != nil else { return }
        context = nil
        state.closed()
        body?.fail(HTTPConnectionClosed())
        writer?.resume(throwing: HTTPConnectionClosed())
        task?.cancel()
        (body, writer, task, current) = (nil, nil, nil, nil)
        bodies.giveBack()
        loop.remove(self)
        connections.give()
    }

    // MARK: - Requests

    private var wantsInput: Bool { state.wantsInput && body?.isFull != true }

    /// Does what there is to do. A handler that answers at once comes back in here by `finish`; the loop goes on then.
    private func process() {
        guard !isProcessing else { return }
        isProcessing = true
        while context != nil, perform(state.next(handler.bodyPolicy)) {}
        isProcessing = false
        if !bodies.grow(to: state.collectedBytes) { perform(state.overload()) }
        if readWasHeldBack, wantsInput {
            readWasHeldBack = false
            context?.read()
        }
    }

    /// - Returns: whether there may be more to do.
    @discardableResult
    private func perform(_ action: consuming ConnectionState.Action) -> Bool {
        switch consume action {
        case .wait: return false
        case .respond(let head, let bytes, let trailers):
            start(HTTPRequest(head: head, body: .bytes(bytes), trailers: trailers, remoteAddress: remoteAddress))
        case .respondStreaming(let head, let length): startStreaming(head, length: length)
        case .chunk(let bytes): body?.append(Array(buffer: bytes))
        case .end(let trailers): body?.finish(trailers: trailers)
        case .fail(let error): body?.fail(error)
        case .sendContinue: sendContinue()
        case .refuse(let refusal): refuse(HTTPResponse(refusal))
        case .refuseBody(let head, let limit): refuse(handler.refuse(head, limit: limit))
        case .upgrade(let bytes): upgrade(bytes)
        case .linger: closeWhenWritten(.output)
        case .close: closeWhenWritten(.all)
        }
        return true
    }

    /// Makes way for HTTP/2. Nothing was written, and all that was read goes on.
    private func upgrade(_ bytes: ByteBuffer) {
        guard let context else { return }
        let connection = HTTP2Connection(
            listener: listener, remoteAddress: remoteAddress, handler: handler, loop: loop, bodies: allBodies,
            connections: connections)
        let pipeline = context.pipeline
        do {
            try connection.start(in: pipeline.syncOperations)
        } catch {
            // The channel is closing.
            return close()
        }
        self.context = nil
        loop.remove(self)
        pipeline.syncOperations.removeHandler(self, promise: nil)
        pipeline.fireChannelRead(bytes)
    }

    private func startStreaming(_ head: HTTPRequestHead, length: Int?) {
        let body = BodyBuffer(capacity: loop.limits.bodyBufferBytes) { [weak self] in self?.bodyIsWanted() }
        self.body = body
        let stream = HTTPBodyStream(length: length, trailers: { body.trailers }) { try await body.next() }
        start(HTTPRequest(head: head, body: .stream(stream), remoteAddress: remoteAddress))
    }

    private func start(_ request: consuming HTTPRequest) {
        current = (request.method, request.version)
        let request = consume request
        let task = RequestTask.start(on: loop.executor) { [self] in
            await answer(handler.respond(to: request))
        }
        // It is over already when the handler never suspended.
        if current != nil { self.task = task }
    }

    /// The reader of the body waits or has made room. It may be anywhere.
    private func bodyIsWanted() {
        guard loop.loop.inEventLoop else { return loop.loop.execute { self.bodyIsWanted() } }
        if state.bodyWasAskedFor() { sendContinue() }
        process()
    }

    private func sendContinue() {
        write(ByteBuffer(staticString: "HTTP/1.1 100 Continue\r\n\r\n"))
        flush()
    }

    private func refuse(_ response: HTTPResponse) {
        // What refuses never streams.
        guard case .bytes(let bytes) = response.body else { preconditionFailure("a refusal with a streamed body") }
        let encoder = ResponseEncoder(
            framing: .length(bytes.count), keepsAlive: false, version: .http11, dateLine: loop.dateLine)
        write(
            loop.fill(reserving: bytes.count) { buffer in
                encoder.write(response, to: .get, into: &buffer)
                buffer.writeBytes(bytes)
            })
        perform(state.linger(now: loop.now))
    }
}

/// The client has gone.
struct HTTPConnectionClosed: Error, Sendable {}

/// A body of a stated length came out shorter or longer.
struct HTTPBodyLengthWrong: Error, Sendable {}

// MARK: - Responses

extension ServerConnection {
    private func answer(_ response: HTTPResponse) async {
        guard let stream = begin(response) else { return }
        do {
            if let nextSpan = stream.nextSpan, case .length = framing {
                while let span = try await nextSpan() { try await send(span) }
            } else {
                for try await chunk in stream where !chunk.isEmpty { try await send(chunk) }
            }
            try finishStream()
        } catch {
            // The client has a part of the response already: only the break tells it that this is not all.
            closeWhenWritten(.all)
        }
    }

    /// Writes the head, and the body with it where it is at hand.
    /// - Returns: the body where it comes in chunks.
    private func begin(_ response: HTTPResponse) -> HTTPBodyStream? {
        loop.loop.assertInEventLoop()
        guard context != nil, let current else { return nil }
        framing = ResponseFraming(response, to: current.method, version: current.version)
        let stream = framing == .none ? nil : response.body.streamed
        let closes = framing == .untilClose || response.saysClose
        let keepsAlive = state.responseBegins(closes: closes, readsBody: stream != nil)
        let encoder = ResponseEncoder(
            framing: framing, keepsAlive: keepsAlive, version: current.version, dateLine: loop.dateLine)
        let bytes = framing == .none ? [] : response.body.atHand
        mayHoldBack = response.mayWait
        write(
            loop.fill(reserving: bytes.count) { buffer in
                encoder.write(response, to: current.method, into: &buffer)
                buffer.writeBytes(bytes)
            })
        if stream == nil { finish() } else { flush() }
        return stream
    }

    /// Writes a chunk, and waits while the client is slow.
    private func send(_ chunk: [UInt8]) async throws {
        guard context != nil else { throw HTTPConnectionClosed() }
        try count(chunk.count)
        write(framing == .chunked ? ByteBuffer(chunk: chunk) : ByteBuffer(bytes: chunk))
        try await sent()
    }

    /// Has the kernel write a span of a file, and waits while the client is slow.
    private func send(_ span: FileSpan) async throws {
        guard let context else { throw HTTPConnectionClosed() }
        try count(span.range.count)
        // The file is its owner's, who is held until the kernel has read the span.
        let file = NIOFileHandle(_deprecatedTakingOwnershipOfDescriptor: span.descriptor)
        let written = loop.loop.makePromise(of: Void.self)
        written.futureResult.whenComplete { _ in
            withExtendedLifetime(span) { _ = try? file.takeDescriptorOwnership() }
        }
        let region = FileRegion(fileHandle: file, readerIndex: span.range.lowerBound, endIndex: span.range.upperBound)
        context.write(NIOAny(region), promise: written)
        try await sent()
    }

    /// Counts bytes of a body whose length was stated.
    private func count(_ bytes: Int) throws {
        guard case .length(let remaining) = framing else { return }
        guard bytes <= remaining else { throw HTTPBodyLengthWrong() }
        framing = .length(remaining - bytes)
    }

    private func sent() async throws {
        flush()
        guard let context, !context.channel.isWritable else { return }
        try await withCheckedThrowingContinuation { writer = $0 }
    }

    private func finishStream() throws {
        guard context != nil else { return }
        switch framing {
        case .length(let remaining): guard remaining == 0 else { throw HTTPBodyLengthWrong() }
        case .chunked: write(ByteBuffer(staticString: "0\r\n\r\n"))
        case .none, .untilClose: break
        }
        finish()
    }

    private func finish() {
        (current, task) = (nil, nil)
        bodies.giveBack()
        body?.fail(HTTPConnectionClosed())
        body = nil
        perform(state.responseEnded(now: loop.now))
        process()
        flush()
    }

    private func write(_ buffer: ByteBuffer) { context?.write(wrapOutboundOut(buffer), promise: nil) }

    /// Inside a read event, what was written goes out together at its end, or with the response to the next request.
    private func flush() { if !isInRead, !(mayHoldBack && current != nil) { context?.flush() } }

    /// Closes one side or both when everything written has left, or when the client doesn't take it in time.
    private func closeWhenWritten(_ mode: CloseMode) {
        guard let context else { return }
        if unwritableSince == nil { unwritableSince = loop.now }
        let written = loop.loop.makePromise(of: Void.self)
        context.writeAndFlush(wrapOutboundOut(ByteBuffer()), promise: written)
        written.futureResult.whenComplete { [self] _ in
            unwritableSince = nil
            self.context?.close(mode: mode, promise: nil)
        }
    }
}

extension HTTPBody {
    fileprivate var streamed: HTTPBodyStream? { if case .stream(let stream) = self { stream } else { nil } }
    fileprivate var atHand: [UInt8] { if case .bytes(let bytes) = self { bytes } else { [] } }
}

extension HTTPResponse {
    fileprivate var saysClose: Bool {
        headers.firstIndex(of: "connection").map { headers[$0].value.lowercased().contains("close") } ?? false
    }
}
