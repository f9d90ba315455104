package import Base

/// What a client sends. `Host` and the framing fields are added.
package struct HTTPClientRequest: Sendable {
    package var method: HTTPMethod
    package var host: String
    package var port: Int
    /// Path and query, already percent-encoded.
    package var target: String
    package var headers: HTTPHeaders
    package var body: HTTPBody
    /// Whether it goes over TLS.
    package var isSecure: Bool

    package init(
        _ method: HTTPMethod, host: String, port: Int, target: String = "/", headers: HTTPHeaders = [:],
        body: HTTPBody = .bytes([]), isSecure: Bool = false
    ) {
        (self.method, self.host, self.port, self.target) = (method, host, port, target)
        (self.headers, self.body, self.isSecure) = (headers, body, isSecure)
    }
}

/// The bounds of a client.
package struct HTTPClientLimits: Sendable {
    package var connectTimeout: Duration = .seconds(5)
    package var lineBytes = 16 * 1024
    package var headBytes = 64 * 1024
    package var headerFields = 256
    /// Bytes of a response body that nobody has read yet; beyond, reading stops.
    package var bodyBufferBytes = 256 * 1024

    package init() {}

    var head: HeadParser.Limits { HeadParser.Limits(lineBytes: lineBytes, headBytes: headBytes, fields: headerFields) }
}
