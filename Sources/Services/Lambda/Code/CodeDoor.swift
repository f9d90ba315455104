internal import Base
internal import ServiceKit
internal import Wire

/// Gives a function's archive to whoever has its address, which `GetFunction` tells.
struct CodeDoor: FrontDoor {
    let service = "Lambda"
    private static let prefix = "/_martlet/lambda/code/"
    let code: CodeStore

    /// The address of an archive; its digest is the secret in it, as the signature is on AWS.
    static func address(_ digest: String, _ endpoint: String) -> String { endpoint + prefix + digest }

    func isFor(_ head: WireRequest) -> Bool { head.path.hasPrefix(Self.prefix) }

    func respond(to request: WireRequest, _ context: CallContext) async -> WireResponse {
        let digest = String(request.path.dropFirst(Self.prefix.count))
        guard request.method == "GET", digest.utf8.count == 64, Hex.decode(digest) != nil else {
            return WireResponse(status: 404)
        }
        do {
            guard let bytes = try await code.archive(digest) else { return WireResponse(status: 404) }
            return WireResponse(status: 200, headers: [("content-type", "application/zip")], body: bytes)
        } catch {
            return WireResponse(status: 500, body: Array("\(error)".utf8))
        }
    }
}
