import Base
import Testing

@testable import Policy

/// The meaning of the examples in the IAM User Guide ("Example IAM identity-based policies"), in our own documents.
@Suite("Policies as the user guide explains them")
struct UserGuideTests {
    @Test("access between two dates")
    func dates() throws {
        let set = try identity(
            #"""
            {"Effect":"Allow","Action":"service:*","Resource":"*",
            "Condition":{"DateGreaterThan":{"aws:CurrentTime":"2020-04-01T00:00:00Z"},
            "DateLessThan":{"aws:CurrentTime":"2020-06-30T23:59:59Z"}}}
            """#
        )
        #expect(allows(set, "service:Act", ["aws:CurrentTime": ["2020-05-01T00:00:00Z"]]))
        #expect(!allows(set, "service:Act", ["aws:CurrentTime": ["2020-07-01T00:00:00Z"]]))
        #expect(!allows(set, "service:Act", ["aws:CurrentTime": ["2020-03-31T23:59:59Z"]]))
    }

    @Test("everything but a few services is denied outside of two regions")
    func regions() throws {
        let set = try identity(
            #"""
            [{"Effect":"Allow","Action":"*","Resource":"*"},{"Sid":"DenyAllOutsideEU","Effect":"Deny",
            "NotAction":["iam:*","sts:*","route53:*"],"Resource":"*",
            "Condition":{"StringNotEquals":{"aws:RequestedRegion":["eu-central-1","eu-west-1"]}}}]
            """#
        )
        #expect(allows(set, "ec2:RunInstances", ["aws:RequestedRegion": ["eu-west-1"]]))
        #expect(!allows(set, "ec2:RunInstances", ["aws:RequestedRegion": ["us-east-1"]]))
        #expect(allows(set, "iam:CreateUser", ["aws:RequestedRegion": ["us-east-1"]]))
    }

    @Test("calls from outside a network are denied, unless a service makes them for the user")
    func network() throws {
        let set = try identity(
            #"""
            [{"Effect":"Allow","Action":"*","Resource":"*"},{"Effect":"Deny","Action":"*","Resource":"*",
            "Condition":{"NotIpAddress":{"aws:SourceIp":["192.0.2.0/24","203.0.113.0/24"]},
            "Bool":{"aws:ViaAWSService":"false"}}}]
            """#
        )
        #expect(allows(set, "s3:GetObject", ["aws:SourceIp": ["192.0.2.4"], "aws:ViaAWSService": ["false"]]))
        #expect(!allows(set, "s3:GetObject", ["aws:SourceIp": ["198.51.100.4"], "aws:ViaAWSService": ["false"]]))
        #expect(allows(set, "s3:GetObject", ["aws:SourceIp": ["198.51.100.4"], "aws:ViaAWSService": ["true"]]))
    }

    @Test("without a second factor nothing but enrolling one is allowed")
    func secondFactor() throws {
        let set = try identity(
            #"""
            [{"Effect":"Allow","Action":"*","Resource":"*"},{"Sid":"DenyAllExceptListedIfNoMFA","Effect":"Deny",
            "NotAction":["iam:EnableMFADevice","sts:GetSessionToken"],"Resource":"*",
            "Condition":{"BoolIfExists":{"aws:MultiFactorAuthPresent":"false"}}}]
            """#
        )
        #expect(!allows(set, "s3:GetObject", ["aws:MultiFactorAuthPresent": ["false"]]))
        #expect(!allows(set, "s3:GetObject"))
        #expect(allows(set, "iam:EnableMFADevice"))
        #expect(allows(set, "s3:GetObject", ["aws:MultiFactorAuthPresent": ["true"]]))
    }

    @Test("a user reaches the items of a table that begin with the user's own id")
    func leadingKeys() throws {
        let set = try identity(
            #"""
            {"Effect":"Allow","Action":["dynamodb:GetItem","dynamodb:Query"],
            "Resource":"arn:aws:dynamodb:us-west-2:111122223333:table/GameScores",
            "Condition":{"ForAllValues:StringEquals":{"dynamodb:LeadingKeys":["${www.amazon.com:user_id}"],
            "dynamodb:Attributes":["UserId","GameTitle","Wins"]},
            "StringEqualsIfExists":{"dynamodb:Select":"SPECIFIC_ATTRIBUTES"}}}
            """#
        )
        let table = "arn:aws:dynamodb:us-west-2:111122223333:table/GameScores"
        var context = [
            "www.amazon.com:user_id": ["u1"], "dynamodb:LeadingKeys": ["u1"],
            "dynamodb:Attributes": ["UserId", "Wins"],
        ]
        #expect(allows(set, "dynamodb:GetItem", on: table, context))
        context["dynamodb:Attributes"] = ["UserId", "Secret"]
        #expect(!allows(set, "dynamodb:GetItem", on: table, context))
        context["dynamodb:Attributes"] = ["UserId"]
        context["dynamodb:LeadingKeys"] = ["u2"]
        #expect(!allows(set, "dynamodb:GetItem", on: table, context))
    }

    @Test("a user works in the folder of the bucket that bears the user's name")
    func homeFolder() throws {
        let set = try identity(
            #"""
            [{"Effect":"Allow","Action":"s3:ListBucket","Resource":"arn:aws:s3:::bucket",
            "Condition":{"StringLike":{"s3:prefix":["","home/","home/${aws:username}/*"]}}},{"Effect":"Allow",
            "Action":"s3:*","Resource":["arn:aws:s3:::bucket/home/${aws:username}",
            "arn:aws:s3:::bucket/home/${aws:username}/*"]}]
            """#
        )
        #expect(allows(set, "s3:ListBucket", on: "arn:aws:s3:::bucket", ["s3:prefix": ["home/alice/2024"]]))
        #expect(!allows(set, "s3:ListBucket", on: "arn:aws:s3:::bucket", ["s3:prefix": ["home/bob/"]]))
        #expect(allows(set, "s3:PutObject", on: "arn:aws:s3:::bucket/home/alice/a.txt"))
        #expect(!allows(set, "s3:PutObject", on: "arn:aws:s3:::bucket/home/bob/a.txt"))
    }

    @Test("resources are reached by the tag that the caller and they share")
    func tags() throws {
        let set = try identity(
            #"""
            {"Effect":"Allow","Action":"secretsmanager:*","Resource":"*",
            "Condition":{"StringEquals":{"aws:ResourceTag/project":"${aws:PrincipalTag/project}"},
            "ForAllValues:StringEquals":{"aws:TagKeys":["project","team"]}}}
            """#
        )
        #expect(
            allows(
                set, "secretsmanager:GetSecretValue",
                ["aws:ResourceTag/Project": ["red"], "aws:PrincipalTag/project": ["red"]]))
        #expect(
            !allows(
                set, "secretsmanager:GetSecretValue",
                ["aws:ResourceTag/project": ["red"], "aws:PrincipalTag/project": ["blue"]]))
        #expect(!allows(set, "secretsmanager:GetSecretValue", ["aws:ResourceTag/project": ["red"]]))
    }

    @Test("a bucket's policy refuses what is not encrypted on the way")
    func secureTransport() throws {
        let set = PolicySet(
            identity: [AttachedPolicy("own", try policy(#"{"Effect":"Allow","Action":"*","Resource":"*"}"#))],
            resource: AttachedPolicy(
                "bucket",
                try policy(
                    #"""
                    {"Sid":"Only TLS","Effect":"Deny","Principal":"*","Action":"s3:*",
                    "Resource":["arn:aws:s3:::b","arn:aws:s3:::b/*"],
                    "Condition":{"Bool":{"aws:SecureTransport":"false"}}}
                    """#,
                    .resource)))
        #expect(allows(set, "s3:GetObject", on: "arn:aws:s3:::b/k", ["aws:SecureTransport": ["true"]]))
        #expect(!allows(set, "s3:GetObject", on: "arn:aws:s3:::b/k", ["aws:SecureTransport": ["false"]]))
    }
}
