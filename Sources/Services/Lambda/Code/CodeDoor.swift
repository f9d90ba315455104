internal import Base
internal import ServiceKit
internal import Wire

/// Gives an archive to whoever has an address of it, which `GetFunction` and `GetLayerVersion` tell: signed, and good
/// for ten minutes, as on AWS. After a restart of the server the addresses of before are void.
struct CodeDoor: FrontDoor {
    let service = "Lambda"
    private static let prefix = "/_martlet/lambda/code/"
    private let code: CodeStore
    private let secret: [UInt8]
    private let clock: any Clock

    init(code: CodeStore, clock: any Clock, randomness: any Randomness) {
        (self.code, self.clock, secret) = (code, clock, randomness.bytes(32))
    }

    /// - Parameters:
    ///   - digest: of the archive, in hexadecimal.
    ///   - endpoint: by which the caller reached the platform.
    func address(_ digest: String, _ endpoint: String) -> String {
        let expires = (clock.now + LimitsLambda.codeAddressTime).seconds
        return "\(endpoint)\(Self.prefix)\(digest)?Expires=\(expires)&Signature=\(signature(digest, expires))"
    }

    private func signature(_ digest: String, _ expires: Int64) -> String {
        Hex.encode(Digest.hmacSHA256(key: secret, "\(digest) \(expires)".utf8))
    }

    func isFor(_ head: WireRequest) -> Bool { head.path.hasPrefix(Self.prefix) }

    func respond(to request: WireRequest, _ context: CallContext) async -> WireResponse {
        let digest = String(request.path.dropFirst(Self.prefix.count))
        guard request.method == "GET", digest.utf8.count == 64, Hex.decode(digest) != nil else {
            return WireResponse(status: 404)
        }
        guard let expires = request.queryValue("Expires").flatMap({ Int64($0) }), clock.now.seconds <= expires,
            request.queryValue("Signature") == signature(digest, expires)
        else { return WireResponse(status: 403) }
        do {
            guard let bytes = try await code.archive(digest) else { return WireResponse(status: 404) }
            return WireResponse(status: 200, headers: [("content-type", "application/zip")], body: bytes)
        } catch {
            return WireResponse(status: 500, body: Array("\(error)".utf8))
        }
    }
}
