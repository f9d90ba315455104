import Base
import IAM
import IAMAPI
import ServiceKit
import ServiceTesting
import Testing
import Wire

/// IAM on a memory store, with a role `r` that Lambda may assume.
struct IAMFixture {
    static let trust =
        #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sts:AssumeRole","#
        + #""Principal":{"Service":"lambda.amazonaws.com"}}]}"#
    static let basic = "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"

    let platform: TestPlatform
    let service: IAMService
    let client: IAMClient

    init() async throws {
        platform = TestPlatform()
        service = IAMService(platform.environment)
        platform.register(service)
        client = IAMClient(platform.root)
        try await client.createRole(CreateRoleRequest(roleName: "r", assumeRolePolicyDocument: Self.trust))
    }

    static func document(_ action: String = "s3:GetObject", padding: Int = 0) -> String {
        let resource = "arn:aws:s3:::bucket/" + String(repeating: "x", count: padding)
        return
            #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","#
            + #""Action":"\#(action)","Resource":"\#(resource)"}]}"#
    }

    /// Makes a managed policy and returns its ARN.
    func policy(_ name: String = "p", path: String? = nil) async throws -> String {
        let made = try await client.createPolicy(
            CreatePolicyRequest(policyName: name, path: path, policyDocument: Self.document()))
        return try #require(made.policy?.arn)
    }

    func session(_ role: String = "r") async throws -> Caller.RoleSession {
        let role = try await client.getRole(GetRoleRequest(roleName: role)).role
        return Caller.RoleSession(
            account: .default, roleName: role.roleName, roleARN: role.arn, sessionName: "s", roleID: role.roleId)
    }
}

/// Expects a fault of this code and text.
func expectFault(_ code: String, _ message: String, _ body: () async throws -> Void) async {
    do {
        try await body()
        Issue.record("expected \(code)")
    } catch let fault as Fault {
        #expect(fault.code == code)
        #expect(fault.message == message)
    } catch {
        Issue.record("expected \(code), got \(error)")
    }
}
