internal import Base
internal import ServiceKit

/// Who made a change and by which request. What events say of it is made where an event is.
enum EventCause: Sendable {
    case call(CallContext)
    /// The bucket's own rules.
    case lifecycle(requestID: String)

    private static let service = "s3.amazonaws.com"

    /// As records name who it was: `AWS:AROA…:session`.
    var principal: String {
        guard case .call(let context) = self else { return Self.service }
        return switch context.caller {
        case .account(let account): "AWS:\(account)"
        case .role(let session): "AWS:\(session.roleID):\(session.sessionName)"
        case .service(let service): "AWS:\(service.name)"
        case .anonymous: "Anonymous"
        }
    }

    /// As EventBridge's events name who it was: an account, or a service.
    var requester: String {
        guard case .call(let context) = self else { return Self.service }
        if case .service(let service) = context.caller { return service.name }
        return context.caller.account?.rawValue ?? "anonymous"
    }

    /// An address, or the service.
    var source: String {
        guard case .call(let context) = self else { return Self.service }
        return context.sourceIP
    }

    var requestID: String {
        switch self {
        case .call(let context): context.requestID
        case .lifecycle(let requestID): requestID
        }
    }
}
