internal import Base
internal import KinesisAPI
internal import ServiceKit
internal import Store
internal import Wire

/// What the operations share.
struct KinesisCore: Sendable {
    let store: KinesisStore
    let log: ShardLog
    let data: LongData
    let putter: Putter
    let rates: ShardRates
    let consumers: ConsumerStore
    let metrics: KinesisMetrics
    let subscriptions = Subscriptions()
    let room = EventRoom(
        whole: LimitsKinesis.subscriptionBytes, ofAccount: LimitsKinesis.subscriptionBytesOfAccount)
    let notices: RecordNotices
    let clock: any Clock
    /// What the durations of calls are measured by.
    let machineClock: any Clock
    let randomness: any Randomness

    init(_ environment: ServiceEnvironment) {
        (clock, randomness, notices) = (environment.clock, environment.randomness, environment.notices)
        (machineClock, metrics) = (environment.machineClock, KinesisMetrics(environment))
        store = KinesisStore(environment.store, environment.randomness)
        data = LongData(store: environment.store, clock: clock, randomness: randomness)
        log = ShardLog(store: environment.store, data: data)
        rates = ShardRates()
        consumers = ConsumerStore(store: environment.store)
        putter = Putter(
            store: store, appender: Appender(environment.store, clock: clock, notices: notices), data: data,
            rates: rates, clock: clock)
    }

    /// What a caller must be allowed to do with a stream. One that is not there is named all the same, so that
    /// strangers do not learn of it.
    func access(_ action: String, _ reference: StreamReference, _ context: CallContext) async throws -> [Access] {
        let owner = reference.tenant.account
        let stream = try await store.find(reference)
        let isOwners = owner == context.account
        return [
            Access(
                "kinesis:" + action, on: stream?.arn ?? reference.arn,
                resourcePolicy: ResourcePolicy.canShare(action) ? stream?.policy(of: stream?.arn ?? "") : nil,
                owner: isOwners ? nil : owner)
        ]
    }

    /// Counts the open shards that a commit adds to a tenant's, or takes away.
    /// - Throws: `LimitExceededException`.
    func countShards(_ more: Int, _ tenant: Tenant, in transaction: inout Transaction) async throws {
        try await count(KinesisStore.openShards(tenant), more, LimitsKinesis.shards, in: &transaction) { open in
            KinesisFault.limitExceededException(
                "This request would exceed the shard limit for the account \(tenant.account) in \(tenant.region). "
                    + "Current shard count for the account: \(open). Limit: \(LimitsKinesis.shards). "
                    + "Number of additional shards that would have resulted from this request: \(more). "
                    + "Refer to the AWS Service Limits page (https://docs.aws.amazon.com/general/latest/gr/"
                    + "aws_service_limits.html) for current limits and how to request higher limits.")
        }
    }

    /// Counts the streams that a commit adds to a tenant's in on-demand mode, or takes away.
    /// - Throws: `LimitExceededException`.
    func countOnDemand(_ more: Int, _ tenant: Tenant, in transaction: inout Transaction) async throws {
        let limit = LimitsKinesis.onDemandStreams
        try await count(KinesisStore.onDemand(tenant), more, limit, in: &transaction) { _ in
            KinesisFault.limitExceededException(
                "This request would exceed the on-demand stream limit of \(limit) for the account \(tenant.account).")
        }
    }

    /// A commit that adds something expects the count to be as it was read, so that those who come at the same time do
    /// not all get what is left for one.
    private func count(
        _ key: Key, _ more: Int, _ limit: Int, in transaction: inout Transaction, _ fault: (Int) -> Fault
    ) async throws {
        if more > 0 {
            let row = try await store.store.get(key)
            let count = row?.counter ?? 0
            guard count + more <= limit else { throw fault(count) }
            transaction.check(key, isStill: row)
        }
        if more != 0 { transaction.add(key, more) }
    }
}

/// A call that names a stream in one way or another.
protocol NamesStream {
    var streamName: String? { get }
    var streamARN: String? { get }
    var streamId: String? { get }
}

extension NamesStream {
    func reference(_ context: CallContext) throws(Fault) -> StreamReference {
        try StreamReference(name: streamName, arn: streamARN, id: streamId, context)
    }
}

extension AddTagsToStreamInput: NamesStream {}
extension DecreaseStreamRetentionPeriodInput: NamesStream {}
extension DeleteStreamInput: NamesStream {}
extension DescribeStreamInput: NamesStream {}
extension DescribeStreamSummaryInput: NamesStream {}
extension DisableEnhancedMonitoringInput: NamesStream {}
extension EnableEnhancedMonitoringInput: NamesStream {}
extension GetShardIteratorInput: NamesStream {}
extension IncreaseStreamRetentionPeriodInput: NamesStream {}
extension ListTagsForStreamInput: NamesStream {}
extension MergeShardsInput: NamesStream {}
extension PutRecordInput: NamesStream {}
extension PutRecordsInput: NamesStream {}
extension RemoveTagsFromStreamInput: NamesStream {}
extension SplitShardInput: NamesStream {}
extension StartStreamEncryptionInput: NamesStream {}
extension StopStreamEncryptionInput: NamesStream {}
extension UpdateShardCountInput: NamesStream {}
extension UpdateStreamWarmThroughputInput: NamesStream {}
extension ListShardsInput: NamesStream {}
