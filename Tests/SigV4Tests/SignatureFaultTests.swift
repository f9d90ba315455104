import Base
import Testing

@testable import SigV4

@Suite("Authentication faults")
struct SignatureFaultTests {
    let secret = Secret("secret")
    let now = Instant(seconds: 1_440_938_160)  // 2015-08-30T12:36:00Z
    let verifier = SignatureVerifier(keys: SigningKeyCache())

    private func signed(service: String = "dynamodb", at instant: Instant? = nil) -> SignableRequest {
        let signer = RequestSigner(accessKeyID: "AKID", secret: secret, region: "us-east-1", service: service)
        var request = SignableRequest(
            method: "POST", path: "/", headers: [("Host", "h")], payload: .bytes(Array("{}".utf8)))
        request.headers += signer.headers(for: request, at: instant ?? now)
        return request
    }

    private func fault(_ work: () throws -> Void) throws -> SignatureFault {
        let fault = #expect(throws: SignatureFault.self, performing: work)
        return try #require(fault)
    }

    private func replace(_ text: String, with other: String) -> SignableRequest {
        var request = signed()
        request.headers = HTTPHeaders(request.headers.map { ($0.name, $0.value.replacing(text, with: other)) })
        return request
    }

    @Test("a request that says nothing of itself lacks its token, in each family's words")
    func missing() {
        let request = SignableRequest(method: "POST", path: "/", headers: [("Host", "h")], payload: .bytes([]))
        #expect(throws: SignatureFault.missingAuthenticationToken) { try SignatureClaim.parse(request) }
        let fault = SignatureFault.missingAuthenticationToken
        #expect(fault.reply(in: .json).code == "MissingAuthenticationTokenException")
        #expect(fault.reply(in: .query).code == "MissingAuthenticationToken")
        #expect(fault.reply(in: .s3).code == "AccessDenied")
    }

    @Test(
        "a header that can't be read is incomplete",
        arguments: [
            ("Bearer abc", "Authorization header requires 'Credential' parameter. "),
            (
                "AWS4-HMAC-SHA256 Credential=A/20150830/us-east-1/x/aws4_request",
                "Authorization header requires 'Signature'"
            ),
            ("AWS4-HMAC-SHA256 nonsense", "Invalid key=value pair (missing equal-sign)"),
            ("AWS4-ECDSA-P256-SHA256 Credential=A", "Unsupported AWS 'algorithm': 'AWS4-ECDSA-P256-SHA256'."),
            (
                "AWS4-HMAC-SHA256 Credential=A/b, SignedHeaders=host, Signature=1",
                "Credential must have exactly 5 slash-delimited elements"
            ),
        ])
    func unreadable(header: String, text: String) throws {
        let request = SignableRequest(
            method: "POST", path: "/", headers: [("Authorization", header), ("X-Amz-Date", "20150830T123600Z")],
            payload: .bytes([]))
        let fault = try fault { _ = try SignatureClaim.parse(request) }
        let reply = fault.reply(in: .json)
        #expect(reply.code == "IncompleteSignatureException")
        #expect(reply.message.hasPrefix(text), "\(reply.message)")
        #expect(fault.reply(in: .query).code == "IncompleteSignature")
    }

    @Test("the missing date is told with the missing fields")
    func missingDate() throws {
        let request = SignableRequest(
            method: "GET", path: "/", headers: [("Authorization", "AWS4-HMAC-SHA256 Credential=x")], payload: .bytes([])
        )
        let fault = try fault { _ = try SignatureClaim.parse(request) }
        #expect(
            fault.reply(in: .json).message.hasPrefix(
                "Authorization header requires 'Signature' parameter. Authorization header requires 'SignedHeaders' "
                    + "parameter. "
                    + "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. "))
    }

    @Test("an HTTP date serves where X-Amz-Date is absent")
    func httpDate() throws {
        let scope = CredentialScope(date: "20150830", region: "us-east-1", service: "sns")
        var request = SignableRequest(
            method: "GET", path: "/", headers: [("Host", "h"), ("Date", "Sun, 30 Aug 2015 12:36:00 GMT")],
            payload: .bytes([]))
        let canonical = CanonicalRequest(
            request, signedHeaders: SignedHeaders(["date", "host"]), payloadHash: SignableRequest.emptyDigest,
            rule: .normalized)
        let text = StringToSign(canonical, timestamp: "20150830T123600Z", scope: scope)
        let signature = SigningKey(secret: secret, scope: scope).signature(of: text.bytes)
        request.headers.append(
            "Authorization", "AWS4-HMAC-SHA256 Credential=A/\(scope),SignedHeaders=date;host,Signature=\(signature)")
        try verifier.verify(SignatureClaim.parse(request), of: request, secret: secret, now: now)
    }

    @Test("a request from more than 15 minutes ago has expired, one from the future is not yet current")
    func skew() throws {
        let request = signed()
        let claim = try SignatureClaim.parse(request)
        for offset in [-900, 0, 900] as [Int64] {
            try verifier.verify(claim, of: request, secret: secret, now: now + .seconds(offset))
        }
        let late = try fault {
            try verifier.verify(claim, of: request, secret: secret, now: now + .seconds(901))
        }
        #expect(late.reply(in: .json).code == "InvalidSignatureException")
        #expect(
            late.reply(in: .json).message
                == "Signature expired: 20150830T123600Z is now earlier than 20150830T123601Z (20150830T125101Z - 15 "
                + "min.)"
        )
        #expect(late.reply(in: .query).code == "SignatureDoesNotMatch")
        #expect(late.reply(in: .s3).code == "RequestTimeTooSkewed")
        let early = try fault {
            try verifier.verify(claim, of: request, secret: secret, now: now - .seconds(901))
        }
        #expect(
            early.reply(in: .json).message
                == "Signature not yet current: 20150830T123600Z is still later than 20150830T123559Z "
                + "(20150830T122059Z + 15 min.)"
        )
    }

    @Test("a signature that does not match is answered with both texts")
    func mismatch() throws {
        let request = signed()
        let fault = try fault {
            try verifier.verify(SignatureClaim.parse(request), of: request, secret: Secret("other"), now: now)
        }
        let reply = fault.reply(in: .json)
        #expect(reply.code == "InvalidSignatureException")
        #expect(reply.message.contains("The Canonical String for this request should have been\n'POST\n/\n\nhost:h\n"))
        #expect(reply.message.contains("The String-to-Sign should have been\n'AWS4-HMAC-SHA256\n20150830T123600Z\n"))
        let s3 = fault.reply(in: .s3)
        #expect(s3.code == "SignatureDoesNotMatch")
        #expect(s3.details.map(\.name).contains("CanonicalRequestBytes"))
        #expect(fault.reply(in: .query).code == "SignatureDoesNotMatch")
    }

    @Test("the scope must fit the date, the terminator, the service and the region")
    func scope() throws {
        let date = try fault { _ = try SignatureClaim.parse(replace("/20150830/", with: "/20150831/")) }
        #expect(
            date.reply(in: .json).message
                == "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: "
                + "'20150831' != '20150830', from '20150830T123600Z'.")
        #expect(throws: SignatureFault.wrongTerminator("aws5")) {
            try SignatureClaim.parse(replace("aws4_request", with: "aws5"))
        }
        let claim = try SignatureClaim.parse(signed())
        try claim.requireScope(service: "dynamodb", region: nil)
        let service = try fault { try claim.requireScope(service: "iam", region: nil) }
        #expect(service.reply(in: .query).message == "Credential should be scoped to correct service: 'iam'. ")
        let region = try fault { try claim.requireScope(service: "dynamodb", region: "eu-west-1") }
        #expect(region.reply(in: .query).message == "Credential should be scoped to a valid region, not 'us-east-1'. ")
        #expect(region.reply(in: .s3).details.map(\.value) == ["eu-west-1"])
    }

    @Test("the host must be signed")
    func host() throws {
        let request = replace("host;", with: "")
        #expect(throws: SignatureFault.hostNotSigned) {
            try verifier.verify(SignatureClaim.parse(request), of: request, secret: secret, now: now)
        }
    }

    @Test("a presigned query tells all that it lacks")
    func incompleteQuery() throws {
        let request = SignableRequest(
            method: "GET", path: "/", query: "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date=20150830T123600Z",
            headers: [],
            payload: .bytes([]))
        let fault = try fault { _ = try SignatureClaim.parse(request) }
        #expect(
            fault.reply(in: .query).message
                == "AWS query-string parameters must include 'X-Amz-Credential'. AWS query-string parameters must "
                + "include "
                + "'X-Amz-Signature'. AWS query-string parameters must include 'X-Amz-SignedHeaders'. "
                + "Re-examine the query-string parameters.")
        #expect(fault.reply(in: .s3).code == "AuthorizationQueryParametersError")
    }

    @Test(
        "a presigned URL lives between a second and a week",
        arguments: [("0", false), ("1", true), ("604800", true), ("604801", false), ("-5", false), ("soon", false)])
    func expires(text: String, isValid: Bool) {
        let request = SignableRequest(
            method: "GET", path: "/k",
            query: "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=A%2F20150830%2Fus-east-1%2Fs3%2Faws4_request"
                + "&X-Amz-Date=20150830T123600Z&X-Amz-SignedHeaders=host&X-Amz-Signature=00&X-Amz-Expires=\(text)",
            headers: [("Host", "h")], payload: .bytes([]))
        let claim = try? SignatureClaim.parse(request)
        #expect((claim != nil) == isValid)
    }

    @Test("two mechanisms at once, and those of older versions, are refused")
    func otherMechanisms() throws {
        var both = signed()
        both.query = "X-Amz-Algorithm=AWS4-HMAC-SHA256"
        #expect(throws: SignatureFault.severalMechanisms) { try SignatureClaim.parse(both) }
        let old = SignableRequest(
            method: "GET", path: "/", query: "AWSAccessKeyId=A&Signature=s&Expires=1", headers: [], payload: .bytes([]))
        let fault = try fault { _ = try SignatureClaim.parse(old) }
        #expect(fault.reply(in: .s3).code == "InvalidRequest")
    }

    @Test("an unknown key has each family's own name")
    func unknownKey() {
        let fault = SignatureFault.unknownAccessKey("AKIDX")
        #expect(fault.reply(in: .json).code == "UnrecognizedClientException")
        #expect(fault.reply(in: .json).status == 400)
        #expect(fault.reply(in: .restJSON).status == 403)
        #expect(fault.reply(in: .query).code == "InvalidClientTokenId")
        #expect(fault.reply(in: .query).message == "The security token included in the request is invalid.")
        #expect(fault.reply(in: .s3).code == "InvalidAccessKeyId")
    }

    @Test("the cache of keys keeps its bound, and gives the same key after an eviction")
    func cacheBound() {
        let cache = SigningKeyCache(capacity: 3)
        let scopes = (0..<10).map { CredentialScope(date: "2015083\($0)", region: "r", service: "s") }
        let first = cache.key(secret: secret, scope: scopes[0]).signature(of: "x".utf8)
        for scope in scopes { _ = cache.key(secret: secret, scope: scope) }
        #expect(cache.count == 3)
        #expect(cache.key(secret: secret, scope: scopes[0]).signature(of: "x".utf8) == first)
    }
}
