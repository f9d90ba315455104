internal import Base
internal import KinesisAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Tells the quotas of an account and how much of them is used.
struct DescribeLimits: Operation {
    static let model = KinesisModel.describeLimits
    let core: KinesisCore

    func access(_ input: DescribeLimitsInput, _ context: CallContext) async throws -> [Access] {
        [Access("kinesis:DescribeLimits", on: "*")]
    }

    func run(_ input: DescribeLimitsInput, _ context: CallContext) async throws -> DescribeLimitsOutput {
        let streams = try await core.store.all(context.tenant)
        return DescribeLimitsOutput(
            shardLimit: LimitsKinesis.shards,
            openShardCount: streams.reduce(0) { $0 + ($1.stream.isOnDemand ? 0 : $1.open.count) },
            onDemandStreamCount: streams.count { $0.stream.isOnDemand },
            onDemandStreamCountLimit: LimitsKinesis.onDemandStreams)
    }
}

/// Shows the settings of an account.
struct DescribeAccountSettings: Operation {
    static let model = KinesisModel.describeAccountSettings
    let core: KinesisCore

    func access(_ input: DescribeAccountSettingsInput, _ context: CallContext) async throws -> [Access] {
        [Access("kinesis:DescribeAccountSettings", on: "*")]
    }

    func run(_ input: DescribeAccountSettingsInput, _ context: CallContext) async throws
        -> DescribeAccountSettingsOutput
    {
        let settings = try await core.accountSettings(context.tenant)
        return DescribeAccountSettingsOutput(minimumThroughputBillingCommitment: settings.output)
    }
}

/// Changes the settings of an account.
struct UpdateAccountSettings: Operation {
    static let model = KinesisModel.updateAccountSettings
    let core: KinesisCore

    func access(_ input: UpdateAccountSettingsInput, _ context: CallContext) async throws -> [Access] {
        [Access("kinesis:UpdateAccountSettings", on: "*")]
    }

    func run(_ input: UpdateAccountSettingsInput, _ context: CallContext) async throws -> UpdateAccountSettingsOutput {
        var settings = try await core.accountSettings(context.tenant)
        let isWanted = input.minimumThroughputBillingCommitment.status == .enabled
        if isWanted != settings.isCommitted {
            settings.isCommitted = isWanted
            if isWanted { settings.began = context.now } else { settings.ended = context.now }
        }
        var transaction = Transaction()
        transaction.put(KinesisStore.accountKey(context.tenant), settings.bytes)
        _ = try await core.store.store.commit(transaction)
        return UpdateAccountSettingsOutput(minimumThroughputBillingCommitment: settings.output)
    }
}

/// What an account has agreed to: nothing is billed here, so it can end it at any time.
struct AccountSettings: Sendable, Hashable {
    var isCommitted = false
    var began: Instant?
    var ended: Instant?

    init() {}

    init(_ bytes: [UInt8]) {
        let json = try? JSON(parsing: bytes)
        isCommitted = json?["committed"]?.bool ?? false
        began = json?["began"]?.integer.map { Instant(nanoseconds: $0) }
        ended = json?["ended"]?.integer.map { Instant(nanoseconds: $0) }
    }

    var bytes: [UInt8] {
        var object: JSONObject = ["committed": .bool(isCommitted)]
        object["began"] = began.map { .integer($0.nanoseconds) }
        object["ended"] = ended.map { .integer($0.nanoseconds) }
        return JSON.object(object).bytes
    }

    var output: MinimumThroughputBillingCommitmentOutput {
        MinimumThroughputBillingCommitmentOutput(
            status: isCommitted ? .enabled : .disabled, startedAt: began, endedAt: isCommitted ? nil : ended)
    }
}

extension KinesisCore {
    func accountSettings(_ tenant: Tenant) async throws -> AccountSettings {
        try await store.store.get(KinesisStore.accountKey(tenant)).map { AccountSettings($0.value) }
            ?? AccountSettings()
    }
}
