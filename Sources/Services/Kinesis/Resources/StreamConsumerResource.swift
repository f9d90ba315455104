internal import Base
internal import KinesisAPI
internal import ServiceKit
internal import Wire

/// A consumer of a template. `Ref` gives its ARN.
/// - Source: AWS CloudFormation User Guide, AWS::Kinesis::StreamConsumer.
struct StreamConsumerResource: ResourceHandler {
    let store: KinesisStore
    let owners: ResourceOwners

    let type = "AWS::Kinesis::StreamConsumer"
    let attributes = [
        "ConsumerARN", "ConsumerCreationTimestamp", "ConsumerName", "ConsumerStatus", "StreamARN",
    ]
    let properties = [
        ResourceProperty("ConsumerName", .string, required: true, replaces: true),
        ResourceProperty("StreamARN", .string, required: true, replaces: true), ResourceProperty("Tags", .tags),
    ]

    func create(_ properties: JSONObject, _ context: ResourceContext) async throws -> ResourceState {
        let client = KinesisClient(context.caller)
        let (stream, name) = (properties["StreamARN"]?.string ?? "", properties["ConsumerName"]?.string ?? "")
        let isResumed = try await begin(stream, name, context)
        let tags = PropertyValue.tags(properties["Tags"])
        let made: Consumer
        do {
            made = try await client.registerStreamConsumer(
                RegisterStreamConsumerInput(streamARN: stream, consumerName: name, tags: tags.isEmpty ? nil : tags)
            ).consumer
        } catch let fault as Fault where fault.code == "ResourceInUseException" && isResumed {
            // Made by this creation before it was cut off.
            made = try await client.describeStreamConsumer(
                DescribeStreamConsumerInput(streamARN: stream, consumerName: name)
            ).consumerDescription.consumer
        }
        return Self.state(made, stream)
    }

    func update(
        _ physicalID: String, from old: JSONObject, to new: JSONObject, _ context: ResourceContext
    ) async throws -> ResourceState {
        let client = KinesisClient(context.caller)
        let (before, after) = (PropertyValue.tags(old["Tags"]), PropertyValue.tags(new["Tags"]))
        let gone = before.keys.filter { after[$0] == nil }.sorted()
        if !gone.isEmpty { try await client.untagResource(UntagResourceInput(tagKeys: gone, resourceARN: physicalID)) }
        if before != after, !after.isEmpty {
            try await client.tagResource(TagResourceInput(tags: after, resourceARN: physicalID))
        }
        let known = try await client.describeStreamConsumer(DescribeStreamConsumerInput(consumerARN: physicalID))
            .consumerDescription
        return Self.state(known.consumer, known.streamARN)
    }

    func delete(_ physicalID: String, _ properties: JSONObject, _ context: ResourceContext) async throws {
        do {
            try await KinesisClient(context.caller).deregisterStreamConsumer(
                DeregisterStreamConsumerInput(consumerARN: physicalID))
        } catch let fault as Fault where fault.code == "ResourceNotFoundException" {
            // Gone already, perhaps with its stream.
        }
        guard let consumer = ConsumerReference(arn: physicalID) else { return }
        try await owners.end(KinesisStore.ownerKey(consumer.stream, consumer: consumer.name))
    }

    /// - Returns: whether this very creation had begun before. A stream that is not there is the call's to tell.
    private func begin(_ stream: String, _ name: String, _ context: ResourceContext) async throws -> Bool {
        guard let reference = StreamReference(arn: stream), let stored = try await store.find(reference) else {
            return false
        }
        return try await owners.begin(
            KinesisStore.ownerKey(reference, consumer: name), absent: ConsumerStore.key(stored.id, name), context)
    }

    private static func state(_ consumer: Consumer, _ stream: String) -> ResourceState {
        ResourceState(
            physicalID: consumer.consumerARN,
            attributes: [
                "ConsumerARN": .string(consumer.consumerARN), "ConsumerName": .string(consumer.consumerName),
                "ConsumerStatus": .string(consumer.consumerStatus.rawValue),
                "ConsumerCreationTimestamp": .string("\(consumer.consumerCreationTimestamp.seconds)"),
                "StreamARN": .string(stream),
            ])
    }
}

extension ConsumerDescription {
    fileprivate var consumer: Consumer {
        Consumer(
            consumerName: consumerName, consumerARN: consumerARN, consumerStatus: consumerStatus,
            consumerCreationTimestamp: consumerCreationTimestamp)
    }
}
