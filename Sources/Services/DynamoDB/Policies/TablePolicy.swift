internal import Base
internal import DynamoDBAPI
internal import Policy
internal import ServiceKit
internal import Store
internal import Wire

/// The policy of a table, which also covers its indexes, or of a stream: by it other accounts may use them.
/// - Source: Amazon DynamoDB Developer Guide, "Using resource-based policies for DynamoDB".
package struct TablePolicy: Sendable, Hashable {
    package let text: String
    /// Another one with each change.
    package let revision: String

    /// - Throws: ValidationException where the text is no policy, or one by which the caller could change it no longer.
    init(
        _ text: String, of arn: String, after previous: TablePolicy?, mayLockOut: Bool, _ context: CallContext
    ) throws(Fault) {
        guard text.utf8.count <= LimitsDynamoDB.policyBytes else {
            throw .validation("Resource policy exceeds the maximum size of \(LimitsDynamoDB.policyBytes) bytes")
        }
        guard let json = try? JSON(parsing: text), json.object != nil,
            let policy = try? CompiledPolicy(json, flavour: .resource)
        else { throw .validation("Resource policy is not a valid policy document") }
        if !mayLockOut { try Self.checkKept(policy, arn, context) }
        self.text = text
        let last = previous.flatMap { Int64($0.revision) } ?? 0
        revision = String(max(last + 1, context.now.milliseconds))
    }

    /// Refuses a policy that forbids its caller to change it again.
    private static func checkKept(_ policy: CompiledPolicy, _ arn: String, _ context: CallContext) throws(Fault) {
        let policies = PolicySet(resource: AttachedPolicy(arn, policy))
        for action in ["PutResourcePolicy", "DeleteResourcePolicy"] {
            let decision = policies.decide(
                AuthorizationRequest(
                    caller: context.caller.principal, action: "dynamodb:" + action, resource: arn))
            guard case .explicitDeny = decision.reason else { continue }
            throw .validation(
                "The new resource policy would deny you dynamodb:\(action) on the resource in the future. "
                    + "Set ConfirmRemoveSelfResourceAccess to put it all the same")
        }
    }

    var json: JSON? { try? JSON(parsing: text) }

    // MARK: - Bytes

    var stored: JSON { ["text": .string(text), "revision": .string(revision)] }

    init?(_ json: JSON) {
        guard let text = json["text"]?.string, let revision = json["revision"]?.string else { return nil }
        (self.text, self.revision) = (text, revision)
    }
}
