package import Base
package import NIOPosix

/// Serves HTTP/1.1 on ports of its own and on listeners that were opened elsewhere.
package final class HTTPServer: Sendable {
    /// - Parameters:
    ///   - handler: answers what comes in by `listen`.
    ///   - group: the event loops; shared, and not shut down by the server.
    ///   - clock: gives the `Date` header; time-outs are counted in real time.
    package init(
        handler: any HTTPHandler, limits: HTTPLimits = HTTPLimits(), group: MultiThreadedEventLoopGroup, clock: any Clock
    ) {
        preconditionFailure("HTTPServer is not built yet")
    }

    /// Opens a port; 0 takes a free one.
    /// - Returns: the port.
    package func listen(host: String, port: Int) async throws -> Int { preconditionFailure("HTTPServer is not built yet") }

    /// Takes over a listening descriptor, for example one from another network namespace, and answers with `handler`.
    /// The descriptor belongs to the server from then on, also when this throws.
    package func adopt(listener: CInt, handler: any HTTPHandler) async throws -> HTTPListener {
        preconditionFailure("HTTPServer is not built yet")
    }

    /// Stops accepting, closes idle connections, lets requests in flight finish until `grace` has passed, closes the rest.
    package func shutdown(grace: Duration) async { preconditionFailure("HTTPServer is not built yet") }
}

/// A listener that the server adopted.
package struct HTTPListener: Sendable {
    /// Stops accepting, closes all connections that came through this listener, and cancels their requests.
    package func close() async { preconditionFailure("HTTPServer is not built yet") }
}
