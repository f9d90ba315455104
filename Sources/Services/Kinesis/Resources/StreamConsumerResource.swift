package import Base
internal import KinesisAPI
package import ServiceKit
internal import Wire

/// A consumer of a template. `Ref` gives its ARN.
/// - Source: AWS CloudFormation User Guide, AWS::Kinesis::StreamConsumer.
package struct StreamConsumerResource: ResourceHandler {
    package let type = "AWS::Kinesis::StreamConsumer"
    package let attributes = [
        "ConsumerARN", "ConsumerCreationTimestamp", "ConsumerName", "ConsumerStatus", "StreamARN",
    ]
    package let properties = [
        ResourceProperty("ConsumerName", .string, required: true, replaces: true),
        ResourceProperty("StreamARN", .string, required: true, replaces: true), ResourceProperty("Tags", .tags),
    ]

    package init() {}

    package func create(_ properties: JSONObject, _ context: ResourceContext) async throws -> ResourceState {
        let stream = properties["StreamARN"]?.string ?? ""
        let tags = PropertyValue.tags(properties["Tags"])
        let made = try await KinesisClient(context.caller).registerStreamConsumer(
            RegisterStreamConsumerInput(
                streamARN: stream, consumerName: properties["ConsumerName"]?.string ?? "",
                tags: tags.isEmpty ? nil : tags)
        ).consumer
        return Self.state(made, stream)
    }

    package func update(
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
        return Self.state(
            Consumer(
                consumerName: known.consumerName, consumerARN: known.consumerARN, consumerStatus: known.consumerStatus,
                consumerCreationTimestamp: known.consumerCreationTimestamp), known.streamARN)
    }

    package func delete(_ physicalID: String, _ properties: JSONObject, _ context: ResourceContext) async throws {
        do {
            try await KinesisClient(context.caller).deregisterStreamConsumer(
                DeregisterStreamConsumerInput(consumerARN: physicalID))
        } catch let fault as Fault where fault.code == "ResourceNotFoundException" {
            // Gone already, perhaps with its stream.
        }
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
