internal import Base

extension SignatureFault {
    /// The fault in S3's words.
    /// - Source: S3 API Reference, Error responses.
    var s3Reply: SignatureReply {
        s3CarrierReply ?? s3TimeReply ?? s3BodyReply ?? SignatureReply("AccessDenied", "Access Denied", 403)
    }

    private var s3CarrierReply: SignatureReply? {
        switch self {
        case .severalMechanisms:
            SignatureReply(
                "InvalidArgument",
                "Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query string "
                    + "parameter "
                    + "or the Authorization header should be specified", 400)
        case .unsupportedMechanism(let name, _):
            name.hasPrefix("AWS")
                ? SignatureReply(
                    "InvalidRequest",
                    "The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.", 400)
                : SignatureReply(
                    "InvalidArgument", "Unsupported Authorization Type", 400, [("ArgumentName", "Authorization")])
        case .malformedHeader, .incompleteHeader(missing: _, hasDate: true, digest: _):
            Self.malformed(
                "the authorization header requires three components: Credential, SignedHeaders, and Signature.")
        case .incompleteHeader:
            SignatureReply("AccessDenied", "AWS authentication requires a valid Date or x-amz-date header", 403)
        case .malformedCredential:
            Self.malformed(
                #"the Credential is mal-formed; expecting "<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request"."#)
        case .malformedScopeDate(let date):
            Self.malformed(
                #"incorrect date format "\#(date)". This date in the credential must be in the format "yyyyMMdd"."#)
        case .wrongTerminator(let text):
            Self.malformed(#"incorrect terminal "\#(text)". This endpoint uses "aws4_request"."#)
        case .wrongService(let given, let expected):
            Self.malformed(#"incorrect service "\#(given)". This endpoint belongs to "\#(expected)"."#)
        case .wrongRegion(let given, let expected):
            SignatureReply(
                "AuthorizationHeaderMalformed",
                "The authorization header is malformed; the region '\(given)' is wrong; expecting '\(expected)'", 400,
                [("Region", expected)])
        case .scopeDateMismatch(let scope, let day, _):
            Self.malformed(#"Invalid credential date "\#(scope)". This date is not the same as X-Amz-Date: "\#(day)"."#)
        case .headersNotSigned(let names):
            SignatureReply(
                "AccessDenied", "There were headers present in the request which were not signed", 403,
                [("HeadersNotSigned", names.joined(separator: ", "))])
        case .hostNotSigned:
            SignatureReply(
                "AccessDenied", "There were headers present in the request which were not signed", 403,
                [("HeadersNotSigned", "host")])
        default: s3QueryReply
        }
    }

    private var s3QueryReply: SignatureReply? {
        switch self {
        case .incompleteQuery:
            Self.query(
                "Query-string authentication version 4 requires the X-Amz-Algorithm, X-Amz-Credential, "
                    + "X-Amz-Signature, "
                    + "X-Amz-Date, X-Amz-SignedHeaders, and X-Amz-Expires parameters.")
        case .unsupportedQueryAlgorithm: Self.query(#"X-Amz-Algorithm only supports "AWS4-HMAC-SHA256""#)
        case .incompletePresignedV2:
            SignatureReply(
                "AccessDenied",
                "Query-string authentication requires the Signature, Expires and AWSAccessKeyId parameters", 403)
        case .invalidExpiresV2(let text):
            SignatureReply("AccessDenied", "Invalid date (should be seconds since epoch): \(text)", 403)
        case .invalidExpires(.notANumber): Self.query("X-Amz-Expires should be a number")
        case .invalidExpires(.negative): Self.query("X-Amz-Expires must be non-negative")
        case .invalidExpires(.overAWeek):
            Self.query(
                "X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be less "
                    + "than "
                    + "604800 seconds")
        default: nil
        }
    }

    private var s3TimeReply: SignatureReply? {
        switch self {
        case .malformedDate:
            SignatureReply("AccessDenied", "AWS authentication requires a valid Date or x-amz-date header", 403)
        case .signatureExpired(let signedAt, let now), .signatureNotYetCurrent(let signedAt, let now):
            SignatureReply(
                "RequestTimeTooSkewed", "The difference between the request time and the current time is too large.",
                403,
                [
                    ("RequestTime", CalendarDate(signedAt).basic), ("ServerTime", CalendarDate(now).iso8601()),
                    ("MaxAllowedSkewMilliseconds", String(LimitsSigV4.clockSkewSeconds * 1000)),
                ])
        case .presignedExpired(let signedAt, let seconds, let now):
            SignatureReply(
                "AccessDenied", "Request has expired", 403,
                [
                    ("X-Amz-Expires", String(seconds)),
                    ("Expires", CalendarDate(signedAt + .seconds(seconds)).iso8601()),
                    ("ServerTime", CalendarDate(now).iso8601()),
                ])
        case .presignedNotYetValid(let signedAt, let now):
            SignatureReply(
                "AccessDenied", "Request is not valid yet", 403,
                [("RequestTime", CalendarDate(signedAt).basic), ("ServerTime", CalendarDate(now).iso8601())])
        case .presignedV2Expired(let expires, let now):
            SignatureReply(
                "AccessDenied", "Request has expired", 403,
                [("Expires", CalendarDate(expires).iso8601()), ("ServerTime", CalendarDate(now).iso8601())])
        case .unknownAccessKey(let id):
            SignatureReply(
                "InvalidAccessKeyId", "The AWS Access Key Id you provided does not exist in our records.", 403,
                [("AWSAccessKeyId", id)])
        case .invalidToken: SignatureReply("InvalidToken", "The provided token is malformed or otherwise invalid.", 400)
        case .expiredToken: SignatureReply("ExpiredToken", "The provided token has expired.", 400)
        default: nil
        }
    }

    private var s3BodyReply: SignatureReply? {
        switch self {
        case .doesNotMatch(let mismatch):
            SignatureReply(
                "SignatureDoesNotMatch",
                "The request signature we calculated does not match the signature you provided. Check your key and "
                    + "signing method.",
                403, mismatch.s3Details)
        case .payloadHashMissing:
            SignatureReply("InvalidRequest", "Missing required header for this request: x-amz-content-sha256", 400)
        case .payloadHashInvalid(let text):
            SignatureReply(
                "InvalidArgument",
                "x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-UNSIGNED-PAYLOAD-TRAILER, "
                    + "STREAMING-AWS4-HMAC-SHA256-PAYLOAD, STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER, "
                    + "STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD, STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD-TRAILER or "
                    + "a valid "
                    + "sha256 value.", 400, [("ArgumentName", "x-amz-content-sha256"), ("ArgumentValue", text)])
        case .payloadHashMismatch(let claimed, let computed):
            SignatureReply(
                "XAmzContentSHA256Mismatch",
                "The provided 'x-amz-content-sha256' header does not match what was computed.", 400,
                [("ClientComputedContentSHA256", claimed), ("S3ComputedContentSHA256", computed)])
        case .chunkTooSmall(let number, let bytes):
            SignatureReply(
                "InvalidChunkSizeError", "Only the last chunk is allowed to have a size less than 8192 bytes", 403,
                [("Chunk", String(number)), ("BadChunkSize", String(bytes))])
        case .incompleteBody: SignatureReply("IncompleteBody", "The request body terminated unexpectedly", 400)
        case .malformedChunk:
            SignatureReply("InvalidRequest", "The aws-chunked content of the request is not well-formed.", 400)
        case .malformedTrailer:
            SignatureReply(
                "MalformedTrailerError",
                "The request contained trailing data that was not well-formed or did not conform to our published "
                    + "schema.",
                400)
        default: nil
        }
    }

    private static func malformed(_ text: String) -> SignatureReply {
        SignatureReply("AuthorizationHeaderMalformed", "The authorization header is malformed; \(text)", 400)
    }

    private static func query(_ text: String) -> SignatureReply {
        SignatureReply("AuthorizationQueryParametersError", text, 400)
    }
}

extension SignatureMismatch {
    fileprivate var s3Details: [(name: String, value: String)] {
        let details = [
            ("AWSAccessKeyId", accessKeyID), ("StringToSign", stringToSign), ("SignatureProvided", provided),
            ("StringToSignBytes", Self.bytes(stringToSign)), ("CanonicalRequest", canonicalRequest),
            ("CanonicalRequestBytes", Self.bytes(canonicalRequest)),
        ]
        return details.filter { !$0.1.isEmpty }
    }

    /// `41 57 53 34`.
    private static func bytes(_ text: String) -> String {
        text.utf8.map { Hex.encode(CollectionOfOne($0)) }.joined(separator: " ")
    }
}
