package import Base
internal import SNSAPI
package import ServiceKit
internal import Wire

/// A subscription of a template. `Ref` gives its ARN.
/// - Source: AWS CloudFormation User Guide, AWS::SNS::Subscription.
package struct SubscriptionResource: ResourceHandler {
    package let type = "AWS::SNS::Subscription"
    package let attributes = ["Arn"]
    package let properties = [
        ResourceProperty("TopicArn", .string, required: true, replaces: true),
        ResourceProperty("Protocol", .string, required: true, replaces: true),
        ResourceProperty("Endpoint", .string, replaces: true), ResourceProperty("Region", .string),
        ResourceProperty("DeliveryPolicy", .json), ResourceProperty("FilterPolicy", .json),
        ResourceProperty("FilterPolicyScope", .string), ResourceProperty("RawMessageDelivery", .boolean),
        ResourceProperty("RedrivePolicy", .json),
    ]
    package let unsupported = ["ReplayPolicy", "SubscriptionRoleArn"]
    private static let names = [
        "FilterPolicyScope", "FilterPolicy", "DeliveryPolicy", "RawMessageDelivery", "RedrivePolicy",
    ]

    package init() {}

    package func create(_ properties: JSONObject, _ context: ResourceContext) async throws -> ResourceState {
        try Self.checkRegion(properties, context)
        let subscribed = try await SNSClient(context.caller).subscribe(
            SubscribeInput(
                topicArn: properties["TopicArn"]?.string ?? "", protocol: properties["Protocol"]?.string ?? "",
                endpoint: properties["Endpoint"]?.string, attributes: Self.attributes(properties),
                returnSubscriptionArn: true))
        return Self.state(subscribed.subscriptionArn ?? "")
    }

    package func update(
        _ physicalID: String, from old: JSONObject, to new: JSONObject, _ context: ResourceContext
    ) async throws -> ResourceState {
        try Self.checkRegion(new, context)
        let client = SNSClient(context.caller)
        let (before, after) = (Self.attributes(old), Self.attributes(new))
        // A policy is not possible in every scope: it is away while the scope changes.
        if before["FilterPolicyScope"] != after["FilterPolicyScope"], before["FilterPolicy"] != nil {
            try await Self.set("FilterPolicy", "", physicalID, client)
        }
        for name in Self.names {
            let isReset = name == "FilterPolicy" && before["FilterPolicyScope"] != after["FilterPolicyScope"]
            guard isReset || before[name] != after[name] else { continue }
            let fallback = ["FilterPolicyScope": "MessageAttributes", "RawMessageDelivery": "false"][name] ?? ""
            try await Self.set(name, after[name] ?? fallback, physicalID, client)
        }
        return Self.state(physicalID)
    }

    package func delete(_ physicalID: String, _ properties: JSONObject, _ context: ResourceContext) async throws {
        try await SNSClient(context.caller).unsubscribe(UnsubscribeInput(subscriptionArn: physicalID))
    }

    private static func set(_ name: String, _ value: String, _ arn: String, _ client: SNSClient) async throws {
        try await client.setSubscriptionAttributes(
            SetSubscriptionAttributesInput(subscriptionArn: arn, attributeName: name, attributeValue: value))
    }

    private static func checkRegion(_ properties: JSONObject, _ context: ResourceContext) throws(Fault) {
        if let region = properties["Region"]?.string, !region.isEmpty, region != context.region.rawValue {
            throw .notSupported("A subscription to a topic of another region")
        }
    }

    private static func attributes(_ properties: JSONObject) -> [String: String] {
        var attributes: [String: String] = [:]
        for name in names {
            guard let value = properties[name] else { continue }
            attributes[name] = value.string ?? value.bool.map { "\($0)" } ?? value.description
        }
        return attributes
    }

    private static func state(_ arn: String) -> ResourceState {
        ResourceState(physicalID: arn, attributes: ["Arn": .string(arn)])
    }
}
