internal import Base
internal import IAMAPI
internal import ServiceKit
internal import Store
internal import Wire

/// The names, ids and keys of one account's IAM. IAM is global: no region is in them.
///
/// Names differ in more than case, so keys have them in lower case.
struct IAMAccount: Hashable, Sendable {
    let account: AccountID

    private func key(_ kind: KeyElement) -> Key { Key("iam", .string(account.rawValue), kind) }

    /// Written by every change of the account, and checked by it: changes of one account happen one after another.
    var changes: Key { key("changes") }
    var roles: Key { key("role") }
    func role(_ name: String) -> Key { roles.appending(.string(name.lowercased())) }
    func inlinePolicies(_ role: String) -> Key { key("inline").appending(.string(role.lowercased())) }
    func inlinePolicy(_ role: String, _ name: String) -> Key { inlinePolicies(role).appending(.string(name)) }
    var policies: Key { key("policy") }
    func policy(_ name: String) -> Key { policies.appending(.string(name.lowercased())) }
    func versions(_ policyID: String) -> Key { key("version").appending(.string(policyID)) }
    func version(_ policyID: String, _ number: Int) -> Key { versions(policyID).appending(.integer(number)) }
    /// Which roles use which policies: the policy's ARN, how, and the role's name follow.
    var uses: Key { key("use") }
    func uses(_ policyARN: String) -> Key { uses.appending(.string(policyARN)) }
    func use(_ policyARN: String, _ usage: PolicyUse, _ role: String) -> Key {
        uses(policyARN).appending(.string(usage.rawValue), .string(role.lowercased()))
    }
    /// Which stack owns a resource that a template names.
    func owner(_ resource: String) -> Key { key("owner").appending(.string(resource.lowercased())) }

    func roleARN(_ name: String, path: String = "/") -> String { "arn:aws:iam::\(account):role\(path)\(name)" }
    func policyARN(_ name: String, path: String = "/") -> String { "arn:aws:iam::\(account):policy\(path)\(name)" }
}

extension ResourceContext {
    var iam: IAMAccount { IAMAccount(account: account) }
}

/// How a role uses a managed policy.
enum PolicyUse: String, Sendable {
    case attached = "policy"
    case boundary = "boundary"
}

/// A managed policy's ARN in its parts.
struct PolicyARN: Hashable, Sendable {
    let text: String
    /// Nil for AWS's own policies.
    let account: AccountID?
    let name: String

    /// - Throws: `InvalidInput` for what is no ARN of a policy.
    init(_ text: String) throws(Fault) {
        guard let arn = ARN(text), arn.service == "iam", arn.region.isEmpty, arn.resource.hasPrefix("policy/"),
            let name = arn.resource.split(separator: "/" as Character).last, arn.resource.last != "/"
        else { throw IAMFault.invalidInputException("ARN \(text) is not valid.") }
        guard arn.partition == "aws" else {
            throw Fault(code: "ValidationError", message: "Invalid ARN partition: \(arn.partition)")
        }
        self.text = text
        account = AccountID(arn.account)
        self.name = String(name)
        guard account != nil || arn.account == "aws" else {
            throw IAMFault.invalidInputException("ARN \(text) is not valid.")
        }
    }
}

extension Randomness {
    /// `AROA…` for roles, `ANPA…` for managed policies: the kind and 17 characters.
    func iamID(_ kind: String) -> String { kind + token(17, from: "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567") }
}
