internal import Base
internal import DynamoDBStreamsAPI
internal import ServiceKit
internal import Wire

/// The stream of a table of DynamoDB as the source of a mapping, read with the rights of the function's role.
struct TableStreamSource: StreamSource {
    let batchInfoMember = "DDBStreamBatchInfo"
    let dataMember = "dynamodb"
    let stream: String
    private let address: TableStreamAddress
    private let isFiltered: Bool
    private let notices: RecordNotices
    private let role: @Sendable () async throws -> any ServiceCaller

    /// - Parameters:
    ///   - isFiltered: whether anybody looks inside the records.
    ///   - role: who reads.
    init(
        _ address: TableStreamAddress, isFiltered: Bool, notices: RecordNotices,
        role: @escaping @Sendable () async throws -> any ServiceCaller
    ) {
        (self.address, self.isFiltered, self.notices, self.role) = (address, isFiltered, notices, role)
        stream = address.arn
    }

    private func client() async throws -> DynamoDBStreamsClient { DynamoDBStreamsClient(try await role()) }

    func shards() async throws -> [SourceShard] {
        let client = try await client()
        var shards: [SourceShard] = []
        var last: String?
        repeat {
            let page = try await client.describeStream(
                DescribeStreamInput(streamArn: stream, exclusiveStartShardId: last)
            ).streamDescription
            shards += (page?.shards ?? []).map { shard in
                SourceShard(
                    name: ShardName(
                        id: shard.shardId ?? "", start: shard.sequenceNumberRange?.startingSequenceNumber ?? ""),
                    parents: [shard.parentShardId].compactMap(\.self))
            }
            last = page?.lastEvaluatedShardId
        } while last != nil
        return shards
    }

    /// The same for all streams of tables.
    func retention() async throws -> Duration { LimitsLambda.leastRetention }

    func cursor(_ shard: ShardName, at position: StreamPosition) async throws -> String {
        do {
            switch position {
            case .trimHorizon: return try await iterator(shard, .trimHorizon)
            case .time(let time): return try await iterator(shard, from: time)
            case .after(let number):
                do {
                    return try await iterator(shard, .afterSequenceNumber, number)
                } catch let fault as Fault where fault.code == Self.trimmed {
                    // What came behind it has expired: the oldest record that is left is next.
                    return try await iterator(shard, .trimHorizon)
                }
            }
        } catch let fault as Fault where fault.code == "ResourceNotFoundException" {
            throw ShardGone()
        }
    }

    private static let trimmed = "TrimmedDataAccessException"

    private func iterator(_ shard: ShardName, _ type: ShardIteratorType, _ number: String? = nil) async throws -> String
    {
        try await client().getShardIterator(
            GetShardIteratorInput(
                streamArn: stream, shardId: shard.id, shardIteratorType: type, sequenceNumber: number)
        ).shardIterator ?? ""
    }

    /// Streams of tables know no positions by time: the records before it are passed over. Within the process their
    /// times have fractions of seconds.
    private func iterator(_ shard: ShardName, from time: Instant) async throws -> String {
        var place = try await iterator(shard, .trimHorizon)
        while true {
            let page = try await client().getRecords(GetRecordsInput(shardIterator: place))
            let records = page.records ?? []
            let older = records.prefix { ($0.dynamodb?.approximateCreationDateTime ?? time) < time }
            if older.count < records.count || records.isEmpty {
                guard let last = older.last?.dynamodb?.sequenceNumber else { return place }
                return try await iterator(shard, .afterSequenceNumber, last)
            }
            // The end of a closed shard.
            guard let next = page.nextShardIterator else { return try await iterator(shard, .latest) }
            place = next
        }
    }

    func read(_ cursor: String, of shard: ShardName, most: Int) async throws -> StreamPage {
        do {
            let page = try await client().getRecords(
                GetRecordsInput(shardIterator: cursor, limit: min(most, LimitsLambda.recordsOfTableRead)))
            return StreamPage(records: try (page.records ?? []).map(record), next: page.nextShardIterator)
        } catch let fault as Fault where ["ExpiredIteratorException", Self.trimmed].contains(fault.code) {
            throw StreamExpiry()
        } catch let fault as Fault where fault.code == "ResourceNotFoundException" {
            throw ShardGone()
        }
    }

    func watch(_ shard: ShardName) -> AsyncStream<Void> { notices.watch(stream, shard.id) }

    func problem(_ error: any Error) -> String {
        guard let fault = error as? Fault else {
            return "PROBLEM: internal Lambda error. Please contact Lambda customer support."
        }
        return "PROBLEM: \(fault.code.hasPrefix("AccessDenied") ? address.noPermission : fault.message)"
    }

    // MARK: - Records

    /// - Source: AWS Lambda Developer Guide, "Using AWS Lambda with Amazon DynamoDB", example event.
    private func record(_ record: RecordShape) throws -> StreamRecord {
        let change = record.dynamodb ?? DynamoDBStreamsAPI.StreamRecord()
        let arrival = Instant(seconds: change.approximateCreationDateTime?.seconds ?? 0)
        let json = TableEvent.json(record, arrival: arrival, stream: stream)
        return StreamRecord(
            sequence: change.sequenceNumber ?? "", partitionKey: TableEvent.key(change), arrival: arrival, json: json,
            members: isFiltered ? try JSON(parsing: json).object ?? [:] : [:])
    }
}
