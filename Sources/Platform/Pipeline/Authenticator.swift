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
        do {
            return try await identify(request, isFunction: origin.isFunction)
        } catch SignatureFault.missingAuthenticationToken where target.entry.schema.service.signingName == "s3" {
            return Identity(caller: .anonymous, account: .default, region: .default, chunks: nil)
        } catch let fault as SignatureFault {
            throw Fault(fault.reply(in: FaultFamily(target)))
        }
    }

    /// Who sends a request to a front door; a request without a signature comes from nobody.
    package func identify(door request: WireRequest, isFunction: Bool) async throws -> Caller {
        do {
            return try await identify(request, isFunction: isFunction).caller
        } catch SignatureFault.missingAuthenticationToken {
            return .anonymous
        } catch let fault as SignatureFault {
            throw Fault(fault.reply(in: .restJSON))
        }
    }

    private func identify(_ request: WireRequest, isFunction: Bool) async throws -> Identity {
        let signable = SignableRequest(
            method: request.method, path: request.signedPath ?? request.path, query: request.rawQuery,
            headers: request.headers,
            payload: request.stream == nil ? .bytes(request.body) : .streamed)
        return try await believe(try SignatureClaim.parse(signable), signable, request, isFunction)
    }

    private func believe(
        _ claim: SignatureClaim, _ signable: SignableRequest, _ request: WireRequest, _ isFunction: Bool
    ) async throws -> Identity {
        guard let credentials = try await identities.credentials(claim.accessKeyID) else {
            throw SignatureFault.unknownAccessKey(claim.accessKeyID)
        }
        // The keys test/test are known to everybody: with them, a function could do whatever its role may not.
        if isFunction, case .account = credentials.caller {
            throw SignatureFault.unknownAccessKey(claim.accessKeyID)
        }
        if let token = credentials.sessionToken, token.value != claim.sessionToken { throw SignatureFault.invalidToken }
        let now = clock.now
        if let expiration = credentials.expiration, expiration <= now { throw SignatureFault.expiredToken }
        let seed = try verifier.verify(claim, of: signable, secret: credentials.secretAccessKey, now: now)
        let length = request.header("x-amz-decoded-content-length").flatMap { Int($0) }
        return Identity(
            caller: credentials.caller, account: credentials.caller.account ?? .default,
            region: Region(claim.scope.region) ?? .default,
            chunks: claim.payload.isChunked
                ? ChunkedPayloadDecoder(mode: claim.payload, seed: seed, decodedLength: length) : nil)
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
