package import Base
internal import NIOCore
package import NIOPosix
internal import Synchronization

#if canImport(Glibc)
    internal import Glibc
#endif

/// Serves HTTP/1.1, and HTTP/2 to those who begin with it, on ports of its own and on listeners that were opened
/// elsewhere.
package final class HTTPServer: ListenerServer {
    private struct State {
        var listeners: [Int: any Channel] = [:]
        var lastID = 0
        var isClosed = false
    }

    private let handler: any HTTPHandler
    private let limits: HTTPLimits
    private let group: MultiThreadedEventLoopGroup
    private let contexts: [ObjectIdentifier: LoopContext]
    private let connections: Quota
    private let bodies: Quota
    private let state = Mutex(State())

    /// - Parameters:
    ///   - handler: answers what comes in by `listen`.
    ///   - group: the event loops; shared, and not shut down by the server.
    ///   - clock: gives the `Date` header; time-outs are counted in real time.
    package init(
        handler: any HTTPHandler, limits: HTTPLimits = HTTPLimits(), group: MultiThreadedEventLoopGroup,
        clock: any Clock
    ) {
        (self.handler, self.limits, self.group) = (handler, limits, group)
        (connections, bodies) = (Quota(limit: limits.connections), Quota(limit: limits.collectedBytes))
        let loops = group.makeIterator().map { LoopContext(loop: $0, limits: limits, clock: clock) }
        contexts = Dictionary(uniqueKeysWithValues: loops.map { (ObjectIdentifier($0.loop), $0) })
    }

    /// A client on the server's event loops.
    package func client() -> HTTPClient { HTTPClient(group: group) }

    /// Opens a port; 0 takes a free one.
    /// - Returns: the port.
    /// - Throws: `Failure` with the code `http.addressInUse` where somebody else listens there, else `http.listen`.
    package func listen(host: String, port: Int) async throws -> Int {
        let listener = try await add(handler, stage: "listen on \(host):\(port)") { bootstrap in
            try await bootstrap.bind(host: host, port: port).get()
        }
        return listener.port ?? port
    }

    /// Takes over a listening descriptor, for example one from another network namespace, and answers with `handler`.
    /// The descriptor belongs to the server from then on, also when this throws.
    /// - Throws: `Failure` with the code `http.listen`.
    package func adopt(listener descriptor: CInt, handler: any HTTPHandler) async throws -> HTTPListener {
        guard Self.isListening(descriptor) else {
            Glibc.close(descriptor)
            throw Failure(
                code: "http.listen", message: "descriptor \(descriptor) is not a listening socket", stage: "adopt")
        }
        return try await add(handler, stage: "adopt descriptor \(descriptor)") { bootstrap in
            try await bootstrap.withBoundSocket(descriptor).get()
        }
    }

    /// Stops accepting, closes idle connections, lets requests in flight finish until `grace` has passed, closes the
    /// rest.
    package func shutdown(grace: Duration) async {
        let listeners = state.withLock { state in
            state.isClosed = true
            defer { state.listeners = [:] }
            return Array(state.listeners.values)
        }
        for listener in listeners { await listener.closeFully() }
        let drained = contexts.values.map { context in
            let kill = context.loop.scheduleTask(in: TimeAmount(grace)) { context.closeAll() }
            return context.loop.flatSubmit { context.drain() }.always { _ in kill.cancel() }
        }
        for loop in drained { await loop.finished() }
    }

    /// Connections that are open now.
    package var connectionCount: Int { connections.now }

    // MARK: - Listeners

    private func add(
        _ handler: any HTTPHandler, stage: String, _ open: (ServerBootstrap) async throws -> any Channel
    ) async throws -> HTTPListener {
        let id = state.withLock { state in
            state.lastID += 1
            return state.lastID
        }
        let channel: any Channel
        do {
            channel = try await open(bootstrap(id, handler))
        } catch {
            let isInUse = (error as? IOError)?.errnoCode == EADDRINUSE
            throw Failure(
                code: isInUse ? "http.addressInUse" : "http.listen", message: "cannot \(stage)", stage: stage,
                cause: error)
        }
        let isClosed = state.withLock { state in
            if !state.isClosed { state.listeners[id] = channel }
            return state.isClosed
        }
        guard !isClosed else {
            await channel.closeFully()
            throw Failure(code: "http.listen", message: "the server is shut down", stage: stage)
        }
        return HTTPListener(port: channel.localAddress?.port) { [weak self] in await self?.close(id) }
    }

    private func close(_ id: Int) async {
        await state.withLock { $0.listeners.removeValue(forKey: id) }?.closeFully()
        for context in contexts.values { await context.loop.submit { context.closeAll(of: id) }.finished() }
    }

    /// A read takes as much as came, up to this: each costs a wake-up of whoever reads the body.
    private static let allocator = AdaptiveRecvByteBufferAllocator(minimum: 64, initial: 2_048, maximum: 256 * 1_024)

    private func bootstrap(_ id: Int, _ handler: any HTTPHandler) -> ServerBootstrap {
        let connections = SharedQuota(whole: connections, own: Quota(limit: limits.connectionsOfListener))
        let bodies = SharedQuota(whole: bodies, own: Quota(limit: limits.collectedBytesOfListener))
        return ServerBootstrap(group: group)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .serverChannelOption(.backlog, value: Self.backlog)
            .childChannelOption(.recvAllocator, value: Self.allocator)
            .childChannelInitializer { [contexts] channel in
                guard let context = contexts[ObjectIdentifier(channel.eventLoop)], connections.take() else {
                    return channel.eventLoop.makeFailedFuture(HTTPConnectionClosed())
                }
                return channel.eventLoop.makeCompletedFuture {
                    let connection = ServerConnection(
                        listener: id, handler: handler, loop: context, bodies: bodies, connections: connections)
                    try channel.pipeline.syncOperations.addHandler(connection)
                }
            }
    }

    private static let backlog: Int32 = 1024

    private static func isListening(_ descriptor: CInt) -> Bool {
        var (answer, size): (CInt, socklen_t) = (0, socklen_t(MemoryLayout<CInt>.size))
        // SAFETY: the kernel writes at most `size` bytes into `answer`.
        return getsockopt(descriptor, SOL_SOCKET, SO_ACCEPTCONN, &answer, &size) == 0 && answer != 0
    }
}

/// A listener that the server adopted.
package struct HTTPListener: Sendable {
    /// The port it listens on; nil where the socket has none.
    package let port: Int?
    private let onClose: @Sendable () async -> Void

    package init(port: Int?, onClose: @escaping @Sendable () async -> Void) {
        (self.port, self.onClose) = (port, onClose)
    }

    /// Stops accepting, closes all connections that came through this listener, and cancels their requests.
    package func close() async { await onClose() }
}

extension Channel {
    /// Closes it, and returns when it is closed, whoever closed it first.
    fileprivate func closeFully() async {
        close(promise: nil)
        await closeFuture.finished()
    }
}

extension EventLoopFuture where Value == Void {
    /// Waits for its end, good or bad.
    fileprivate func finished() async {
        await withCheckedContinuation { waiter in whenComplete { _ in waiter.resume() } }
    }
}
