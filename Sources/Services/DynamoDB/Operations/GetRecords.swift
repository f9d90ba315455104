internal import Base
internal import DynamoDBStreamsAPI
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

    func run(_ input: GetRecordsInput, _ context: CallContext) async throws -> GetRecordsOutput {
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
        return output
    }
}
