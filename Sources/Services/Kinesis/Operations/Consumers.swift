internal import Base
internal import KinesisAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Makes a consumer that has a stream's throughput for itself; it is active at once.
/// - Source: Amazon Kinesis Data Streams API Reference, RegisterStreamConsumer.
struct RegisterStreamConsumer: Operation {
    static let model = KinesisModel.registerStreamConsumer
    let core: KinesisCore

    func access(_ input: RegisterStreamConsumerInput, _ context: CallContext) async throws -> [Access] {
        try await core.access(
            "RegisterStreamConsumer", try core.stream(arn: input.streamARN, id: input.streamId, context), context)
    }

    func run(_ input: RegisterStreamConsumerInput, _ context: CallContext) async throws
        -> RegisterStreamConsumerOutput
    {
        let reference = try core.stream(arn: input.streamARN, id: input.streamId, context)
        let tags = input.tags ?? [:]
        try StreamTags.check(tags, most: LimitsKinesis.tags)
        let consumer = StreamConsumer(name: input.consumerName, created: context.now, tags: tags)
        // Under the stream's version, so that the count holds.
        try await core.store.change(reference) { stored, _, transaction in
            let known = try await core.consumers.all(stored.id)
            guard !known.contains(where: { $0.name == consumer.name }) else {
                throw KinesisFault.resourceInUseException(
                    "Consumer under stream \(reference.name) already exists for account "
                        + "\(reference.tenant.account): \(consumer.name).")
            }
            guard known.count < LimitsKinesis.consumers else {
                throw KinesisFault.limitExceededException(
                    "Stream \(reference.name) has the limit of \(LimitsKinesis.consumers) registered consumers.")
            }
            transaction.put(ConsumerStore.key(stored.id, consumer.name), consumer.bytes)
        }
        return RegisterStreamConsumerOutput(consumer: consumer.output(reference))
    }
}

/// Ends a consumer, and its subscriptions with it.
struct DeregisterStreamConsumer: Operation {
    static let model = KinesisModel.deregisterStreamConsumer
    let core: KinesisCore

    func access(_ input: DeregisterStreamConsumerInput, _ context: CallContext) async throws -> [Access] {
        try await core.consumerAccess("DeregisterStreamConsumer", try input.reference(context), context)
    }

    func run(_ input: DeregisterStreamConsumerInput, _ context: CallContext) async throws -> Empty {
        let reference = try input.reference(context)
        let stored = try await core.store.change(reference.stream) { stored, stream, transaction in
            let (consumer, row) = try await core.consumers.consumer(reference, of: stored)
            transaction.check(row.key, .version(row.version))
            transaction.delete(row.key)
            stream.policies[consumer.arn(reference.stream)] = nil
        }
        core.subscriptions.end(consumer: reference.name, of: stored.id)
        for shard in stored.shards { core.notices.tell(stored.arn, shard.id) }
        return Empty()
    }
}

/// Shows a consumer.
struct DescribeStreamConsumer: Operation {
    static let model = KinesisModel.describeStreamConsumer
    let core: KinesisCore

    func access(_ input: DescribeStreamConsumerInput, _ context: CallContext) async throws -> [Access] {
        try await core.consumerAccess("DescribeStreamConsumer", try input.reference(context), context)
    }

    func run(_ input: DescribeStreamConsumerInput, _ context: CallContext) async throws
        -> DescribeStreamConsumerOutput
    {
        let reference = try input.reference(context)
        let stream = try await core.store.stream(reference.stream)
        let consumer = try await core.consumers.consumer(reference, of: stream).consumer
        return DescribeStreamConsumerOutput(
            consumerDescription: ConsumerDescription(
                consumerName: consumer.name, consumerARN: consumer.arn(reference.stream), consumerStatus: .active,
                consumerCreationTimestamp: consumer.created, streamARN: stream.arn))
    }
}

/// Lists a stream's consumers by their names.
struct ListStreamConsumers: Operation {
    static let model = KinesisModel.listStreamConsumers
    let core: KinesisCore

    func access(_ input: ListStreamConsumersInput, _ context: CallContext) async throws -> [Access] {
        try await core.access(
            "ListStreamConsumers", try core.stream(arn: input.streamARN, id: input.streamId, context), context)
    }

    func run(_ input: ListStreamConsumersInput, _ context: CallContext) async throws -> ListStreamConsumersOutput {
        let stream = try await core.store.stream(
            try core.stream(arn: input.streamARN, id: input.streamId, context))
        try StreamTime.check(input.streamCreationTimestamp, stream)
        let tokens = NameToken(list: "consumers \(stream.arn)", seal: try await core.store.seal())
        let after = try input.nextToken.map { token throws(Fault) in try tokens.name(token) }
        let consumers = try await core.consumers.all(stream.id).filter { $0.name > after ?? "" }
        let page = consumers.prefix(input.maxResults ?? LimitsKinesis.listedConsumers)
        return ListStreamConsumersOutput(
            consumers: page.map { $0.output(stream.reference) },
            nextToken: page.count < consumers.count ? page.last.map { tokens.text($0.name) } : nil)
    }
}

extension DeregisterStreamConsumerInput {
    fileprivate func reference(_ context: CallContext) throws(Fault) -> ConsumerReference {
        try ConsumerReference(arn: consumerARN, stream: streamARN, name: consumerName, id: streamId, context)
    }
}

extension DescribeStreamConsumerInput {
    fileprivate func reference(_ context: CallContext) throws(Fault) -> ConsumerReference {
        try ConsumerReference(arn: consumerARN, stream: streamARN, name: consumerName, id: streamId, context)
    }
}

extension KinesisCore {
    /// What a caller must be allowed to do with a consumer.
    func consumerAccess(
        _ action: String, _ reference: ConsumerReference, _ context: CallContext
    ) async throws -> [Access] {
        let stream = try await store.find(reference.stream)
        var arn = reference.arn
        if arn == nil, let stream {
            arn = try await consumers.find(reference.name, of: stream.id)?.arn(reference.stream)
        }
        let known = arn ?? "\(reference.stream.arn)/consumer/\(reference.name):0"
        let owner = reference.stream.tenant.account
        return [
            Access(
                "kinesis:" + action, on: known,
                resourcePolicy: ResourcePolicy.canShare(action) ? stream?.policy(of: known) : nil,
                owner: owner == context.account ? nil : owner)
        ]
    }
}
