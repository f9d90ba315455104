internal import ApplicationAutoScalingAPI
internal import Base
internal import LambdaAPI
internal import Schedules
internal import ServiceKit
internal import Store
internal import Synchronization
internal import Wire

/// Changes capacity: by policies from minute to minute, by schedules when their time has come, and at once where it is
/// outside of the bounds of its target.
final class Scaler: Sendable {
    private struct Look {
        let time: Instant
        let use: CapacityUse?
    }

    private struct Place: Hashable {
        let tenant: ScalingTenant
        let resource: String
    }

    let zones = TimeZones()
    private let store: ScalingStore
    private let environment: ServiceEnvironment
    private let meter: CapacityMeter
    private let looks = Mutex<[Place: Look]>([:])

    init(_ environment: ServiceEnvironment, meter: CapacityMeter) {
        (self.environment, self.meter) = (environment, meter)
        store = ScalingStore(store: environment.store)
    }

    func run() async {
        while !Task.isCancelled {
            do {
                try await environment.clock.sleep(for: LimitsApplicationAutoScaling.tick)
                try await waitForWork()
                try await tick()
            } catch is CancellationError {
                return
            } catch {
                // What was not done now is due still.
            }
        }
    }

    /// Waits for a target or a scheduled action where there is none.
    private func waitForWork() async throws {
        let places = [ScalingTenant.allActions, ScalingTenant.allTargets]
        let hints = store.store.watch(places)
        let found = try await store.store.read(places.map { KeyRange(prefix: $0, limit: 1) })
        if found.allSatisfy(\.isEmpty) { await environment.clock.pause(until: nil, orFor: hints) }
        try Task.checkCancellation()
    }

    /// Does what is due.
    func tick() async throws {
        for row in try await store.store.readAll(KeyRange(prefix: ScalingTenant.allActions)) {
            guard let action = ScheduledActionRecord(try JSON(parsing: row.value)), let due = action.due,
                due <= environment.clock.now, let tenant = ScalingTenant(row.key)
            else { continue }
            try await run(action, row.key, tenant)
        }
        for row in try await store.store.readAll(KeyRange(prefix: ScalingTenant.allTargets)) {
            guard let target = ScalableTargetRecord(try JSON(parsing: row.value)), let tenant = ScalingTenant(row.key)
            else { continue }
            try await track(target, tenant)
        }
    }

    // MARK: - Schedules

    /// The bounds change first and the action is planned anew in the same step as it is known to be done, so that a
    /// crash in between repeats it.
    private func run(_ action: ScheduledActionRecord, _ key: Key, _ tenant: ScalingTenant) async throws {
        let target = try await store.changeTarget(action.resource, tenant) { target in
            guard var target, !target.suspended.scheduled else { return nil }
            target.minCapacity = action.minCapacity ?? target.minCapacity
            target.maxCapacity = action.maxCapacity ?? target.maxCapacity
            // One of the two alone may pass the other.
            if action.minCapacity == nil { target.minCapacity = min(target.minCapacity, target.maxCapacity) }
            if action.maxCapacity == nil { target.maxCapacity = max(target.minCapacity, target.maxCapacity) }
            return target
        }
        if let target { try await bound(target, tenant, "scheduled action name \(action.name) was triggered") }
        let now = environment.clock.now
        try await store.change(key, { ScheduledActionRecord($0) }, { $0.json }) { current in
            guard var current, current.id == action.id, current.due == action.due else { return nil }
            try current.plan(after: now, zones)
            return current
        }
    }

    /// Brings the capacity between the bounds of its target.
    func bound(_ target: ScalableTargetRecord, _ tenant: ScalingTenant, _ cause: String) async throws {
        let place = try resource(target)
        let capacity = try await capacity(place, tenant).requested
        let wanted = target.bounded(capacity)
        if wanted != capacity { _ = try await set(wanted, place, tenant, cause) }
    }

    // MARK: - Policies

    /// Looks at the use of the last minute, once a minute.
    private func track(_ target: ScalableTargetRecord, _ tenant: ScalingTenant) async throws {
        let policies = try await store.policies(target.resource, tenant)
        guard !policies.isEmpty else { return }
        let now = environment.clock.now
        let key = Place(tenant: tenant, resource: target.resource)
        let last = looks.withLock { $0[key] }
        guard last.map({ now - $0.time >= LimitsApplicationAutoScaling.minute }) ?? true else { return }
        let place = try resource(target)
        let use = try await meter.use(tenant.account, tenant.region, place.function, place.qualifier)
        looks.withLock { $0[key] = Look(time: now, use: use) }
        guard let last else { return }
        let (capacity, ready) = try await capacity(place, tenant)
        let share = last.use.flatMap { earlier in use?.share(since: earlier, now - last.time, of: ready) }
        var memory = target.memory
        memory.add(share)
        if let wish = TargetTracking.wish(of: policies, memory, capacity: capacity, now: now) {
            try await follow(wish.policy, to: target.bounded(wish.capacity), from: capacity, target, tenant, &memory)
        }
        let newest = memory
        try await store.changeTarget(target.resource, tenant) { target in
            guard var target else { return nil }
            target.memory = newest
            return target
        }
    }

    private func follow(
        _ policy: ScalingPolicyRecord, to wanted: Int, from capacity: Int, _ target: ScalableTargetRecord,
        _ tenant: ScalingTenant, _ memory: inout ScalingMemory
    ) async throws {
        let isMore = wanted > capacity
        guard wanted != capacity, !(isMore ? target.suspended.scaleOut : target.suspended.scaleIn) else { return }
        let side = isMore ? "AlarmHigh" : "AlarmLow"
        let cause =
            "monitor alarm TargetTracking-\(target.resource)-\(side) in state ALARM triggered policy \(policy.name)"
        guard try await set(wanted, try resource(target), tenant, cause) else { return }
        memory.forget()
        if isMore {
            (memory.scaledOut, memory.addition, memory.scaledIn) = (environment.clock.now, wanted - capacity, nil)
        } else {
            memory.scaledIn = environment.clock.now
        }
    }

    // MARK: - Lambda

    private func resource(_ target: ScalableTargetRecord) throws(Fault) -> ScalableResource {
        try ScalableResource(target.resource, ScalableResource.namespace, ScalableResource.dimension)
    }

    /// Acts as the account itself, as the role does that AWS makes for this in every account.
    func lambda(_ tenant: ScalingTenant) -> LambdaClient {
        LambdaClient(
            environment.services.caller(
                as: .account(tenant.account), account: tenant.account, region: tenant.region))
    }

    /// What is asked for, and what is initialised.
    private func capacity(
        _ place: ScalableResource, _ tenant: ScalingTenant
    ) async throws -> (requested: Int, ready: Int) {
        do {
            let config = try await lambda(tenant).getProvisionedConcurrencyConfig(
                GetProvisionedConcurrencyConfigRequest(functionName: place.function, qualifier: place.qualifier))
            return (
                config.requestedProvisionedConcurrentExecutions ?? 0,
                config.availableProvisionedConcurrentExecutions ?? 0
            )
        } catch let fault as Fault
            where ["ProvisionedConcurrencyConfigNotFoundException", "ResourceNotFoundException"].contains(fault.code)
        {
            return (0, 0)
        }
    }

    /// Sets the capacity and keeps what came of it.
    /// - Returns: whether it went through.
    private func set(
        _ capacity: Int, _ place: ScalableResource, _ tenant: ScalingTenant, _ cause: String
    ) async throws -> Bool {
        var activity = ScalingActivityRecord(
            id: environment.randomness.uuid(), resource: place.id, capacity: capacity, cause: cause,
            time: environment.clock.now)
        do {
            if capacity > 0 {
                _ = try await lambda(tenant).putProvisionedConcurrencyConfig(
                    PutProvisionedConcurrencyConfigRequest(
                        functionName: place.function, qualifier: place.qualifier,
                        provisionedConcurrentExecutions: capacity))
            } else {
                try await lambda(tenant).deleteProvisionedConcurrencyConfig(
                    DeleteProvisionedConcurrencyConfigRequest(
                        functionName: place.function, qualifier: place.qualifier))
            }
        } catch let fault as Fault {
            activity.failure = fault.message
        }
        try await store.add(activity, tenant)
        return activity.failure == nil
    }
}
