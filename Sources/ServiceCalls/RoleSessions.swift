package import Base
internal import STSAPI
package import ServiceKit
internal import Synchronization
internal import Wire

/// The sessions of roles in which a service acts for its resources, kept until they end soon, or their role is another
/// one of the same name, which is looked at once a second.
package final class RoleSessions: Sendable {
    package struct Session: Sendable {
        package let accessKeyID: String
        package let secretAccessKey: String
        package let token: String
        package let expiration: Instant
        package let caller: Caller

        fileprivate var roleID: String? { if case .role(let role) = caller { role.roleID } else { nil } }
    }

    /// The resource for which a role is assumed: the role's trust policy sees it as the source.
    package struct Resource: Sendable, Hashable {
        let arn: String
        let account: AccountID
        let region: Region
        let sessionName: String

        /// - Parameter sessionName: cut, or lengthened, to what STS takes: 2 … 64 characters.
        package init(arn: String, account: AccountID, region: Region, sessionName: String) {
            (self.arn, self.account, self.region) = (arn, account, region)
            self.sessionName = sessionName.utf8.count < 2 ? sessionName + "_" : String(sessionName.prefix(64))
        }
    }

    private struct Name: Hashable {
        let role: String
        let resource: Resource
    }

    private struct State {
        var sessions: [Name: Session] = [:]
        /// The id that each role had when it was looked at; nil where it was not there.
        var roles: [String: (id: String?, read: Instant)] = [:]

        mutating func keep(_ id: String?, of role: String, _ now: Instant) {
            if roles.count >= RoleSessions.mostKept { roles = [:] }
            roles[role] = (id, now)
        }
    }

    private static let mostKept = 2_000
    /// How long a role counts as what it was.
    private static let roleKept = Duration.seconds(1)

    private let service: String
    private let services: any ServiceDirectory
    private let identities: IdentityLookup
    private let clock: any Clock
    private let seconds: Int?
    private let margin: Duration
    private let state = Mutex(State())

    /// - Parameters:
    ///   - service: the service's principal: `lambda.amazonaws.com`.
    ///   - clock: the machine's, by which keys end.
    ///   - seconds: how long a session is to last where the role allows it; nil takes STS's default.
    ///   - margin: how long before its end a session is not given out any more.
    package init(
        service: String, services: any ServiceDirectory, clock: any Clock, seconds: Int? = nil,
        margin: Duration = .seconds(300)
    ) {
        (self.service, self.services, self.clock) = (service, services, clock)
        (self.seconds, self.margin) = (seconds, margin)
        identities = IdentityLookup(services: services)
    }

    /// A session of a role.
    /// - Throws: STS's fault where the role is not there or does not trust the service.
    package func session(role: String, for resource: Resource) async throws -> Session {
        let name = Name(role: role, resource: resource)
        let soon = clock.now + margin
        if let known = state.withLock({ $0.sessions[name] }), known.expiration > soon, await isGood(known, role) {
            return known
        }
        let begun = clock.now
        let fresh = try await assume(role, resource)
        state.withLock { state in
            if state.sessions.count >= Self.mostKept { state.sessions = [:] }
            state.sessions[name] = fresh
            state.keep(fresh.roleID, of: role, begun)
        }
        return fresh
    }

    /// Whether the role of a session is the one that is there now. Where nobody can say, its use will show it.
    private func isGood(_ session: Session, _ role: String) async -> Bool {
        guard let arn = ARN(role) else { return false }
        let now = clock.now
        if let known = state.withLock({ $0.roles[role] }), known.read <= now, now < known.read + Self.roleKept {
            return known.id == session.roleID
        }
        do {
            let id = try await identities.roleID(of: arn)
            state.withLock { $0.keep(id, of: role, now) }
            return id == session.roleID
        } catch { return true }
    }

    /// Forgets the sessions for a resource whose role may have changed.
    package func forget(_ resource: Resource) {
        state.withLock { state in state.sessions = state.sessions.filter { $0.key.resource != resource } }
    }

    private func assume(_ role: String, _ resource: Resource) async throws -> Session {
        let principal = Caller.service(.init(name: service, sourceARN: resource.arn, sourceAccount: resource.account))
        let sts = STSClient(services.caller(as: principal, account: resource.account, region: resource.region))
        let response: AssumeRoleResponse
        do {
            response = try await sts.assumeRole(request(role, resource, seconds))
        } catch let fault as Fault where fault.code == "ValidationError" && seconds != nil {
            // The role's own limit is shorter.
            response = try await sts.assumeRole(request(role, resource, nil))
        }
        guard let keys = response.credentials, let user = response.assumedRoleUser else {
            throw Failure(code: "role.session", message: "STS gave no keys for \(role)", stage: "assume the role")
        }
        return Session(
            accessKeyID: keys.accessKeyId, secretAccessKey: keys.secretAccessKey, token: keys.sessionToken,
            expiration: keys.expiration, caller: .role(Self.session(role, user, resource)))
    }

    private func request(_ role: String, _ resource: Resource, _ seconds: Int?) -> AssumeRoleRequest {
        AssumeRoleRequest(roleArn: role, roleSessionName: resource.sessionName, durationSeconds: seconds)
    }

    private static func session(_ role: String, _ user: AssumedRoleUser, _ resource: Resource) -> Caller.RoleSession {
        let name = role.split(separator: "/" as Character).last.map { String($0) } ?? role
        let id = user.assumedRoleId.split(separator: ":" as Character).first.map { String($0) } ?? ""
        return Caller.RoleSession(
            account: ARN(role).flatMap { AccountID($0.account) } ?? resource.account, roleName: name, roleARN: role,
            sessionName: resource.sessionName, roleID: id)
    }
}
