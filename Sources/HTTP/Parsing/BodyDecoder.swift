internal import Base
internal import NIOCore

/// Finds a message's body in its connection's bytes.
/// - Source: RFC 9112, section 6.3.
enum BodyDecoder: Sendable {
    case length(remaining: Int)
    case chunked(ChunkedDecoder)
    /// A response without a length ends with its connection.
    case untilClose

    /// The body of a request.
    init(request framing: HTTPFraming, limits: HeadParser.Limits) {
        self =
            framing.isChunked
            ? .chunked(ChunkedDecoder(limits: limits)) : .length(remaining: framing.contentLength ?? 0)
    }

    /// The body of a response.
    init(response framing: HTTPFraming, status: Int, to method: HTTPMethod, limits: HeadParser.Limits) {
        if method == .head || status < 200 || status == 204 || status == 304 {
            self = .length(remaining: 0)
        } else if framing.isChunked {
            self = .chunked(ChunkedDecoder(limits: limits))
        } else {
            self = framing.contentLength.map { .length(remaining: $0) } ?? .untilClose
        }
    }

    /// The number of bytes still to come, where the head said it.
    var remaining: Int? {
        if case .length(let remaining) = self { remaining } else { nil }
    }

    /// Takes the next piece from the input's start.
    mutating func next(from input: inout ByteBuffer) throws(HTTPRefusal) -> BodyPiece {
        switch self {
        case .length(let remaining):
            guard remaining > 0 else { return .end([:]) }
            guard let data = input.readSlice(length: min(remaining, input.readableBytes)), data.readableBytes > 0 else {
                return .needsMore
            }
            self = .length(remaining: remaining - data.readableBytes)
            return .data(data)
        case .chunked(var decoder):
            // The decoder holds no bytes, so taking it out and putting it back copies no body.
            defer { self = .chunked(decoder) }
            return try decoder.next(from: &input)
        case .untilClose:
            guard input.readableBytes > 0, let data = input.readSlice(length: input.readableBytes) else {
                return .needsMore
            }
            return .data(data)
        }
    }
}
