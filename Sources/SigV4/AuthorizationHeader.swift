internal import Base

/// The three fields of `Authorization: AWS4-HMAC-SHA256 Credential=…, SignedHeaders=…, Signature=…`.
struct AuthorizationHeader {
    var credential: Substring = ""
    var signedHeaders: Substring = ""
    var signature: Substring = ""

    static let algorithm = "AWS4-HMAC-SHA256"

    /// - Parameter hasDate: whether the request carries `X-Amz-Date` or `Date`; its lack is told together with the
    ///   others.
    init(_ text: String, hasDate: Bool) throws(SignatureFault) {
        let mechanism = Substring(text.utf8.prefix { !$0.isBlank })
        guard mechanism == Self.algorithm else {
            throw .unsupportedMechanism(String(mechanism), digest: Self.digest(text))
        }
        for field in text[mechanism.endIndex...].fields(separatedBy: ",") { try take(field, of: text) }
        guard !credential.isEmpty, !signature.isEmpty, !signedHeaders.isEmpty, hasDate else {
            throw .incompleteHeader(missing: missing, hasDate: hasDate, digest: Self.digest(text))
        }
    }

    private var missing: [String] {
        [("Credential", credential), ("Signature", signature), ("SignedHeaders", signedHeaders)]
            .filter { $0.1.isEmpty }.map(\.0)
    }

    private mutating func take(_ field: Substring, of text: String) throws(SignatureFault) {
        guard let (name, rest) = field.cut(at: "=") else { throw .malformedHeader(digest: Self.digest(text)) }
        let value = rest.trimmed
        switch name.trimmed {
        case "Credential": credential = value
        case "SignedHeaders": signedHeaders = value
        case "Signature": signature = value
        default: break
        }
    }

    /// AWS does not echo a credential: its faults name the header by its digest.
    private static func digest(_ text: String) -> String { Base64.encode(Digest.sha256(text.utf8)) }
}
