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
    let subscriptions = Subscriptions()
    let notices: RecordNotices
    let clock: any Clock
    let randomness: any Randomness

    init(_ environment: ServiceEnvironment) {
        (clock, randomness, notices) = (environment.clock, environment.randomness, environment.notices)
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

    /// How many shards of a tenant are open, but for those of one stream.
    func openShards(_ tenant: Tenant, without stream: Int? = nil) async throws -> Int {
        try await store.all(tenant).reduce(0) { $0 + ($1.id == stream ? 0 : $1.open.count) }
    }

    /// - Throws: `LimitExceededException`.
    func checkShards(_ count: Int, _ tenant: Tenant, without stream: Int? = nil) async throws {
        let others = try await openShards(tenant, without: stream)
        guard others + count <= LimitsKinesis.shards else {
            throw KinesisFault.limitExceededException(
                "This request would exceed the shard limit for the account \(tenant.account) in \(tenant.region). "
                    + "Current shard count for the account: \(others). Limit: \(LimitsKinesis.shards). "
                    + "Number of additional shards that would have resulted from this request: \(count). "
                    + "Refer to the AWS Service Limits page (https://docs.aws.amazon.com/general/latest/gr/"
                    + "aws_service_limits.html) for current limits and how to request higher limits.")
        }
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
