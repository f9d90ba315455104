package import Base

/// A URL presigned by Signature Version 2, which clients of S3 in us-east-1 still make where nobody tells them
/// otherwise: whose key to look up, read but not yet believed.
///
/// The signature covers the request's method, resource and `x-amz-` headers and the time at which the URL ends, but not
/// its body.
/// - Source: Amazon S3 User Guide, Signing and authenticating REST requests (Signature Version 2), Query string request
///   authentication alternative.
package struct PresignedV2: Sendable {
    package let accessKeyID: String
    /// Of temporary credentials.
    package let sessionToken: String?
    private let expires: Instant
    /// `expires` as it was signed.
    private let expiresText: String
    private let signature: String

    /// Whether a query is presigned so. Signature Version 2 of the Query services names itself, and is another.
    package static func isPresent(in query: String) -> Bool {
        var isPresent = false
        for part in query.utf8.split(separator: UInt8(ascii: "&")) {
            let name = part.prefix { $0 != UInt8(ascii: "=") }
            if ["X-Amz-Algorithm", "SignatureVersion"].contains(where: { name.elementsEqual($0.utf8) }) {
                return false
            }
            isPresent = isPresent || ["AWSAccessKeyId", "Signature"].contains { name.elementsEqual($0.utf8) }
        }
        return isPresent
    }

    /// The headers that the query carries in their place: those that the signature covers can stand in either.
    package static func headers(in query: String) -> [(name: String, value: String)] {
        QueryParameter.all(query).compactMap { parameter in
            let name = parameter.name.lowercased()
            guard name.hasPrefix("x-amz-") || name == "content-type" || name == "content-md5" else { return nil }
            return (name, parameter.value ?? "")
        }
    }

    /// - Throws: `.incompletePresignedV2`, `.invalidExpiresV2`; `.presignedV2Expired` before any key is looked up.
    package init(_ request: SignableRequest, now: Instant) throws(SignatureFault) {
        let parameters = QueryParameter.all(request.query)
        func value(_ name: String) -> String? { parameters.first { $0.name == name }?.value }
        guard let key = value("AWSAccessKeyId"), let signature = value("Signature"), let text = value("Expires") else {
            throw .incompletePresignedV2
        }
        guard let seconds = Int64(text), (0...LimitsSigV4.latestExpires).contains(seconds) else {
            throw .invalidExpiresV2(text)
        }
        (accessKeyID, self.signature, expiresText, expires) = (key, signature, text, Instant(seconds: seconds))
        guard now <= expires else { throw .presignedV2Expired(expires: expires, now: now) }
        sessionToken =
            request.header("x-amz-security-token")
            ?? Self.headers(in: request.query).first { $0.name == "x-amz-security-token" }?.value
    }

    /// - Parameters:
    ///   - request: its path begins with the bucket, even where the host's name has it.
    ///   - choice: the parameters of the query by which the operation is told from others: a signature that leaves one
    ///     of them out would be good for another operation than its maker meant.
    /// - Throws: `.doesNotMatch`, with the text that should have been signed.
    package func verify(
        _ request: SignableRequest, secret: Secret<String>, choice: [String] = []
    ) throws(SignatureFault) {
        let texts = CanonicalV2(request).stringsToSign(date: expiresText)
        let key = Array(secret.value.utf8)
        let isGood = texts.contains { text in
            Base64.encode(Digest.hmacSHA1(key: key, text.utf8)).equalsInConstantTime(signature)
        }
        guard isGood, choice.allSatisfy(CanonicalV2.signs) else {
            throw .doesNotMatch(
                SignatureMismatch(
                    accessKeyID: accessKeyID, canonicalRequest: "", stringToSign: texts[0], provided: signature))
        }
    }
}
