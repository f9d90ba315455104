import Base
import Testing

@testable import SigV4

@Suite("The published suite of Signature Version 4")
struct SigningSuiteTests {
    @Test(
        "a signed request of the suite is verified, and its canonical form is the suite's", arguments: SigningCase.all)
    func verifyHeader(test: SigningCase) throws {
        let context = try test.context()
        let request = try test.request("header-signed-request.txt")
        let claim = try SignatureClaim.parse(request)
        #expect(claim.accessKeyID == context.accessKeyID)
        #expect(claim.sessionToken == context.token)
        try SignatureVerifier(keys: SigningKeyCache()).verify(
            claim, of: request, secret: context.secret, now: context.now, rule: context.rule)
        let canonical = CanonicalRequest(
            request, signedHeaders: claim.signedHeaders, payloadHash: claim.payload.canonicalText, rule: context.rule)
        #expect(try canonical.text == test.text("header-canonical-request.txt"))
        let toSign = StringToSign(
            canonical, timestamp: CalendarDate(claim.signedAt).basic, scope: claim.scope)
        #expect(try toSign.text == test.text("header-string-to-sign.txt"))
    }

    @Test("a presigned request of the suite is verified", arguments: SigningCase.all)
    func verifyQuery(test: SigningCase) throws {
        let context = try test.context()
        // The token was added after signing: a server that sees it can't know that, so no AWS service but IoT takes it.
        guard !context.tokenAfterSigning else { return }
        let request = try test.request("query-signed-request.txt")
        let claim = try SignatureClaim.parse(request)
        #expect(claim.carrier == .query(expires: context.expires))
        #expect(claim.sessionToken == context.token)
        try SignatureVerifier(keys: SigningKeyCache()).verify(
            claim, of: request, secret: context.secret, now: context.now, rule: context.rule)
        let canonical = CanonicalRequest(
            request, signedHeaders: claim.signedHeaders, payloadHash: claim.payload.canonicalText, rule: context.rule)
        #expect(try canonical.text == test.text("query-canonical-request.txt"))
    }

    @Test("signing a request of the suite by header gives the suite's signature", arguments: SigningCase.all)
    func signHeader(test: SigningCase) throws {
        let context = try test.context()
        let request = try test.request("request.txt")
        let payload = context.signsBody ? request.payloadDigest.map { PayloadSigning.hash($0) } : nil
        let headers = context.signer.headers(for: request, at: context.now, payload: payload)
        #expect(try headers.last?.value.hasSuffix("Signature=" + test.text("header-signature.txt")) == true)
    }

    @Test("presigning a request of the suite gives the suite's query", arguments: SigningCase.all)
    func signQuery(test: SigningCase) throws {
        let context = try test.context()
        let request = try test.request("request.txt")
        let query = context.signer.presignedQuery(for: request, at: context.now, expires: context.expires)
        #expect(try query.hasSuffix("X-Amz-Signature=" + test.text("query-signature.txt")))
        if !context.tokenAfterSigning { #expect(try query == test.request("query-signed-request.txt").query) }
    }

    @Test(
        "a changed method, path, query, header, body or secret breaks every signature of the suite",
        arguments: SigningCase.all)
    func tampering(test: SigningCase) throws {
        let context = try test.context()
        let request = try test.request("header-signed-request.txt")
        let claim = try SignatureClaim.parse(request)
        var changed: [SignableRequest] = []
        for change in [
            { $0.method = "PUT" }, { $0.path += "x" }, { $0.query += "&x=1" }, { $0.headers.set("host", "x") },
        ]
            as [(inout SignableRequest) -> Void]
        {
            var other = request
            change(&other)
            changed.append(other)
        }
        let verifier = SignatureVerifier(keys: SigningKeyCache())
        for other in changed {
            #expect(throws: SignatureFault.self) {
                try verifier.verify(claim, of: other, secret: context.secret, now: context.now, rule: context.rule)
            }
        }
        var body = request
        body.payload = .bytes([1])
        #expect(throws: SignatureFault.self) {
            try verifier.verify(
                SignatureClaim.parse(body), of: body, secret: context.secret, now: context.now, rule: context.rule)
        }
        #expect(throws: SignatureFault.self) {
            try verifier.verify(claim, of: request, secret: Secret("other"), now: context.now, rule: context.rule)
        }
    }
}
