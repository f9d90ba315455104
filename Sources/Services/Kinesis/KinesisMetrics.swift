internal import Base
internal import Pricing
internal import ServiceKit
internal import Wire

/// What is measured of a stream.
/// - Source: Amazon Kinesis Data Streams Developer Guide, "Monitor the Amazon Kinesis Data Streams service with Amazon
///   CloudWatch", basic stream-level metrics.
struct StreamMetrics: Sendable {
    /// Those of an operation, of which the average of `success` is the part that went through.
    struct OfOperation: Sendable {
        let bytes: MetricHandle
        let latency: MetricHandle
        let success: MetricHandle

        fileprivate init(_ operation: String, _ scope: MetricScope) {
            bytes = scope.metric("\(operation).Bytes", .bytes)
            latency = scope.metric("\(operation).Latency", .milliseconds)
            success = scope.metric("\(operation).Success", .count)
        }

        fileprivate func went(_ isWell: Bool, bytes amount: Int, took: Duration, at now: Instant) {
            if isWell { bytes.add(Double(amount), at: now) }
            latency.add(took.inMilliseconds, at: now)
            success.add(isWell ? 1 : 0, at: now)
        }
    }

    private let putRecord: OfOperation
    private let putRecords: OfOperation
    private let getRecords: OfOperation
    private let incomingBytes: MetricHandle
    private let incomingRecords: MetricHandle
    private let writesExceeded: MetricHandle
    private let readsExceeded: MetricHandle
    private let total: MetricHandle
    private let successful: MetricHandle
    private let failed: MetricHandle
    private let throttled: MetricHandle
    private let gotRecords: MetricHandle
    private let iteratorAge: MetricHandle

    fileprivate init(_ scope: MetricScope) {
        putRecord = OfOperation("PutRecord", scope)
        putRecords = OfOperation("PutRecords", scope)
        getRecords = OfOperation("GetRecords", scope)
        incomingBytes = scope.metric("IncomingBytes", .bytes)
        incomingRecords = scope.metric("IncomingRecords", .count)
        writesExceeded = scope.metric("WriteProvisionedThroughputExceeded", .count)
        readsExceeded = scope.metric("ReadProvisionedThroughputExceeded", .count)
        total = scope.metric("PutRecords.TotalRecords", .count)
        successful = scope.metric("PutRecords.SuccessfulRecords", .count)
        failed = scope.metric("PutRecords.FailedRecords", .count)
        throttled = scope.metric("PutRecords.ThrottledRecords", .count)
        gotRecords = scope.metric("GetRecords.Records", .count)
        iteratorAge = scope.metric("GetRecords.IteratorAgeMilliseconds", .milliseconds)
    }

    func put(_ outcome: PutOutcome, isBatch: Bool, took: Duration, at now: Instant) {
        (isBatch ? putRecords : putRecord).went(outcome.records > 0, bytes: outcome.bytes, took: took, at: now)
        writesExceeded.add(Double(outcome.throttled), at: now)
        if outcome.records > 0 {
            incomingBytes.add(Double(outcome.bytes), at: now)
            incomingRecords.add(Double(outcome.records), at: now)
        }
        guard isBatch else { return }
        total.add(Double(outcome.records + outcome.throttled + outcome.failed), at: now)
        successful.add(Double(outcome.records), at: now)
        failed.add(Double(outcome.failed), at: now)
        throttled.add(Double(outcome.throttled), at: now)
    }

    func got(_ page: ShardLog.Page, took: Duration, at now: Instant) {
        getRecords.went(true, bytes: page.bytes, took: took, at: now)
        gotRecords.add(Double(page.records.count), at: now)
        iteratorAge.add(max(0, page.lastArrival.map { (now - $0).inMilliseconds } ?? 0), at: now)
        readsExceeded.add(0, at: now)
    }

    /// A shard has given all that it gives in a second.
    func readTooMuch(took: Duration, at now: Instant) {
        getRecords.went(false, bytes: 0, took: took, at: now)
        readsExceeded.add(1, at: now)
    }
}

/// What is measured of a consumer that has a stream's throughput for itself.
struct ConsumerMetrics: Sendable {
    let subscribed: MetricHandle
    let exceeded: MetricHandle
    private let success: MetricHandle
    private let bytes: MetricHandle
    private let records: MetricHandle
    private let behind: MetricHandle

    fileprivate init(_ scope: MetricScope) {
        subscribed = scope.metric("SubscribeToShard.Success", .count)
        exceeded = scope.metric("SubscribeToShard.RateExceeded", .count)
        success = scope.metric("SubscribeToShardEvent.Success", .count)
        bytes = scope.metric("SubscribeToShardEvent.Bytes", .bytes)
        records = scope.metric("SubscribeToShardEvent.Records", .count)
        behind = scope.metric("SubscribeToShardEvent.MillisBehindLatest", .milliseconds)
    }

    /// An event goes to its reader.
    func gave(_ page: ShardLog.Page, at now: Instant) {
        success.add(1, at: now)
        bytes.add(Double(page.bytes), at: now)
        records.add(Double(page.records.count), at: now)
        behind.add(Double(page.millisBehind(now: now)), at: now)
    }
}

/// What became of the records of a call.
struct PutOutcome: Sendable {
    var records = 0
    var throttled = 0
    var failed = 0
    /// Of the records that were put, with their partition keys.
    var bytes = 0
    /// Units of 25 KB, and kilobytes that were begun, as they are billed.
    var units = 0.0
    var kilobytes = 0.0

    init(_ entries: [PutEntry], _ results: [Putter.Result]) {
        for (entry, result) in zip(entries, results) {
            switch result {
            case .put:
                records += 1
                bytes += entry.bytes
                units += Usage.chunks(entry.bytes, of: 25 << 10)
                kilobytes += Usage.chunks(entry.bytes, of: 1 << 10)
            case .throttled: throttled += 1
            case .failed: failed += 1
            }
        }
    }
}

/// The metrics of all streams, and their bill.
/// - Source: Amazon Kinesis Data Streams pricing: a provisioned stream costs by shards and units of 25 KB, one on
///   demand by itself and what goes in and out.
final class KinesisMetrics: Sendable {
    private static let namespace = "AWS/Kinesis"

    private let book: MetricBook
    private let usage: UsageBook
    private let clock: any Clock
    private let streams = Memo<StreamReference, StreamMetrics>(most: LimitsKinesis.cachedStreams)
    private let consumers = Memo<ConsumerReference, ConsumerMetrics>(most: LimitsKinesis.cachedStreams)

    init(_ environment: ServiceEnvironment) {
        (book, usage) = (environment.observation.metrics, environment.observation.usage)
        clock = environment.clock
    }

    func of(_ stream: StreamReference) -> StreamMetrics {
        streams.value(of: stream) {
            StreamMetrics(MetricScope(book, Self.namespace, of: $0.tenant, [["StreamName": $0.name]]))
        }
    }

    func of(consumer name: String, of stream: StreamReference) -> ConsumerMetrics {
        consumers.value(of: ConsumerReference(stream: stream, name: name)) { consumer in
            let dimensions: KeyValuePairs<String, String> = [
                "ConsumerName": consumer.name, "StreamName": consumer.stream.name,
            ]
            return ConsumerMetrics(
                MetricScope(book, Self.namespace, of: consumer.stream.tenant, [dimensions]))
        }
    }

    // MARK: - The bill

    /// - Source: on demand each record counts in whole kilobytes.
    func bill(_ outcome: PutOutcome, to stream: StoredStream, _ context: CallContext) {
        guard outcome.records > 0 else { return }
        let used =
            stream.stream.isOnDemand
            ? Usage(.onDemandIn, outcome.kilobytes / Double(1 << 20)) : Usage(.putUnits, outcome.units)
        usage.add([used], of: stream.arn, context)
    }

    /// Reading a provisioned stream costs nothing.
    func bill(_ page: ShardLog.Page, of stream: StoredStream, _ context: CallContext) {
        guard stream.stream.isOnDemand, page.bytes > 0 else { return }
        usage.add([Usage(.onDemandOut, Usage.gigabytes(page.bytes))], of: stream.arn, context)
    }

    func billConsumer(_ page: ShardLog.Page, of stream: StoredStream) {
        guard page.bytes > 0 else { return }
        let item: PricedItem = stream.stream.isOnDemand ? .onDemandConsumerOut : .consumerOut
        usage.add(
            [Usage(item, Usage.gigabytes(page.bytes))],
            by: UsageSource(tenant: stream.reference.tenant, resource: stream.arn))
    }

    /// Has streams, shards and consumers counted from now on, by the hour.
    func sample(_ store: KinesisStore, _ consumers: ConsumerStore) {
        usage.sample(from: clock.now) { [usage] time in
            for stream in try await store.all() {
                let source = UsageSource(tenant: stream.reference.tenant, resource: stream.arn)
                let hours = time.hours(of: stream.stream.created)
                guard !stream.stream.isOnDemand else {
                    usage.add([Usage(.onDemandStreamHours, hours)], by: source)
                    continue
                }
                let shards = Double(stream.open.count)
                let readers = try await consumers.all(stream.id).reduce(0) { $0 + time.hours(of: $1.created) }
                var used = [Usage(.shardHours, hours * shards)]
                if readers > 0 { used.append(Usage(.consumerShardHours, readers * shards)) }
                usage.add(used, by: source)
            }
        }
    }
}
