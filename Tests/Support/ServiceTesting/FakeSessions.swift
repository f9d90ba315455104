internal import Base
internal import STSAPI
package import ServiceKit
package import Wire

/// STS with nothing but sessions of roles: it gives one for an hour to whoever asks.
package struct FakeSessions: Service {
    package init() {}

    package var schema: Schema { STSModel.schema }
    package var operations: [ServedOperation] { [ServedOperation(FakeAssumeRole())] }
}

private struct FakeAssumeRole: Operation {
    static let model = STSModel.assumeRole
    func access(_ input: AssumeRoleRequest, _ context: CallContext) async throws -> [Access] { [] }
    func run(_ input: AssumeRoleRequest, _ context: CallContext) async throws -> AssumeRoleResponse {
        AssumeRoleResponse(
            credentials: Credentials(
                accessKeyId: "ASIAEXAMPLEEXAMPLE00", secretAccessKey: "s", sessionToken: "t",
                expiration: context.now + .seconds(3_600)),
            assumedRoleUser: AssumedRoleUser(assumedRoleId: "AROA:s", arn: input.roleArn))
    }
}
