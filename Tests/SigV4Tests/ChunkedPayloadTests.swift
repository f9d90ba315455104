import Base
import Testing

@testable import SigV4

/// The two uploads that S3's documentation works through, byte for byte.
private enum Example {
    static let secret = Secret("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")
    static let now = Instant(seconds: 1_369_353_600)

    static func request(_ payload: String, length: Int, trailer: String? = nil, signature: String) -> SignableRequest {
        var headers: [(name: String, value: String)] = [
            ("Host", "s3.amazonaws.com"), ("x-amz-date", "20130524T000000Z"),
            ("x-amz-storage-class", "REDUCED_REDUNDANCY"),
            ("x-amz-content-sha256", payload), ("Content-Encoding", "aws-chunked"),
            ("x-amz-decoded-content-length", "66560"),
            ("Content-Length", String(length)),
        ]
        if let trailer {
            headers.append(("x-amz-trailer", trailer))
            headers.removeAll { $0.name == "Content-Length" }
        }
        let names = headers.map { $0.name.lowercased() }.sorted().joined(separator: ";")
        let credential = "AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request"
        headers.append(
            (
                "Authorization",
                "AWS4-HMAC-SHA256 Credential=\(credential),SignedHeaders=\(names),Signature=\(signature)"
            ))
        return SignableRequest(
            method: "PUT", path: "/examplebucket/chunkObject.txt", headers: HTTPHeaders(headers), payload: .streamed)
    }

    static func decoder(_ request: SignableRequest, length: Int? = 66_560) throws -> ChunkedPayloadDecoder {
        let claim = try SignatureClaim.parse(request)
        let seed = try SignatureVerifier(keys: SigningKeyCache()).verify(claim, of: request, secret: secret, now: now)
        return ChunkedPayloadDecoder(mode: claim.payload, seed: seed, decodedLength: length)
    }

    static let plain = request(
        "STREAMING-AWS4-HMAC-SHA256-PAYLOAD", length: 66_824,
        signature: "4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9")
    static let plainBody =
        chunk("10000", "ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648", 65_536)
        + chunk("400", "0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497", 1024)
        + chunk("0", "b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9", 0)

    static let trailing = request(
        "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER", length: 0, trailer: "x-amz-checksum-crc32c",
        signature: "106e2a8a18243abcf37539882f36619c00e2dfc72633413f02d3b74544bfeb8e")
    static let trailingBody =
        chunk("10000", "b474d8862b1487a5145d686f57f013e54db672cee1c953b3010fb58501ef5aa2", 65_536)
        + chunk("400", "1c1344b170168f8e65b41376b44b20fe354e373826ccbbe2c1d40a8cae51e5c7", 1024)
        + Array("0;chunk-signature=2ca2aba2005185cf7159c6277faf83795951dd77a3a99e6e65d5c9f85863f992\r\n".utf8)
        + Array("x-amz-checksum-crc32c:sOO8/Q==\n\r\n".utf8)
        + Array("x-amz-trailer-signature:d81f82fc3505edab99d459891051a732e8730629a2e4a59689829ca17fe2e435\r\n\r\n".utf8)

    static func chunk(_ size: String, _ signature: String, _ count: Int) -> [UInt8] {
        Array("\(size);chunk-signature=\(signature)\r\n".utf8) + [UInt8](repeating: UInt8(ascii: "a"), count: count) + [
            13, 10,
        ]
    }
}

@Suite("A body in signed chunks")
struct ChunkedPayloadTests {
    @Test("the documented upload is decoded, fed in pieces of any size", arguments: [1, 7, 4096, 65_623, 1_000_000])
    func documented(piece: Int) throws {
        var decoder = try Example.decoder(Example.plain)
        var content: [UInt8] = []
        var rest = Example.plainBody[...]
        #expect(rest.count == 66_824)
        while !rest.isEmpty {
            content += try decoder.feed(Array(rest.prefix(piece)))
            rest = rest.dropFirst(piece)
        }
        #expect(content == [UInt8](repeating: UInt8(ascii: "a"), count: 66_560))
        #expect(try decoder.finish().isEmpty)
    }

    @Test(
        "the documented upload with a trailer is decoded, and its checksum handed over",
        arguments: [1, 5000, 1_000_000])
    func documentedTrailer(piece: Int) throws {
        var decoder = try Example.decoder(Example.trailing)
        var count = 0
        var rest = Example.trailingBody[...]
        while !rest.isEmpty {
            count += try decoder.feed(Array(rest.prefix(piece))).count
            rest = rest.dropFirst(piece)
        }
        let headers = try decoder.finish()
        #expect(count == 66_560)
        #expect(headers.map(\.name) == ["x-amz-checksum-crc32c"])
        #expect(headers.map(\.value) == ["sOO8/Q=="])
    }

    @Test(
        "a changed byte of content, of a size or of a signature is refused",
        arguments: [90, 65_700, 66_740, 66_820, 30])
    func tampered(at offset: Int) throws {
        var body = Example.plainBody
        body[offset] ^= 1
        var decoder = try Example.decoder(Example.plain)
        #expect(throws: SignatureFault.self) {
            _ = try decoder.feed(body)
            _ = try decoder.finish()
        }
    }

    @Test("a changed trailer is refused")
    func tamperedTrailer() throws {
        var body = Example.trailingBody
        body[body.count - 100] ^= 1
        var decoder = try Example.decoder(Example.trailing)
        #expect(throws: SignatureFault.self) { _ = try decoder.feed(body) }
    }

    @Test("a body that stops early is incomplete", arguments: [0, 1, 85, 50_000, 66_700, 66_823])
    func truncated(at count: Int) throws {
        var decoder = try Example.decoder(Example.plain)
        _ = try decoder.feed(Array(Example.plainBody.prefix(count)))
        #expect(throws: SignatureFault.incompleteBody) { _ = try decoder.finish() }
    }

    @Test("content beyond the announced length is refused before it is handed out")
    func tooLong() throws {
        var decoder = try Example.decoder(Example.plain, length: 65_537)
        #expect(throws: SignatureFault.incompleteBody) { _ = try decoder.feed(Example.plainBody) }
    }

    @Test("bytes after the last chunk are refused")
    func surplus() throws {
        var decoder = try Example.decoder(Example.plain)
        #expect(throws: SignatureFault.malformedChunk) { _ = try decoder.feed(Example.plainBody + [65]) }
    }

    @Test("an unsigned body gives its content and its trailer")
    func unsigned() throws {
        var decoder = ChunkedPayloadDecoder(mode: .unsignedChunksAndTrailer, seed: try seed(), decodedLength: 5)
        let body = Array("3\r\nabc\r\n2\r\nde\r\n0\r\nx-amz-checksum-crc32:hYfXZw==\r\n\r\n".utf8)
        #expect(try decoder.feed(body) == Array("abcde".utf8))
        #expect(try decoder.finish().map(\.value) == ["hYfXZw=="])
    }

    @Test(
        "a size line that is no size, too long or too large is refused",
        arguments: [
            "x\r\n", "-1\r\n", "\r\n", "140000001\r\n", "11111111111111111\r\n", String(repeating: "0", count: 2000),
        ])
    func malformedSize(line: String) throws {
        var decoder = ChunkedPayloadDecoder(mode: .unsignedChunksAndTrailer, seed: try seed(), decodedLength: nil)
        #expect(throws: SignatureFault.malformedChunk) { _ = try decoder.feed(Array(line.utf8)) }
    }

    @Test("trailing headers are bounded")
    func trailerBound() throws {
        var decoder = ChunkedPayloadDecoder(mode: .unsignedChunksAndTrailer, seed: try seed(), decodedLength: nil)
        let line = "x-amz-checksum-a:" + String(repeating: "v", count: 4000) + "\r\n"
        #expect(throws: SignatureFault.malformedTrailer) {
            _ = try decoder.feed(Array(("0\r\n" + line + line + line).utf8))
        }
    }

    @Test("a signed chunk under 8 KiB may only be the last")
    func smallChunk() throws {
        let seed = try seed()
        let first = Array("one".utf8)
        let text = """
            AWS4-HMAC-SHA256-PAYLOAD
            \(seed.timestamp)
            \(seed.scope)
            \(seed.signature)
            \(SignableRequest.emptyDigest)
            \(Hex.encode(Digest.sha256(first)))
            """
        let body = "3;chunk-signature=\(seed.key.signature(of: text.utf8))\r\none\r\n3;chunk-signature=00\r\n"
        var decoder = ChunkedPayloadDecoder(mode: .signedChunks, seed: seed, decodedLength: nil)
        #expect(throws: SignatureFault.chunkTooSmall(number: 1, bytes: 3)) { _ = try decoder.feed(Array(body.utf8)) }
    }

    private func seed() throws -> ChunkSeed {
        let request = Example.plain
        return try SignatureVerifier(keys: SigningKeyCache()).verify(
            SignatureClaim.parse(request), of: request, secret: Example.secret, now: Example.now)
    }
}
