internal import Base

/// Where the chain of chunk signatures begins: at the signature of the request's head.
package struct ChunkSeed: Sendable {
    let key: SigningKey
    let timestamp: String
    let scope: CredentialScope
    package let signature: String
}

/// Takes an `aws-chunked` body in pieces of any size and gives back the content, checking every chunk's signature.
///
/// Content is handed out as it comes, before the signature of its chunk could be checked: whoever stores it must
/// discard it unless `finish` returns.
/// - Source: S3 API Reference, Signature Calculations for the Authorization Header: Transferring Payload in Multiple
///   Chunks.
package struct ChunkedPayloadDecoder: Sendable {
    private enum Step {
        case sizeLine
        case content(left: Int)
        case contentEnd, trailer, done
    }

    private let mode: PayloadSigning
    private let seed: ChunkSeed
    private let decodedLength: Int?
    private var step = Step.sizeLine
    private var line: [UInt8] = []
    private var previous: String
    private var digest = SHA256Stream()
    private var claimed = ""
    private var chunks = 0
    private var chunkSize = 0
    private var received = 0
    private var trailer = TrailerSection()

    /// - Parameter decodedLength: the value of `x-amz-decoded-content-length`; content beyond it, or less, is refused.
    package init(mode: PayloadSigning, seed: ChunkSeed, decodedLength: Int?) {
        precondition(mode.isChunked)
        (self.mode, self.seed, self.decodedLength, previous) = (mode, seed, decodedLength, seed.signature)
    }

    /// The content in the next bytes of the body.
    package mutating func feed(_ bytes: [UInt8]) throws(SignatureFault) -> [UInt8] {
        var content: [UInt8] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            switch step {
            case .sizeLine: if let line = try takeLine(&rest, limit: LimitsSigV4.chunkLineBytes) { try begin(line) }
            case .content(let left): try takeContent(&rest, left: left, into: &content)
            case .contentEnd: if let line = try takeLine(&rest, limit: 2) { try endChunk(line) }
            case .trailer: if let line = try takeLine(&rest, limit: LimitsSigV4.trailerBytes) { try takeTrailer(line) }
            case .done: throw .malformedChunk
            }
        }
        return content
    }

    /// Ends the body.
    /// - Returns: the trailing headers, without the signature over them.
    /// - Throws: `.incompleteBody` when the last chunk, or content, is missing.
    package func finish() throws(SignatureFault) -> [(name: String, value: String)] {
        guard case .done = step else { throw .incompleteBody }
        if let decodedLength, decodedLength != received { throw .incompleteBody }
        return trailer.headers
    }

    // MARK: - Steps

    /// The next line without its end; nil while the end has not come. A bare line feed ends a line too: AWS's own
    /// example of a trailer has one.
    private mutating func takeLine(_ rest: inout ArraySlice<UInt8>, limit: Int) throws(SignatureFault) -> String? {
        let end = rest.firstIndex(of: 10)
        line.append(contentsOf: rest[..<(end ?? rest.endIndex)])
        guard line.count <= limit else { throw .malformedChunk }
        guard let end else {
            rest = []
            return nil
        }
        rest = rest[(end + 1)...]
        if line.last == 13 { line.removeLast() }
        defer { line.removeAll(keepingCapacity: true) }
        return String(decoding: line, as: UTF8.self)
    }

    private mutating func begin(_ line: String) throws(SignatureFault) {
        let fields = line.fields(separatedBy: ";", keepingEmpty: true)
        guard let text = fields.first, (1...16).contains(text.utf8.count),
            text.utf8.allSatisfy({ Hex.value($0) != nil }),
            let size = Int(text, radix: 16), size <= LimitsSigV4.chunkBytes
        else { throw .malformedChunk }
        if chunks > 0, size > 0, mode != .unsignedChunksAndTrailer, chunkSize < LimitsSigV4.smallestChunkBytes {
            throw .chunkTooSmall(number: chunks, bytes: chunkSize)
        }
        if mode != .unsignedChunksAndTrailer {
            let prefix = "chunk-signature="
            guard fields.count == 2, fields[1].hasPrefix(prefix) else { throw .malformedChunk }
            claimed = String(fields[1].dropFirst(prefix.count))
        }
        if let decodedLength, received + size > decodedLength { throw .incompleteBody }
        (chunks, chunkSize, digest) = (chunks + 1, size, SHA256Stream())
        step = size > 0 ? .content(left: size) : .contentEnd
        if size == 0 { try endContent() }
    }

    private mutating func takeContent(
        _ rest: inout ArraySlice<UInt8>, left: Int, into content: inout [UInt8]
    ) throws(SignatureFault) {
        let part = rest.prefix(left)
        rest = rest[part.endIndex...]
        content.append(contentsOf: part)
        received += part.count
        if mode != .unsignedChunksAndTrailer { digest.update(part) }
        step = part.count == left ? .contentEnd : .content(left: left - part.count)
        if part.count == left { try checkSignature() }
    }

    /// The last chunk has no content. Where no trailer was announced, an empty line ends the body.
    private mutating func endContent() throws(SignatureFault) {
        try checkSignature()
        if mode != .signedChunks { step = .trailer }
    }

    private mutating func endChunk(_ line: String) throws(SignatureFault) {
        guard line.isEmpty else { throw .malformedChunk }
        step = chunkSize == 0 ? .done : .sizeLine
    }

    private mutating func takeTrailer(_ line: String) throws(SignatureFault) {
        guard line.isEmpty else { return try trailer.add(line) }
        // The example in AWS's documentation has an empty line between the checksum and its signature.
        if mode == .signedChunksAndTrailer, trailer.signature == nil, !trailer.headers.isEmpty { return }
        step = .done
        if mode == .signedChunksAndTrailer { try checkTrailer() }
    }

    // MARK: - Signatures

    private mutating func checkSignature() throws(SignatureFault) {
        guard mode != .unsignedChunksAndTrailer else { return }
        let text = """
            AWS4-HMAC-SHA256-PAYLOAD
            \(seed.timestamp)
            \(seed.scope)
            \(previous)
            \(SignableRequest.emptyDigest)
            \(Hex.encode(digest.finish()))
            """
        try require(claimed, over: text)
    }

    private mutating func checkTrailer() throws(SignatureFault) {
        guard let signature = trailer.signature else { throw .malformedTrailer }
        let text = """
            AWS4-HMAC-SHA256-TRAILER
            \(seed.timestamp)
            \(seed.scope)
            \(previous)
            \(Hex.encode(Digest.sha256(trailer.canonicalText.utf8)))
            """
        try require(signature, over: text)
    }

    private mutating func require(_ signature: String, over text: String) throws(SignatureFault) {
        guard seed.key.signature(of: text.utf8).equalsInConstantTime(signature) else {
            throw .doesNotMatch(
                SignatureMismatch(accessKeyID: "", canonicalRequest: "", stringToSign: text, provided: signature))
        }
        previous = signature
    }
}

/// The headers after the last chunk.
private struct TrailerSection: Sendable {
    private(set) var headers: [(name: String, value: String)] = []
    private(set) var signature: String?
    private var size = 0

    mutating func add(_ line: String) throws(SignatureFault) {
        size += line.utf8.count
        guard size <= LimitsSigV4.trailerBytes, let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else {
            throw .malformedTrailer
        }
        let name = line[..<colon].trimmed.lowercased()
        let value = String(line[line.utf8.index(after: colon)...].trimmed)
        guard !name.isEmpty else { throw .malformedTrailer }
        if name == "x-amz-trailer-signature" { signature = value } else { headers.append((name, value)) }
    }

    /// `name:value` and a line feed for each header, sorted by name.
    var canonicalText: String {
        headers.sorted { $0.name < $1.name }.map { "\($0.name):\($0.value)\n" }.joined()
    }
}
