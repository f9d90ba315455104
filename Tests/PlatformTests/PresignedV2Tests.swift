import Base
import Testing
import Wire

@Suite("URLs presigned by Signature Version 2, through the pipeline")
struct PresignedV2Tests {
    /// The URL as a client signs it with the account's own keys, sent.
    private func send(
        _ fixture: PlatformFixture, _ method: String, _ path: String, more: String = "", headers: String = "",
        sent: [(name: String, value: String)] = [], body: String = "", expires: Int64 = 60, bucketInHost: Bool = false
    ) async -> WireResponse {
        let ends = fixture.clock.now.seconds + expires
        let text = "\(method)\n\n\n\(ends)\n\(headers)\(path)"
        let signature = Base64.encode(Digest.hmacSHA1(key: Array("test".utf8), text.utf8))
        var request = WireRequest(
            method: method, path: path,
            rawQuery: "AWSAccessKeyId=test&Signature=\(PercentEncoding.encode(signature))&Expires=\(ends)\(more)",
            headers: HTTPHeaders([("host", "localhost:4566")] + sent), body: Array(body.utf8))
        if bucketInHost { request.signedPath = String(path.dropFirst("/things".count)) }
        return await fixture.plain(request)
    }

    private func text(_ response: WireResponse) -> String { String(decoding: response.body, as: UTF8.self) }

    private func fixture() async throws -> PlatformFixture {
        let fixture = try await PlatformFixture()
        #expect(await fixture.rest("PUT", "/things", service: "s3").status == 200)
        return fixture
    }

    @Test("an object is put and got by URL, its bucket in the path or in the host's name")
    func objects() async throws {
        let fixture = try await fixture()
        #expect(await send(fixture, "PUT", "/things/a%20b", body: "hello").status == 200)
        for bucketInHost in [false, true] {
            let got = await send(fixture, "GET", "/things/a%20b", bucketInHost: bucketInHost)
            #expect(got.status == 200)
            #expect(try await got.stream?.collect() ?? got.body == Array("hello".utf8))
        }
    }

    @Test("headers that stand in the URL count as headers")
    func headers() async throws {
        let fixture = try await fixture()
        let put = await send(
            fixture, "PUT", "/things/k", more: "&x-amz-meta-colour=red", headers: "x-amz-meta-colour:red\n")
        #expect(put.status == 200)
        let head = await fixture.rest("HEAD", "/things/k", service: "s3")
        #expect(head.headers.contains { $0.name.lowercased() == "x-amz-meta-colour" && $0.value == "red" })
        let unsigned = await send(fixture, "PUT", "/things/k", sent: [("x-amz-meta-colour", "blue")])
        #expect(text(unsigned).contains("<Code>SignatureDoesNotMatch</Code>"))
        #expect(text(unsigned).contains("x-amz-meta-colour:blue\n/things/k</StringToSign>"))
    }

    @Test("a URL whose time is over, and one of a stranger's key, are refused in S3's words")
    func refused() async throws {
        let fixture = try await fixture()
        let late = await send(fixture, "GET", "/things/k", expires: -1)
        #expect(late.status == 403)
        #expect(
            text(late).contains(
                "<Code>AccessDenied</Code><Message>Request has expired</Message><Expires>2026-09-21T14:13:19Z</Expires>"
                    + "<ServerTime>2026-09-21T14:13:20Z</ServerTime>"))
        let unknown = await fixture.plain(
            WireRequest(
                method: "GET", path: "/things/k", rawQuery: "AWSAccessKeyId=NOBODY&Signature=a&Expires=1890000000"))
        #expect(text(unknown).contains("<Code>InvalidAccessKeyId</Code>"))
        let twice = await fixture.plain(
            WireRequest(
                method: "GET", path: "/things/k", rawQuery: "AWSAccessKeyId=test&Signature=a&Expires=1890000000",
                headers: [("authorization", "AWS4-HMAC-SHA256 Credential=test/20260921/us-east-1/s3/aws4_request")]))
        #expect(text(twice).contains("Only one auth mechanism allowed"))
    }
}
