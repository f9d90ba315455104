import Base
import Testing

@testable import SigV4

@Suite("S3's own rules of signing")
struct S3SigningTests {
    let secret = Secret("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")
    let now = Instant(seconds: 1_369_353_600)
    let verifier = SignatureVerifier(keys: SigningKeyCache())
    var signer: RequestSigner {
        RequestSigner(accessKeyID: "AKIAIOSFODNN7EXAMPLE", secret: secret, region: "us-east-1", service: "s3")
    }

    @Test("the documented GET with a range has the documented signature")
    func documentedGet() {
        let request = SignableRequest(
            method: "GET", path: "/test.txt",
            headers: [("Host", "examplebucket.s3.amazonaws.com"), ("Range", "bytes=0-9")], payload: .bytes([]))
        let headers = signer.headers(for: request, at: now)
        #expect(
            headers.last?.value.hasSuffix("Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41")
                == true)
    }

    @Test("the documented PUT with a dollar in its key has the documented signature")
    func documentedPut() {
        let request = SignableRequest(
            method: "PUT", path: "/test$file.text",
            headers: [
                ("Host", "examplebucket.s3.amazonaws.com"), ("Date", "Fri, 24 May 2013 00:00:00 GMT"),
                ("x-amz-storage-class", "REDUCED_REDUNDANCY"),
            ], payload: .bytes(Array("Welcome to Amazon S3.".utf8)))
        let headers = signer.headers(for: request, at: now)
        #expect(
            headers.last?.value.hasSuffix("Signature=98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd")
                == true)
    }

    @Test("the documented presigned URL has the documented signature, and lives for a day")
    func documentedPresigned() throws {
        var request = SignableRequest(
            method: "GET", path: "/test.txt", headers: [("Host", "examplebucket.s3.amazonaws.com")], payload: .bytes([])
        )
        request.query = signer.presignedQuery(for: request, at: now, expires: 86_400)
        #expect(
            request.query.hasSuffix("X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404"))
        let claim = try SignatureClaim.parse(request)
        try verifier.verify(claim, of: request, secret: secret, now: now + .seconds(86_400))
        let late = now + .seconds(86_401)
        let fault = #expect(throws: SignatureFault.self) {
            try verifier.verify(claim, of: request, secret: secret, now: late)
        }
        let reply = try #require(fault).reply(in: .s3)
        #expect(reply.code == "AccessDenied")
        #expect(reply.message == "Request has expired")
        #expect(reply.details.map(\.value) == ["86400", "2013-05-25T00:00:00Z", "2013-05-25T00:00:01Z"])
    }

    @Test(
        "a path is decoded and encoded once, and nothing is removed from it",
        arguments: [
            ("/a%20b+c", "/a%20b%2Bc"), ("//x/../y/./", "//x/../y/./"), ("/%C3%A9%FF", "/%C3%A9%FF"),
            ("/a%2Fb", "/a/b"),
            ("", "/"), ("/100%", "/100%25"),
        ])
    func path(wire: String, canonical: String) {
        let request = SignableRequest(method: "GET", path: wire, headers: [], payload: .bytes([]))
        let text = CanonicalRequest(request, signedHeaders: SignedHeaders([]), payloadHash: "h", rule: .s3).text
        #expect(text == "GET\n\(canonical)\n\n\n\nh")
    }

    @Test("what stands in another service's path is encoded a second time")
    func doubleEncoding() {
        let request = SignableRequest(
            method: "GET", path: "/2015-03-31/functions/arn%3Aaws%3Alambda", headers: [], payload: .bytes([]))
        let text = CanonicalRequest(
            request, signedHeaders: SignedHeaders([]), payloadHash: "h", rule: PathRule(service: "lambda")
        )
        .text
        #expect(text == "GET\n/2015-03-31/functions/arn%253Aaws%253Alambda\n\n\n\nh")
    }

    @Test("an x-amz header that is not signed is refused by name")
    func unsignedHeader() throws {
        var request = SignableRequest(
            method: "GET", path: "/k", headers: [("Host", "b.s3.amazonaws.com")], payload: .bytes([]))
        request.headers += signer.headers(for: request, at: now)
        request.headers.append("X-Amz-Acl", "public-read")
        let claim = try SignatureClaim.parse(request)
        #expect(throws: SignatureFault.headersNotSigned(["x-amz-acl"])) {
            try verifier.verify(claim, of: request, secret: secret, now: now)
        }
    }

    @Test("a body that is not the one that was signed is refused")
    func otherBody() throws {
        var request = SignableRequest(method: "PUT", path: "/k", headers: [("Host", "b")], payload: .bytes([1]))
        request.headers += signer.headers(for: request, at: now)
        request.payload = .bytes([2])
        let claim = try SignatureClaim.parse(request)
        let fault = #expect(throws: SignatureFault.self) {
            try verifier.verify(claim, of: request, secret: secret, now: now)
        }
        #expect(fault?.reply(in: .s3).code == "XAmzContentSHA256Mismatch")
    }

    @Test("a header-signed request must say its body's digest; unsigned and streamed bodies verify")
    func payloadHeader() throws {
        var request = SignableRequest(method: "PUT", path: "/k", headers: [("Host", "b")], payload: .streamed)
        let bare = request
        request.headers += signer.headers(for: request, at: now, payload: .unsigned)
        try verifier.verify(SignatureClaim.parse(request), of: request, secret: secret, now: now)
        request.headers.remove("x-amz-content-sha256")
        #expect(throws: SignatureFault.payloadHashMissing) { try SignatureClaim.parse(request) }
        request = bare
        request.headers += signer.headers(for: bare, at: now, payload: .signedChunks)
        let claim = try SignatureClaim.parse(request)
        #expect(claim.payload.isChunked)
        try verifier.verify(claim, of: request, secret: secret, now: now)
    }
}
