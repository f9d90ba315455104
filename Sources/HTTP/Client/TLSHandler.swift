internal import Base
internal import NIOCore

/// Speaks TLS for the handlers behind it.
///
/// They write when `handshake` is through, and not before.
// SAFETY: everything here is used on the channel's event loop only.
final class TLSHandler: ChannelDuplexHandler, @unchecked Sendable {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer
    typealias OutboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private enum Phase {
        case handshake
        case open
        /// The server has said that nothing follows, or TLS has failed.
        case ended
    }

    private let session: TLSSession
    private let limit: TimeAmount
    private let through: EventLoopPromise<Void>
    private var phase = Phase.handshake
    private var timer: Scheduled<Void>?

    /// - Parameter limit: of the handshake.
    init(_ session: TLSSession, on loop: any EventLoop, limit: TimeAmount) {
        (self.session, self.limit) = (session, limit)
        through = loop.makePromise()
    }

    /// Fails with `http.tls`.
    var handshake: EventLoopFuture<Void> { through.futureResult }

    // MARK: - Channel events

    func channelActive(context: ChannelHandlerContext) {
        let channel = context.channel
        timer = context.eventLoop.scheduleTask(in: limit) { [through] in
            through.fail(TLSTrust.failure("the server did not answer the handshake in time"))
            channel.close(promise: nil)
        }
        goOn(context)
        context.fireChannelActive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        do throws(Failure) { try session.receive(unwrapInboundIn(data)) } catch { return fail(error, context) }
        goOn(context)
    }

    func channelInactive(context: ChannelHandlerContext) {
        // Whoever cuts the connection must not pass for a server that has ended its answer.
        if phase != .ended {
            let code = phase == .open ? "http.closed" : "http.tls"
            fail(Failure(code: code, message: "the connection was cut", stage: "speak TLS", isRetryable: true), context)
        }
        context.fireChannelInactive()
    }

    /// Also where no connection came about.
    func handlerRemoved(context: ChannelHandlerContext) { through.fail(ChannelError.ioOnClosedChannel) }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        do throws(Failure) { try session.write(unwrapOutboundIn(data)) } catch {
            promise?.fail(error)
            return fail(error, context)
        }
        guard let bytes = session.send() else {
            promise?.succeed()
            return
        }
        context.write(wrapOutboundOut(bytes), promise: promise)
    }

    func close(context: ChannelHandlerContext, mode: CloseMode, promise: EventLoopPromise<Void>?) {
        if phase == .open {
            session.end()
            flush(context)
        }
        phase = .ended
        timer?.cancel()
        context.close(mode: mode, promise: promise)
    }

    // MARK: - Steps

    private func goOn(_ context: ChannelHandlerContext) {
        do throws(Failure) {
            if phase == .handshake, try session.shakeHands() {
                phase = .open
                timer?.cancel()
                through.succeed()
            }
            flush(context)
            while phase == .open, try read(context) {}
        } catch {
            // The server is told why.
            flush(context)
            fail(error, context)
        }
    }

    /// - Returns: whether there may be more.
    private func read(_ context: ChannelHandlerContext) throws(Failure) -> Bool {
        switch try session.read() {
        case .bytes(let bytes):
            context.fireChannelRead(wrapInboundOut(bytes))
            return true
        case .wait:
            flush(context)
            return false
        case .end:
            phase = .ended
            context.close(promise: nil)
            return false
        }
    }

    private func flush(_ context: ChannelHandlerContext) {
        if let bytes = session.send() { context.writeAndFlush(wrapOutboundOut(bytes), promise: nil) }
    }

    private func fail(_ error: Failure, _ context: ChannelHandlerContext) {
        let isThrough = phase != .handshake
        phase = .ended
        timer?.cancel()
        through.fail(error)
        if isThrough { context.fireErrorCaught(error) }
        context.close(promise: nil)
    }
}
