import Base
import IAMAPI
import ServiceKit
import ServiceTesting
import Testing
import Wire

@testable import IAM

@Suite struct IAMResourceTests {
    private func context(_ iam: IAMFixture, logicalID: String = "Thing", token: String = "t") -> ResourceContext {
        ResourceContext(
            stackName: "stack", stackID: "stack-id", logicalID: logicalID, account: .default, region: .default,
            token: token,
            caller: iam.platform.root)
    }

    private func handler(_ type: String, _ iam: IAMFixture) throws -> any ResourceHandler {
        try #require(iam.service.resources.first { $0.type == type })
    }

    private func document(_ action: String) throws -> JSON { try JSON(parsing: IAMFixture.document(action)) }

    @Test("a role is created once however often it is tried, changed in place, and deleted")
    func role() async throws {
        let iam = try await IAMFixture()
        let handler = try handler("AWS::IAM::Role", iam)
        let trust = try JSON(parsing: IAMFixture.trust)
        let old: JSONObject = [
            "AssumeRolePolicyDocument": trust, "ManagedPolicyArns": [.string(IAMFixture.basic)],
            "Policies": [["PolicyName": "one", "PolicyDocument": try document("s3:GetObject")]],
            "Tags": [["Key": "a", "Value": "1"]],
        ]
        let made = try await handler.create(old, context(iam))
        #expect(made == (try await handler.create(old, context(iam))))
        #expect(made.physicalID.hasPrefix("stack-Thing-"))
        #expect(made.attributes["Arn"] == .string("arn:aws:iam::000000000000:role/\(made.physicalID)"))
        #expect(made.attributes["RoleId"]?.string?.hasPrefix("AROA") == true)
        let new: JSONObject = [
            "AssumeRolePolicyDocument": trust, "Description": "d",
            "Policies": [["PolicyName": "two", "PolicyDocument": try document("s3:PutObject")]],
        ]
        _ = try await handler.update(made.physicalID, from: old, to: new, context(iam))
        let names = try await iam.client.listRolePolicies(ListRolePoliciesRequest(roleName: made.physicalID))
            .policyNames
        #expect(names == ["two"])
        let attached = try await iam.client.listAttachedRolePolicies(
            ListAttachedRolePoliciesRequest(roleName: made.physicalID))
        #expect(attached.attachedPolicies?.isEmpty == true)
        #expect(try await iam.client.listRoleTags(ListRoleTagsRequest(roleName: made.physicalID)).tags.isEmpty)
        try await handler.delete(made.physicalID, new, context(iam))
        try await handler.delete(made.physicalID, new, context(iam))
    }

    @Test("a role that somebody else made is not taken over")
    func foreign() async throws {
        let iam = try await IAMFixture()
        let handler = try handler("AWS::IAM::Role", iam)
        await expectFault("EntityAlreadyExists", "Role with name r already exists.") {
            let trust = try JSON(parsing: IAMFixture.trust)
            _ = try await handler.create(["RoleName": "r", "AssumeRolePolicyDocument": trust], context(iam))
        }
    }

    @Test("inline policies of templates come into their roles and leave them")
    func inline() async throws {
        let iam = try await IAMFixture()
        let policy = try handler("AWS::IAM::Policy", iam)
        let old: JSONObject = ["PolicyName": "p", "PolicyDocument": try document("s3:GetObject"), "Roles": ["r"]]
        let made = try await policy.create(old, context(iam))
        #expect(try await iam.client.listRolePolicies(ListRolePoliciesRequest(roleName: "r")).policyNames == ["p"])
        var new = old
        new["PolicyName"] = "q"
        _ = try await policy.update(made.physicalID, from: old, to: new, context(iam))
        #expect(try await iam.client.listRolePolicies(ListRolePoliciesRequest(roleName: "r")).policyNames == ["q"])
        try await policy.delete(made.physicalID, new, context(iam))
        let single = try handler("AWS::IAM::RolePolicy", iam)
        let properties: JSONObject = [
            "RoleName": "r", "PolicyName": "s", "PolicyDocument": try document("s3:GetObject"),
        ]
        #expect(try await single.create(properties, context(iam)).physicalID == "s|r")
        try await single.delete("s|r", properties, context(iam))
        #expect(try await iam.client.listRolePolicies(ListRolePoliciesRequest(roleName: "r")).policyNames.isEmpty)
    }

    @Test("a managed policy makes a version for each update and keeps within five")
    func managed() async throws {
        let iam = try await IAMFixture()
        let handler = try handler("AWS::IAM::ManagedPolicy", iam)
        var old: JSONObject = ["PolicyDocument": try document("s3:a"), "Roles": ["r"]]
        let made = try await handler.create(old, context(iam))
        #expect(made == (try await handler.create(old, context(iam))))
        for letter in ["b", "c", "d", "e", "f", "g"] {
            var new = old
            new["PolicyDocument"] = try document("s3:\(letter)")
            _ = try await handler.update(made.physicalID, from: old, to: new, context(iam))
            old = new
        }
        let versions = try await iam.client.listPolicyVersions(ListPolicyVersionsRequest(policyArn: made.physicalID))
            .versions
        #expect(versions?.map(\.versionId) == ["v7", "v6", "v5", "v4", "v3"])
        try await handler.delete(made.physicalID, old, context(iam))
        #expect(try await iam.client.listPolicies(ListPoliciesRequest(scope: .local)).policies?.isEmpty == true)
    }
}
