import Base
import IAMAPI
import ServiceKit
import ServiceTesting
import Testing

@testable import IAM

@Suite struct RolePolicyCacheTests {
    @Test("a session's policies are the role's inline and attached ones and its boundary, at once after each change")
    func policies() async throws {
        let iam = try await IAMFixture()
        let session = try await iam.session()
        let empty = try await iam.service.policies(of: session)
        #expect(empty.documents.isEmpty)
        try await iam.client.putRolePolicy(
            PutRolePolicyRequest(roleName: "r", policyName: "inline", policyDocument: IAMFixture.document()))
        let arn = try await iam.policy()
        try await iam.client.attachRolePolicy(AttachRolePolicyRequest(roleName: "r", policyArn: arn))
        try await iam.client.putRolePermissionsBoundary(
            PutRolePermissionsBoundaryRequest(roleName: "r", permissionsBoundary: IAMFixture.basic))
        let full = try await iam.service.policies(of: session)
        #expect(full.documents.map(\.name) == ["inline", arn])
        #expect(full.boundary?.name == IAMFixture.basic)
        #expect(full.version != empty.version)
        #expect(try await iam.service.policies(of: session).version == full.version)
        try await iam.client.createPolicyVersion(
            CreatePolicyVersionRequest(policyArn: arn, policyDocument: IAMFixture.document("s3:*"), setAsDefault: true))
        let changed = try await iam.service.policies(of: session)
        #expect(changed.documents.last?.document["Statement"]?[0]?["Action"] == "s3:*")
        #expect(changed.version != full.version)
    }

    @Test("a session of a role that was deleted, or deleted and made again, may do nothing")
    func gone() async throws {
        let iam = try await IAMFixture()
        let session = try await iam.session()
        try await iam.client.deleteRole(DeleteRoleRequest(roleName: "r"))
        #expect(try await iam.service.policies(of: session).documents.isEmpty)
        try await iam.client.createRole(CreateRoleRequest(roleName: "r", assumeRolePolicyDocument: IAMFixture.trust))
        try await iam.client.attachRolePolicy(AttachRolePolicyRequest(roleName: "r", policyArn: IAMFixture.basic))
        #expect(try await iam.service.policies(of: session).documents.isEmpty)
        #expect(try await iam.service.policies(of: try await iam.session()).documents.count == 1)
    }
}
