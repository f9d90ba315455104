import Base
import Testing

@testable import Policy

@Suite("A policy as its owner writes it")
struct PolicyDraftTests {
    private func draft(_ text: String) throws -> PolicyDraft {
        PolicyDraft(try #require(try JSON(parsing: text).object))
    }

    @Test("is changed by label, and says the rest as it was")
    func labels() throws {
        var draft = try draft(#"{"Id":"i","Statement":{"Sid":"one","Effect":"Deny"}}"#)
        let permission = PolicyDraft.Permission(
            label: "two", accounts: ["111111111111", "222222222222"], actions: ["SQS:SendMessage"], resource: "r")
        draft.add(permission)
        #expect(draft.has(label: "one") && draft.has(label: "two") && !draft.has(label: "three"))
        let added = try JSON(parsing: draft.text)["Statement"]?[1]
        #expect(
            added == [
                "Sid": "two", "Effect": "Allow", "Action": "SQS:SendMessage", "Resource": "r",
                "Principal": ["AWS": ["arn:aws:iam::111111111111:root", "arn:aws:iam::222222222222:root"]],
            ])
        draft.remove(label: "one")
        draft.remove(label: "none")
        #expect(draft.statements.map(\.sid) == ["two"] && draft.text.contains(#""Id":"i""#))
    }

    @Test("tells what its statements name, and how much")
    func counts() throws {
        let draft = try draft(
            #"""
            {"Statement":[
              {"Principal":{"AWS":["*","arn:aws:iam::111111111111:role/path/r"],"Service":"s3.amazonaws.com"},
               "NotAction":["a:b","a:c"],"Resource":"r","Condition":{"StringEquals":{"k:a":"1","k:b":["2","3"]},"Null":{"k:c":true}}},
              {"NotPrincipal":"*","Action":"a:d"},
              {"Principal":{"AWS":"arn:aws:sts::111111111111:assumed-role/r/s"}}]}
            """#)
        let statements = draft.statements
        #expect(statements.map(\.actions) == [["a:b", "a:c"], ["a:d"], []])
        #expect(statements.map(\.resources) == [["r"], [], []])
        #expect(statements.map(\.principalCount) == [3, 1, 1])
        #expect(statements.map(\.conditionCount) == [3, 0, 0])
        #expect(draft.identities.map(\.description) == ["arn:aws:iam::111111111111:role/path/r"])
    }

    @Test("its actions stand for others in either case, its resources do not")
    func patterns() {
        #expect(PolicyDraft.action("Send*", coversOneOf: ["Receive", "sendMessage"]))
        #expect(PolicyDraft.action("*", coversOneOf: ["x"]) && PolicyDraft.action("a?c", coversOneOf: ["aBc"]))
        #expect(!PolicyDraft.action("Send", coversOneOf: ["SendMessage"]))
        #expect(PolicyDraft.resource("*", covers: "arn:aws:sns:r:1:t"))
        #expect(PolicyDraft.resource("arn:aws:sns:*:1:t*", covers: "arn:aws:sns:r:1:topic"))
        #expect(!PolicyDraft.resource("arn:aws:sns:r:1:T", covers: "arn:aws:sns:r:1:t"))
    }
}
