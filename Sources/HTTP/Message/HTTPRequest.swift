package import Base

/// The request line and the header fields. It goes through many hands, so that it is shared and not copied.
package final class HTTPRequestHead: Sendable {
    package let method: HTTPMethod
    /// The target as it stood in the request line.
    package let target: String
    /// The part of the target before the `?`, percent-encoding untouched; `/` where an absolute target has no path.
    package let path: String
    /// The part of the target after the first `?`, percent-encoding untouched; nil without a `?`.
    package let query: String?
    package let version: HTTPVersion
    package let headers: HTTPHeaders

    package init(method: HTTPMethod, target: String, version: HTTPVersion = .http11, headers: HTTPHeaders = [:]) {
        (self.method, self.target, self.version, self.headers) = (method, target, version, headers)
        (path, query) = Self.split(target)
    }

    /// Origin form is the common one and costs nothing without a query; absolute form loses its scheme and authority.
    private static func split(_ target: String) -> (path: String, query: String?) {
        let isOrigin = target.utf8.first == UInt8(ascii: "/")
        let origin = isOrigin ? Substring(target) : withoutAuthority(target)
        guard let (path, query) = origin.cut(at: "?") else { return (isOrigin ? target : String(origin), nil) }
        return (path.isEmpty ? "/" : String(path), String(query))
    }

    private static func withoutAuthority(_ target: String) -> Substring {
        guard let colon = target.utf8.firstIndex(of: UInt8(ascii: ":")), target[colon...].hasPrefix("://") else {
            return Substring(target)
        }
        let authority = target[colon...].dropFirst(3)
        guard let end = authority.firstIndex(where: { $0 == "/" || $0 == "?" }) else { return "/" }
        return authority[end...]
    }
}

/// A request as a handler gets it.
package struct HTTPRequest: Sendable {
    package var head: HTTPRequestHead
    package var body: HTTPBody
    /// The address of the peer without its port, as `aws:SourceIp` has it; nil where the socket has none.
    package var remoteAddress: String?
    private let collectedTrailers: HTTPHeaders

    package init(
        head: HTTPRequestHead, body: HTTPBody = .bytes([]), trailers: HTTPHeaders = [:], remoteAddress: String? = nil
    ) {
        (self.head, self.body, self.remoteAddress) = (head, body, remoteAddress)
        collectedTrailers = trailers
    }

    package var method: HTTPMethod { head.method }
    package var target: String { head.target }
    package var path: String { head.path }
    package var query: String? { head.query }
    package var version: HTTPVersion { head.version }
    package var headers: HTTPHeaders { head.headers }

    /// The fields after a chunked body. Those of a streamed body are known once its end was read.
    package var trailers: HTTPHeaders {
        if case .stream(let stream) = body { stream.trailers } else { collectedTrailers }
    }
}
