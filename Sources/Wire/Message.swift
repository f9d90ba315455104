package import Base

/// A request as the protocols see it: no connection, no transport.
package struct WireRequest: Sendable {
    package var method: String
    /// The path as it was sent, still percent-encoded, without the query.
    package var path: String
    /// The path that the client signed, where `path` is another: the bucket stood in the host's name.
    package var signedPath: String?
    /// The query as it was sent, without its `?`.
    package var rawQuery: String
    /// The parameters of the query, decoded, in order.
    package var query: [(name: String, value: String)]
    /// Names in lower case.
    package var headers: [(name: String, value: String)]
    /// The names of `headers` as they were sent, for applications that see them; empty where nobody kept them.
    package var sentNames: [String] = []
    package var body: [UInt8]
    /// The body of an operation that streams; `body` is empty then.
    package var stream: ByteStream?

    package init(
        method: String, path: String, rawQuery: String = "", headers: [(name: String, value: String)] = [],
        body: [UInt8] = [], stream: ByteStream? = nil
    ) {
        (self.method, self.path, self.rawQuery, self.headers) = (method, path, rawQuery, headers)
        (self.body, self.stream) = (body, stream)
        query = rawQuery.isEmpty ? [] : FormParameters.all(rawQuery.utf8)
    }

    /// The first header of this name, which is in lower case.
    package func header(_ name: String) -> String? { headers.first { $0.name == name }?.value }
    package func queryValue(_ name: String) -> String? { query.first { $0.name == name }?.value }
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
}
