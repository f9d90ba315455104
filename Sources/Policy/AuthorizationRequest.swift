internal import Base

/// One question: may this caller do this to that?
package struct AuthorizationRequest: Hashable, Sendable {
    package var caller: Principal
    /// `dynamodb:GetItem`.
    package var action: String
    /// The resource's ARN, or `*` where the action has none.
    package var resource: String
    /// The account that owns the resource; nil where that is the caller's own.
    package var resourceAccount: String?
    package var context: RequestContext

    /// - Parameter resourceAccount: for ARNs without an account, such as S3's; nil takes the ARN's.
    package init(
        caller: Principal, action: String, resource: String, resourceAccount: String? = nil,
        context: RequestContext = RequestContext()
    ) {
        (self.caller, self.action, self.resource, self.context) = (caller, action, resource, context)
        let account = resourceAccount ?? ARN(resource)?.account
        self.resourceAccount = account?.isEmpty == true ? nil : account
    }

    /// Whether the resource belongs to another account than the caller.
    var isCrossAccount: Bool {
        guard let resourceAccount, let own = caller.account else { return false }
        return resourceAccount != own
    }
}

/// A request with its texts ready to be compared.
struct PreparedRequest {
    let caller: Principal
    let action: [UInt8]
    let resource: [UInt8]
    private let context: RequestContext

    init(_ request: AuthorizationRequest) {
        caller = request.caller
        action = Array(request.action.lowercased().utf8)
        resource = Array(request.resource.utf8)
        context = request.context
    }

    /// The values of a condition key: what the request carries, or what follows from the caller.
    /// - Parameter key: in lower case.
    func values(_ key: String) -> [String]? { context.lookup(key) ?? caller.conditionValue(key).map { [$0] } }

    /// The value of a policy variable. A key with several values can't be one.
    func single(_ key: String) -> String? {
        guard let values = values(key), values.count == 1 else { return nil }
        return values[0]
    }
}
