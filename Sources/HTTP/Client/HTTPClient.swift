internal import Base
internal import NIOCore
package import NIOPosix
internal import Synchronization

/// A small client for `http://` and `https://`: one idle connection is kept per host and port.
package final class HTTPClient: Sendable {
    private struct Host: Hashable {
        let name: String
        let port: Int
        let isSecure: Bool
    }

    private struct Pool {
        var idle: [Host: ClientConnection] = [:]
        var isClosed = false
    }

    private let group: MultiThreadedEventLoopGroup
    private let limits: HTTPClientLimits
    private let pool = Mutex(Pool())
    private let mayReach: (@Sendable (String, Int) -> Bool)?
    /// Read when the first request needs it.
    private let trust = Mutex<TLSTrust?>(nil)

    /// - Parameter group: the event loops; shared, and not shut down by the client.
    package convenience init(group: MultiThreadedEventLoopGroup, limits: HTTPClientLimits = HTTPClientLimits()) {
        self.init(group, limits, nil)
    }

    private init(
        _ group: MultiThreadedEventLoopGroup, _ limits: HTTPClientLimits,
        _ mayReach: (@Sendable (String, Int) -> Bool)?
    ) {
        (self.group, self.limits, self.mayReach) = (group, limits, mayReach)
    }

    /// Another client on the same event loops that connects only where `mayReach` lets it, by IP address and port; else
    /// it throws `http.forbidden`.
    package func limited(to mayReach: @escaping @Sendable (String, Int) -> Bool) -> HTTPClient {
        HTTPClient(group, limits, mayReach)
    }

    /// Sends a request, a streamed body to its end, and returns when the head of the response is there; its body is a
    /// stream, of which `response.body.collect(limit:)` makes bytes. Cancelling the caller closes the connection, and
    /// so does letting go of a body that was not read to its end.
    /// - Throws: `Failure` with the code `http.connect`, `http.tls`, `http.closed` or `http.malformed`, and what a
    ///   streamed body throws.
    package func send(_ request: HTTPClientRequest) async throws -> HTTPResponse {
        let message = try RequestEncoder.encode(request)
        let host = Host(name: request.host, port: request.port, isSecure: request.isSecure)
        if case .bytes = request.body, let connection = pool.withLock({ $0.idle.removeValue(forKey: host) }) {
            do {
                return try await connection.exchange(message, method: request.method, body: request.body)
            } catch is HTTPConnectionClosed {
                // The server had closed the idle connection: nothing was sent, a new one takes the request.
            } catch let failure as Failure where failure.code == "http.closed" && request.method.isIdempotent {
                // It may have closed it just now; what can be done twice is sent once more (RFC 9110, section 9.2.2).
            }
        }
        return try await exchange(message, request, over: try await connect(to: host))
    }

    /// Sends one request over a connected socket, which may lead to where no address does. The socket belongs to the
    /// client from then on, and is closed after the response.
    /// - Throws: as `send` does.
    package func send(_ request: HTTPClientRequest, over descriptor: CInt) async throws -> HTTPResponse {
        let message = try RequestEncoder.encode(request)
        let connection: ClientConnection
        do {
            connection = try await ClientBootstrap(group: group).withConnectedSocket(descriptor) { [limits] channel in
                channel.eventLoop.makeCompletedFuture {
                    let connection = ClientConnection(channel: channel, limits: limits) { $0.close() }
                    try channel.pipeline.syncOperations.addHandler(connection)
                    return connection
                }
            }
        } catch {
            throw Failure(code: "http.connect", message: "cannot use the socket", stage: "connect", cause: error)
        }
        return try await exchange(message, request, over: connection)
    }

    /// Over a connection that no request has used before.
    private func exchange(
        _ message: ByteBuffer, _ request: HTTPClientRequest, over connection: ClientConnection
    ) async throws -> HTTPResponse {
        do {
            return try await connection.exchange(message, method: request.method, body: request.body)
        } catch let error as HTTPConnectionClosed {
            throw Failure(code: "http.closed", message: "the server closed the connection", stage: "send", cause: error)
        }
    }

    /// Closes the idle connections; those in use close at the end of their response.
    package func shutdown() async {
        let idle = pool.withLock { pool in
            pool.isClosed = true
            defer { pool.idle = [:] }
            return Array(pool.idle.values)
        }
        for connection in idle {
            connection.close()
            await withCheckedContinuation { waiter in
                connection.channel.closeFuture.whenComplete { _ in waiter.resume() }
            }
        }
    }

    private func connect(to host: Host) async throws -> ClientConnection {
        let trust = host.isSecure ? try trusted() : nil
        let bootstrap = ClientBootstrap(group: group).connectTimeout(TimeAmount(limits.connectTimeout))
        let (connection, handshake): (ClientConnection, EventLoopFuture<Void>?)
        do {
            (connection, handshake) = try await bootstrap.connect(host: host.name, port: host.port) {
                [limits, mayReach] channel in
                channel.eventLoop.makeCompletedFuture {
                    if let mayReach { try channel.pipeline.syncOperations.addHandler(AddressGuard(mayReach)) }
                    let connection = ClientConnection(channel: channel, limits: limits) { [weak self] connection in
                        self?.keep(connection, for: host)
                    }
                    let tls = try trust.map { trust in
                        TLSHandler(
                            try trust.session(with: host.name), on: channel.eventLoop,
                            limit: TimeAmount(limits.connectTimeout))
                    }
                    if let tls { try channel.pipeline.syncOperations.addHandler(tls) }
                    try channel.pipeline.syncOperations.addHandler(connection)
                    return (connection, tls?.handshake)
                }
            }
        } catch {
            let name = "\(host.name):\(host.port)"
            if let error = error as? NIOConnectionError, !error.connectionErrors.isEmpty,
                error.connectionErrors.allSatisfy({ $0.error is ForbiddenAddress })
            {
                throw Failure(
                    code: "http.forbidden", message: "\(name) is an address that must not be connected",
                    stage: "connect")
            }
            throw Failure(
                code: "http.connect", message: "cannot connect to \(name)", stage: "connect", cause: error,
                isRetryable: true)
        }
        try await handshake?.get()
        return connection
    }

    private func trusted() throws -> TLSTrust {
        try trust.withLock { trust in
            let known = try trust ?? TLSTrust()
            trust = known
            return known
        }
    }

    /// One connection a host is kept, the latest.
    private func keep(_ connection: ClientConnection, for host: Host) {
        let surplus = pool.withLock { pool in
            guard !pool.isClosed else { return connection as ClientConnection? }
            return pool.idle.updateValue(connection, forKey: host)
        }
        surplus?.close()
    }
}
