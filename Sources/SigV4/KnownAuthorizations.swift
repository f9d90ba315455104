internal import Base

/// What `Authorization` headers say before their signatures: a client writes the same for a whole day.
package final class KnownAuthorizations: Sendable {
    struct Front: Sendable {
        let credential: Credential
        let signedHeaders: SignedHeaders
    }

    private static let signatureLength = 64
    private static let signatureName = Array("Signature=".utf8)
    private let fronts = Memo<Substring, Front>(most: 256)

    package init() {}

    /// Reads a header.
    /// - Parameter hasDate: whether the request carries `X-Amz-Date` or `Date`.
    func read(_ text: String, hasDate: Bool) throws(SignatureFault) -> (front: Front, signature: String) {
        // Only what stands before a whole signature at the end, as clients write it, is known again.
        guard hasDate, Self.endsWithSignature(text.utf8Span.span) else { return try Self.parse(text, hasDate: hasDate) }
        let end = text.utf8.index(text.endIndex, offsetBy: -Self.signatureLength)
        let front = try fronts.value(of: text[..<end]) { _ throws(SignatureFault) in
            try Self.parse(text, hasDate: hasDate).front
        }
        return (front, String(text[end...]))
    }

    /// Whether the last of the bytes are the name of the signature and 64 digits.
    private static func endsWithSignature(_ bytes: Span<UInt8>) -> Bool {
        let (name, start) = (signatureName, bytes.count - signatureLength)
        guard start > name.count, [32, 44].contains(bytes[start - name.count - 1]) else { return false }
        for index in name.indices where bytes[start - name.count + index] != name[index] { return false }
        for index in start..<bytes.count {
            guard (48...57).contains(bytes[index]) || (97...102).contains(bytes[index]) else { return false }
        }
        return true
    }

    private static func parse(_ text: String, hasDate: Bool) throws(SignatureFault) -> (front: Front, signature: String)
    {
        let fields = try AuthorizationHeader(text, hasDate: hasDate)
        let front = Front(
            credential: try Credential(parsing: fields.credential), signedHeaders: SignedHeaders(fields.signedHeaders))
        return (front, String(fields.signature))
    }
}
