package import Base

/// What a handler answers. The server adds `Date`, `Connection` and the framing (`Content-Length` or chunks).
package struct HTTPResponse: Sendable {
    /// 200 … 999; interim responses are the server's business.
    package var status: Int
    /// Framing fields in here are replaced by the true ones; `Connection: close` closes after the response. The answer
    /// to a HEAD request keeps its own `Content-Length`, since only the handler knows the length that GET would give.
    package var headers: HTTPHeaders
    package var body: HTTPBody
    /// Whether it may be sent together with the response to the next request, where that has come already.
    package var mayWait = false

    package init(status: Int, headers: HTTPHeaders = [:], body: HTTPBody = .bytes([])) {
        precondition(
            (200...999).contains(status), "a final HTTP status has three digits and is at least 200: \(status)")
        (self.status, self.headers, self.body) = (status, headers, body)
    }
}
