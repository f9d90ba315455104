import Base
import IAMAPI
import Policy
import ServiceKit
import ServiceTesting
import Testing
import Wire

@testable import IAM

@Suite struct ManagedPolicyTests {
    @Test("a policy comes back as it was made, with how often it is used")
    func made() async throws {
        let iam = try await IAMFixture()
        let arn = try await iam.policy("p", path: "/app/")
        #expect(arn == "arn:aws:iam::000000000000:policy/app/p")
        try await iam.client.attachRolePolicy(AttachRolePolicyRequest(roleName: "r", policyArn: arn))
        let policy = try #require(try await iam.client.getPolicy(GetPolicyRequest(policyArn: arn)).policy)
        #expect(policy.policyId?.hasPrefix("ANPA") == true)
        #expect(policy.defaultVersionId == "v1")
        #expect(policy.attachmentCount == 1)
        #expect(policy.isAttachable == true)
        let entities = try await iam.client.listEntitiesForPolicy(ListEntitiesForPolicyRequest(policyArn: arn))
        #expect(entities.policyRoles?.map(\.roleName) == ["r"])
        await expectFault("EntityAlreadyExists", "A policy called P already exists. Duplicate names are not allowed.") {
            _ = try await iam.policy("P")
        }
    }

    @Test("at most five versions are kept, one of them is the default, and numbers are not used again")
    func versions() async throws {
        let iam = try await IAMFixture()
        let arn = try await iam.policy()
        func add(_ isDefault: Bool = false) async throws -> String? {
            try await iam.client.createPolicyVersion(
                CreatePolicyVersionRequest(
                    policyArn: arn, policyDocument: IAMFixture.document("s3:PutObject"), setAsDefault: isDefault)
            ).policyVersion?.versionId
        }
        for number in 2...5 { #expect(try await add() == "v\(number)") }
        await expectFault(
            "LimitExceeded",
            "A managed policy can have up to 5 versions. Before you create a new version, you must delete "
                + "an existing version."
        ) { _ = try await add() }
        try await iam.client.deletePolicyVersion(DeletePolicyVersionRequest(policyArn: arn, versionId: "v5"))
        #expect(try await add(true) == "v6")
        #expect(try await iam.client.getPolicy(GetPolicyRequest(policyArn: arn)).policy?.defaultVersionId == "v6")
        try await iam.client.setDefaultPolicyVersion(SetDefaultPolicyVersionRequest(policyArn: arn, versionId: "v2"))
        let listed = try await iam.client.listPolicyVersions(ListPolicyVersionsRequest(policyArn: arn)).versions
        #expect(listed?.map(\.versionId) == ["v6", "v4", "v3", "v2", "v1"])
        #expect(listed?.filter { $0.isDefaultVersion == true }.map(\.versionId) == ["v2"])
        let read = try await iam.client.getPolicyVersion(GetPolicyVersionRequest(policyArn: arn, versionId: "v2"))
            .policyVersion
        #expect(read?.document.map { PercentEncoding.decode($0) } == IAMFixture.document("s3:PutObject"))
        await expectFault("DeleteConflict", "Cannot delete the default version of a policy.") {
            try await iam.client.deletePolicyVersion(DeletePolicyVersionRequest(policyArn: arn, versionId: "v2"))
        }
        await expectFault("NoSuchEntity", "Policy \(arn) version v9 does not exist or is not attachable.") {
            try await iam.client.getPolicyVersion(GetPolicyVersionRequest(policyArn: arn, versionId: "v9"))
        }
    }

    @Test("a policy is deleted only when nothing uses it and no other version is left")
    func deletion() async throws {
        let iam = try await IAMFixture()
        let arn = try await iam.policy()
        try await iam.client.attachRolePolicy(AttachRolePolicyRequest(roleName: "r", policyArn: arn))
        await expectFault("DeleteConflict", "Cannot delete a policy attached to entities.") {
            try await iam.client.deletePolicy(DeletePolicyRequest(policyArn: arn))
        }
        try await iam.client.detachRolePolicy(DetachRolePolicyRequest(roleName: "r", policyArn: arn))
        try await iam.client.createPolicyVersion(
            CreatePolicyVersionRequest(policyArn: arn, policyDocument: IAMFixture.document()))
        await expectFault(
            "DeleteConflict",
            "This policy has more than one version. Before you delete a policy, you must delete the policy's versions. "
                + "The default version is deleted with the policy."
        ) { try await iam.client.deletePolicy(DeletePolicyRequest(policyArn: arn)) }
        try await iam.client.deletePolicyVersion(DeletePolicyVersionRequest(policyArn: arn, versionId: "v2"))
        try await iam.client.deletePolicy(DeletePolicyRequest(policyArn: arn))
        await expectFault("NoSuchEntity", "Policy \(arn) was not found.") {
            try await iam.client.getPolicy(GetPolicyRequest(policyArn: arn))
        }
    }

    @Test("documents too large or malformed are refused")
    func badDocuments() async throws {
        let iam = try await IAMFixture()
        await expectFault("LimitExceeded", "Cannot exceed quota for PolicySize: 6144") {
            try await iam.client.createPolicy(
                CreatePolicyRequest(policyName: "big", policyDocument: IAMFixture.document(padding: 6_144)))
        }
        await expectFault("MalformedPolicyDocument", "Policy document should not specify a principal.") {
            let document =
                #"{"Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:*","Resource":"*"}]}"#
            try await iam.client.createPolicy(CreatePolicyRequest(policyName: "bad", policyDocument: document))
        }
    }

    @Test("AWS's own policies are well formed, can be read, and can't be changed")
    func managed() async throws {
        let iam = try await IAMFixture()
        for policy in AWSManagedPolicy.all {
            #expect(throws: Never.self, "\(policy.name)") { try CompiledPolicy(policy.document, flavour: .identity) }
        }
        #expect(AWSManagedPolicy.all.count >= 50)
        let version = try await iam.client.getPolicyVersion(
            GetPolicyVersionRequest(policyArn: IAMFixture.basic, versionId: "v1")
        ).policyVersion
        let document = try JSON(parsing: PercentEncoding.decode(version?.document ?? ""))
        #expect(
            document["Statement"]?[0]?["Action"] == [
                "logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents",
            ])
        await expectFault(
            "AccessDenied",
            "User: arn:aws:iam::000000000000:root is not authorized to perform: iam:DeletePolicy on resource: "
                + "policy \(IAMFixture.basic)"
        ) { try await iam.client.deletePolicy(DeletePolicyRequest(policyArn: IAMFixture.basic)) }
    }

    @Test("lists are scoped, filtered and paged")
    func lists() async throws {
        let iam = try await IAMFixture()
        let arn = try await iam.policy("mine")
        _ = try await iam.policy("other", path: "/x/")
        let local = try await iam.client.listPolicies(ListPoliciesRequest(scope: .local)).policies
        #expect(local?.map(\.policyName) == ["mine", "other"])
        #expect(
            try await iam.client.listPolicies(ListPoliciesRequest(scope: .local, pathPrefix: "/x/")).policies?.count
                == 1)
        try await iam.client.attachRolePolicy(AttachRolePolicyRequest(roleName: "r", policyArn: arn))
        #expect(
            try await iam.client.listPolicies(ListPoliciesRequest(onlyAttached: true)).policies?.map(\.policyName) == [
                "mine"
            ])
        let aws = try await iam.client.listPolicies(ListPoliciesRequest(scope: .aws, maxItems: 10))
        #expect(aws.isTruncated == true)
        let rest = try await iam.client.listPolicies(ListPoliciesRequest(scope: .aws, marker: aws.marker))
        #expect((aws.policies?.count ?? 0) + (rest.policies?.count ?? 0) == AWSManagedPolicy.all.count)
    }

    @Test("tags of policies are added, listed and taken away")
    func tags() async throws {
        let iam = try await IAMFixture()
        let arn = try await iam.policy()
        try await iam.client.tagPolicy(
            TagPolicyRequest(policyArn: arn, tags: [Tag(key: "a", value: "1"), Tag(key: "b", value: "2")]))
        try await iam.client.untagPolicy(UntagPolicyRequest(policyArn: arn, tagKeys: ["a"]))
        #expect(
            try await iam.client.listPolicyTags(ListPolicyTagsRequest(policyArn: arn)).tags == [
                Tag(key: "b", value: "2")
            ])
    }
}
