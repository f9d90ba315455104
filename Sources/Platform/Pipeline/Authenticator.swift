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
    /// What the client has signed of a body that streams: its SHA-256, in hexadecimal.
    var streamDigest: String?
    /// Whether the region is the signature's: older signatures name none, and nobody in particular signs nothing.
    var namesRegion = true
}

/// Believes a request's signature, or says why not.
package struct Authenticator: Sendable {
    private let identities: any IdentityProvider
    private let verifier: SignatureVerifier
    private let keys = SigningKeyCache()
    private let known = KnownAuthorizations()
    /// Clients sign by their machine's clock, and renew their keys by it.
    private let machineClock: any Clock

    package init(identities: any IdentityProvider, machineClock: any Clock) {
        (self.identities, self.machineClock) = (identities, machineClock)
        verifier = SignatureVerifier(keys: keys)
    }

    /// - Parameter target: tells in whose words a fault is written, and whether strangers may knock.
    package func identify(_ request: WireRequest, _ target: Target, from origin: RequestOrigin) async throws -> Identity
    {
        do {
            if target.entry.schema.service.signingName == "s3", request.isPresignedV2 {
                return try await identify(presignedV2: request, target, isFunction: origin.isFunction)
            }
            let service = target.entry.schema.service.signingName
            return try await identify(request, isFunction: origin.isFunction) { claim throws(SignatureFault) in
                try claim.requireScope(service: service, region: nil)
            }
        } catch SignatureFault.missingAuthenticationToken where target.entry.schema.service.signingName == "s3" {
            return Identity(caller: .anonymous, account: .default, region: .default, chunks: nil, namesRegion: false)
        } catch let fault as SignatureFault {
            throw Fault(fault.reply(in: FaultFamily(target)))
        }
    }

    /// Who sends a request to a front door; a request without a signature comes from nobody.
    package func identify(
        door request: WireRequest, service: String, region: Region, isFunction: Bool
    ) async throws -> Caller {
        do {
            return try await identify(request, isFunction: isFunction) { claim throws(SignatureFault) in
                try claim.requireScope(service: service, region: region.rawValue)
            }.caller
        } catch SignatureFault.missingAuthenticationToken {
            return .anonymous
        } catch let fault as SignatureFault {
            throw Fault(fault.reply(in: .restJSON))
        }
    }

    /// Who signed the policy of a form by which a browser uploads.
    package func identify(form fields: [String: String], isFunction: Bool) async throws -> (
        caller: Caller, region: Region
    ) {
        do {
            let policy = try SignedPolicy(fields)
            let credentials = try await credentials(
                policy.accessKeyID, token: policy.sessionToken, isFunction, machineClock.now)
            try policy.verify(secret: credentials.secretAccessKey, keys: keys)
            return (credentials.caller, policy.region.flatMap { Region($0) } ?? .default)
        } catch let fault as SignatureFault {
            throw Fault(fault.reply(in: .s3))
        }
    }

    /// - Parameter check: looks at what the signature is made for.
    private func identify(
        _ request: WireRequest, isFunction: Bool, check: (SignatureClaim) throws(SignatureFault) -> Void = { _ in }
    ) async throws -> Identity {
        let signable = SignableRequest(request, path: request.signedPath ?? request.path)
        let claim = try SignatureClaim.parse(signable, known: known)
        try check(claim)
        let now = machineClock.now
        let credentials = try await credentials(claim.accessKeyID, token: claim.sessionToken, isFunction, now)
        let seed = try verifier.verify(claim, of: signable, secret: credentials.secretAccessKey, now: now)
        let length = request.header("x-amz-decoded-content-length").flatMap { Int($0) }
        return Identity(
            caller: credentials.caller, account: credentials.caller.account ?? .default,
            region: Region(claim.scope.region) ?? .default,
            chunks: claim.payload.isChunked
                ? ChunkedPayloadDecoder(mode: claim.payload, seed: seed, decodedLength: length) : nil,
            streamDigest: request.stream == nil ? nil : claim.payload.digest)
    }

    /// Signature Version 2 signs the bucket in the path, wherever it stood, and names no region: it is the first one's.
    private func identify(
        presignedV2 request: WireRequest, _ target: Target, isFunction: Bool
    ) async throws -> Identity {
        let signable = SignableRequest(request, path: request.path)
        let now = machineClock.now
        let claim = try PresignedV2(signable, now: now)
        let credentials = try await credentials(claim.accessKeyID, token: claim.sessionToken, isFunction, now)
        try claim.verify(
            signable, secret: credentials.secretAccessKey, choice: target.operation.fixedQuery.map(\.name))
        return Identity(
            caller: credentials.caller, account: credentials.caller.account ?? .default, region: .default, chunks: nil,
            namesRegion: false)
    }

    private func credentials(_ id: String, token: String?, _ isFunction: Bool, _ now: Instant) async throws
        -> Credentials
    {
        guard let credentials = try await identities.credentials(id) else {
            throw SignatureFault.unknownAccessKey(id)
        }
        // The keys test/test are known to everybody: with them, a function could do whatever its role may not.
        if isFunction, case .account = credentials.caller { throw SignatureFault.unknownAccessKey(id) }
        if let own = credentials.sessionToken, own.value != token { throw SignatureFault.invalidToken }
        if let expiration = credentials.expiration, expiration <= now { throw SignatureFault.expiredToken }
        return credentials
    }
}

extension SignableRequest {
    fileprivate init(_ request: WireRequest, path: String) {
        self.init(
            method: request.method, path: path, query: request.rawQuery, headers: request.headers,
            payload: request.stream == nil ? .bytes(request.body) : .streamed)
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
        case .json, .cbor, .amzCBOR: self = .json
        case .restJSON: self = .restJSON
        case .query, .ec2: self = .query
        case .restXML: self = .s3
        }
    }
}
