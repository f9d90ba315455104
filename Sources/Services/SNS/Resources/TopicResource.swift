internal import Base
internal import SNSAPI
internal import ServiceKit
internal import Wire

/// A topic of a template, with the subscriptions that stand in it. `Ref` gives its ARN.
/// - Source: AWS CloudFormation User Guide, AWS::SNS::Topic.
struct TopicResource: ResourceHandler {
    let store: SNSStore
    let owners: ResourceOwners

    let type = "AWS::SNS::Topic"
    let attributes = ["TopicArn", "TopicName"]
    let properties = [
        ResourceProperty("TopicName", .string, replaces: true), ResourceProperty("FifoTopic", .boolean, replaces: true),
        ResourceProperty("ContentBasedDeduplication", .boolean), ResourceProperty("DisplayName", .string),
        ResourceProperty("FifoThroughputScope", .string), ResourceProperty("KmsMasterKeyId", .string),
        ResourceProperty("SignatureVersion", .string), ResourceProperty("TracingConfig", .string),
        ResourceProperty(
            "Subscription",
            .listOf(
                .structure([
                    .init("Endpoint", .string, required: true), .init("Protocol", .string, required: true),
                ]))),
        ResourceProperty("Tags", .tags),
    ]
    let unsupported = ["ArchivePolicy", "DataProtectionPolicy", "DeliveryStatusLogging"]
    private static let others: Set<String> = ["TopicName", "Subscription", "Tags", "FifoTopic"]

    func create(_ properties: JSONObject, _ context: ResourceContext) async throws -> ResourceState {
        let name = Self.name(properties, context)
        let reference = TopicReference(name: name, tenant: Tenant(account: context.account, region: context.region))
        let arn = reference.arn
        let client = SNSClient(context.caller)
        let isResumed = try await owners.begin(
            SNSStore.ownerKey(reference), absent: SNSStore.topicKey(reference), context)
        do {
            try await client.listTagsForResource(ListTagsForResourceRequest(resourceArn: arn))
            // A deploy that a crash cut off comes here again and finds the topic that it made.
            guard isResumed else {
                throw Fault.invalidParameter("TopicName Reason: A topic named \(name) already exists.")
            }
        } catch let fault as Fault where fault.code == "ResourceNotFound" {
            var attributes = Self.attributes(properties)
            if PropertyValue.flagText(properties["FifoTopic"]) == "true" { attributes["FifoTopic"] = "true" }
            try await client.createTopic(
                CreateTopicInput(
                    name: name, attributes: attributes, tags: TopicTags.shown(PropertyValue.tags(properties["Tags"]))))
        }
        return try await context.finishing(arn) {
            // No caller may set these.
            try await store.change(reference) { $0.tags.merge(context.ownTags) { _, own in own } }
            for subscription in Self.subscriptions(properties) { try await Self.subscribe(subscription, arn, client) }
            return Self.state(arn)
        }
    }

    func update(
        _ physicalID: String, from old: JSONObject, to new: JSONObject, _ context: ResourceContext
    ) async throws -> ResourceState {
        let client = SNSClient(context.caller)
        let (before, after) = (Self.attributes(old), Self.attributes(new))
        for name in Set(before.keys).union(after.keys).sorted() where before[name] != after[name] {
            try await client.setTopicAttributes(
                SetTopicAttributesInput(
                    topicArn: physicalID, attributeName: name,
                    attributeValue: after[name] ?? (name == "ContentBasedDeduplication" ? "false" : "")))
        }
        let (oldTags, newTags) = (PropertyValue.tags(old["Tags"]), PropertyValue.tags(new["Tags"]))
        let gone = oldTags.keys.filter { newTags[$0] == nil }.sorted()
        if !gone.isEmpty {
            try await client.untagResource(UntagResourceRequest(resourceArn: physicalID, tagKeys: gone))
        }
        if oldTags != newTags, !newTags.isEmpty {
            try await client.tagResource(TagResourceRequest(resourceArn: physicalID, tags: TopicTags.shown(newTags)))
        }
        let (had, wanted) = (Self.subscriptions(old), Self.subscriptions(new))
        for subscription in wanted where !had.contains(subscription) {
            try await Self.subscribe(subscription, physicalID, client)
        }
        for subscription in had where !wanted.contains(subscription) {
            try await Self.unsubscribe(subscription, physicalID, client)
        }
        return Self.state(physicalID)
    }

    func delete(_ physicalID: String, _ properties: JSONObject, _ context: ResourceContext) async throws {
        try await SNSClient(context.caller).deleteTopic(DeleteTopicInput(topicArn: physicalID))
        if let reference = TopicReference(arn: physicalID) { try await owners.end(SNSStore.ownerKey(reference)) }
    }

    // MARK: - Subscriptions

    private struct Inline: Hashable {
        let kind: String
        let endpoint: String

        /// The endpoint as lists show it.
        var shown: String { DeliveryProtocol(rawValue: kind)?.shown(endpoint) ?? endpoint }
    }

    private static func subscriptions(_ properties: JSONObject) -> [Inline] {
        (properties["Subscription"]?.array ?? []).map {
            Inline(kind: $0["Protocol"]?.string ?? "", endpoint: $0["Endpoint"]?.string ?? "")
        }
    }

    private static func subscribe(_ subscription: Inline, _ topic: String, _ client: SNSClient) async throws {
        try await client.subscribe(
            SubscribeInput(topicArn: topic, protocol: subscription.kind, endpoint: subscription.endpoint))
    }

    private static func unsubscribe(_ subscription: Inline, _ topic: String, _ client: SNSClient) async throws {
        var token: String?
        repeat {
            let page = try await client.listSubscriptionsByTopic(
                ListSubscriptionsByTopicInput(topicArn: topic, nextToken: token))
            for found in page.subscriptions ?? []
            where found.protocol == subscription.kind && found.endpoint == subscription.shown {
                // One that nobody confirmed goes by itself.
                guard let arn = found.subscriptionArn, SubscriptionReference(arn: arn) != nil else { return }
                try await client.unsubscribe(UnsubscribeInput(subscriptionArn: arn))
                return
            }
            token = page.nextToken
        } while token != nil
    }

    // MARK: - Parts

    private static func name(_ properties: JSONObject, _ context: ResourceContext) -> String {
        if let name = properties["TopicName"]?.string { return name }
        guard PropertyValue.flagText(properties["FifoTopic"]) == "true" else {
            return context.generatedName(maximum: LimitsSNS.topicNameLength)
        }
        return context.generatedName(maximum: LimitsSNS.topicNameLength - TopicName.suffix.count) + TopicName.suffix
    }

    private static func state(_ arn: String) -> ResourceState {
        let name = arn.split(separator: ":").last.map { String($0) } ?? ""
        return ResourceState(physicalID: arn, attributes: ["TopicArn": .string(arn), "TopicName": .string(name)])
    }

    /// The attributes as the API takes them: texts.
    private static func attributes(_ properties: JSONObject) -> [String: String] {
        var attributes: [String: String] = [:]
        for (name, value) in properties where !others.contains(name) {
            attributes[name] = value.string ?? PropertyValue.flagText(value) ?? value.description
        }
        return attributes
    }

}
