package import Base

/// A request as the protocols see it: no connection, no transport.
///
/// Each layer hands it on, so its head is one object: a copy costs the same whatever it holds, and a change makes a
/// new one.
package struct WireRequest: Sendable {
    private var head: Head
    package var body: [UInt8]
    /// The body of an operation that streams; `body` is empty then.
    package var stream: ByteStream?

    package init(
        method: String, path: String, rawQuery: String = "", headers: HTTPHeaders = [], body: [UInt8] = [],
        stream: ByteStream? = nil
    ) {
        head = Head(
            Head.Content(
                method: method, path: path, rawQuery: rawQuery,
                query: rawQuery.isEmpty ? [] : FormParameters.all(rawQuery.utf8), headers: headers))
        (self.body, self.stream) = (body, stream)
    }

    package var method: String {
        get { head.content.method }
        set { change { $0.method = newValue } }
    }

    /// The path as it was sent, still percent-encoded, without the query.
    package var path: String {
        get { head.content.path }
        set { change { $0.path = newValue } }
    }

    /// The path that the client signed, where `path` is another: the bucket stood in the host's name.
    package var signedPath: String? {
        get { head.content.signedPath }
        set { change { $0.signedPath = newValue } }
    }

    /// The query as it was sent, without its `?`.
    package var rawQuery: String { head.content.rawQuery }

    /// The parameters of the query, decoded, in order.
    package var query: [(name: String, value: String)] { head.content.query }

    package var headers: HTTPHeaders {
        get { head.content.headers }
        set { change { $0.headers = newValue } }
    }

    /// The first header of this name.
    package func header(_ name: String) -> String? { head.content.headers[name] }
    package func queryValue(_ name: String) -> String? { head.content.query.first { $0.name == name }?.value }

    private mutating func change(_ change: (inout Head.Content) -> Void) {
        var content = head.content
        change(&content)
        head = Head(content)
    }

    private final class Head: Sendable {
        struct Content: Sendable {
            var method: String
            var path: String
            var signedPath: String?
            var rawQuery: String
            var query: [(name: String, value: String)]
            var headers: HTTPHeaders
        }

        let content: Content

        init(_ content: Content) { self.content = content }
    }
}

/// An answer as the protocols make it.
package struct WireResponse: Sendable {
    package var status: Int
    package var headers: [(name: String, value: String)]
    package var body: [UInt8]
    /// A body that is sent as it comes; `body` is empty then.
    package var stream: ByteStream?

    package init(status: Int = 200, headers: [(name: String, value: String)] = [], body: [UInt8] = []) {
        (self.status, self.headers, self.body) = (status, headers, body)
    }

    /// A document.
    package init(status: Int = 200, headers: [(name: String, value: String)] = [], json: JSON) {
        self.init(status: status, headers: [("Content-Type", "application/json")] + headers, body: json.bytes)
    }
}
