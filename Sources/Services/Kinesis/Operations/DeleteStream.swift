internal import Base
internal import KinesisAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Deletes a stream with its shards and consumers; its records go in the background.
/// - Source: Amazon Kinesis Data Streams API Reference, DeleteStream.
struct DeleteStream: Operation {
    static let model = KinesisModel.deleteStream
    let core: KinesisCore

    func access(_ input: DeleteStreamInput, _ context: CallContext) async throws -> [Access] {
        try await core.access("DeleteStream", try input.reference(context), context)
    }

    func run(_ input: DeleteStreamInput, _ context: CallContext) async throws -> Empty {
        let reference = try input.reference(context)
        for _ in 0..<LimitsStore.conflictRetries {
            guard let stream = try await core.store.load(reference) else { throw Fault.noStream(reference) }
            let consumers = try await core.consumers.all(stream.id)
            guard consumers.isEmpty || input.enforceConsumerDeletion == true else {
                throw KinesisFault.resourceInUseException(
                    "Stream \(reference.name) under account \(reference.tenant.account) has "
                        + "\(consumers.count) registered consumers.")
            }
            var transaction = Transaction()
            transaction.check(stream.key, .version(stream.version))
            transaction.delete(stream.key)
            // Nobody can append any more: whoever does expects this row.
            transaction.delete(KinesisStore.layoutKey(stream.id))
            transaction.delete(KeyRange(prefix: KinesisStore.shards(stream.id)))
            transaction.delete(KeyRange(prefix: KinesisStore.consumers(stream.id)))
            transaction.put(KinesisStore.goneKey(stream.id), LongData.time(context.now))
            try await core.countShards(-stream.open.count, reference.tenant, in: &transaction)
            if stream.stream.isOnDemand { try await core.countOnDemand(-1, reference.tenant, in: &transaction) }
            guard try await core.store.commit(transaction).version != nil else { continue }
            for shard in stream.open { core.notices.tell(stream.arn, shard.id) }
            return Empty()
        }
        throw Fault.inUse(reference)
    }
}
