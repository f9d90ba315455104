package import Base
internal import DynamoDBStreamsAPI
package import ServiceKit
internal import Wire

/// Reads the stream of a table of DynamoDB for a resource, with the rights of its role.
package struct TableStreamReader: Sendable {
    package enum Position: Sendable, Hashable {
        case trimHorizon
        /// With the first record that came at this time or later.
        case time(Instant)
        /// Behind the record of this number; where what was there has expired, with the oldest that is left.
        case after(String)
    }

    package struct Record: Sendable, Hashable {
        /// Its sequence number.
        package let sequence: String
        /// The key of the item that was changed, as a text: the changes of one item have their order.
        package let key: String
        /// In whole seconds.
        package let arrival: Instant
        /// The record as events have it.
        package let json: [UInt8]
    }

    /// Records of one read.
    /// - Source: Amazon DynamoDB Streams API Reference, GetRecords.
    private static let mostRecords = 1_000
    private static let trimmed = "TrimmedDataAccessException"

    private let stream: String
    private let caller: @Sendable () async throws -> any ServiceCaller

    /// - Parameters:
    ///   - stream: its ARN.
    ///   - caller: who reads.
    package init(_ stream: String, caller: @escaping @Sendable () async throws -> any ServiceCaller) {
        (self.stream, self.caller) = (stream, caller)
    }

    private func client() async throws -> DynamoDBStreamsClient { DynamoDBStreamsClient(try await caller()) }

    package func shards() async throws -> [SourceShard] {
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

    // MARK: - Iterators

    package func iterator(_ shard: String, at position: Position) async throws -> String {
        switch position {
        case .trimHorizon: return try await iterator(shard, .trimHorizon)
        case .time(let time): return try await iterator(shard, from: time)
        case .after(let number): return try await oldest(shard, .afterSequenceNumber, number)
        }
    }

    /// An iterator at a record, or where that has expired at the oldest that is left.
    private func oldest(_ shard: String, _ type: ShardIteratorType, _ number: String) async throws -> String {
        do { return try await iterator(shard, type, number) } catch let fault as Fault where fault.code == Self.trimmed
        {
            return try await iterator(shard, .trimHorizon)
        }
    }

    private func iterator(_ shard: String, _ type: ShardIteratorType, _ number: String? = nil) async throws -> String {
        try await client().getShardIterator(
            GetShardIteratorInput(
                streamArn: stream, shardId: shard, shardIteratorType: type, sequenceNumber: number)
        ).shardIterator ?? ""
    }

    /// Streams of tables know no positions by time: the records shortly before it are passed over. Within the process
    /// their times have fractions of seconds.
    private func iterator(_ shard: String, from time: Instant) async throws -> String {
        var place = try await iterator(shard, shortlyBefore: time - Self.disorder)
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

    /// How far a record's time may lie behind that of one before it: it is told before the commit that makes the order.
    private static let disorder = Duration.seconds(10)

    /// An iterator with at most a page of records before the first that came at a time or later, where there are any.
    ///
    /// The numbers of a stream's records follow each other without gaps, so that a number in between is a record's, and
    /// a few looks find the place among a day's records: doubled steps from the oldest record on, and then halves.
    private func iterator(_ shard: String, shortlyBefore time: Instant) async throws -> String {
        let start = try await iterator(shard, .trimHorizon)
        guard let first = try await first(start), first.time < time else { return start }
        var (low, step) = (0, Self.mostRecords)
        while let number = Self.number(first.number, plus: low + step),
            try await isBefore(time, shard, number)
        {
            (low, step) = (low + step, 2 * step)
        }
        while step > Self.mostRecords {
            step /= 2
            guard let number = Self.number(first.number, plus: low + step) else { continue }
            if try await isBefore(time, shard, number) { low += step }
        }
        guard let number = Self.number(first.number, plus: low) else { return start }
        return try await oldest(shard, .atSequenceNumber, number)
    }

    private func first(_ iterator: String) async throws -> (number: String, time: Instant)? {
        let page = try await client().getRecords(GetRecordsInput(shardIterator: iterator, limit: 1))
        guard let change = page.records?.first?.dynamodb, let number = change.sequenceNumber,
            let time = change.approximateCreationDateTime
        else { return nil }
        return (number, time)
    }

    /// Whether there is a record of this number, and it came before a time, so long before perhaps that it has expired.
    private func isBefore(_ time: Instant, _ shard: String, _ number: String) async throws -> Bool {
        do {
            return try await first(iterator(shard, .atSequenceNumber, number)).map { $0.time < time } ?? false
        } catch let fault as Fault where fault.code == Self.trimmed {
            return true
        } catch let fault as Fault where fault.code == Self.unknownNumber {
            return false
        }
    }

    private static let unknownNumber = "ValidationException"

    /// The number of the record so many places behind another's; nil where numbers of this kind end before.
    private static func number(_ number: String, plus count: Int) -> String? {
        let place = number.suffix(placeDigits)
        guard let sum = Int(place).map({ String($0 + count) }), sum.utf8.count <= place.utf8.count else { return nil }
        return number.dropLast(place.utf8.count) + String(repeating: "0", count: place.utf8.count - sum.utf8.count)
            + sum
    }

    /// The last digits of a number, which count the records.
    private static let placeDigits = 14

    // MARK: - Records

    /// Records from where an iterator stands, and the next iterator; nil at the end of a closed shard.
    package func read(_ iterator: String, most: Int) async throws -> (records: [Record], next: String?) {
        let page = try await client().getRecords(
            GetRecordsInput(shardIterator: iterator, limit: min(most, Self.mostRecords)))
        return ((page.records ?? []).map(record), page.nextShardIterator)
    }

    /// Whether a read has failed since its iterator was too old, or the record there was: another one must be had.
    package static func needsIterator(_ error: any Error) -> Bool {
        ["ExpiredIteratorException", trimmed].contains((error as? Fault)?.code)
    }

    private func record(_ record: RecordShape) -> Record {
        let change = record.dynamodb ?? StreamRecord()
        let arrival = Instant(seconds: change.approximateCreationDateTime?.seconds ?? 0)
        return Record(
            sequence: change.sequenceNumber ?? "", key: TableEvent.key(change), arrival: arrival,
            json: TableEvent.json(record, arrival: arrival, stream: stream))
    }
}
