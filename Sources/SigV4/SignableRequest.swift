package import Base

/// What a signature covers: a request as it stands on the wire, free of any HTTP library's types.
package struct SignableRequest: Sendable {
    /// The body, as far as the signature is concerned.
    package enum Payload: Sendable {
        /// The whole body.
        case bytes([UInt8])
        /// The lower-case hexadecimal SHA-256 of a body that the caller digested itself.
        case hash(String)
        /// A body that is still to come: what the client claims in `x-amz-content-sha256` is taken for its hash.
        /// Whoever reads the body compares its digest with `SignatureClaim.payload`, or sends it through the decoder
        /// of chunks.
        case streamed
    }

    package var method: String
    /// The path of the request line, undecoded.
    package var path: String
    /// The query of the request line, undecoded, without its `?`.
    package var query: String
    /// In the order of the wire; a name can come several times and in any case. HTTP/2's `:authority` must be given as
    /// `host`.
    package var headers: HTTPHeaders
    package var payload: Payload

    package init(
        method: String, path: String, query: String = "", headers: HTTPHeaders, payload: Payload
    ) {
        (self.method, self.path, self.query, self.headers, self.payload) = (method, path, query, headers, payload)
    }

    /// The first value of a header, white space around it removed.
    /// - Parameter name: in lower case.
    package func header(_ name: String) -> String? { headers[name]?.trimmed }

    /// The lower-case hexadecimal SHA-256 of the body; nil while the body is still to come.
    var payloadDigest: String? {
        switch payload {
        case .bytes(let bytes): bytes.isEmpty ? Self.emptyDigest : Hex.encode(Digest.sha256(bytes))
        case .hash(let hash): hash
        case .streamed: nil
        }
    }

    /// SHA-256 of no bytes.
    static let emptyDigest = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
}

extension Substring {
    /// The text without the white space around it.
    var trimmed: Substring {
        let bytes = utf8Span.span
        var (first, end) = (0, bytes.count)
        while first < end, bytes[first].isBlank { first += 1 }
        while end > first, bytes[end - 1].isBlank { end -= 1 }
        guard end - first < bytes.count else { return self }
        return self[utf8.index(startIndex, offsetBy: first)..<utf8.index(startIndex, offsetBy: end)]
    }
}

extension String {
    var trimmed: String {
        let bytes = utf8
        guard bytes.first?.isBlank == true || bytes.last?.isBlank == true else { return self }
        return String(self[...].trimmed)
    }
}

extension UInt8 {
    /// A space, a tab, or a part of a line break (of a folded header).
    var isBlank: Bool { self == 32 || self == 9 || self == 10 || self == 13 }
}
