package import Base

/// Signs requests as a client does: for the command line and for presigned URLs.
package struct RequestSigner: Sendable {
    package let accessKeyID: String
    package let secret: Secret<String>
    /// Of temporary credentials.
    package let sessionToken: String?
    package let region: String
    package let service: String
    package let rule: PathRule

    /// - Parameter rule: nil takes the rule of the service.
    package init(
        accessKeyID: String, secret: Secret<String>, sessionToken: String? = nil, region: String, service: String,
        rule: PathRule? = nil
    ) {
        (self.accessKeyID, self.secret, self.sessionToken) = (accessKeyID, secret, sessionToken)
        (self.region, self.service, self.rule) = (region, service, rule ?? PathRule(service: service))
    }

    /// The headers to add to a request: `X-Amz-Date`, the token, the body's digest where asked for, and
    /// `Authorization`. Every header that the request already has is signed, but those that proxies change.
    /// - Parameter payload: what `x-amz-content-sha256` is to say; nil leaves the header out (never for S3).
    package func headers(
        for request: SignableRequest, at now: Instant, payload: PayloadSigning? = nil
    ) -> [(name: String, value: String)] {
        var added: [(name: String, value: String)] = [("X-Amz-Date", CalendarDate(now).basic)]
        if let sessionToken { added.append(("X-Amz-Security-Token", sessionToken)) }
        let digest = request.payloadDigest ?? SignableRequest.emptyDigest
        let claimed = payload ?? (rule == .s3 ? .hash(digest) : nil)
        if let claimed { added.append(("x-amz-content-sha256", claimed.canonicalText)) }
        var signed = request
        signed.headers += added
        let names = Self.signable(signed.headers)
        let signature = signature(signed, names, claimed?.canonicalText ?? digest, now)
        let value =
            "\(AuthorizationHeader.algorithm) Credential=\(credential(now)), "
            + "SignedHeaders=\(names.list), Signature=\(signature)"
        return added + [("Authorization", value)]
    }

    /// The query of the presigned URL for a request.
    /// - Parameter expires: 1 … 604,800 seconds.
    package func presignedQuery(for request: SignableRequest, at now: Instant, expires: Int) -> String {
        precondition(LimitsSigV4.expiresSeconds.contains(expires))
        let names = Self.signable(request.headers)
        var parameters = [
            ("X-Amz-Algorithm", AuthorizationHeader.algorithm), ("X-Amz-Credential", credential(now)),
            ("X-Amz-Date", CalendarDate(now).basic), ("X-Amz-SignedHeaders", names.list),
            ("X-Amz-Expires", String(expires)),
        ]
        if let sessionToken { parameters.append(("X-Amz-Security-Token", sessionToken)) }
        let own = parameters.map { "\($0.0)=\(PercentEncoding.encode($0.1))" }.joined(separator: "&")
        var signed = request
        signed.query = request.query.isEmpty ? own : "\(request.query)&\(own)"
        let payload =
            rule == .s3 ? PayloadSigning.unsigned.canonicalText : request.payloadDigest ?? SignableRequest.emptyDigest
        return "\(signed.query)&X-Amz-Signature=\(signature(signed, names, payload, now))"
    }

    private func credential(_ now: Instant) -> String {
        Credential(accessKeyID: accessKeyID, scope: scope(now)).description
    }

    private func scope(_ now: Instant) -> CredentialScope {
        CredentialScope(date: CalendarDate(now).basicDay, region: region, service: service)
    }

    private func signature(_ request: SignableRequest, _ names: SignedHeaders, _ payload: String, _ now: Instant)
        -> String
    {
        let canonical = CanonicalRequest(request, signedHeaders: names, payloadHash: payload, rule: rule)
        let text = StringToSign(canonical, timestamp: CalendarDate(now).basic, scope: scope(now))
        return SigningKey(secret: secret, scope: scope(now)).signature(of: text.bytes)
    }

    /// Lower-case names, each once, sorted; without those that change on the way.
    private static func signable(_ headers: HTTPHeaders) -> SignedHeaders {
        let unstable: Set = [
            "authorization", "connection", "expect", "user-agent", "x-amzn-trace-id", "transfer-encoding",
        ]
        return SignedHeaders(
            Set(headers.indices.map { headers.lowercasedName(at: $0) }).subtracting(unstable).sorted())
    }
}
