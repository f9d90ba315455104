internal import Base
internal import LambdaAPI
internal import STSAPI
internal import ServiceKit
internal import Synchronization
internal import Wire

/// The keys that functions act with: sessions of their roles, kept until they end soon.
final class RoleCredentials: Sendable {
    struct Session: Sendable {
        let keys: [String: String]
        let expiration: Instant
        let caller: Caller
    }

    private struct Name: Hashable {
        let role: String
        let function: FunctionKey
    }

    private let services: any ServiceDirectory
    private let clock: any Clock
    private let sessions = Mutex<[Name: Session]>([:])

    init(services: any ServiceDirectory, clock: any Clock) { (self.services, self.clock) = (services, clock) }

    /// The function's session of its role.
    /// - Throws: what a function with a role that Lambda may not assume is told.
    func session(role: String, for function: FunctionKey) async throws -> Session {
        let name = Name(role: role, function: function)
        let soon = clock.now + LimitsLambda.credentialMargin
        if let known = sessions.withLock({ $0[name] }), known.expiration > soon { return known }
        let fresh = try await assume(role, function)
        sessions.withLock { sessions in
            if sessions.count >= LimitsLambda.cachedFunctions { sessions = [:] }
            sessions[name] = fresh
        }
        return fresh
    }

    /// Forgets the sessions of a function whose role may have changed.
    func forget(_ function: FunctionKey) {
        sessions.withLock { sessions in sessions = sessions.filter { $0.key.function != function } }
    }

    private func assume(_ role: String, _ function: FunctionKey) async throws -> Session {
        let principal = Caller.service(
            .init(name: "lambda.amazonaws.com", sourceARN: function.arn, sourceAccount: function.account))
        let sts = STSClient(services.caller(as: principal, account: function.account, region: function.region))
        let response: AssumeRoleResponse
        do {
            response = try await sts.assumeRole(request(role, function, LimitsLambda.credentialSeconds))
        } catch let fault as Fault where fault.code == "ValidationError" {
            // The role's own limit is shorter.
            response = try await sts.assumeRole(request(role, function, nil))
        }
        guard let keys = response.credentials, let user = response.assumedRoleUser else {
            throw Failure(code: "lambda.role", message: "STS gave no keys for \(role)", stage: "assume the role")
        }
        return Session(
            keys: [
                "AWS_ACCESS_KEY_ID": keys.accessKeyId, "AWS_SECRET_ACCESS_KEY": keys.secretAccessKey,
                "AWS_SESSION_TOKEN": keys.sessionToken,
            ], expiration: keys.expiration, caller: .role(Self.session(role, user, function)))
    }

    private func request(_ role: String, _ function: FunctionKey, _ seconds: Int?) -> AssumeRoleRequest {
        AssumeRoleRequest(roleArn: role, roleSessionName: Self.sessionName(function), durationSeconds: seconds)
    }

    /// The function's name, as on AWS, in the two letters at least that a session's name has.
    private static func sessionName(_ function: FunctionKey) -> String {
        function.name.utf8.count < 2 ? function.name + "_" : String(function.name.prefix(64))
    }

    private static func session(_ role: String, _ user: AssumedRoleUser, _ function: FunctionKey)
        -> Caller.RoleSession
    {
        let name = role.split(separator: "/" as Character).last.map { String($0) } ?? role
        let id = user.assumedRoleId.split(separator: ":" as Character).first.map { String($0) } ?? ""
        return Caller.RoleSession(
            account: ARN(role).flatMap { AccountID($0.account) } ?? function.account, roleName: name, roleARN: role,
            sessionName: sessionName(function), roleID: id)
    }
}
