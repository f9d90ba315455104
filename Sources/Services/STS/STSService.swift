package import Base
internal import STSAPI
package import ServiceKit
package import Wire

/// STS: who calls, and keys for a time.
///
/// It is the pipeline's `IdentityProvider`: it knows the accounts' own keys and every session, and passes the question
/// what a session may do on to IAM.
package struct STSService: Service, IdentityProvider {
    private let sessions: SessionStore
    private let roles: RoleSource
    /// Whoever has keys renews them by the machine's clock, so that is what they end by.
    private let clock: any Clock
    private let randomness: any Randomness

    package init(_ environment: ServiceEnvironment, roles: RoleSource) {
        sessions = SessionStore(environment.store)
        self.roles = roles
        (clock, randomness) = (environment.machineClock, environment.randomness)
    }

    package var schema: Schema { STSModel.schema }

    package var operations: [ServedOperation] {
        [
            ServedOperation(AssumeRole(sessions: sessions, roles: roles, clock: clock, randomness: randomness)),
            ServedOperation(GetAccessKeyInfo(sessions: sessions)), ServedOperation(GetCallerIdentity()),
            ServedOperation(GetSessionToken(sessions: sessions, clock: clock, randomness: randomness)),
        ]
    }

    package func start(_ background: Background) async throws {
        let (sessions, clock) = (sessions, clock)
        background.start { await Self.sweep(sessions, clock) }
    }

    /// Removes old sessions once an hour. A failure of the store ends one sweep; the next one tries again.
    private static func sweep(_ sessions: SessionStore, _ clock: any Clock) async {
        while !Task.isCancelled {
            do {
                try await clock.sleep(for: .seconds(3600))
                try await sessions.sweep(now: clock.now)
            } catch is CancellationError {
                return
            } catch {
                continue
            }
        }
    }

    // MARK: - IdentityProvider

    package func credentials(_ accessKeyID: String) async throws -> ServiceKit.Credentials? {
        if let fixed = FixedKeys.credentials(accessKeyID) { return fixed }
        return try await sessions.find(accessKeyID)
    }

    package func policies(of session: Caller.RoleSession) async throws -> IdentityPolicies {
        try await roles.policies(session)
    }
}
