internal import Base
internal import NIOCore
internal import NIOHTTP2

/// A client's connection that speaks HTTP/2: its streams, its time-outs and its end. The library below it keeps the
/// protocol: frames, header compression, windows, and the bounds of what a client may flood it with.
// SAFETY: everything here is used on the connection's event loop only.
final class HTTP2Connection: ChannelInboundHandler, LoopConnection, @unchecked Sendable {
    typealias InboundIn = HTTP2Frame
    typealias OutboundOut = HTTP2Frame

    /// The first bytes of a connection, as far as they are a head by the rules of HTTP/1.1.
    /// - Source: RFC 9113, section 3.4.
    static let prefaceHead = Array("PRI * HTTP/2.0\r\n\r\n".utf8)
    /// What a response writes at once, and what it has waiting for the client's windows.
    static let pieceBytes = 64 * 1024

    let listener: Int
    let remoteAddress: String?
    private let handler: any HTTPHandler
    private let loop: LoopContext
    private let bodies: SharedQuota
    private let connections: SharedQuota
    private var context: ChannelHandlerContext?
    private var streams: [ObjectIdentifier: HTTP2Stream] = [:]
    private var lastStream = 0
    private var deadline: Int
    private var unwritableSince: Int?
    private var isDraining = false
    private var hasFailed = false

    init(
        listener: Int, remoteAddress: String?, handler: any HTTPHandler, loop: LoopContext, bodies: SharedQuota,
        connections: SharedQuota
    ) {
        (self.listener, self.remoteAddress, self.handler, self.loop) = (listener, remoteAddress, handler, loop)
        (self.bodies, self.connections) = (bodies, connections)
        deadline = loop.now + loop.timeouts.head
    }

    /// Takes a channel over, at the end of its pipeline.
    func start(in pipeline: ChannelPipeline.SynchronousOperations) throws {
        // Streams are made known by their handlers, so nobody reads the sequence of them.
        _ = try pipeline.configureAsyncHTTP2Pipeline(
            mode: .server, streamDelegate: nil, frameDelegate: self, configuration: Self.configuration(loop.limits)
        ) { [weak self] channel in
            channel.eventLoop.makeCompletedFuture {
                guard let self else { throw HTTPConnectionClosed() }
                let stream = HTTP2Stream(of: self, handler: self.handler, loop: self.loop, bodies: self.bodies)
                try channel.pipeline.syncOperations.addHandler(stream)
            }
        }
        try pipeline.addHandler(self)
    }

    private static func configuration(_ limits: HTTPLimits) -> NIOHTTP2Handler.Configuration {
        var configuration = NIOHTTP2Handler.Configuration()
        configuration.connection.initialSettings = [
            HTTP2Setting(parameter: .maxConcurrentStreams, value: limits.streams),
            HTTP2Setting(parameter: .maxHeaderListSize, value: limits.headBytes),
        ]
        configuration.connection.maximumBufferedControlFrames = limits.controlFramesHeld
        configuration.connection.maximumRecentlyResetStreams = limits.streams * 2
        configuration.connection.controlFrameRateLimit.maximumCount = limits.controlFrames
        configuration.connection.controlFrameRateLimit.windowLength = TimeAmount(limits.floodWindow)
        configuration.stream.streamResetFrameRateLimit.maximumCount = limits.resets
        configuration.stream.streamResetFrameRateLimit.windowLength = TimeAmount(limits.floodWindow)
        configuration.stream.outboundBufferSizeHighWatermark = pieceBytes
        configuration.stream.outboundBufferSizeLowWatermark = pieceBytes / 2
        return configuration
    }

    // MARK: - Channel events

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        loop.add(self)
    }

    func handlerRemoved(context: ChannelHandlerContext) { end() }

    func channelInactive(context: ChannelHandlerContext) {
        end()
        context.fireChannelInactive()
    }

    /// Frames of the connection itself, which the library has answered.
    func channelRead(context: ChannelHandlerContext, data: NIOAny) {}

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        unwritableSince = context.channel.isWritable ? nil : loop.now
    }

    /// Errors of streams end those alone; behind one of the connection a GOAWAY frame says so.
    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        if hasFailed || !(error is any NIOHTTP2Error || error is NIOHTTP2Errors.StreamError) {
            context.close(promise: nil)
        }
    }

    private func end() {
        guard context != nil else { return }
        context = nil
        loop.remove(self)
        connections.give()
    }

    // MARK: - Streams

    /// Each stream but the first counts as a connection more. The library refuses too many of them to those clients
    /// alone that have acknowledged the settings.
    /// - Returns: false where there is no room for it.
    func open(_ stream: HTTP2Stream, id: Int) -> Bool {
        guard streams.count < loop.limits.streams, streams.isEmpty || connections.take() else { return false }
        streams[ObjectIdentifier(stream)] = stream
        lastStream = max(lastStream, id)
        return true
    }

    func close(_ stream: HTTP2Stream) {
        streams[ObjectIdentifier(stream)] = nil
        guard streams.isEmpty else { return connections.give() }
        deadline = loop.now + loop.timeouts.keepAlive
        // The stream's last frame is still to be flushed.
        if isDraining { loop.loop.execute { self.sayGoodbye() } }
    }

    // MARK: - Server events

    func tick() {
        if let since = unwritableSince, loop.now - since > loop.timeouts.writeStall { return close() }
        if streams.isEmpty { if loop.now >= deadline { sayGoodbye() } }
        for stream in streams.values { stream.tick() }
    }

    /// No more streams are wanted; those that the client has begun already are answered.
    func drain() {
        isDraining = true
        guard !streams.isEmpty else { return sayGoodbye() }
        context?.writeAndFlush(wrapOutboundOut(Self.goAway(.maxID)), promise: nil)
    }

    func close() { context?.close(promise: nil) }

    /// Closes the connection when the client has been told up to which stream it was heard.
    private func sayGoodbye() {
        guard let context, streams.isEmpty else { return }
        let written = loop.loop.makePromise(of: Void.self)
        context.writeAndFlush(wrapOutboundOut(Self.goAway(HTTP2StreamID(lastStream))), promise: written)
        written.futureResult.whenComplete { _ in self.close() }
    }

    private static func goAway(_ last: HTTP2StreamID) -> HTTP2Frame {
        HTTP2Frame(streamID: .rootStream, payload: .goAway(lastStreamID: last, errorCode: .noError, opaqueData: nil))
    }
}

extension HTTP2Connection: NIOHTTP2FrameDelegate {
    func wroteFrame(_ frame: HTTP2Frame) {
        if case .goAway(_, let code, _) = frame.payload, code != .noError { hasFailed = true }
    }
}
