internal import Base
package import Wire

/// What doors for commands on the server's machine have in common: they are answered to this machine alone and not to
/// functions, and what is more than a look wants the key.
extension LocalKey {
    /// The answer of doors that are for commands alone, where `GET` at their own path says where the key is and all
    /// else wants it.
    /// - Parameter path: the door's own.
    /// - Returns: the answer to those who may not ask, or who ask for the key; nil for the others.
    package func answer(to request: WireRequest, _ context: CallContext, at path: String) -> WireResponse? {
        if let refusal = Self.refusal(toFar: request, context) { return refusal }
        if request.path == path, request.method == "GET" { return WireResponse(json: ["key": .string(self.path)]) }
        return refusal(toKeyless: request)
    }

    /// - Returns: nil for those who are near.
    package static func refusal(toFar request: WireRequest, _ context: CallContext) -> WireResponse? {
        isNear(request, context) ? nil : .refusal(403, "this is for commands on the server's machine")
    }

    /// - Returns: nil for those who have the key.
    package func refusal(toKeyless request: WireRequest) -> WireResponse? {
        opens(to: request) ? nil : .refusal(403, "the key is not the server's")
    }
}

extension WireResponse {
    package static func refusal(_ status: Int, _ message: String) -> WireResponse {
        WireResponse(status: status, json: ["message": .string(message)])
    }
}
