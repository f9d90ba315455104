import Base

@testable import Policy

let account = "111122223333"
let alice = Principal.user(arn: "arn:aws:iam::111122223333:user/team/alice")
let bob = Principal.user(arn: "arn:aws:iam::444455556666:user/bob")
let session = Principal.roleSession(
    role: "arn:aws:iam::111122223333:role/path/worker", session: "arn:aws:sts::111122223333:assumed-role/worker/one")

/// A policy whose statements are given in JSON, without the head.
func policy(
    _ statements: String, _ flavour: PolicyFlavour = .identity, version: String = "2012-10-17"
) throws -> CompiledPolicy {
    try CompiledPolicy(#"{"Version":"\#(version)","Statement":\#(statements)}"#, flavour: flavour)
}

func identity(_ statements: String) throws -> PolicySet {
    PolicySet(identity: [AttachedPolicy("own", try policy(statements))])
}

func ask(
    _ action: String, on resource: String = "*", as caller: Principal = alice, owner: String? = nil,
    _ context: [String: [String]] = [:]
) -> AuthorizationRequest {
    AuthorizationRequest(
        caller: caller, action: action, resource: resource, resourceAccount: owner, context: RequestContext(context))
}

func allows(
    _ set: PolicySet, _ action: String, on resource: String = "*", as caller: Principal = alice,
    _ context: [String: [String]] = [:]
) -> Bool {
    set.decide(ask(action, on: resource, as: caller, context)).isAllowed
}
