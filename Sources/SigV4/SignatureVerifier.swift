package import Base

/// Checks a claimed signature against the secret that the caller looked up.
///
/// The order is AWS's: the time first, then what had to be signed, then the signature, then the body's digest.
package struct SignatureVerifier: Sendable {
    private let keys: SigningKeyCache

    package init(keys: SigningKeyCache) { self.keys = keys }

    /// - Parameter rule: how the service reads a path; nil takes the rule of the claim's own service.
    /// - Returns: what the chunks of a streamed body are signed on from.
    @discardableResult
    package func verify(
        _ claim: SignatureClaim, of request: SignableRequest, secret: Secret<String>, now: Instant,
        rule: PathRule? = nil
    ) throws(SignatureFault) -> ChunkSeed {
        try Validity(claim).check(now: now)
        try requireSigned(claim, request)
        let canonical = CanonicalRequest(
            request, signedHeaders: claim.signedHeaders, payloadHash: claim.payload.canonicalText,
            rule: rule ?? PathRule(service: claim.scope.service))
        let stringToSign = StringToSign(canonical, timestamp: claim.timestamp, scope: claim.scope)
        let key = keys.key(secret: secret, scope: claim.scope)
        guard key.signature(of: stringToSign.bytes).equalsInConstantTime(claim.signature) else {
            throw .doesNotMatch(
                SignatureMismatch(
                    accessKeyID: claim.accessKeyID, canonicalRequest: canonical.text, stringToSign: stringToSign.text,
                    provided: claim.signature))
        }
        try requireBody(claim, request)
        return ChunkSeed(key: key, timestamp: claim.timestamp, scope: claim.scope, signature: claim.signature)
    }

    /// The host must be signed; S3 moreover wants every `x-amz-` header signed, lest a proxy add one.
    private func requireSigned(_ claim: SignatureClaim, _ request: SignableRequest) throws(SignatureFault) {
        guard claim.signedHeaders.contains("host") || claim.signedHeaders.contains(":authority") else {
            throw .hostNotSigned
        }
        guard PathRule(service: claim.scope.service) == .s3 else { return }
        let unsigned = request.headers.indices.map { request.headers.lowercasedName(at: $0) }
            .filter { $0.hasPrefix("x-amz-") && !claim.signedHeaders.contains($0) }
        guard unsigned.isEmpty else { throw .headersNotSigned(unsigned) }
    }

    /// S3 signs what the client says of its body, so the body is still to be compared. Elsewhere the digest was
    /// computed.
    private func requireBody(_ claim: SignatureClaim, _ request: SignableRequest) throws(SignatureFault) {
        guard PathRule(service: claim.scope.service) == .s3, case .hash(let claimed) = claim.payload,
            let computed = request.payloadDigest, claimed != computed
        else { return }
        throw .payloadHashMismatch(claimed: claimed, computed: computed)
    }
}

/// When a claim is good.
private struct Validity {
    let claim: SignatureClaim

    init(_ claim: SignatureClaim) { self.claim = claim }

    func check(now: Instant) throws(SignatureFault) {
        let skew = Duration.seconds(LimitsSigV4.clockSkewSeconds)
        switch claim.carrier {
        case .query(let expires?) where claim.scope.service != "sts":
            if claim.signedAt > now + skew { throw .presignedNotYetValid(signedAt: claim.signedAt, now: now) }
            if now > claim.signedAt + .seconds(expires) {
                throw .presignedExpired(signedAt: claim.signedAt, seconds: expires, now: now)
            }
        default:
            // STS lets a presigned GetCallerIdentity live for the usual quarter of an hour, whatever it says itself.
            if claim.signedAt < now - skew { throw .signatureExpired(signedAt: claim.signedAt, now: now) }
            if claim.signedAt > now + skew { throw .signatureNotYetCurrent(signedAt: claim.signedAt, now: now) }
        }
    }
}

/// What is signed of a request.
struct StringToSign {
    private(set) var bytes: [UInt8] = []

    init(_ canonical: CanonicalRequest, timestamp: String, scope: CredentialScope) {
        bytes.reserveCapacity(192)
        for part in [AuthorizationHeader.algorithm, timestamp] { append(part, "\n") }
        for part in [scope.date, scope.region, scope.service] { append(part, "/") }
        append(CredentialScope.terminator, "\n")
        bytes.append(contentsOf: Hex.encode(Digest.sha256(canonical.bytes)).utf8)
    }

    private mutating func append(_ part: String, _ end: Unicode.Scalar) {
        bytes.append(contentsOf: part.utf8)
        bytes.append(UInt8(ascii: end))
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }
}

extension String {
    /// Comparison whose time tells nothing of where the texts differ.
    func equalsInConstantTime(_ other: String) -> Bool {
        let (bytes, others) = (utf8Span.span, other.utf8Span.span)
        guard bytes.count == others.count else { return false }
        var difference: UInt8 = 0
        for index in bytes.indices { difference |= bytes[index] ^ others[index] }
        return difference == 0
    }
}
