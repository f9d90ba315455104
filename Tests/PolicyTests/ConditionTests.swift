import Base
import Testing

@testable import Policy

struct ConditionCase: Sendable, CustomTestStringConvertible {
    let condition: String
    let context: [String: [String]]
    let holds: Bool

    init(_ condition: String, _ context: [String: [String]], _ holds: Bool) {
        (self.condition, self.context, self.holds) = (condition, context, holds)
    }

    init(_ condition: String, _ value: String, _ holds: Bool) { self.init(condition, ["x:k": [value]], holds) }

    var testDescription: String { "\(condition) with \(context): \(holds)" }
}

@Suite("Conditions")
struct ConditionTests {
    private func check(_ test: ConditionCase) throws {
        let set = try identity(#"{"Effect":"Allow","Action":"*","Resource":"*","Condition":{\#(test.condition)}}"#)
        #expect(allows(set, "s3:GetObject", test.context) == test.holds)
    }

    @Test(
        "texts",
        arguments: [
            ConditionCase(#""StringEquals":{"x:k":["a","b"]}"#, "b", true),
            ConditionCase(#""StringEquals":{"x:k":"a"}"#, "A", false),
            ConditionCase(#""StringEquals":{"x:k":"a*"}"#, "abc", false),
            ConditionCase(#""StringNotEquals":{"x:k":["a","b"]}"#, "b", false),
            ConditionCase(#""StringNotEquals":{"x:k":["a","b"]}"#, "c", true),
            ConditionCase(#""StringEqualsIgnoreCase":{"X:K":"aBc"}"#, "AbC", true),
            ConditionCase(#""StringNotEqualsIgnoreCase":{"x:k":"aBc"}"#, "AbC", false),
            ConditionCase(#""StringLike":{"x:k":"a*c?"}"#, "abbbcd", true),
            ConditionCase(#""StringLike":{"x:k":["home/","home/alice/*"]}"#, "home/alice/1", true),
            ConditionCase(#""StringNotLike":{"x:k":"a*"}"#, "abc", false),
            ConditionCase(#""StringEquals":{"x:k":"${aws:username}"}"#, "alice", true),
            ConditionCase(#""StringEquals":{"x:k":"${aws:username}"}"#, "bob", false),
            ConditionCase(#""StringLike":{"x:k":"${aws:username}/*"}"#, "alice/1", true),
            ConditionCase(
                #""StringEquals":{"x:k":"a"},"StringLike":{"x:j":"b*"}"#, ["x:k": ["a"], "x:j": ["bc"]], true),
            ConditionCase(
                #""StringEquals":{"x:k":"a"},"StringLike":{"x:j":"b*"}"#, ["x:k": ["a"], "x:j": ["c"]], false),
            ConditionCase(#""StringEquals":{"x:k":"a","x:j":"b"}"#, ["x:k": ["a"]], false),
        ])
    func texts(test: ConditionCase) throws { try check(test) }

    @Test(
        "numbers, dates and booleans",
        arguments: [
            ConditionCase(#""NumericEquals":{"x:k":10}"#, "10.0", true),
            ConditionCase(#""NumericNotEquals":{"x:k":10}"#, "10", false),
            ConditionCase(#""NumericLessThan":{"x:k":"10"}"#, "9.5", true),
            ConditionCase(#""NumericLessThan":{"x:k":"10"}"#, "10", false),
            ConditionCase(#""NumericLessThanEquals":{"x:k":"10"}"#, "10", true),
            ConditionCase(#""NumericGreaterThan":{"x:k":"10"}"#, "10", false),
            ConditionCase(#""NumericGreaterThanEquals":{"x:k":["10","50"]}"#, "20", true),
            ConditionCase(#""NumericEquals":{"x:k":10}"#, "ten", false),
            ConditionCase(#""DateGreaterThan":{"x:k":"2024-01-01T00:00:00Z"}"#, "2024-01-01T00:00:01Z", true),
            ConditionCase(#""DateLessThan":{"x:k":"2024-01-01"}"#, "2023-12-31T23:59:59Z", true),
            ConditionCase(#""DateEquals":{"x:k":"1704067200"}"#, "2024-01-01T00:00:00Z", true),
            ConditionCase(#""DateNotEquals":{"x:k":"1704067200"}"#, "2024-01-01T00:00:00Z", false),
            ConditionCase(#""DateGreaterThanEquals":{"x:k":"2024-01-01T00:00:00Z"}"#, "1704067200", true),
            ConditionCase(#""DateLessThanEquals":{"x:k":"2024-01-01T01:00:00+01:00"}"#, "1704067200", true),
            ConditionCase(#""Bool":{"x:k":true}"#, "true", true),
            ConditionCase(#""Bool":{"x:k":"false"}"#, "true", false),
            ConditionCase(#""Bool":{"x:k":"true"}"#, "TRUE", true),
            ConditionCase(#""BinaryEquals":{"x:k":"QmluYXJ5"}"#, "QmluYXJ5", true),
            ConditionCase(#""BinaryEquals":{"x:k":"QmluYXJ5"}"#, "AAAA", false),
        ])
    func scalars(test: ConditionCase) throws { try check(test) }

    @Test(
        "addresses",
        arguments: [
            ConditionCase(#""IpAddress":{"x:k":"203.0.113.0/24"}"#, "203.0.113.77", true),
            ConditionCase(#""IpAddress":{"x:k":"203.0.113.0/24"}"#, "203.0.114.1", false),
            ConditionCase(#""IpAddress":{"x:k":"203.0.113.5"}"#, "203.0.113.5", true),
            ConditionCase(#""IpAddress":{"x:k":["10.0.0.0/8","192.168.0.0/17"]}"#, "192.168.127.1", true),
            ConditionCase(#""IpAddress":{"x:k":"192.168.0.0/17"}"#, "192.168.128.1", false),
            ConditionCase(#""IpAddress":{"x:k":"2001:db8:1234::/48"}"#, "2001:DB8:1234:5678::1", true),
            ConditionCase(#""IpAddress":{"x:k":"2001:db8:1234::/48"}"#, "2001:db8:1235::1", false),
            ConditionCase(#""IpAddress":{"x:k":"0.0.0.0/0"}"#, "::1", false),
            ConditionCase(#""IpAddress":{"x:k":"10.0.0.0/8"}"#, "::ffff:10.1.2.3", true),
            ConditionCase(#""NotIpAddress":{"x:k":"203.0.113.0/24"}"#, "203.0.113.77", false),
            ConditionCase(#""NotIpAddress":{"x:k":"203.0.113.0/24"}"#, "198.51.100.1", true),
        ])
    func addresses(test: ConditionCase) throws { try check(test) }

    @Test(
        "ARNs are compared part by part, and Equals reads wildcards as Like does",
        arguments: [
            ConditionCase(
                #""ArnEquals":{"x:k":"arn:aws:sns:*:111122223333:t*"}"#, "arn:aws:sns:eu-west-1:111122223333:topic",
                true),
            ConditionCase(
                #""ArnLike":{"x:k":"arn:aws:sns:*:*:topic"}"#, "arn:aws:sns:eu-west-1:111122223333:topic", true),
            ConditionCase(
                #""ArnLike":{"x:k":"arn:aws:sns:*:topic"}"#, "arn:aws:sns:eu-west-1:111122223333:topic", false),
            ConditionCase(
                #""ArnLike":{"x:k":"arn:aws:lambda:*:*:function:*"}"#, "arn:aws:lambda:r:1:function:f:2", true),
            ConditionCase(
                #""ArnNotLike":{"x:k":"arn:aws:sns:*:*:topic"}"#, "arn:aws:sns:eu-west-1:111122223333:topic", false),
            ConditionCase(
                #""ArnNotEquals":{"x:k":"arn:aws:sns:*:*:topic"}"#, "arn:aws:sns:eu-west-1:111122223333:other", true),
            ConditionCase(#""ArnEquals":{"aws:PrincipalArn":"arn:aws:iam::*:user/team/*"}"#, [:], true),
        ])
    func arns(test: ConditionCase) throws { try check(test) }

    @Test(
        "a missing key fails a positive operator, meets a negated one and every IfExists",
        arguments: [
            ConditionCase(#""StringEquals":{"x:k":"a"}"#, [:], false),
            ConditionCase(#""StringNotEquals":{"x:k":"a"}"#, [:], true),
            ConditionCase(#""NumericLessThan":{"x:k":"1"}"#, [:], false),
            ConditionCase(#""NotIpAddress":{"x:k":"10.0.0.0/8"}"#, [:], true),
            ConditionCase(#""StringEqualsIfExists":{"x:k":"a"}"#, [:], true),
            ConditionCase(#""StringEqualsIfExists":{"x:k":"a"}"#, "b", false),
            ConditionCase(#""BoolIfExists":{"x:k":"true"}"#, [:], true),
            ConditionCase(#""Null":{"x:k":"true"}"#, [:], true),
            ConditionCase(#""Null":{"x:k":"true"}"#, "a", false),
            ConditionCase(#""Null":{"x:k":"false"}"#, "a", true),
            ConditionCase(#""Null":{"x:k":false}"#, [:], false),
        ])
    func missing(test: ConditionCase) throws { try check(test) }

    @Test(
        "keys with several values are quantified",
        arguments: [
            ConditionCase(#""ForAllValues:StringEquals":{"x:k":["a","b"]}"#, ["x:k": ["a", "b", "a"]], true),
            ConditionCase(#""ForAllValues:StringEquals":{"x:k":["a","b"]}"#, ["x:k": ["a", "c"]], false),
            ConditionCase(#""ForAllValues:StringEquals":{"x:k":["a","b"]}"#, [:], true),
            ConditionCase(#""ForAllValues:StringEquals":{"x:k":["a","b"]}"#, ["x:k": []], true),
            ConditionCase(#""ForAnyValue:StringEquals":{"x:k":["a","b"]}"#, ["x:k": ["z", "b"]], true),
            ConditionCase(#""ForAnyValue:StringEquals":{"x:k":["a","b"]}"#, ["x:k": ["y", "z"]], false),
            ConditionCase(#""ForAnyValue:StringEquals":{"x:k":["a","b"]}"#, [:], false),
            ConditionCase(#""ForAnyValue:StringLike":{"x:k":"a*"}"#, ["x:k": ["z", "ab"]], true),
            ConditionCase(#""ForAllValues:StringNotEquals":{"x:k":["a"]}"#, ["x:k": ["b", "c"]], true),
            ConditionCase(#""ForAllValues:StringNotEquals":{"x:k":["a"]}"#, ["x:k": ["b", "a"]], false),
            ConditionCase(#""ForAnyValue:StringNotEquals":{"x:k":["a"]}"#, ["x:k": ["a", "b"]], true),
            ConditionCase(#""ForAnyValue:StringNotEquals":{"x:k":["a"]}"#, ["x:k": ["a"]], false),
            ConditionCase(#""ForAnyValue:StringEqualsIfExists":{"x:k":["a"]}"#, [:], true),
        ])
    func quantified(test: ConditionCase) throws { try check(test) }

    @Test("the request's time is a key like any other")
    func time() throws {
        var context = RequestContext()
        context.setTime(Instant(seconds: 1_704_067_200))
        #expect(context["aws:currenttime"] == ["2024-01-01T00:00:00Z"])
        let set = try identity(
            #"""
            {"Effect":"Allow","Action":"*","Resource":"*",
            "Condition":{"DateGreaterThan":{"aws:CurrentTime":"2023-06-30T00:00:00Z"},
            "NumericLessThan":{"aws:EpochTime":"1704067201"}}}
            """#
        )
        var request = ask("s3:GetObject")
        request.context = context
        #expect(set.decide(request).isAllowed)
    }
}
