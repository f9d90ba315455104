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
    let metrics: PipesMetrics
    let clock: any Clock
    /// Which tell that a stream has new records.
    let notices: RecordNotices

    init(_ environment: ServiceEnvironment) {
        store = PipesStore(environment.store)
        metrics = PipesMetrics(environment)
        (services, clock, notices) = (environment.services, environment.clock, environment.notices)
        roles = RoleSessions(
            service: "pipes.amazonaws.com", services: environment.services, clock: environment.machineClock)
        caller = TargetCaller(
            services: environment.services, clock: environment.clock, randomness: environment.randomness)
    }

    /// What a caller needs who does something with a pipe, whose tags are conditions.
    /// - Parameters:
    ///   - given: the tags that the call sets.
    ///   - keys: those that it names without values.
    func access(
        _ action: String, _ name: String, _ context: CallContext, given: [String: String] = [:], keys: [String] = []
    ) async throws -> Access {
        let pipe = PipeReference(tenant: context.tenant, name: name)
        let own = try await store.find(pipe)?.record.tags
        return Access("pipes:\(action)", on: pipe.arn, conditions: TagConditions.of(own, given: given, keys: keys))
    }

    /// What a caller needs who gives a role to a pipe.
    func access(
        _ action: String, _ name: String, role: String, _ context: CallContext, given: [String: String] = [:]
    ) async throws -> [Access] {
        [
            try await access(action, name, context, given: given),
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
