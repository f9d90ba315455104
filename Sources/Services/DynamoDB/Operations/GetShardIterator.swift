internal import DynamoDBStreamsAPI
internal import ServiceKit
internal import Wire

/// Gives an iterator that stands at a position of a shard.
/// - Source: Amazon DynamoDB Streams API Reference, GetShardIterator.
struct GetShardIterator: Operation {
    static let model = DynamoDBStreamsModel.getShardIterator
    let store: DynamoDBStore

    func access(_ input: GetShardIteratorInput, _ context: CallContext) throws -> [Access] {
        [try StreamReference(input.streamArn, context).access("GetShardIterator", context)]
    }

    func run(_ input: GetShardIteratorInput, _ context: CallContext) async throws -> GetShardIteratorOutput {
        let stored = try await store.stream(try StreamReference(input.streamArn, context))
        guard input.shardId == TableStream.shard(stored.stream.id) else {
            throw DynamoDBStreamsFault.resourceNotFoundException(
                "Requested resource not found: Shard does not exist: \(input.shardId)")
        }
        let iterator = StreamIterator(
            stored.reference, place: try await place(input, stored.stream), made: context.now)
        return GetShardIteratorOutput(shardIterator: iterator.text(try await store.seal()))
    }

    private func place(_ input: GetShardIteratorInput, _ stream: StreamRow) async throws -> Int {
        switch input.shardIteratorType {
        case .trimHorizon, .latest:
            guard input.sequenceNumber == nil else {
                throw Fault.validation(
                    "SequenceNumber cannot be specified for the ShardIteratorType \(input.shardIteratorType.rawValue)")
            }
            if input.shardIteratorType == .latest { return try await store.log.count(stream.id) + 1 }
            return try await store.log.first(stream.id)
        case .atSequenceNumber, .afterSequenceNumber:
            guard let number = input.sequenceNumber else {
                throw Fault.validation(
                    "SequenceNumber must be specified for the ShardIteratorType \(input.shardIteratorType.rawValue)")
            }
            guard let at = stream.place(number), try await at <= max(1, store.log.count(stream.id)) else {
                throw Fault.validation("Invalid SequenceNumber")
            }
            let place = input.shardIteratorType == .atSequenceNumber ? at : at + 1
            guard try await place >= store.log.first(stream.id) else { throw StreamIterator.trimmed }
            return place
        }
    }
}
