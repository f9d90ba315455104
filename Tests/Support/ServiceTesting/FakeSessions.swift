internal import Base
internal import STSAPI
package import ServiceKit
internal import Synchronization
package import Wire

/// STS with nothing but sessions of roles: it gives one for an hour to whoever asks, and notes who did.
package final class FakeSessions: Service {
    private let asked = Mutex<[Caller]>([])

    package init() {}

    package var schema: Schema { STSModel.schema }
    package var operations: [ServedOperation] { [ServedOperation(FakeAssumeRole(sessions: self))] }
    /// Who took roles.
    package var callers: [Caller] { asked.withLock { $0 } }

    fileprivate func note(_ caller: Caller) { asked.withLock { $0.append(caller) } }
}

private struct FakeAssumeRole: Operation {
    static let model = STSModel.assumeRole
    let sessions: FakeSessions
    func access(_ input: AssumeRoleRequest, _ context: CallContext) async throws -> [Access] { [] }
    func run(_ input: AssumeRoleRequest, _ context: CallContext) async throws -> AssumeRoleResponse {
        sessions.note(context.caller)
        return AssumeRoleResponse(
            credentials: Credentials(
                accessKeyId: "ASIAEXAMPLEEXAMPLE00", secretAccessKey: "s", sessionToken: "t",
                expiration: context.now + .seconds(3_600)),
            assumedRoleUser: AssumedRoleUser(assumedRoleId: "AROA:s", arn: input.roleArn))
    }
}
