internal import Base
internal import PipesAPI
internal import ServiceCalls
internal import ServiceKit
internal import Wire

/// What the operations share.
struct PipesCore: Sendable {
    let store: PipesStore
    let roles: RoleSessions
    let caller: TargetCaller
    let services: any ServiceDirectory
    let clock: any Clock

    init(_ environment: ServiceEnvironment) {
        store = PipesStore(environment.store)
        (services, clock) = (environment.services, environment.clock)
        roles = RoleSessions(
            service: "pipes.amazonaws.com", services: environment.services, clock: environment.machineClock)
        caller = TargetCaller(
            services: environment.services, clock: environment.clock, randomness: environment.randomness)
    }

    func access(_ action: String, _ name: String, _ context: CallContext) -> Access {
        Access("pipes:\(action)", on: PipeReference(tenant: context.tenant, name: name).arn)
    }

    /// What a caller needs who gives a role to a pipe.
    func access(_ action: String, _ name: String, role: String, _ context: CallContext) -> [Access] {
        [
            access(action, name, context),
            Access("iam:PassRole", on: role, conditions: ["iam:PassedToService": ["pipes.amazonaws.com"]]),
        ]
    }

    /// The session of a pipe's role, whose trust policy sees the pipe as the source.
    func session(_ role: String, _ pipe: PipeReference) async throws -> Caller {
        try await roles.session(
            role: role,
            for: RoleSessions.Resource(
                arn: pipe.arn, account: pipe.tenant.account, region: pipe.tenant.region, sessionName: pipe.name)
        ).caller
    }
}
