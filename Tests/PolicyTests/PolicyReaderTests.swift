import Base
import Testing

@testable import Policy

struct MalformedCase: Sendable, CustomTestStringConvertible {
    let flavour: PolicyFlavour
    let document: String
    let message: String

    init(_ flavour: PolicyFlavour, _ document: String, _ message: String) {
        (self.flavour, self.document, self.message) = (flavour, document, message)
    }

    /// A document of one statement.
    static func one(_ flavour: PolicyFlavour, _ statement: String, _ message: String) -> MalformedCase {
        MalformedCase(flavour, #"{"Version":"2012-10-17","Statement":[{\#(statement)}]}"#, message)
    }

    var testDescription: String { document }
}

@Suite("Reading policy documents")
struct PolicyReaderTests {
    @Test(
        "what is no policy is refused in AWS's words",
        arguments: [
            MalformedCase(.identity, "{", "Syntax errors in policy."),
            MalformedCase(.trust, "{", "This policy contains invalid Json"),
            MalformedCase(.identity, "[]", "Syntax errors in policy."),
            MalformedCase(.identity, #"{"Version":"2020-01-01","Statement":[]}"#, "Syntax errors in policy."),
            MalformedCase(.identity, #"{"Version":"2012-10-17"}"#, "Syntax errors in policy."),
            MalformedCase(.identity, #"{"Version":"2012-10-17","Statement":[]}"#, "Syntax errors in policy."),
            MalformedCase(
                .trust, #"{"Version":"2012-10-17","Statement":[]}"#, "Could not parse the policy: Statement is empty!"),
            MalformedCase(.trust, #"{"Version":"2012-10-17","Foo":1,"Statement":[]}"#, "Unknown field Foo"),
            .one(.identity, #""Effect":"Allow","Resource":"*""#, "Policy statement must contain actions."),
            .one(.identity, #""Effect":"Allow","Action":"s3:Get""#, "Policy statement must contain resources."),
            .one(.identity, #""Action":"s3:Get","Resource":"*""#, "Syntax errors in policy."),
            .one(.identity, #""Effect":"allow","Action":"s3:Get","Resource":"*""#, "Syntax errors in policy."),
            .one(
                .identity, #""Effect":"Allow","Action":"s3:Get","NotAction":"s3:Put","Resource":"*""#,
                "Syntax errors in policy."),
            .one(
                .identity, #""Effect":"Allow","Action":"s3:Get","Resource":"*","Foo":"x""#, "Syntax errors in policy."),
            .one(
                .identity, #""Effect":"Allow","Action":"GetObject","Resource":"*""#,
                "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc."),
            .one(
                .identity, #""Effect":"Allow","Action":"a:b:c","Resource":"*""#,
                "Actions/Condition can contain only one colon."),
            .one(.identity, #""Effect":"Allow","Action":"a a:b","Resource":"*""#, "Vendor a a is not valid"),
            .one(
                .identity, #""Effect":"Allow","Action":"s3:Get","Resource":"bucket""#,
                #"Resource bucket must be in ARN format or "*"."#),
            .one(
                .identity, #""Effect":"Allow","Action":"s3:Get","Resource":"arn:cloud:s3:::b""#,
                #"Partition "cloud" is not valid for resource "arn:cloud:s3:::b"."#),
            .one(
                .identity, #""Effect":"Allow","Action":"iam:Get","Resource":"arn:aws:iam:us-east-1:1:user/x""#,
                "IAM resource arn:aws:iam:us-east-1:1:user/x cannot contain region information."),
            .one(
                .identity, #""Effect":"Allow","Principal":"*","Action":"s3:Get","Resource":"*""#,
                "Policy document should not specify a principal."),
            .one(
                .identity, #""Sid":"a b","Effect":"Allow","Action":"s3:Get","Resource":"*""#,
                "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression "
                    + "[0-9A-Za-z]*"
            ),
            .one(
                .identity, #""Effect":"Allow","Action":"s3:Get","Resource":"*","Condition":{"StringIs":{"a:b":"c"}}"#,
                "Invalid Condition type : StringIs."),
            .one(
                .identity,
                #""Effect":"Allow","Action":"s3:Get","Resource":"*","Condition":{"IpAddress":{"a:b":"10.0.0.0/33"}}"#,
                "The policy failed legacy parsing"),
            .one(
                .identity,
                #""Effect":"Allow","Action":"s3:Get","Resource":"*","Condition":{"DateEquals":{"a:b":"soon"}}"#,
                "The policy failed legacy parsing"),
            .one(.trust, #""Effect":"Allow","Action":"sts:AssumeRole""#, "Missing required field Principal"),
            .one(.trust, #""Effect":"Allow","Principal":"*""#, "Missing required field Action"),
            .one(.trust, #""Principal":"*","Action":"sts:AssumeRole""#, "Missing required field Effect"),
            .one(
                .trust, #""Effect":"Allow","Principal":"*","Action":"sts:AssumeRole","Resource":"*""#,
                "Has prohibited field Resource"
            ),
            .one(
                .trust, #""Effect":"Allow","Principal":"*","Action":"s3:Get""#,
                "AssumeRole policy may only specify STS AssumeRole actions."),
            .one(
                .trust, #""Effect":"Allow","Principal":{"AWS":"alice"},"Action":"sts:AssumeRole""#,
                #"Invalid principal in policy: "AWS":"alice""#),
            .one(
                .trust,
                #""Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:user/*"},"Action":"sts:AssumeRole""#,
                #"Invalid principal in policy: "AWS":"arn:aws:iam::111122223333:user/*""#),
            .one(
                .trust, #""Effect":"Allow","Principal":{"Service":"lambda"},"Action":"sts:AssumeRole""#,
                #"Invalid principal in policy: "SERVICE":"lambda""#),
        ])
    func malformed(test: MalformedCase) {
        #expect(throws: PolicyFault(test.message)) { try CompiledPolicy(test.document, flavour: test.flavour) }
    }

    @Test("statement ids are unique within a document")
    func duplicateSids() {
        let statement = #"{"Sid":"A","Effect":"Allow","Action":"s3:Get","Resource":"*"}"#
        #expect(throws: PolicyFault("Statement IDs (SID) in a single policy must be unique.")) {
            try policy("[\(statement),\(statement)]")
        }
    }

    @Test("a statement need not stand in a list, and a version may be missing")
    func lenient() throws {
        let read = try CompiledPolicy(
            #"{"Id":"x","Statement":{"Sid":"One","Effect":"Deny","Action":["s3:*"],"Resource":["*"]}}"#,
            flavour: .identity)
        #expect(read.version == .v2008)
        #expect(read.id == "x")
        #expect(read.statements.map(\.sid) == ["One"])
        #expect(read.statements.map(\.isAllow) == [false])
    }

    @Test("a document over the bound is refused before it is read")
    func bound() {
        let text =
            #"{"Version":"2012-10-17","Statement":["# + String(repeating: " ", count: LimitsPolicy.documentBytes) + "]}"
        #expect(throws: PolicyFault.syntax) { try CompiledPolicy(text, flavour: .identity) }
    }
}
