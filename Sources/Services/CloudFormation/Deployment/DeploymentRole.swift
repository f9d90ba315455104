internal import Base
internal import STSAPI
internal import ServiceKit
internal import Wire

/// Takes on the role that a stack is deployed with.
struct DeploymentRole: Sendable {
    let environment: ServiceEnvironment

    /// - Throws: STS's fault when the role is not there or does not trust CloudFormation.
    func assume(_ role: String, for scope: StackScope) async throws -> Caller {
        guard let arn = ARN(role), arn.resource.hasPrefix("role/"), let account = AccountID(arn.account),
            let name = arn.resource.split(separator: "/").last
        else { throw Fault.validation("Role \(role) is invalid or cannot be assumed") }
        let service = Caller.service(.init(name: "cloudformation.amazonaws.com", sourceAccount: scope.account))
        let caller = environment.services.caller(as: service, account: scope.account, region: scope.region)
        let response = try await STSClient(caller)
            .assumeRole(AssumeRoleRequest(roleArn: role, roleSessionName: "AWSCloudFormation"))
        let id = response.assumedRoleUser?.assumedRoleId.split(separator: ":").first ?? ""
        return .role(
            .init(
                account: account, roleName: String(name), roleARN: role, sessionName: "AWSCloudFormation",
                roleID: String(id)))
    }
}
