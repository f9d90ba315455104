internal import Base

/// What `Authorization` headers say before their signatures: a client writes the same for a whole day.
package final class KnownAuthorizations: Sendable {
    struct Front: Sendable {
        let credential: Credential
        let signedHeaders: SignedHeaders
    }

    private static let signatureLength = 64
    private let fronts = Memo<Substring, Front>(most: 256)

    package init() {}

    /// Reads a header.
    /// - Parameter hasDate: whether the request carries `X-Amz-Date` or `Date`.
    func read(_ text: String, hasDate: Bool) throws(SignatureFault) -> (front: Front, signature: String) {
        let bytes = text.utf8
        // Only what stands before a whole signature at the end, as clients write it, is known again.
        guard hasDate,
            let end = bytes.index(bytes.endIndex, offsetBy: -Self.signatureLength, limitedBy: bytes.startIndex),
            bytes[end...].allSatisfy({ (48...57).contains($0) || (97...102).contains($0) }),
            [" Signature=", ",Signature="].contains(where: { text[..<end].hasSuffix($0) })
        else { return try Self.parse(text, hasDate: hasDate) }
        let front = try fronts.value(of: text[..<end]) { _ throws(SignatureFault) in
            try Self.parse(text, hasDate: hasDate).front
        }
        return (front, String(text[end...]))
    }

    private static func parse(_ text: String, hasDate: Bool) throws(SignatureFault) -> (front: Front, signature: String)
    {
        let fields = try AuthorizationHeader(text, hasDate: hasDate)
        let front = Front(
            credential: try Credential(parsing: fields.credential), signedHeaders: SignedHeaders(fields.signedHeaders))
        return (front, String(fields.signature))
    }
}
