internal import Base
internal import DynamoDBStreamsAPI
internal import Pricing
internal import ServiceKit
internal import Wire

/// Reads records from where an iterator stands, and gives the next one; none at the end of a closed shard.
/// - Source: Amazon DynamoDB Streams API Reference, GetRecords.
struct GetRecords: Operation {
    static let model = DynamoDBStreamsModel.getRecords
    let store: DynamoDBStore

    func access(_ input: GetRecordsInput, _ context: CallContext) async throws -> [Access] {
        [try await iterator(input, context).reference.access("GetRecords", context)]
    }

    /// - Throws: ValidationException, also for an iterator of another region.
    private func iterator(_ input: GetRecordsInput, _ context: CallContext) async throws -> StreamIterator {
        let iterator = try StreamIterator(input.shardIterator, try await store.seal())
        guard iterator.reference.tenant.region == context.region else {
            throw Fault.validation("Invalid ShardIterator")
        }
        return iterator
    }

    /// A call is a read unit; those of functions and pipes are free.
    /// - Source: Amazon DynamoDB pricing, "DynamoDB Streams".
    func run(_ input: GetRecordsInput, _ context: CallContext) async throws -> GetRecordsOutput {
        let began = store.machineClock.now
        let (output, stream) = try await read(input, context)
        let metrics = store.metrics.of(stream.table, stream.tenant).stream(stream.label)
        metrics.latency.add((store.machineClock.now - began).inMilliseconds, at: context.now)
        let records = output.records ?? []
        metrics.returnedRecords.add(Double(records.count), at: context.now)
        let bytes = records.reduce(0) { $0 + ($1.dynamodb?.sizeBytes ?? 0) }
        metrics.returnedBytes.add(Double(bytes), at: context.now)
        if !context.isWithin { store.usage.add([Usage(.tableStreamReads, 1)], of: stream.arn, context) }
        return output
    }

    private func read(
        _ input: GetRecordsInput, _ context: CallContext
    ) async throws -> (GetRecordsOutput, StreamReference) {
        let most = LimitsDynamoDB.recordsPerGet
        if let limit = input.limit, limit > most {
            throw Fault.validation(
                "1 validation error detected: Value '\(limit)' at 'limit' failed to satisfy constraint: "
                    + "Member must have value less than or equal to \(most)")
        }
        let iterator = try await iterator(input, context)
        try iterator.check(now: context.now)
        let stored = try await store.stream(iterator.reference)
        let page = try await store.log.read(stored.stream.id, from: iterator.place, most: input.limit ?? most)
        guard let page else { throw StreamIterator.trimmed }
        var output = GetRecordsOutput(
            records: page.entries.map { stored.record($0.entry, at: $0.place, isWithin: context.isWithin) })
        // The stream was read before its end was: it may have ended since, and the next call sees that.
        let isOver = stored.stream.ended == nil ? false : try await page.next > store.log.count(stored.stream.id)
        if !isOver {
            let next = StreamIterator(stored.reference, place: page.next, made: context.now)
            output.nextShardIterator = next.text(try await store.seal())
        }
        return (output, iterator.reference)
    }
}
