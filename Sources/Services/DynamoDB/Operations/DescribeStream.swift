internal import DynamoDBStreamsAPI
internal import ServiceKit
internal import Wire

/// Shows a stream with its shard, for a day also after its end.
/// - Source: Amazon DynamoDB Streams API Reference, DescribeStream.
struct DescribeStream: Operation {
    static let model = DynamoDBStreamsModel.describeStream
    let store: DynamoDBStore

    func access(_ input: DescribeStreamInput, _ context: CallContext) throws -> [Access] {
        [try StreamReference(input.streamArn, context).access("DescribeStream", context)]
    }

    func run(_ input: DescribeStreamInput, _ context: CallContext) async throws -> DescribeStreamOutput {
        let stored = try await store.stream(try StreamReference(input.streamArn, context))
        let shard = stored.shard(count: try await store.log.count(stored.stream.id))
        if let parent = input.shardFilter?.shardId, parent != shard.shardId {
            throw DynamoDBStreamsFault.resourceNotFoundException(
                "Requested resource not found: Shard does not exist: \(parent)")
        }
        // The one shard has no children, and nothing comes behind it.
        let isLeftOut =
            input.shardFilter != nil || input.exclusiveStartShardId.map { $0 >= shard.shardId ?? "" } ?? false
        return DescribeStreamOutput(streamDescription: stored.description(shards: isLeftOut ? [] : [shard]))
    }
}
