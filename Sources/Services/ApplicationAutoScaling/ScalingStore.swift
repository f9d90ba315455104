internal import ApplicationAutoScalingAPI
internal import Base
internal import ServiceKit
internal import Store
internal import Wire

/// Where the rows of one account and region stand, and how its resources are named.
struct ScalingTenant: Hashable, Sendable {
    let account: AccountID
    let region: Region

    init(_ context: CallContext) { (account, region) = (context.account, context.region) }
    init(account: AccountID, region: Region) { (self.account, self.region) = (account, region) }

    /// The tenant whose row this is.
    init?(_ key: Key) {
        guard let elements = key.elements, elements.count > 3,
            let account = elements[1].string.flatMap({ AccountID($0) }),
            let region = elements[2].string.flatMap({ Region($0) })
        else { return nil }
        (self.account, self.region) = (account, region)
    }

    static let allTargets = Key("scaling-target")
    static let allActions = Key("scaling-action")
    private func under(_ root: Key) -> Key {
        root.appending(.string(account.rawValue)).appending(.string(region.rawValue))
    }

    var targets: Key { under(Self.allTargets) }
    var policies: Key { under(Key("scaling-policy")) }
    var actions: Key { under(Self.allActions) }
    var activities: Key { under(Key("scaling-activity")) }
    func target(_ resource: String) -> Key { targets.appending(.string(resource)) }
    func policies(_ resource: String) -> Key { policies.appending(.string(resource)) }
    func policy(_ resource: String, _ name: String) -> Key { policies(resource).appending(.string(name)) }
    func actions(_ resource: String) -> Key { actions.appending(.string(resource)) }
    func action(_ resource: String, _ name: String) -> Key { actions(resource).appending(.string(name)) }
    /// The newest last.
    func activity(_ activity: ScalingActivityRecord) -> Key {
        activities.appending(.integer(Int(activity.time.nanoseconds))).appending(.string(activity.id))
    }

    func targetARN(_ id: String) -> String {
        "arn:aws:application-autoscaling:\(region):\(account):scalable-target/\(id)"
    }
    func policyARN(_ policy: ScalingPolicyRecord) -> String {
        "arn:aws:autoscaling:\(region):\(account):scalingPolicy:\(policy.id):resource/lambda/\(policy.resource):"
            + "policyName/\(policy.name)"
    }
    func actionARN(_ action: ScheduledActionRecord) -> String {
        "arn:aws:autoscaling:\(region):\(account):scheduledAction:\(action.id):resource/lambda/\(action.resource):"
            + "scheduledActionName/\(action.name)"
    }
    /// The role that AWS makes for the service in every account.
    var roleARN: String {
        "arn:aws:iam::\(account):role/aws-service-role/lambda.application-autoscaling.amazonaws.com/"
            + "AWSServiceRoleForApplicationAutoScaling_LambdaConcurrency"
    }
}

/// Targets, policies, scheduled actions and activities in the store.
struct ScalingStore: Sendable {
    let store: any Store

    func target(_ resource: String, _ tenant: ScalingTenant) async throws -> ScalableTargetRecord? {
        try await store.get(tenant.target(resource)).flatMap { ScalableTargetRecord(try JSON(parsing: $0.value)) }
    }

    /// The target, which must be there.
    /// - Parameter verb: `found` or `registered`, as the operation says it.
    func target(
        _ resource: ScalableResource, _ tenant: ScalingTenant, _ verb: String
    ) async throws -> ScalableTargetRecord {
        guard let target = try await target(resource.id, tenant) else {
            throw ApplicationAutoScalingFault.objectNotFoundException(
                "No scalable target \(verb) for \(resource.description)")
        }
        return target
    }

    func targets(_ tenant: ScalingTenant) async throws -> [ScalableTargetRecord] {
        try await all(tenant.targets) { ScalableTargetRecord($0) }
    }

    func policies(_ resource: String, _ tenant: ScalingTenant) async throws -> [ScalingPolicyRecord] {
        try await all(tenant.policies(resource)) { ScalingPolicyRecord($0) }
    }

    func actions(_ resource: String, _ tenant: ScalingTenant) async throws -> [ScheduledActionRecord] {
        try await all(tenant.actions(resource)) { ScheduledActionRecord($0) }
    }

    func all<Value>(_ prefix: Key, _ read: (JSON) -> Value?) async throws -> [Value] {
        try await store.readAll(KeyRange(prefix: prefix)).compactMap { read(try JSON(parsing: $0.value)) }
    }

    // MARK: - Changes

    /// Changes a row, or makes it, again and again while others change it too.
    /// - Parameters:
    ///   - read: nil for a row of another shape, which is written anew.
    ///   - change: gets nil where there is no row, and gives nil to leave all as it is.
    @discardableResult
    func change<Value>(
        _ key: Key, _ read: (JSON) -> Value?, _ write: (Value) -> JSON, _ change: (Value?) async throws -> Value?
    ) async throws -> Value? {
        for _ in 0..<LimitsStore.conflictRetries {
            let row = try await store.get(key)
            guard let value = try await change(try row.flatMap { read(try JSON(parsing: $0.value)) }) else {
                return nil
            }
            var transaction = Transaction()
            transaction.check(key, isStill: row)
            transaction.put(key, write(value).bytes)
            if try await store.commit(transaction).version != nil { return value }
        }
        throw ApplicationAutoScalingFault.concurrentUpdateException("The resource is being changed by others.")
    }

    @discardableResult
    func changeTarget(
        _ resource: String, _ tenant: ScalingTenant,
        _ change: (ScalableTargetRecord?) async throws -> ScalableTargetRecord?
    ) async throws -> ScalableTargetRecord? {
        try await self.change(tenant.target(resource), { ScalableTargetRecord($0) }, { $0.json }, change)
    }

    func delete(_ ranges: [KeyRange]) async throws {
        var transaction = Transaction()
        for range in ranges { transaction.delete(range) }
        _ = try await store.commit(transaction)
    }

    /// Removes a row; false where it was not there.
    func delete(_ key: Key) async throws -> Bool {
        guard try await store.get(key) != nil else { return false }
        try await delete([KeyRange(key)])
        return true
    }

    /// Keeps an activity, and drops those that are too old to be shown.
    func add(_ activity: ScalingActivityRecord, _ tenant: ScalingTenant) async throws {
        let oldest = activity.time - LimitsApplicationAutoScaling.activityAge
        var transaction = Transaction()
        transaction.put(tenant.activity(activity), activity.json.bytes)
        transaction.delete(
            KeyRange(
                from: tenant.activities, to: tenant.activities.appending(.integer(Int(max(0, oldest.nanoseconds))))))
        _ = try await store.commit(transaction)
    }
}
