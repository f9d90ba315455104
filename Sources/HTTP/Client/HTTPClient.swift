package import NIOPosix

/// A small client for `http://` on this machine: one idle connection is kept per host and port.
package final class HTTPClient: Sendable {
    package init(group: MultiThreadedEventLoopGroup, limits: HTTPClientLimits = HTTPClientLimits()) {
        preconditionFailure("HTTPClient is not built yet")
    }

    /// Sends a request and returns when the head of the response is there; its body is a stream, of which
    /// `response.body.collect(limit:)` makes bytes. Cancelling the caller closes the connection.
    /// - Throws: `Failure` with the code `http.connect`, `http.timeout`, `http.closed` or `http.malformed`.
    package func send(_ request: HTTPClientRequest) async throws -> HTTPResponse {
        preconditionFailure("HTTPClient is not built yet")
    }

    /// Closes the idle connections; those in use close at the end of their response.
    package func shutdown() async { preconditionFailure("HTTPClient is not built yet") }
}

/// What a client sends. `Host` and the framing fields are added.
package struct HTTPClientRequest: Sendable {
    package var method: HTTPMethod
    package var host: String
    package var port: Int
    /// Path and query, already percent-encoded.
    package var target: String
    package var headers: HTTPHeaders
    package var body: HTTPBody

    package init(
        _ method: HTTPMethod, host: String, port: Int, target: String = "/", headers: HTTPHeaders = [:],
        body: HTTPBody = .bytes([])
    ) {
        (self.method, self.host, self.port, self.target) = (method, host, port, target)
        (self.headers, self.body) = (headers, body)
    }
}

/// The bounds of a client.
package struct HTTPClientLimits: Sendable {
    package var connectTimeout: Duration = .seconds(5)
    package var headBytes = 64 * 1024
    /// Bytes of a response body that nobody has read yet; beyond, reading stops.
    package var bodyBufferBytes = 256 * 1024

    package init() {}
}
