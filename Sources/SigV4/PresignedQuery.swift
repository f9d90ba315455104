internal import Base

/// The `X-Amz-…` parameters of a presigned URL.
struct PresignedQuery {
    private(set) var credential = ""
    private(set) var date = ""
    private(set) var signedHeaders = ""
    private(set) var signature = ""
    private(set) var sessionToken: String?
    private(set) var payloadHash: String?
    private var algorithm = ""
    private var expires: String?

    /// Whether a query looks presigned at all, by this version of the protocol or by an older one.
    static func isPresent(in query: String) -> Bool {
        query.utf8.split(separator: UInt8(ascii: "&")).contains { part in
            let name = part.prefix { $0 != UInt8(ascii: "=") }
            return ["X-Amz-Algorithm", "X-Amz-Signature", "X-Amz-Credential", "AWSAccessKeyId"].contains {
                name.elementsEqual($0.utf8)
            }
        }
    }

    init(_ query: String) throws(SignatureFault) {
        var isOlder = false
        for part in query.fields(separatedBy: "&") {
            let equals = part.utf8.firstIndex(of: UInt8(ascii: "=")) ?? part.endIndex
            let name = PercentEncoding.decode(part[..<equals])
            let value = PercentEncoding.decode(part[equals...].dropFirst(), plusIsSpace: true)
            if name == "AWSAccessKeyId" { isOlder = true } else { take(name, value) }
        }
        guard !isOlder || !algorithm.isEmpty else { throw .unsupportedMechanism("AWS", digest: "") }
        try requireAll()
        guard algorithm == AuthorizationHeader.algorithm else { throw .unsupportedQueryAlgorithm(algorithm) }
    }

    /// Seconds that the URL lives.
    func lifetime(isRequired: Bool) throws(SignatureFault) -> Int? {
        guard let expires else {
            if isRequired { throw .incompleteQuery(missing: ["X-Amz-Expires"]) }
            return nil
        }
        guard let seconds = Int(expires) else { throw .invalidExpires(.notANumber) }
        guard seconds >= LimitsSigV4.expiresSeconds.lowerBound else { throw .invalidExpires(.negative) }
        guard seconds <= LimitsSigV4.expiresSeconds.upperBound else { throw .invalidExpires(.overAWeek) }
        return seconds
    }

    private mutating func take(_ name: String, _ value: String) {
        switch name {
        case "X-Amz-Algorithm": algorithm = value
        case "X-Amz-Credential": credential = value
        case "X-Amz-Date": date = value
        case "X-Amz-Expires": expires = value
        case "X-Amz-SignedHeaders": signedHeaders = value
        case "X-Amz-Signature": signature = value
        case "X-Amz-Security-Token": sessionToken = value
        case "X-Amz-Content-Sha256": payloadHash = value
        default: break
        }
    }

    private func requireAll() throws(SignatureFault) {
        let missing = [
            ("X-Amz-Algorithm", algorithm), ("X-Amz-Credential", credential), ("X-Amz-Signature", signature),
            ("X-Amz-SignedHeaders", signedHeaders), ("X-Amz-Date", date),
        ].filter { $0.1.isEmpty }.map(\.0)
        guard missing.isEmpty else { throw .incompleteQuery(missing: missing) }
    }
}
