internal import Base
internal import IAMAPI
internal import ServiceKit
internal import Wire

extension CallContext {
    var iam: IAMAccount { IAMAccount(account: account) }
}

extension Operation {
    /// The access of an operation on a role, whose ARN has its path where the role is there.
    static func access(
        role: String, _ store: IAMStore, _ context: CallContext, _ conditions: [String: [String]] = [:]
    ) async throws -> [Access] {
        let path = try await store.findRole(role, context.iam)?.path ?? "/"
        return [Access(model.action, on: context.iam.roleARN(role, path: path), conditions: conditions)]
    }

    /// The access of an operation on a policy. Of AWS's own ones each account is as if it were the owner: what it may
    /// do with them is its own policies' matter.
    static func access(policy arn: String, _ context: CallContext) -> [Access] {
        [Access(model.action, on: arn, owner: arn.hasPrefix("arn:aws:iam::aws:") ? context.account : nil)]
    }

    /// The access of a list under a path.
    static func access(listing kind: String, under path: String?, _ context: CallContext) -> [Access] {
        [Access(model.action, on: "arn:aws:iam::\(context.account):\(kind)\(path ?? "/")")]
    }

    /// AWS's own policies belong to nobody who could change them.
    static func customer(_ policy: ManagedPolicy, _ context: CallContext) throws(Fault) -> PolicyRecord {
        guard case .customer(let record, _) = policy else {
            throw Fault(
                code: "AccessDenied",
                message:
                    "User: \(context.caller.arn) is not authorized to perform: \(model.action) on resource: policy "
                    + policy.arn,
                status: 403)
        }
        return record
    }
}
