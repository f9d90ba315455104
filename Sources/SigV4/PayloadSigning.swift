/// What the client says of its body in `x-amz-content-sha256`.
/// - Source: S3 API Reference, Authenticating Requests (AWS Signature Version 4), Overview.
package enum PayloadSigning: Hashable, Sendable {
    /// The body has this SHA-256, in lower-case hexadecimal.
    case hash(String)
    case unsigned
    /// `aws-chunked`: every chunk signed, no trailer.
    case signedChunks
    /// `aws-chunked`: every chunk signed, then trailing headers, signed too.
    case signedChunksAndTrailer
    /// `aws-chunked`: nothing signed, then trailing headers.
    case unsignedChunksAndTrailer

    package init(header text: String) throws(SignatureFault) {
        switch text {
        case "UNSIGNED-PAYLOAD": self = .unsigned
        case "STREAMING-AWS4-HMAC-SHA256-PAYLOAD": self = .signedChunks
        case "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER": self = .signedChunksAndTrailer
        case "STREAMING-UNSIGNED-PAYLOAD-TRAILER": self = .unsignedChunksAndTrailer
        default:
            guard text.utf8.count == 64, text.utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) })
            else {
                throw .payloadHashInvalid(text)
            }
            self = .hash(text)
        }
    }

    /// The body's SHA-256, in hexadecimal, where the client has signed it.
    package var digest: String? { if case .hash(let digest) = self { digest } else { nil } }

    /// The line that stands for the body in the canonical request.
    package var canonicalText: String {
        switch self {
        case .hash(let hash): hash
        case .unsigned: "UNSIGNED-PAYLOAD"
        case .signedChunks: "STREAMING-AWS4-HMAC-SHA256-PAYLOAD"
        case .signedChunksAndTrailer: "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER"
        case .unsignedChunksAndTrailer: "STREAMING-UNSIGNED-PAYLOAD-TRAILER"
        }
    }

    /// Whether the body is `aws-chunked` and must go through a `ChunkedPayloadDecoder`.
    package var isChunked: Bool {
        switch self {
        case .hash, .unsigned: false
        case .signedChunks, .signedChunksAndTrailer, .unsignedChunksAndTrailer: true
        }
    }
}
