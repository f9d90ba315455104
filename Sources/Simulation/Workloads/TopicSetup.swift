internal import Base

/// Makes topics and their subscriptions, while nothing goes wrong.
struct TopicSetup: Sendable {
    private let client: Edge

    init(_ client: Edge) { self.client = client }

    /// - Parameter name: ends with `.fifo` for one that keeps the order.
    func make(_ name: String) async {
        let attributes =
            name.hasSuffix(".fifo") ? "&Attributes.entry.1.key=FifoTopic&Attributes.entry.1.value=true" : ""
        await form("Action=CreateTopic&Name=\(name)" + attributes)
    }

    /// Makes a queue to which topics may send, and subscribes it to raw messages.
    func make(queue: String, of topic: String) async {
        await QueueSetup(client).make(queue, for: "sns")
        await subscribe("sqs", Here.queue(queue), to: topic, ["RawMessageDelivery": "true"])
    }

    /// Lets a topic invoke a function, and subscribes it.
    func subscribe(function: String, to topic: String, _ attributes: [String: String] = [:]) async {
        let permission: JSON = [
            "StatementId": "topic", "Action": "lambda:InvokeFunction", "Principal": "sns.amazonaws.com",
            "SourceArn": .string(Here.topic(topic)),
        ]
        _ = await client.insist("AddPermission") {
            await client.lambda("POST", "/2015-03-31/functions/\(function)/policy", permission.bytes)
        }
        await subscribe("lambda", Here.function(function), to: topic, attributes)
    }

    private func subscribe(
        _ kind: String, _ endpoint: String, to topic: String, _ attributes: [String: String]
    ) async {
        var text = "Action=Subscribe&Protocol=\(kind)&TopicArn=\(PercentEncoding.encode(Here.topic(topic)))"
        text += "&Endpoint=\(PercentEncoding.encode(endpoint))"
        for (index, (name, value)) in attributes.sorted(by: { $0.key < $1.key }).enumerated() {
            text += "&Attributes.entry.\(index + 1).key=\(name)"
            text += "&Attributes.entry.\(index + 1).value=\(PercentEncoding.encode(value))"
        }
        await form(text)
    }

    private func form(_ text: String) async { _ = await client.settle(text) { await client.sns(text) } }
}
