package import Base

/// Why a request is not authenticated. `reply(in:)` gives AWS's code and text in each family of services.
package enum SignatureFault: Error, Hashable, Sendable {
    package enum ExpiresFault: Hashable, Sendable { case notANumber, negative, overAWeek }

    // What the request carries.
    case missingAuthenticationToken
    case severalMechanisms
    case unsupportedMechanism(String, digest: String)
    case unsupportedQueryAlgorithm(String)
    case malformedHeader(digest: String)
    case incompleteHeader(missing: [String], hasDate: Bool, digest: String)
    case incompleteQuery(missing: [String])
    case malformedCredential(String)
    case malformedScopeDate(String)
    case malformedDate(String)
    case invalidExpires(ExpiresFault)
    case scopeDateMismatch(scope: String, day: String, timestamp: String)
    case wrongTerminator(String)
    case wrongRegion(given: String, expected: String)
    case wrongService(given: String, expected: String)
    case hostNotSigned
    case headersNotSigned([String])

    // Time.
    case signatureExpired(signedAt: Instant, now: Instant)
    case signatureNotYetCurrent(signedAt: Instant, now: Instant)
    case presignedExpired(signedAt: Instant, seconds: Int, now: Instant)
    case presignedNotYetValid(signedAt: Instant, now: Instant)

    // A URL presigned by Signature Version 2.
    case incompletePresignedV2
    case invalidExpiresV2(String)
    case presignedV2Expired(expires: Instant, now: Instant)

    // Found by the caller, who keeps the keys.
    case unknownAccessKey(String)
    case invalidToken
    case expiredToken

    // The signature and the body.
    case doesNotMatch(SignatureMismatch)
    case payloadHashMissing
    case payloadHashInvalid(String)
    case payloadHashMismatch(claimed: String, computed: String)
    case malformedChunk
    case chunkTooSmall(number: Int, bytes: Int)
    case incompleteBody
    case malformedTrailer
}

/// What the server computed where the client's signature was another: AWS tells it, so that the client can be mended.
package struct SignatureMismatch: Hashable, Sendable {
    package let accessKeyID: String
    /// Empty for a chunk, and in Signature Version 2, which has none.
    package let canonicalRequest: String
    package let stringToSign: String
    package let provided: String
}

/// How the services of one kind spell authentication faults.
package enum FaultFamily: Sendable {
    /// AWS JSON 1.0 and 1.1, and RPC v2 CBOR.
    case json
    /// REST JSON, such as Lambda.
    case restJSON
    /// Query, such as IAM and STS.
    case query
    case s3
}

/// A fault as it is written to the client.
package struct SignatureReply: Sendable {
    package let code: String
    package let message: String
    package let status: Int
    /// S3's further elements, such as `StringToSign`.
    package let details: [(name: String, value: String)]

    init(_ code: String, _ message: String, _ status: Int, _ details: [(name: String, value: String)] = []) {
        (self.code, self.message, self.status, self.details) = (code, message, status, details)
    }
}

extension SignatureFault {
    /// The fault as a service of this family answers it.
    package func reply(in family: FaultFamily) -> SignatureReply {
        switch family {
        case .s3: s3Reply
        case .query: commonReply.spelled(in: .query)
        case .json: commonReply.spelled(in: .json)
        case .restJSON: commonReply.spelled(in: .restJSON)
        }
    }
}
