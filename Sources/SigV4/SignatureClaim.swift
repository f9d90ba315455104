package import Base

/// What a request says of its own signature, read but not yet believed: whose key to look up, for what scope.
package struct SignatureClaim: Sendable {
    package enum Carrier: Hashable, Sendable {
        case header
        /// A presigned URL; the seconds it lives, where it says so.
        case query(expires: Int?)
    }

    package let carrier: Carrier
    package let accessKeyID: String
    package let scope: CredentialScope
    package let signedHeaders: SignedHeaders
    package let signature: String
    package let signedAt: Instant
    /// `signedAt` as it was signed: `20150830T123600Z`.
    let timestamp: String
    /// From `x-amz-security-token` or `X-Amz-Security-Token`: the caller checks that it belongs to the key.
    package let sessionToken: String?
    package let payload: PayloadSigning

    /// Reads the `Authorization` header, or the parameters of a presigned URL.
    /// - Throws: `.missingAuthenticationToken` when the request has neither.
    /// - Parameter known: what the headers of earlier requests said.
    package static func parse(
        _ request: SignableRequest, known: KnownAuthorizations = KnownAuthorizations()
    ) throws(SignatureFault) -> SignatureClaim {
        let authorization = request.header("authorization")
        let isPresigned = !request.query.isEmpty && PresignedQuery.isPresent(in: request.query)
        switch (authorization, isPresigned) {
        case (.some, true): throw .severalMechanisms
        case (.some(let header), false): return try fromHeader(header, request, known)
        case (nil, true): return try fromQuery(request)
        case (nil, false): throw .missingAuthenticationToken
        }
    }

    private static func fromHeader(
        _ text: String, _ request: SignableRequest, _ known: KnownAuthorizations
    ) throws(SignatureFault) -> SignatureClaim {
        let date = request.header("x-amz-date") ?? request.header("date")
        let (front, signature) = try known.read(text, hasDate: date != nil)
        let credential = front.credential
        let time = try time(date ?? "", scope: credential.scope)
        return SignatureClaim(
            carrier: .header, accessKeyID: credential.accessKeyID, scope: credential.scope,
            signedHeaders: front.signedHeaders, signature: signature,
            signedAt: time.instant, timestamp: time.text, sessionToken: request.header("x-amz-security-token"),
            payload: try headerPayload(request, service: credential.scope.service))
    }

    private static func fromQuery(_ request: SignableRequest) throws(SignatureFault) -> SignatureClaim {
        let fields = try PresignedQuery(request.query)
        let credential = try Credential(parsing: fields.credential[...])
        let time = try time(fields.date, scope: credential.scope)
        let isS3 = PathRule(service: credential.scope.service) == .s3
        return SignatureClaim(
            carrier: .query(expires: try fields.lifetime(isRequired: isS3)), accessKeyID: credential.accessKeyID,
            scope: credential.scope, signedHeaders: SignedHeaders(fields.signedHeaders[...]),
            signature: fields.signature,
            signedAt: time.instant, timestamp: time.text,
            sessionToken: fields.sessionToken ?? request.header("x-amz-security-token"),
            payload: try queryPayload(request, fields, isS3: isS3))
    }

    /// Reads `X-Amz-Date`, or an HTTP date. The day of the scope must be its day.
    private static func time(
        _ date: String, scope: CredentialScope
    ) throws(SignatureFault) -> (instant: Instant, text: String) {
        let basic = CalendarDate.instant(basic: date)
        guard let instant = basic ?? CalendarDate.instant(httpDate: date) else { throw .malformedDate(date) }
        let text = basic == nil ? CalendarDate(instant).basic : date
        guard text.utf8.starts(with: scope.date.utf8) else {
            throw .scopeDateMismatch(scope: scope.date, day: String(text.prefix(8)), timestamp: text)
        }
        return (instant, text)
    }

    /// S3 wants the client's own word; the other services digest the body themselves, unless the client left it
    /// unsigned.
    private static func headerPayload(_ request: SignableRequest, service: String) throws(SignatureFault)
        -> PayloadSigning
    {
        let claimed = request.header("x-amz-content-sha256")
        if PathRule(service: service) == .s3 {
            guard let claimed else { throw .payloadHashMissing }
            return try PayloadSigning(header: claimed)
        }
        if claimed == PayloadSigning.unsigned.canonicalText { return .unsigned }
        if let digest = request.payloadDigest { return .hash(digest) }
        guard let claimed else { throw .payloadHashMissing }
        return try PayloadSigning(header: claimed)
    }

    private static func queryPayload(
        _ request: SignableRequest, _ fields: PresignedQuery, isS3: Bool
    ) throws(SignatureFault) -> PayloadSigning {
        guard isS3 else { return .hash(request.payloadDigest ?? SignableRequest.emptyDigest) }
        guard let claimed = fields.payloadHash ?? request.header("x-amz-content-sha256") else { return .unsigned }
        return try PayloadSigning(header: claimed)
    }
}

extension PathRule: Equatable {}

extension SignatureClaim {
    /// Checks that the signature was made for this service and region.
    /// - Parameter region: nil where the endpoint takes any, as `https://s3.amazonaws.com` does for some calls.
    package func requireScope(service: String, region: String?) throws(SignatureFault) {
        guard scope.service == service else { throw .wrongService(given: scope.service, expected: service) }
        if let region, region != scope.region { throw .wrongRegion(given: scope.region, expected: region) }
    }
}
