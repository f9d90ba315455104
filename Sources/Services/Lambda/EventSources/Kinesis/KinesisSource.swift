internal import Base
internal import KinesisAPI
internal import ServiceCalls
internal import ServiceKit
internal import Synchronization
internal import Wire

/// A Kinesis stream as the source of a mapping, read with the rights of the function's role.
///
/// A mapping on a consumer needs the right to subscribe, and that the consumer is there; within the process its records
/// come the same way.
final class KinesisSource: StreamSource {
    let batchInfoMember = "KinesisBatchInfo"
    let dataMember = "data"
    let stream: String
    private let address: StreamAddress
    private let isFiltered: Bool
    private let notices: RecordNotices
    private let clock: any Clock
    private let role: @Sendable () async throws -> (caller: any ServiceCaller, arn: String)
    private let owner: any ServiceCaller
    private let authorize: @Sendable (Access) async throws -> Void
    private let checked = Mutex<Instant?>(nil)
    /// How long the stream keeps records, and when it was asked.
    private let kept = Mutex<(time: Duration, asked: Instant)?>(nil)

    /// - Parameters:
    ///   - isFiltered: whether anybody looks inside the data.
    ///   - role: who reads, and the role's ARN.
    ///   - owner: the account of the stream, as which a consumer's records are read.
    ///   - authorize: whether the role may do something.
    init(
        _ address: StreamAddress, isFiltered: Bool, environment: ServiceEnvironment,
        role: @escaping @Sendable () async throws -> (caller: any ServiceCaller, arn: String),
        authorize: @escaping @Sendable (Access) async throws -> Void
    ) {
        (self.address, self.isFiltered, stream) = (address, isFiltered, address.stream)
        (notices, clock) = (environment.notices, environment.clock)
        (self.role, self.authorize) = (role, authorize)
        owner = environment.services.caller(
            as: .account(address.account), account: address.account, region: address.region)
    }

    func shards() async throws -> [SourceShard] {
        let client = try await reader(as: try await role().caller)
        var shards: [SourceShard] = []
        var token: String?
        repeat {
            let page = try await client.listShards(
                token.map { ListShardsInput(nextToken: $0) } ?? ListShardsInput(streamARN: stream))
            shards += (page.shards ?? []).map { shard in
                SourceShard(
                    name: ShardName(
                        id: shard.shardId, start: shard.sequenceNumberRange.startingSequenceNumber),
                    parents: [shard.parentShardId, shard.adjacentParentShardId].compactMap(\.self))
            }
            token = page.nextToken
        } while token != nil
        return shards
    }

    func retention() async throws -> Duration {
        let now = clock.now
        if let kept = kept.withLock({ $0 }), now - kept.asked < LimitsLambda.sourceSettings { return kept.time }
        var hours = 0
        do {
            // As the stream's account: AWS asks for no right of the role's for this.
            hours =
                try await KinesisClient(owner).describeStreamSummary(DescribeStreamSummaryInput(streamARN: stream))
                .streamDescriptionSummary.retentionPeriodHours
        } catch let fault as Fault where fault.code == "ResourceNotFoundException" {
            // A stream that is gone keeps nothing.
        }
        let time = Duration.seconds(hours * 3_600)
        kept.withLock { $0 = (time, now) }
        return time
    }

    func cursor(_ shard: ShardName, at position: StreamPosition) async throws -> String {
        var input = GetShardIteratorInput(shardId: shard.id, shardIteratorType: .trimHorizon, streamARN: stream)
        switch position {
        case .trimHorizon: break
        // A time that is to come, since the clock was set back, would be refused.
        case .time(let time): (input.shardIteratorType, input.timestamp) = (.atTimestamp, min(time, clock.now))
        case .after(let number):
            (input.shardIteratorType, input.startingSequenceNumber) = (.afterSequenceNumber, number)
        }
        let client = try await reader(as: try await role().caller)
        do {
            return try await client.getShardIterator(input).shardIterator ?? ""
        } catch let fault as Fault where Self.goneCodes.contains(fault.code) {
            throw try await isThere(shard) ? fault : ShardGone()
        }
    }

    /// How a shard is refused that has gone, or a number of a stream that was there before.
    private static let goneCodes = ["ResourceNotFoundException", "InvalidArgumentException"]

    /// Whether a shard that was refused is there all the same.
    private func isThere(_ shard: ShardName) async throws -> Bool {
        try await shards().contains { $0.name == shard }
    }

    func read(_ cursor: String, of shard: ShardName, most: Int) async throws -> StreamPage {
        let (caller, identity) = try await role()
        let client = try await reader(as: caller)
        do {
            let page = try await client.getRecords(
                GetRecordsInput(shardIterator: cursor, limit: most, streamARN: stream))
            return StreamPage(
                records: page.records.map { record($0, shard.id, identity) }, next: page.nextShardIterator)
        } catch let fault as Fault where fault.code == "ExpiredIteratorException" {
            throw StreamExpiry()
        } catch let fault as Fault where fault.code == "ResourceNotFoundException" {
            throw try await isThere(shard) ? fault : ShardGone()
        }
    }

    func watch(_ shard: ShardName) -> AsyncStream<Void> { notices.watch(stream, shard.id) }

    /// Who reads: the role, or the account of the stream for a consumer that the role may use.
    private func reader(as role: any ServiceCaller) async throws -> KinesisClient {
        guard let consumer = address.consumer else { return KinesisClient(role) }
        let now = clock.now
        if let last = checked.withLock({ $0 }), now - last < LimitsLambda.sourceSettings {
            return KinesisClient(owner)
        }
        let owner = KinesisClient(owner)
        _ = try await owner.describeStreamConsumer(DescribeStreamConsumerInput(consumerARN: consumer))
        let policy = try await owner.getResourcePolicy(GetResourcePolicyInput(resourceARN: consumer)).policy
        try await authorize(
            address.access("SubscribeToShard", on: consumer, policy: policy, for: address.account))
        checked.withLock { $0 = now }
        return owner
    }

    func problem(_ error: any Error) -> String {
        guard let fault = error as? Fault else {
            return "PROBLEM: internal Lambda error. Please contact Lambda customer support."
        }
        if fault.code.hasPrefix("AccessDenied"), let start = fault.message.firstRange(of: "kinesis:")?.upperBound {
            let action = String(fault.message[start...].prefix { $0.isLetter })
            return "PROBLEM: \(StreamAddress.noPermission(action))"
        }
        return "PROBLEM: \(fault.message)"
    }

    // MARK: - Records

    /// - Source: AWS Lambda Developer Guide, "How Lambda processes records from stream and queue-based event sources",
    ///   Kinesis Data Streams, example event.
    private func record(_ record: RecordShape, _ shard: String, _ identity: String) -> StreamRecord {
        let arrival = record.approximateArrivalTimestamp ?? Instant(seconds: 0)
        var writer = JSONWriter()
        writer.beginObject()
        writer.name("kinesis")
        writer.beginObject()
        writer.member("kinesisSchemaVersion", "1.0")
        writer.member("partitionKey", record.partitionKey)
        writer.member("sequenceNumber", record.sequenceNumber)
        writer.name("data")
        writer.base64(record.data)
        writer.name("approximateArrivalTimestamp")
        writer.double(arrival.fractionalSeconds)
        if let encryption = record.encryptionType { writer.member("encryptionType", encryption.rawValue) }
        writer.endObject()
        writer.member("eventSource", "aws:kinesis")
        writer.member("eventVersion", "1.0")
        writer.member("eventID", "\(shard):\(record.sequenceNumber)")
        writer.member("eventName", "aws:kinesis:record")
        writer.member("invokeIdentityArn", identity)
        writer.member("awsRegion", address.region.rawValue)
        writer.member("eventSourceARN", address.arn)
        writer.endObject()
        return StreamRecord(
            sequence: record.sequenceNumber, partitionKey: record.partitionKey, arrival: arrival, json: writer.bytes,
            members: isFiltered ? members(record, arrival) : [:])
    }

    /// What filters look at: the record's own members, its data as it was sent.
    private func members(_ record: RecordShape, _ arrival: Instant) -> JSONObject {
        [
            "kinesisSchemaVersion": "1.0", "partitionKey": .string(record.partitionKey),
            "sequenceNumber": .string(record.sequenceNumber),
            "data": .string(String(decoding: record.data, as: UTF8.self)),
            "approximateArrivalTimestamp": .double(arrival.fractionalSeconds), "eventSource": "aws:kinesis",
            "eventName": "aws:kinesis:record", "awsRegion": .string(address.region.rawValue),
            "eventSourceARN": .string(address.arn),
        ]
    }
}

extension JSONWriter {
    fileprivate mutating func member(_ name: String, _ value: String) {
        self.name(name)
        string(value)
    }
}

extension StreamAddress {
    /// What a caller of an account needs to do something with the stream or its consumer.
    /// - Parameter policy: the resource's own, as JSON; `{}` where it has none.
    func access(_ action: String, on resource: String, policy: String?, for caller: AccountID) throws -> Access {
        let hasPolicy = policy != nil && policy != "{}"
        return Access(
            "kinesis:\(action)", on: resource,
            resourcePolicy: hasPolicy ? try policy.map { try JSON(parsing: $0) } : Optional<JSON>.none,
            owner: account == caller ? nil : account)
    }
}
