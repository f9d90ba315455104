import Base
import Testing

@testable import Policy

@Suite("Deciding requests")
struct EvaluationTests {
    let queue = "arn:aws:sqs:us-east-1:111122223333:q"
    let everything = #"{"Sid":"All","Effect":"Allow","Action":"*","Resource":"*"}"#

    private func resource(_ statements: String, name: String = "queue") throws -> AttachedPolicy {
        AttachedPolicy(name, try policy(statements, .resource))
    }

    private func grant(_ principal: String) throws -> AttachedPolicy {
        try resource(#"{"Sid":"R","Effect":"Allow","Principal":\#(principal),"Action":"sqs:*","Resource":"\#(queue)"}"#)
    }

    @Test("nothing is allowed that no policy allows, and the message says which kind is missing")
    func implicitDeny() {
        let decision = PolicySet().decide(
            ask("dynamodb:GetItem", on: "arn:aws:dynamodb:us-east-1:111122223333:table/t"))
        #expect(decision.reason == .implicitDeny(missing: .identity))
        #expect(
            decision.message
                == "User: arn:aws:iam::111122223333:user/team/alice is not authorized to perform: dynamodb:GetItem on "
                + "resource: "
                + "arn:aws:dynamodb:us-east-1:111122223333:table/t because no identity-based policy allows the "
                + "dynamodb:GetItem action")
    }

    @Test("what allows is named by its policy, its place and its id")
    func allowed() throws {
        let set = PolicySet(identity: [
            AttachedPolicy("first", try policy(#"{"Effect":"Allow","Action":"s3:*","Resource":"*"}"#)),
            AttachedPolicy(
                "second", try policy("[\(#"{"Effect":"Deny","Action":"iam:*","Resource":"*"}"#),\(everything)]")),
        ])
        let decision = set.decide(ask("sqs:SendMessage", on: queue))
        #expect(
            decision.reason
                == .allowed(by: [StatementReference(kind: .identity, policy: "second", index: 1, sid: "All")]))
        #expect(decision.message == nil)
        #expect(decision.principal == "arn:aws:iam::111122223333:user/team/alice")
    }

    @Test("an explicit deny wins over every allow", arguments: [PolicyKind.identity, .boundary, .session, .resource])
    func explicitDeny(kind: PolicyKind) throws {
        let deny = #"{"Sid":"No","Effect":"Deny","Action":"sqs:Send*","Resource":"*"}"#
        let own = AttachedPolicy("p", try policy("[\(everything),\(deny)]"))
        var set = PolicySet(
            identity: [AttachedPolicy("own", try policy(everything))],
            boundary: AttachedPolicy("b", try policy(everything)),
            session: [AttachedPolicy("s", try policy(everything))], resource: try grant(#"{"AWS":"\#(alice.arn)"}"#))
        switch kind {
        case .identity: set.identity.append(own)
        case .boundary: set.boundary = own
        case .session: set.session = [own]
        default:
            set.resource = try resource(
                "[\(#"{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}"#),"
                    + #"{"Sid":"No","Effect":"Deny","Principal":{"AWS":"111122223333"},"#
                    + #""Action":"sqs:Send*","Resource":"*"}]"#,
                name: "p")
        }
        let decision = set.decide(ask("sqs:SendMessage", on: queue))
        #expect(decision.reason == .explicitDeny(StatementReference(kind: kind, policy: "p", index: 1, sid: "No")))
        let article = kind == .identity ? "an" : "a"
        #expect(decision.message?.hasSuffix(" with an explicit deny in \(article) \(kind.name)") == true)
    }

    @Test("a boundary and a session policy limit what the identity's policies allow")
    func limits() throws {
        let narrow = AttachedPolicy("narrow", try policy(#"{"Effect":"Allow","Action":"s3:*","Resource":"*"}"#))
        var set = try identity(everything)
        set.boundary = narrow
        #expect(set.decide(ask("sqs:SendMessage", on: queue)).reason == .implicitDeny(missing: .boundary))
        #expect(
            set.decide(ask("sqs:SendMessage", on: queue)).message?.hasSuffix(
                " because no permissions boundary allows the sqs:SendMessage action") == true)
        set.boundary = nil
        set.session = [narrow]
        #expect(set.decide(ask("sqs:SendMessage", on: queue, as: session)).reason == .implicitDeny(missing: .session))
        #expect(allows(set, "s3:GetObject", as: session))
        let onlyLimits = PolicySet(boundary: narrow)
        #expect(onlyLimits.decide(ask("s3:GetObject")).reason == .implicitDeny(missing: .identity))
    }

    @Test("inside an account the resource's policy alone is enough for a named user, whatever the boundary says")
    func namedUser() throws {
        var set = PolicySet(resource: try grant(#"{"AWS":"\#(alice.arn)"}"#))
        #expect(allows(set, "sqs:SendMessage", on: queue))
        set.boundary = AttachedPolicy("b", try policy(#"{"Effect":"Allow","Action":"s3:*","Resource":"*"}"#))
        #expect(allows(set, "sqs:SendMessage", on: queue))
        #expect(!allows(set, "sqs:SendMessage", on: queue + "2"))
    }

    @Test("a named role is limited by boundary and session policies, a named session is not")
    func namedRole() throws {
        let narrow = AttachedPolicy("b", try policy(#"{"Effect":"Allow","Action":"s3:*","Resource":"*"}"#))
        let role = try grant(#"{"AWS":"arn:aws:iam::111122223333:role/path/worker"}"#)
        let one = try grant(#"{"AWS":"arn:aws:sts::111122223333:assumed-role/worker/one"}"#)
        #expect(allows(PolicySet(resource: role), "sqs:SendMessage", on: queue, as: session))
        let limited = PolicySet(boundary: narrow, resource: role).decide(ask("sqs:SendMessage", on: queue, as: session))
        #expect(limited.reason == .implicitDeny(missing: .boundary))
        #expect(!allows(PolicySet(session: [narrow], resource: role), "sqs:SendMessage", on: queue, as: session))
        #expect(
            allows(
                PolicySet(boundary: narrow, session: [narrow], resource: one), "sqs:SendMessage", on: queue, as: session
            ))
    }

    @Test(
        "naming the account leaves it to the account's own policies",
        arguments: [#"{"AWS":"111122223333"}"#, #"{"AWS":"arn:aws:iam::111122223333:root"}"#])
    func namedAccount(principal: String) throws {
        var set = PolicySet(resource: try grant(principal))
        #expect(set.decide(ask("sqs:SendMessage", on: queue)).reason == .implicitDeny(missing: .identity))
        set.identity = [AttachedPolicy("own", try policy(everything))]
        #expect(allows(set, "sqs:SendMessage", on: queue))
    }

    @Test("across accounts both sides must allow")
    func crossAccount() throws {
        let own = [AttachedPolicy("own", try policy(everything))]
        let named = try grant(#"{"AWS":"444455556666"}"#)
        #expect(
            PolicySet(identity: own).decide(ask("sqs:SendMessage", on: queue, as: bob)).reason
                == .implicitDeny(missing: .resource))
        #expect(
            PolicySet(resource: named).decide(ask("sqs:SendMessage", on: queue, as: bob)).reason
                == .implicitDeny(missing: .identity))
        let both = PolicySet(identity: own, resource: named).decide(ask("sqs:SendMessage", on: queue, as: bob))
        #expect(
            both.reason
                == .allowed(by: [
                    StatementReference(kind: .identity, policy: "own", index: 0, sid: "All"),
                    StatementReference(kind: .resource, policy: "queue", index: 0, sid: "R"),
                ]))
        #expect(
            !allows(
                PolicySet(identity: own, resource: try grant(#"{"AWS":"777788889999"}"#)), "sqs:SendMessage", on: queue,
                as: bob))
    }

    @Test("the owner of an ARN without an account is told apart")
    func ownerOfBucket() throws {
        let set = try identity(everything)
        let key = "arn:aws:s3:::bucket/key"
        #expect(set.decide(ask("s3:GetObject", on: key, owner: account)).isAllowed)
        #expect(
            set.decide(ask("s3:GetObject", on: key, owner: "999999999999")).reason == .implicitDeny(missing: .resource))
    }

    @Test("a service is let in for its own source only")
    func confusedDeputy() throws {
        let set = PolicySet(
            resource: try resource(
                #"""
                {"Effect":"Allow","Principal":{"Service":"sns.amazonaws.com"},"Action":"sqs:SendMessage",
                "Resource":"\#(queue)","Condition":{"ArnLike":{"aws:SourceArn":"arn:aws:sns:*:*:topic"},
                "StringEquals":{"aws:SourceAccount":"111122223333"}}}
                """#
            ))
        let sns = Principal.service("sns.amazonaws.com")
        let source = [
            "aws:SourceArn": ["arn:aws:sns:us-east-1:111122223333:topic"], "aws:SourceAccount": ["111122223333"],
        ]
        #expect(allows(set, "sqs:SendMessage", on: queue, as: sns, source))
        #expect(!allows(set, "sqs:SendMessage", on: queue, as: .service("events.amazonaws.com"), source))
        #expect(
            !allows(
                set, "sqs:SendMessage", on: queue, as: sns,
                ["aws:SourceArn": ["arn:aws:sns:us-east-1:111122223333:other"]]))
        let decision = set.decide(ask("sqs:SendMessage", on: queue, as: sns))
        #expect(
            decision.message?.hasSuffix("because no resource-based policy allows the sqs:SendMessage action") == true)
    }

    @Test("everyone means everyone: strangers, services and other accounts' users with their own permission")
    func everyone() throws {
        for principal in [#""*""#, #"{"AWS":"*"}"#] {
            let set = PolicySet(resource: try grant(principal))
            #expect(allows(set, "sqs:SendMessage", on: queue, as: .anonymous))
            #expect(allows(set, "sqs:SendMessage", on: queue, as: .service("s3.amazonaws.com")))
            #expect(allows(set, "sqs:SendMessage", on: queue))
            #expect(!allows(set, "sqs:SendMessage", on: queue, as: bob))
        }
        #expect(!allows(PolicySet(), "sqs:SendMessage", on: queue, as: .anonymous))
    }

    @Test("the account's root may do everything in its account, unless a resource's policy denies it")
    func root() throws {
        let root = Principal.root(account: account)
        #expect(PolicySet().decide(ask("sqs:SendMessage", on: queue, as: root)).reason == .root)
        let deny = try resource(#"{"Effect":"Deny","Principal":"*","Action":"*","Resource":"*"}"#)
        #expect(!allows(PolicySet(resource: deny), "sqs:SendMessage", on: queue, as: root))
        let stranger = Principal.root(account: "444455556666")
        #expect(!allows(PolicySet(), "sqs:SendMessage", on: queue, as: stranger))
        #expect(
            allows(
                PolicySet(resource: try grant(#"{"AWS":"444455556666"}"#)), "sqs:SendMessage", on: queue, as: stranger))
    }

    @Test("NotPrincipal denies everyone else")
    func notPrincipal() throws {
        let set = PolicySet(
            identity: [AttachedPolicy("own", try policy(everything))],
            resource: try resource(
                #"""
                {"Effect":"Deny","NotPrincipal":{"AWS":["\#(alice.arn)","111122223333"]},"Action":"*",
                "Resource":"*"}
                """#
            ))
        #expect(allows(set, "sqs:SendMessage", on: queue))
        #expect(!allows(set, "sqs:SendMessage", on: queue, as: bob))
    }

    @Test("canonical users and deleted principals reach nobody")
    func reachNobody() throws {
        for principal in [#"{"CanonicalUser":"79a59df900b949e5"}"#, #"{"AWS":"AIDACKCEVSQ6C2EXAMPLE"}"#] {
            #expect(!allows(PolicySet(resource: try grant(principal)), "sqs:SendMessage", on: queue))
        }
    }
}
