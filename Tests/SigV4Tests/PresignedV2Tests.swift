import Base
import Testing

@testable import SigV4

@Suite("URLs presigned by Signature Version 2")
struct PresignedV2Tests {
    let secret = Secret("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")
    let now = Instant(seconds: 1_175_139_000)
    /// The guide's example, of the bucket that it had when it was signed.
    private static let documented =
        "AWSAccessKeyId=AKIAIOSFODNN7EXAMPLE&Signature=NpgCjnDzrM%2BWFzoENXmpNDUsSn8%3D&Expires=1175139620"

    private func request(
        _ query: String, method: String = "GET", path: String = "/johnsmith/photos/puppy.jpg",
        headers: [(name: String, value: String)] = []
    ) -> SignableRequest {
        SignableRequest(
            method: method, path: path, query: query,
            headers: HTTPHeaders([("Host", "johnsmith.s3.amazonaws.com")] + headers),
            payload: .streamed)
    }

    private func fault(_ work: () throws -> Void) throws -> SignatureFault {
        let fault = #expect(throws: SignatureFault.self, performing: work)
        return try #require(fault)
    }

    @Test("the documented URL is believed until its time")
    func documented() throws {
        let query = Self.documented
        let claim = try PresignedV2(request(query), now: now)
        #expect(claim.accessKeyID == "AKIAIOSFODNN7EXAMPLE")
        try claim.verify(request(query), secret: secret)
        #expect(
            CanonicalV2(request(query)).stringsToSign(date: "1175139620")
                == ["GET\n\n\n1175139620\n/johnsmith/photos/puppy.jpg"])
        let late = Instant(seconds: 1_175_139_621)
        let reply = try fault { _ = try PresignedV2(request(query), now: late) }.reply(in: .s3)
        #expect((reply.code, reply.message, reply.status) == ("AccessDenied", "Request has expired", 403))
        #expect(reply.details.map(\.name) == ["Expires", "ServerTime"])
        #expect(reply.details.map(\.value) == ["2007-03-29T03:40:20Z", "2007-03-29T03:40:21Z"])
    }

    @Test("a URL is good for the operation that was signed, and for no other of its address")
    func choice() throws {
        let query = Self.documented + "&retention"
        let claim = try PresignedV2(request(query), now: now)
        try claim.verify(request(query), secret: secret, choice: [])
        #expect(throws: SignatureFault.self) {
            try claim.verify(request(query), secret: secret, choice: ["retention"])
        }
        try claim.verify(request(query), secret: secret, choice: ["list-type"])
    }

    @Test("another method or secret is told the string to sign")
    func verifies() throws {
        let signed = Self.documented
        let signature = "NpgCjnDzrM+WFzoENXmpNDUsSn8="
        let other = request(signed, method: "PUT")
        let mismatch = try fault { try PresignedV2(other, now: now).verify(other, secret: secret) }
        let reply = mismatch.reply(in: .s3)
        #expect((reply.code, reply.status) == ("SignatureDoesNotMatch", 403))
        #expect(
            reply.details.map(\.name) == ["AWSAccessKeyId", "StringToSign", "SignatureProvided", "StringToSignBytes"])
        #expect(reply.details[1].value == "PUT\n\n\n1175139620\n/johnsmith/photos/puppy.jpg")
        #expect(reply.details[2].value == signature)
        #expect(throws: SignatureFault.self) {
            try PresignedV2(request(signed), now: now).verify(request(signed), secret: Secret("another"))
        }
    }

    @Test(
        "headers and the parts of a resource are signed in the guide's order, whether headers or parameters hold them")
    func canonical() {
        let query =
            "versionId=3&x-id=GetObject&response-content-disposition=attachment%3B+filename%3Da%20b&acl&x-amz-meta-b=2"
            + "&content-type=text/plain"
        let headers = [
            ("X-Amz-Meta-A", " 1 "), ("x-amz-meta-a", "3"), ("Content-MD5", "c8fdb181845a4ca6b8fec737b3581d76"),
        ]
        let request = request(query, method: "PUT", path: "/b/a%20b", headers: headers)
        #expect(
            CanonicalV2(request).stringsToSign(date: "9").first == """
                PUT
                c8fdb181845a4ca6b8fec737b3581d76
                text/plain
                9
                x-amz-meta-a:1,3
                x-amz-meta-b:2
                /b/a%20b?acl&response-content-disposition=attachment; filename=a b&versionId=3
                """)
    }

    @Test("a bucket's path is signed with a slash at its end or without")
    func bucket() {
        #expect(
            CanonicalV2(request("acl", path: "/b")).stringsToSign(date: "9") == [
                "GET\n\n\n9\n/b/?acl", "GET\n\n\n9\n/b?acl",
            ])
        #expect(CanonicalV2(request("", path: "/")).stringsToSign(date: "9") == ["GET\n\n\n9\n/"])
    }

    @Test(
        "a query that lacks a part, or names no time, is refused in S3's words",
        arguments: [
            (
                "AWSAccessKeyId=A&Signature=s",
                "Query-string authentication requires the Signature, Expires and AWSAccessKeyId"
            ),
            ("Signature=s&Expires=1", "Query-string authentication requires the Signature, Expires and AWSAccessKeyId"),
            ("AWSAccessKeyId=A&Signature=s&Expires=soon", "Invalid date (should be seconds since epoch): soon"),
            ("AWSAccessKeyId=A&Signature=s&Expires=99999999999", "Invalid date (should be seconds since epoch): 9999"),
        ])
    func unreadable(query: String, text: String) throws {
        #expect(PresignedV2.isPresent(in: query))
        let reply = try fault { _ = try PresignedV2(request(query), now: now) }.reply(in: .s3)
        #expect((reply.code, reply.status) == ("AccessDenied", 403))
        #expect(reply.message.hasPrefix(text), "\(reply.message)")
    }

    @Test(
        "other queries are not taken for it",
        arguments: [
            "", "Expires=1", "X-Amz-Algorithm=AWS4-HMAC-SHA256&AWSAccessKeyId=A", "AWSAccessKeyId=A&SignatureVersion=2",
        ]
    )
    func absent(query: String) { #expect(!PresignedV2.isPresent(in: query)) }
}
