internal import Base
internal import SQSAPI
internal import ServiceKit
internal import Wire

/// A queue of a template. `Ref` gives its address.
/// - Source: AWS CloudFormation User Guide, AWS::SQS::Queue.
struct QueueResource: ResourceHandler {
    let owners: ResourceOwners

    let type = "AWS::SQS::Queue"
    let attributes = ["Arn", "QueueName", "QueueUrl"]
    let properties = [
        ResourceProperty("QueueName", .string, replaces: true), ResourceProperty("FifoQueue", .boolean, replaces: true),
        ResourceProperty("ContentBasedDeduplication", .boolean), ResourceProperty("DeduplicationScope", .string),
        ResourceProperty("DelaySeconds", .integer), ResourceProperty("FifoThroughputLimit", .string),
        ResourceProperty("KmsDataKeyReusePeriodSeconds", .integer), ResourceProperty("KmsMasterKeyId", .string),
        ResourceProperty("MaximumMessageSize", .integer), ResourceProperty("MessageRetentionPeriod", .integer),
        ResourceProperty("ReceiveMessageWaitTimeSeconds", .integer), ResourceProperty("RedriveAllowPolicy", .json),
        ResourceProperty("RedrivePolicy", .json), ResourceProperty("SqsManagedSseEnabled", .boolean),
        ResourceProperty("VisibilityTimeout", .integer), ResourceProperty("Tags", .tags),
    ]

    func create(_ properties: JSONObject, _ context: ResourceContext) async throws -> ResourceState {
        let name = Self.name(properties, context)
        let client = SQSClient(context.caller)
        let reference = Self.reference(name, context)
        let isResumed = try await owners.begin(
            SQSStore.ownerKey(reference), absent: SQSStore.queueKey(reference), context)
        do {
            try await client.getQueueUrl(GetQueueUrlRequest(queueName: name))
            // A deploy that a crash cut off comes here again and finds the queue that it made.
            guard isResumed else { throw SQSFault.queueNameExists("A queue named \(name) already exists.") }
        } catch let fault as Fault where fault.code == Fault.noSuchQueue.code {
            try await client.createQueue(
                CreateQueueRequest(
                    queueName: name, attributes: Self.attributes(properties),
                    tags: PropertyValue.tags(properties["Tags"])))
        }
        return Self.state(name, context)
    }

    func update(
        _ physicalID: String, from old: JSONObject, to new: JSONObject, _ context: ResourceContext
    ) async throws -> ResourceState {
        let client = SQSClient(context.caller)
        let (before, after) = (Self.attributes(old), Self.attributes(new))
        var changes = after.filter { before[$0.key] != $0.value && $0.key != "FifoQueue" }
        for name in before.keys where after[name] == nil { changes[name] = Self.reset(name) }
        if !changes.isEmpty {
            try await client.setQueueAttributes(SetQueueAttributesRequest(queueUrl: physicalID, attributes: changes))
        }
        let (oldTags, newTags) = (PropertyValue.tags(old["Tags"]), PropertyValue.tags(new["Tags"]))
        let gone = oldTags.keys.filter { newTags[$0] == nil }.sorted()
        if !gone.isEmpty { try await client.untagQueue(UntagQueueRequest(queueUrl: physicalID, tagKeys: gone)) }
        if oldTags != newTags, !newTags.isEmpty {
            try await client.tagQueue(TagQueueRequest(queueUrl: physicalID, tags: newTags))
        }
        return Self.state(String(physicalID.split(separator: "/").last ?? ""), context)
    }

    func delete(_ physicalID: String, _ properties: JSONObject, _ context: ResourceContext) async throws {
        do {
            try await SQSClient(context.caller).deleteQueue(DeleteQueueRequest(queueUrl: physicalID))
        } catch let fault as Fault where fault.code == Fault.noSuchQueue.code {
            // Gone already.
        }
        let name = String(physicalID.split(separator: "/").last ?? "")
        try await owners.end(SQSStore.ownerKey(Self.reference(name, context)))
    }

    // MARK: - Parts

    private static func name(_ properties: JSONObject, _ context: ResourceContext) -> String {
        if let name = properties["QueueName"]?.string { return name }
        guard PropertyValue.flagText(properties["FifoQueue"]) == "true" else {
            return context.generatedName(maximum: LimitsSQS.queueNameLength)
        }
        return context.generatedName(maximum: LimitsSQS.queueNameLength - QueueName.suffix.count) + QueueName.suffix
    }

    private static func reference(_ name: String, _ context: ResourceContext) -> QueueReference {
        QueueReference(name: name, tenant: Tenant(account: context.account, region: context.region))
    }

    private static func state(_ name: String, _ context: ResourceContext) -> ResourceState {
        let reference = reference(name, context)
        let url = reference.url(context.endpoint)
        return ResourceState(
            physicalID: url,
            attributes: ["Arn": .string(reference.arn), "QueueName": .string(name), "QueueUrl": .string(url)])
    }

    /// The attributes as the API takes them: texts.
    static func attributes(_ properties: JSONObject) -> [String: String] {
        var attributes: [String: String] = [:]
        for (name, value) in properties where name != "QueueName" && name != "Tags" {
            attributes[name] =
                value.object != nil ? value.description : PropertyValue.flagText(value) ?? value.description
            if let text = value.string, name != "FifoQueue" { attributes[name] = text }
        }
        // A standard queue is one that says nothing.
        if attributes["FifoQueue"] == "false" { attributes["FifoQueue"] = nil }
        return attributes
    }

    /// What an attribute is once the template says nothing of it any more.
    private static func reset(_ name: String) -> String {
        switch name {
        case "ContentBasedDeduplication": "false"
        case "DeduplicationScope": "queue"
        case "FifoThroughputLimit": "perQueue"
        case "KmsDataKeyReusePeriodSeconds": "300"
        case "SqsManagedSseEnabled": "true"
        default: QueueSettings.defaults[name] ?? ""
        }
    }
}
