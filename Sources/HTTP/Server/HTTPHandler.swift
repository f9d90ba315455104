internal import Base

/// Answers requests. A server calls it on the connection's event loop, so what never suspends is answered in the same
/// read event, and what blocks, blocks every connection of that loop.
package protocol HTTPHandler: Sendable {
    /// How the body of a request is to be given to `respond`; decided from its head, before any byte of the body.
    func bodyPolicy(for head: HTTPRequestHead) -> BodyPolicy

    /// The answer. Its task is cancelled when the connection closes.
    func respond(to request: HTTPRequest) async -> HTTPResponse

    /// The answer to a request whose body is not read.
    /// - Parameter limit: the policy's, where the body is larger; nil where there is no room for it now.
    func refuse(_ head: HTTPRequestHead, limit: Int?) -> HTTPResponse
}

extension HTTPHandler {
    package func refuse(_ head: HTTPRequestHead, limit: Int?) -> HTTPResponse {
        HTTPResponse(limit == nil ? HTTPRefusal.overloaded : .bodyTooLarge)
    }
}

extension HTTPResponse {
    init(_ refusal: HTTPRefusal) {
        self.init(status: refusal.status, headers: ["content-type": "text/plain"], body: .text(refusal.reason + "\n"))
    }
}

/// How a handler wants a body. More than `limit` bytes are refused with 413.
package enum BodyPolicy: Sendable, Equatable {
    /// `respond` is called when the whole body is there, with `.bytes`.
    case collect(limit: Int)
    /// `respond` is called at once, with `.stream`, which reads from the socket only as fast as it is read itself. A
    /// body that breaks off or passes its limit makes the stream throw. A client that waits for `100 Continue` gets it
    /// at the first read. What the handler did not read is thrown away together with the connection.
    case stream(limit: Int)

    var limit: Int {
        switch self {
        case .collect(let limit), .stream(let limit): limit
        }
    }
}
