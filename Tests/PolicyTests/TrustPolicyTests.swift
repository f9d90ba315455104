import Base
import Testing

@testable import Policy

@Suite("Assuming roles")
struct TrustPolicyTests {
    let role = "arn:aws:iam::111122223333:role/worker"

    private func trust(_ statement: String) throws -> PolicySet {
        PolicySet(resource: AttachedPolicy("trust", try policy("{\(statement)}", .trust)))
    }

    @Test("a service assumes the role that trusts it")
    func service() throws {
        let set = try trust(
            #""Effect":"Allow","Principal":{"Service":"lambda.amazonaws.com"},"Action":"sts:AssumeRole""#)
        #expect(allows(set, "sts:AssumeRole", on: role, as: .service("lambda.amazonaws.com")))
        let other = set.decide(ask("sts:AssumeRole", on: role, as: .service("states.amazonaws.com")))
        #expect(other.reason == .implicitDeny(missing: .trust))
        #expect(other.message?.hasSuffix("because no role trust policy allows the sts:AssumeRole action") == true)
    }

    @Test("an identity's policy alone lets nobody assume a role")
    func trustIsNeeded() throws {
        var set = try trust(
            #""Effect":"Allow","Principal":{"Service":"lambda.amazonaws.com"},"Action":"sts:AssumeRole""#)
        set.identity = [AttachedPolicy("own", try policy(#"{"Effect":"Allow","Action":"*","Resource":"*"}"#))]
        #expect(set.decide(ask("sts:AssumeRole", on: role)).reason == .implicitDeny(missing: .trust))
    }

    @Test("a trusted user of the account needs no policy, a trusted account's user does")
    func users() throws {
        let named = try trust(#""Effect":"Allow","Principal":{"AWS":"\#(alice.arn)"},"Action":"sts:AssumeRole""#)
        #expect(allows(named, "sts:AssumeRole", on: role))
        var delegated = try trust(#""Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"sts:AssumeRole""#)
        #expect(!allows(delegated, "sts:AssumeRole", on: role))
        delegated.identity = [
            AttachedPolicy("own", try policy(#"{"Effect":"Allow","Action":"sts:AssumeRole","Resource":"\#(role)"}"#))
        ]
        #expect(allows(delegated, "sts:AssumeRole", on: role))
    }

    @Test("another account's user needs both, and the external id where one is asked for")
    func externalID() throws {
        var set = try trust(
            #"""
            "Effect":"Allow","Principal":{"AWS":"arn:aws:iam::444455556666:root"},"Action":"sts:AssumeRole",
            "Condition":{"StringEquals":{"sts:ExternalId":"12345"}}
            """#
        )
        #expect(!allows(set, "sts:AssumeRole", on: role, as: bob, ["sts:ExternalId": ["12345"]]))
        set.identity = [
            AttachedPolicy("own", try policy(#"{"Effect":"Allow","Action":"sts:AssumeRole","Resource":"*"}"#))
        ]
        #expect(allows(set, "sts:AssumeRole", on: role, as: bob, ["sts:ExternalId": ["12345"]]))
        #expect(!allows(set, "sts:AssumeRole", on: role, as: bob))
    }

    @Test("an identity provider's users assume by web identity")
    func federated() throws {
        let provider = "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"
        let set = try trust(
            #"""
            "Effect":"Allow","Principal":{"Federated":"\#(provider)"},"Action":"sts:AssumeRoleWithWebIdentity",
            "Condition":{"StringLike":{"token.actions.githubusercontent.com:sub":"repo:octo/*:ref:refs/heads/main"}}
            """#
        )
        let subject = ["token.actions.githubusercontent.com:sub": ["repo:octo/app:ref:refs/heads/main"]]
        #expect(allows(set, "sts:AssumeRoleWithWebIdentity", on: role, as: .federated(provider: provider), subject))
        #expect(!allows(set, "sts:AssumeRoleWithWebIdentity", on: role, as: .federated(provider: provider)))
        #expect(!allows(set, "sts:AssumeRole", on: role, as: .federated(provider: provider), subject))
    }

    @Test("the trust policy's deny is named as such")
    func deny() throws {
        let set = try trust(#""Effect":"Deny","Principal":"*","Action":"sts:AssumeRole""#)
        let decision = set.decide(ask("sts:AssumeRole", on: role))
        #expect(decision.message?.hasSuffix(" with an explicit deny in the role trust policy") == true)
    }
}
