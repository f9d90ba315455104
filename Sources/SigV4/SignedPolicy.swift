package import Base

/// The policy of a form by which a browser uploads, with the signature in the form's fields: whose key to look up, read
/// but not yet believed. The signature covers the policy alone, as it was encoded.
/// - Source: Amazon S3 API Reference, "Authenticating requests in browser-based uploads using POST"; User Guide,
///   "Browser-based uploads using POST (AWS signature version 2)".
package struct SignedPolicy: Sendable {
    package let accessKeyID: String
    /// Of temporary credentials.
    package let sessionToken: String?
    /// The region that the signature is made for; nil under Signature Version 2, which names none.
    package var region: String? { scope?.region }

    private let policy: String
    private let signature: String
    private let scope: CredentialScope?

    /// - Parameter fields: the form's, by their names in lower case.
    /// - Throws: `.incompleteQuery` where some are missing, `.unsupportedQueryAlgorithm`, and what a credential can
    ///   have wrong.
    package init(_ fields: [String: String]) throws(SignatureFault) {
        policy = fields["policy"] ?? ""
        sessionToken = fields["x-amz-security-token"]
        if let key = fields["awsaccesskeyid"], let signature = fields["signature"] {
            (accessKeyID, self.signature, scope) = (key, signature, nil)
            return
        }
        let names = ["X-Amz-Algorithm", "X-Amz-Credential", "X-Amz-Date", "X-Amz-Signature"]
        let missing = names.filter { fields[$0.lowercased()] == nil }
        guard missing.isEmpty, let text = fields["x-amz-credential"], let signature = fields["x-amz-signature"] else {
            throw .incompleteQuery(missing: missing)
        }
        guard fields["x-amz-algorithm"] == AuthorizationHeader.algorithm else {
            throw .unsupportedQueryAlgorithm(fields["x-amz-algorithm"] ?? "")
        }
        let credential = try Credential(parsing: text[...])
        guard credential.scope.service == "s3" else {
            throw .wrongService(given: credential.scope.service, expected: "s3")
        }
        (accessKeyID, self.signature, scope) = (credential.accessKeyID, signature, credential.scope)
    }

    /// - Throws: `.doesNotMatch`.
    package func verify(secret: Secret<String>, keys: SigningKeyCache) throws(SignatureFault) {
        let expected =
            if let scope {
                keys.key(secret: secret, scope: scope).signature(of: policy.utf8)
            } else {
                Base64.encode(Digest.hmacSHA1(key: Array(secret.value.utf8), policy.utf8))
            }
        guard expected.equalsInConstantTime(signature) else {
            throw .doesNotMatch(
                SignatureMismatch(
                    accessKeyID: accessKeyID, canonicalRequest: "", stringToSign: policy, provided: signature))
        }
    }
}
