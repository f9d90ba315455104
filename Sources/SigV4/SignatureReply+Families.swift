internal import Base

/// A fault with its code in both spellings: `IncompleteSignatureException` of the JSON protocols, `IncompleteSignature`
/// of Query.
struct CommonReply {
    enum Code {
        case missingToken, incomplete, mismatch, unknownClient, expiredToken, malformedBody
    }

    let code: Code
    let message: String

    func spelled(in family: FaultFamily) -> SignatureReply {
        let isQuery = family == .query
        let status = family == .json || code == .malformedBody || (code == .incomplete && isQuery) ? 400 : 403
        return SignatureReply(isQuery ? queryCode : jsonCode, message, status)
    }

    private var jsonCode: String {
        switch code {
        case .missingToken: "MissingAuthenticationTokenException"
        case .incomplete: "IncompleteSignatureException"
        case .mismatch: "InvalidSignatureException"
        case .unknownClient: "UnrecognizedClientException"
        case .expiredToken: "ExpiredTokenException"
        case .malformedBody: "SerializationException"
        }
    }

    private var queryCode: String {
        switch code {
        case .missingToken: "MissingAuthenticationToken"
        case .incomplete: "IncompleteSignature"
        case .mismatch: "SignatureDoesNotMatch"
        case .unknownClient: "InvalidClientTokenId"
        case .expiredToken: "ExpiredToken"
        case .malformedBody: "MalformedInput"
        }
    }
}

extension SignatureFault {
    /// The fault in the words of every service but S3.
    var commonReply: CommonReply {
        switch self {
        case .missingAuthenticationToken: CommonReply(code: .missingToken, message: "Missing Authentication Token")
        case .unknownAccessKey, .invalidToken:
            CommonReply(code: .unknownClient, message: "The security token included in the request is invalid.")
        case .expiredToken:
            CommonReply(code: .expiredToken, message: "The security token included in the request is expired")
        case .malformedChunk, .chunkTooSmall, .incompleteBody, .malformedTrailer:
            CommonReply(code: .malformedBody, message: "The request body is not well-formed aws-chunked content.")
        default:
            if let text = incompleteText {
                CommonReply(code: .incomplete, message: text)
            } else {
                CommonReply(code: .mismatch, message: mismatchText)
            }
        }
    }

    /// What keeps the signature from being read at all.
    private var incompleteText: String? {
        switch self {
        case .severalMechanisms:
            "Only one of the Authorization header and the X-Amz-Algorithm query parameter may be specified."
        case .unsupportedMechanism(let name, let digest):
            name.hasPrefix("AWS")
                ? "Unsupported AWS 'algorithm': '\(name)'."
                : Self.headerText(missing: ["Credential", "Signature", "SignedHeaders"], hasDate: true, digest: digest)
        case .unsupportedQueryAlgorithm(let name): "Unsupported AWS 'algorithm': '\(name)'."
        case .malformedHeader(let digest):
            "Invalid key=value pair (missing equal-sign) in Authorization header "
                + "(hashed with SHA-256 and encoded with Base64): '\(digest)'."
        case .incompleteHeader(let missing, let hasDate, let digest):
            Self.headerText(missing: missing, hasDate: hasDate, digest: digest)
        case .incompleteQuery(let missing):
            missing.map { "AWS query-string parameters must include '\($0)'. " }.joined()
                + "Re-examine the query-string parameters."
        case .malformedCredential(let text):
            "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got "
                + "'\(text)'"
        case .malformedDate(let text):
            "Date must be in ISO-8601 'basic format'. Got '\(text)'. See http://en.wikipedia.org/wiki/ISO_8601"
        case .invalidExpires: "X-Amz-Expires must be a number of seconds between 1 and 604800."
        case .payloadHashMissing, .payloadHashInvalid:
            "The x-amz-content-sha256 header is missing or not a SHA-256 in hexadecimal."
        default: nil
        }
    }

    private static func headerText(missing: [String], hasDate: Bool, digest: String) -> String {
        missing.map { "Authorization header requires '\($0)' parameter. " }.joined()
            + (hasDate ? "" : "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. ")
            + "(Hashed with SHA-256 and encoded with Base64) Authorization=\(digest)"
    }

    /// What makes a signature that was read a wrong one.
    private var mismatchText: String {
        switch self {
        case .malformedScopeDate(let date):
            "Date in Credential scope must be in the format YYYYMMDD, not '\(date)'."
        case .scopeDateMismatch(let scope, let day, let timestamp):
            "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: "
                + "'\(scope)' != '\(day)', from '\(timestamp)'."
        case .wrongTerminator(let text):
            "Credential should be scoped with a valid terminator: 'aws4_request', not '\(text)'."
        case .wrongRegion(let given, _): "Credential should be scoped to a valid region, not '\(given)'. "
        case .wrongService(_, let expected): "Credential should be scoped to correct service: '\(expected)'. "
        case .hostNotSigned: "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization."
        case .signatureExpired(let signedAt, let now): Self.expiredText(signedAt, now: now, minutes: 15)
        case .presignedExpired(let signedAt, let seconds, let now):
            Self.expiredText(signedAt, now: now, minutes: seconds / 60)
        case .signatureNotYetCurrent(let signedAt, let now), .presignedNotYetValid(let signedAt, let now):
            "Signature not yet current: \(CalendarDate(signedAt).basic) is still later than "
                + "\(CalendarDate(now + .seconds(900)).basic) (\(CalendarDate(now).basic) + 15 min.)"
        case .doesNotMatch(let mismatch): mismatch.commonText
        default: SignatureMismatch.sentence
        }
    }

    private static func expiredText(_ signedAt: Instant, now: Instant, minutes: Int) -> String {
        let earliest = CalendarDate(now - .seconds(minutes * 60)).basic
        return "Signature expired: \(CalendarDate(signedAt).basic) is now earlier than \(earliest) "
            + "(\(CalendarDate(now).basic) - \(minutes) min.)"
    }
}

extension SignatureMismatch {
    static let sentence =
        "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access "
        + "Key "
        + "and signing method. Consult the service documentation for details."

    /// The sentence, then both texts as the server wrote them.
    var commonText: String {
        """
        \(Self.sentence)

        The Canonical String for this request should have been
        '\(canonicalRequest)'

        The String-to-Sign should have been
        '\(stringToSign)'

        """
    }
}
