package import Base
package import ServiceKit
internal import SigV4
package import Wire

/// Who sends a request, and for which account and region.
package struct Identity: Sendable {
    package let caller: Caller
    package let account: AccountID
    package let region: Region
    /// Undoes the framing of an `aws-chunked` body; nil where the body is plain.
    let chunks: ChunkedPayloadDecoder?
}

/// Believes a request's signature, or says why not.
package struct Authenticator: Sendable {
    private let identities: any IdentityProvider
    private let verifier: SignatureVerifier
    private let clock: any Clock

    package init(identities: any IdentityProvider, clock: any Clock) {
        (self.identities, self.clock) = (identities, clock)
        verifier = SignatureVerifier(keys: SigningKeyCache())
    }

    /// - Parameter target: tells in whose words a fault is written, and whether strangers may knock.
    package func identify(_ request: WireRequest, _ target: Target, from origin: RequestOrigin) async throws -> Identity
    {
        let signable = SignableRequest(
            method: request.method, path: request.signedPath ?? request.path, query: request.rawQuery,
            headers: request.headers,
            payload: request.stream == nil ? .bytes(request.body) : .streamed)
        do {
            if Self.isPresignedV2(request, target) {
                var signable = signable
                signable.path = request.path
                return try await believe(try PresignedV2(signable, now: clock.now), signable, origin)
            }
            let claim = try SignatureClaim.parse(signable)
            return try await believe(claim, signable, request, origin)
        } catch SignatureFault.missingAuthenticationToken where target.entry.schema.service.signingName == "s3" {
            return Identity(caller: .anonymous, account: .default, region: .default, chunks: nil)
        } catch let fault as SignatureFault {
            throw Fault(fault.reply(in: FaultFamily(target)))
        }
    }

    private func believe(
        _ claim: SignatureClaim, _ signable: SignableRequest, _ request: WireRequest, _ origin: RequestOrigin
    ) async throws -> Identity {
        let now = clock.now
        let credentials = try await credentials(claim.accessKeyID, token: claim.sessionToken, origin, now)
        let seed = try verifier.verify(claim, of: signable, secret: credentials.secretAccessKey, now: now)
        let length = request.header("x-amz-decoded-content-length").flatMap { Int($0) }
        return Identity(
            caller: credentials.caller, account: credentials.caller.account ?? .default,
            region: Region(claim.scope.region) ?? .default,
            chunks: claim.payload.isChunked
                ? ChunkedPayloadDecoder(mode: claim.payload, seed: seed, decodedLength: length) : nil)
    }

    /// - Parameter signable: with the bucket in its path. Signature Version 2 names no region: it is the first one's.
    private func believe(_ claim: PresignedV2, _ signable: SignableRequest, _ origin: RequestOrigin) async throws
        -> Identity
    {
        let credentials = try await credentials(claim.accessKeyID, token: claim.sessionToken, origin, clock.now)
        try claim.verify(signable, secret: credentials.secretAccessKey)
        return Identity(
            caller: credentials.caller, account: credentials.caller.account ?? .default, region: .default, chunks: nil)
    }

    private func credentials(_ id: String, token: String?, _ origin: RequestOrigin, _ now: Instant) async throws
        -> Credentials
    {
        guard let credentials = try await identities.credentials(id) else {
            throw SignatureFault.unknownAccessKey(id)
        }
        // The keys test/test are known to everybody: with them, a function could do whatever its role may not.
        if origin.isFunction, case .account = credentials.caller { throw SignatureFault.unknownAccessKey(id) }
        if let own = credentials.sessionToken, own.value != token { throw SignatureFault.invalidToken }
        if let expiration = credentials.expiration, expiration <= now { throw SignatureFault.expiredToken }
        return credentials
    }

    private static func isPresignedV2(_ request: WireRequest, _ target: Target) -> Bool {
        target.entry.schema.service.signingName == "s3" && request.isPresignedV2
    }
}

extension Fault {
    init(_ reply: SignatureReply) {
        self.init(
            code: reply.code, message: reply.message, status: reply.status,
            details: JSONObject(reply.details.map { ($0.name, .string($0.value)) }))
    }
}

extension FaultFamily {
    init(_ target: Target) {
        switch target.wireProtocol {
        case .json, .cbor: self = .json
        case .restJSON: self = .restJSON
        case .query, .ec2: self = .query
        case .restXML: self = .s3
        }
    }
}
