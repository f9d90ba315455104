import Base
import Testing

@testable import Policy

@Suite("Patterns of actions and resources")
struct PatternTests {
    @Test(
        "an action matches without regard to case, with wildcards anywhere",
        arguments: [
            ("s3:GetObject", "s3:getobject", true), ("s3:Get*", "s3:GetBucketAcl", true),
            ("s3:*", "s3:PutObject", true),
            ("*", "iam:CreateUser", true), ("s3:*Object", "s3:GetObject", true),
            ("s3:*Object", "s3:GetObjectAcl", false),
            ("S3:G?tObject", "s3:GetObject", true), ("s3:Get?bject", "s3:Gebject", false),
            ("s3:*t*t", "s3:GetObject", true),
            ("dynamodb:*Item", "dynamodb:BatchGetItem", true), ("sqs:*", "sns:Publish", false),
        ])
    func action(pattern: String, action: String, matches: Bool) throws {
        let set = try identity(#"{"Effect":"Allow","Action":"\#(pattern)","Resource":"*"}"#)
        #expect(allows(set, action) == matches)
    }

    @Test(
        "a resource matches part by part of its ARN",
        arguments: [
            ("arn:aws:s3:::b/*", "arn:aws:s3:::b/k/deep", true), ("arn:aws:s3:::b/*", "arn:aws:s3:::b", false),
            ("arn:aws:s3:::b*", "arn:aws:s3:::bucket/key", true), ("arn:aws:s3:::B/*", "arn:aws:s3:::b/k", false),
            ("arn:aws:sqs:*:111122223333:q", "arn:aws:sqs:eu-west-1:111122223333:q", true),
            ("arn:aws:sqs:us-*-1:111122223333:q", "arn:aws:sqs:us-east-1:111122223333:q", true),
            ("arn:aws:sqs:us-*-1:111122223333:q", "arn:aws:sqs:us-x:y:z-1:111122223333:q", false),
            ("arn:aws:lambda:*", "arn:aws:lambda:us-east-1:111122223333:function:f", true),
            (
                "arn:aws:lambda:us-east-1:111122223333:function:*:prod",
                "arn:aws:lambda:us-east-1:111122223333:function:f:prod", true
            ),
            ("arn:aws:s3:::b/?", "arn:aws:s3:::b/k", true), ("arn:aws:s3:::b/?", "arn:aws:s3:::b/", false),
            ("arn:aws:s3:::*/a/*/z", "arn:aws:s3:::b/a/a/b/z", true), ("*", "anything", true),
            ("arn:aws:s3:::b/${*}", "arn:aws:s3:::b/*", true), ("arn:aws:s3:::b/${*}", "arn:aws:s3:::b/k", false),
            ("arn:aws:s3:::b/${?}x${$}", "arn:aws:s3:::b/?x$", true),
        ])
    func resource(pattern: String, resource: String, matches: Bool) throws {
        let set = try identity(#"{"Effect":"Allow","Action":"*","Resource":"\#(pattern)"}"#)
        #expect(allows(set, "s3:GetObject", on: resource) == matches)
    }

    @Test("NotAction and NotResource cover everything else")
    func negated() throws {
        let set = try identity(
            #"{"Effect":"Allow","NotAction":["iam:*","sts:*"],"NotResource":"arn:aws:s3:::secret/*"}"#)
        #expect(allows(set, "s3:GetObject", on: "arn:aws:s3:::open/k"))
        #expect(!allows(set, "iam:CreateUser", on: "arn:aws:s3:::open/k"))
        #expect(!allows(set, "s3:GetObject", on: "arn:aws:s3:::secret/k"))
    }

    @Test(
        "a variable stands for the request's value, literally",
        arguments: [
            ("alice", "arn:aws:s3:::b/alice/x", true), ("alice", "arn:aws:s3:::b/bob/x", false),
            ("*", "arn:aws:s3:::b/bob/x", false), ("*", "arn:aws:s3:::b/*/x", true),
        ])
    func variable(value: String, resource: String, matches: Bool) throws {
        let set = try identity(
            #"{"Effect":"Allow","Action":"*","Resource":"arn:aws:s3:::b/${aws:PrincipalTag/home}/*"}"#)
        #expect(allows(set, "s3:GetObject", on: resource, ["aws:PrincipalTag/Home": [value]]) == matches)
    }

    @Test("the user's name is known without being told; a missing value takes the default, or matches nothing")
    func variableDefaults() throws {
        let own = try identity(#"{"Effect":"Allow","Action":"*","Resource":"arn:aws:s3:::b/${aws:username}/*"}"#)
        #expect(allows(own, "s3:GetObject", on: "arn:aws:s3:::b/alice/x"))
        #expect(!allows(own, "s3:GetObject", on: "arn:aws:s3:::b/alice/x", as: session))
        let fallback = try identity(
            #"{"Effect":"Allow","Action":"*","Resource":"arn:aws:s3:::b/${aws:PrincipalTag/team, 'company-wide'}/*"}"#)
        #expect(allows(fallback, "s3:GetObject", on: "arn:aws:s3:::b/company-wide/x"))
        #expect(allows(fallback, "s3:GetObject", on: "arn:aws:s3:::b/blue/x", ["aws:PrincipalTag/team": ["blue"]]))
    }

    @Test("in the older language a variable is plain text")
    func olderVersion() throws {
        let old = try policy(
            #"{"Effect":"Allow","Action":"*","Resource":"arn:aws:s3:::b/${aws:username}"}"#, version: "2008-10-17")
        let set = PolicySet(identity: [AttachedPolicy("old", old)])
        #expect(!allows(set, "s3:GetObject", on: "arn:aws:s3:::b/alice"))
        #expect(allows(set, "s3:GetObject", on: "arn:aws:s3:::b/${aws:username}"))
    }

    @Test("a pattern made to be hard is answered at once")
    func hostile() throws {
        let stars = String(repeating: "a*", count: 60)
        let set = try identity(
            #"{"Effect":"Allow","Action":"*","Resource":["arn:aws:s3:::\#(stars)b","arn:aws:\#(stars)b:x:y:z"]}"#)
        #expect(!allows(set, "s3:GetObject", on: "arn:aws:s3:::" + String(repeating: "a", count: 1000)))
    }

    @Test("long texts against long patterns take the time of both, not of their product")
    func longAndHard() throws {
        let (part, text) = (String(repeating: "a", count: 25_000), String(repeating: "a", count: 200_000))
        let set = try identity(
            #"{"Effect":"Allow","Action":"*","Resource":["arn:aws:s3:::*\#(part)b","arn:aws:s3:::*\#(part)?b"]}"#)
        #expect(!allows(set, "s3:GetObject", on: "arn:aws:s3:::" + text))
        #expect(allows(set, "s3:GetObject", on: "arn:aws:s3:::" + text + "b"))
    }

    @Test("all places at once find what the rule says", arguments: 0..<200)
    func agreement(seed: Int) {
        let random = SeededRandomness(seed: UInt64(seed))
        func number(below end: Int) -> Int { Int(random.next() % UInt64(end)) }
        let (letters, units) = (Array("ab:".utf8), [UInt16(97), 98, 58, Pattern.star, Pattern.partStar, Pattern.one])
        for _ in 0..<50 {
            let pattern = (0..<number(below: 8)).map { _ in units[number(below: 6)] }
            let text = (0..<number(below: 12)).map { _ in letters[number(below: 3)] }
            var states = PatternStates(pattern)
            #expect(states.match(text) == Self.matches(pattern[...], text[...]), "\(pattern) \(text)")
        }
    }

    /// As the rule says it, however long it takes.
    private static func matches(_ pattern: ArraySlice<UInt16>, _ text: ArraySlice<UInt8>) -> Bool {
        guard let unit = pattern.first else { return text.isEmpty }
        if unit == Pattern.star || unit == Pattern.partStar {
            if matches(pattern.dropFirst(), text) { return true }
            guard let byte = text.first, unit == Pattern.star || byte != UInt8(ascii: ":") else { return false }
            return matches(pattern, text.dropFirst())
        }
        guard let byte = text.first, unit == Pattern.one || unit == UInt16(byte) else { return false }
        return matches(pattern.dropFirst(), text.dropFirst())
    }
}
