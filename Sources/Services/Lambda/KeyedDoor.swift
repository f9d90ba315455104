internal import Base
internal import ServiceKit
internal import Wire

/// What Lambda's doors for commands on the server's machine have in common: they are answered to this machine alone and
/// not to functions, `GET` at their own path says where the key is, and all else wants it.
extension LocalKey {
    /// - Parameter path: the door's own.
    /// - Returns: the answer to those who may not ask, or who ask for the key; nil for the others.
    func answer(to request: WireRequest, _ context: CallContext, at path: String) -> WireResponse? {
        guard Self.isNear(request, context) else {
            return .refusal(403, "this is for commands on the server's machine")
        }
        if request.path == path, request.method == "GET" { return WireResponse(json: ["key": .string(self.path)]) }
        return opens(to: request) ? nil : .refusal(403, "the key is not the server's")
    }
}

extension WireResponse {
    static func refusal(_ status: Int, _ message: String) -> WireResponse {
        WireResponse(status: status, json: ["message": .string(message)])
    }
}
