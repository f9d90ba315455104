import Base
import IAMAPI
import ServiceKit
import ServiceTesting
import Testing
import Wire

@Suite struct RoleTests {
    @Test("a role comes back as it was made, its trust policy percent-encoded")
    func made() async throws {
        let iam = try await IAMFixture()
        try await iam.client.createRole(
            CreateRoleRequest(
                path: "/app/", roleName: "Full", assumeRolePolicyDocument: IAMFixture.trust,
                description: "what it does",
                maxSessionDuration: 7200, permissionsBoundary: IAMFixture.basic, tags: [Tag(key: "a", value: "1")]))
        let role = try await iam.client.getRole(GetRoleRequest(roleName: "Full")).role
        #expect(role.arn == "arn:aws:iam::000000000000:role/app/Full")
        #expect(role.roleId.hasPrefix("AROA"))
        #expect(role.roleId.count == 21)
        #expect(role.description == "what it does")
        #expect(role.maxSessionDuration == 7200)
        #expect(role.permissionsBoundary?.permissionsBoundaryArn == IAMFixture.basic)
        #expect(role.tags == [Tag(key: "a", value: "1")])
        #expect(role.createDate == iam.platform.clock.now)
        #expect(role.assumeRolePolicyDocument == PercentEncoding.encode(IAMFixture.trust))
        #expect(role.assumeRolePolicyDocument?.hasPrefix("%7B%22Version%22%3A") == true)
    }

    @Test("a name is taken whatever its case, and a missing role is named")
    func names() async throws {
        let iam = try await IAMFixture()
        await expectFault("EntityAlreadyExists", "Role with name R already exists.") {
            try await iam.client.createRole(
                CreateRoleRequest(roleName: "R", assumeRolePolicyDocument: IAMFixture.trust))
        }
        await expectFault("NoSuchEntity", "The role with name x cannot be found.") {
            try await iam.client.getRole(GetRoleRequest(roleName: "x"))
        }
        await expectFault("NoSuchEntity", "The role with name x cannot be found.") {
            try await iam.client.putRolePolicy(
                PutRolePolicyRequest(roleName: "x", policyName: "p", policyDocument: IAMFixture.document()))
        }
    }

    @Test(
        "documents that are no policy are refused in the service's words",
        arguments: [
            ("{", "This policy contains invalid Json"),
            (
                #"{"Statement":[{"Effect":"Allow","Principal":"*","Action":"sts:AssumeRole","Resource":"*"}]}"#,
                "Has prohibited field Resource"
            ),
            (
                #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:GetObject"}]}"#,
                "AssumeRole policy may only specify STS AssumeRole actions."
            ),
        ])
    func badTrust(_ document: String, _ message: String) async throws {
        let iam = try await IAMFixture()
        await expectFault("MalformedPolicyDocument", message) {
            try await iam.client.createRole(CreateRoleRequest(roleName: "b", assumeRolePolicyDocument: document))
        }
        await expectFault("MalformedPolicyDocument", message) {
            try await iam.client.updateAssumeRolePolicy(
                UpdateAssumeRolePolicyRequest(roleName: "r", policyDocument: document))
        }
    }

    @Test("a role is deleted only when it has no policies any more")
    func deletion() async throws {
        let iam = try await IAMFixture()
        try await iam.client.attachRolePolicy(AttachRolePolicyRequest(roleName: "r", policyArn: IAMFixture.basic))
        try await iam.client.putRolePolicy(
            PutRolePolicyRequest(roleName: "r", policyName: "p", policyDocument: IAMFixture.document()))
        await expectFault("DeleteConflict", "Cannot delete entity, must detach all policies first.") {
            try await iam.client.deleteRole(DeleteRoleRequest(roleName: "r"))
        }
        try await iam.client.detachRolePolicy(DetachRolePolicyRequest(roleName: "r", policyArn: IAMFixture.basic))
        await expectFault("DeleteConflict", "Cannot delete entity, must delete policies first.") {
            try await iam.client.deleteRole(DeleteRoleRequest(roleName: "r"))
        }
        try await iam.client.deleteRolePolicy(DeleteRolePolicyRequest(roleName: "r", policyName: "p"))
        try await iam.client.deleteRole(DeleteRoleRequest(roleName: "r"))
        #expect(try await iam.client.listRoles(ListRolesRequest()).roles.isEmpty)
    }

    @Test("inline policies are put, read, listed and removed, within their size")
    func inline() async throws {
        let iam = try await IAMFixture()
        let document = IAMFixture.document()
        for name in ["b", "a"] {
            try await iam.client.putRolePolicy(
                PutRolePolicyRequest(roleName: "r", policyName: name, policyDocument: document))
        }
        let read = try await iam.client.getRolePolicy(GetRolePolicyRequest(roleName: "r", policyName: "a"))
        #expect(PercentEncoding.decode(read.policyDocument) == document)
        let first = try await iam.client.listRolePolicies(ListRolePoliciesRequest(roleName: "r", maxItems: 1))
        #expect(first.policyNames == ["a"])
        #expect(first.isTruncated == true)
        let second = try await iam.client.listRolePolicies(ListRolePoliciesRequest(roleName: "r", marker: first.marker))
        #expect(second.policyNames == ["b"])
        await expectFault("NoSuchEntity", "The role policy with name x cannot be found.") {
            try await iam.client.getRolePolicy(GetRolePolicyRequest(roleName: "r", policyName: "x"))
        }
        await expectFault("LimitExceeded", "Maximum policy size of 10240 bytes exceeded for role r") {
            try await iam.client.putRolePolicy(
                PutRolePolicyRequest(
                    roleName: "r", policyName: "c", policyDocument: IAMFixture.document(padding: 10_240)))
        }
        await expectFault("MalformedPolicyDocument", "Syntax errors in policy.") {
            try await iam.client.putRolePolicy(
                PutRolePolicyRequest(roleName: "r", policyName: "c", policyDocument: "{}x"))
        }
    }

    @Test("attaching is repeatable, bounded, and needs a policy that is there")
    func attaching() async throws {
        let iam = try await IAMFixture()
        for _ in 0..<2 {
            try await iam.client.attachRolePolicy(AttachRolePolicyRequest(roleName: "r", policyArn: IAMFixture.basic))
        }
        let attached = try await iam.client.listAttachedRolePolicies(ListAttachedRolePoliciesRequest(roleName: "r"))
        #expect(attached.attachedPolicies?.map(\.policyName) == ["AWSLambdaBasicExecutionRole"])
        let none = "arn:aws:iam::aws:policy/None"
        await expectFault("NoSuchEntity", "Policy \(none) does not exist or is not attachable.") {
            try await iam.client.attachRolePolicy(AttachRolePolicyRequest(roleName: "r", policyArn: none))
        }
        await expectFault("NoSuchEntity", "Policy \(none) was not found.") {
            try await iam.client.detachRolePolicy(DetachRolePolicyRequest(roleName: "r", policyArn: none))
        }
        await expectFault("InvalidInput", "ARN arn:aws:s3:::bucket-of-mine is not valid.") {
            try await iam.client.attachRolePolicy(
                AttachRolePolicyRequest(roleName: "r", policyArn: "arn:aws:s3:::bucket-of-mine"))
        }
        for index in 0..<9 {
            let arn = try await iam.policy("p\(index)")
            try await iam.client.attachRolePolicy(AttachRolePolicyRequest(roleName: "r", policyArn: arn))
        }
        let eleventh = try await iam.policy("more")
        await expectFault("LimitExceeded", "Cannot exceed quota for PoliciesPerRole: 10") {
            try await iam.client.attachRolePolicy(AttachRolePolicyRequest(roleName: "r", policyArn: eleventh))
        }
    }

    @Test("tags are kept without regard to the case of their keys")
    func tags() async throws {
        let iam = try await IAMFixture()
        try await iam.client.tagRole(
            TagRoleRequest(roleName: "r", tags: [Tag(key: "Env", value: "1"), Tag(key: "b", value: "2")]))
        try await iam.client.tagRole(TagRoleRequest(roleName: "r", tags: [Tag(key: "env", value: "3")]))
        try await iam.client.untagRole(UntagRoleRequest(roleName: "r", tagKeys: ["B"]))
        #expect(
            try await iam.client.listRoleTags(ListRoleTagsRequest(roleName: "r")).tags == [Tag(key: "env", value: "3")])
        await expectFault("InvalidInput", "Duplicate tag keys found. Please note that Tag keys are case insensitive.") {
            try await iam.client.tagRole(
                TagRoleRequest(roleName: "r", tags: [Tag(key: "x", value: "1"), Tag(key: "X", value: "2")]))
        }
    }

    @Test("a role is changed in place, its boundary set and taken away")
    func changes() async throws {
        let iam = try await IAMFixture()
        try await iam.client.updateRole(UpdateRoleRequest(roleName: "r", description: "new", maxSessionDuration: 3601))
        try await iam.client.putRolePermissionsBoundary(
            PutRolePermissionsBoundaryRequest(roleName: "r", permissionsBoundary: IAMFixture.basic))
        var role = try await iam.client.getRole(GetRoleRequest(roleName: "r")).role
        #expect((role.description, role.maxSessionDuration) == ("new", 3601))
        #expect(role.permissionsBoundary?.permissionsBoundaryArn == IAMFixture.basic)
        let policy = try await iam.client.getPolicy(GetPolicyRequest(policyArn: IAMFixture.basic)).policy
        #expect(policy?.permissionsBoundaryUsageCount == 1)
        try await iam.client.deleteRolePermissionsBoundary(DeleteRolePermissionsBoundaryRequest(roleName: "r"))
        role = try await iam.client.getRole(GetRoleRequest(roleName: "r")).role
        #expect(role.permissionsBoundary == nil)
        let missing = "arn:aws:iam::000000000000:policy/none"
        await expectFault("NoSuchEntity", "Scope ARN: \(missing) does not exist or is not attachable.") {
            try await iam.client.putRolePermissionsBoundary(
                PutRolePermissionsBoundaryRequest(roleName: "r", permissionsBoundary: missing))
        }
    }

    @Test("operations ask for the role's ARN with its path and for the policy as a condition key")
    func accesses() async throws {
        let iam = try await IAMFixture()
        try await iam.client.createRole(
            CreateRoleRequest(path: "/a/", roleName: "q", assumeRolePolicyDocument: IAMFixture.trust))
        try await iam.client.attachRolePolicy(AttachRolePolicyRequest(roleName: "q", policyArn: IAMFixture.basic))
        let last = try #require(iam.platform.accesses.last)
        #expect(last.action == "iam:AttachRolePolicy")
        #expect(last.resource == "arn:aws:iam::000000000000:role/a/q")
        #expect(last.conditions == ["iam:PolicyARN": [IAMFixture.basic]])
    }

    @Test("many changes of one account at once are all made")
    func concurrent() async throws {
        let iam = try await IAMFixture()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for index in 0..<20 {
                group.addTask {
                    try await iam.client.createRole(
                        CreateRoleRequest(roleName: "c\(index)", assumeRolePolicyDocument: IAMFixture.trust))
                }
            }
            try await group.waitForAll()
        }
        #expect(try await iam.client.listRoles(ListRolesRequest()).roles.count == 21)
    }
}
