internal import Base
internal import SchedulerAPI
internal import Schedules
internal import ServiceCalls
internal import ServiceKit
internal import Store
internal import Wire

/// What the operations share.
struct SchedulerCore: Sendable {
    let store: SchedulerStore
    let zones = TimeZones()
    let roles: RoleSessions
    let services: any ServiceDirectory
    let metrics: SchedulerMetrics
    let clock: any Clock
    let randomness: any Randomness
    /// Tells that calls have come, or come later. The store's own watch would tell of those too that are done with.
    let arrivals = WatchHub()

    init(_ environment: ServiceEnvironment) {
        store = SchedulerStore(environment.store)
        metrics = SchedulerMetrics(environment)
        (services, clock, randomness) = (environment.services, environment.clock, environment.randomness)
        roles = RoleSessions(
            service: "scheduler.amazonaws.com", services: environment.services, clock: environment.machineClock)
    }

    /// When the work is looked at again: at a time, and after a while in any case.
    func look(at next: Instant?) -> Instant {
        let sweep = clock.now + LimitsScheduler.sweep
        return next.map { min($0, sweep) } ?? sweep
    }

    /// What a caller needs who does something with a group, whose tags are conditions.
    /// - Parameters:
    ///   - given: the tags that the call sets.
    ///   - keys: those that it names without values.
    func access(
        _ action: String, _ group: GroupReference, given: [Tag] = [], keys: [String] = []
    ) async throws -> Access {
        let own = try await store.group(group, now: clock.now)?.record.tags
        let given = Dictionary(given.map { ($0.key, $0.value) }) { _, last in last }
        return Access(
            "scheduler:\(action)", on: group.arn, conditions: TagConditions.of(own, given: given, keys: keys))
    }

    /// What a caller needs who gives a role to a schedule.
    func access(_ action: String, _ schedule: ScheduleReference, role: String) -> [Access] {
        [
            Access("scheduler:\(action)", on: schedule.arn),
            Access("iam:PassRole", on: role, conditions: ["iam:PassedToService": ["scheduler.amazonaws.com"]]),
        ]
    }

    /// A role's session for the schedules of a group, which the role's trust policy sees as the source.
    /// - Source: Amazon EventBridge Scheduler User Guide, "Confused deputy prevention in EventBridge Scheduler".
    func session(_ role: String, _ group: GroupReference) async throws -> Caller {
        let name = Hex.encode(Digest.sha256(Array(group.arn.utf8)).prefix(16))
        return try await roles.session(
            role: role,
            for: RoleSessions.Resource(
                arn: group.arn, account: group.tenant.account, region: group.tenant.region, sessionName: name)
        ).caller
    }

    /// Refuses a role that schedules can't have.
    func check(role: String, _ group: GroupReference) async throws {
        do {
            _ = try await session(role, group)
        } catch let fault as Fault where !fault.isPlatforms {
            throw Fault.invalid(
                "The execution role you provide must allow AWS EventBridge Scheduler to assume the role.")
        }
    }
}
