internal import Base

/// How many messages a queue has, whatever their state.
enum QueueDepth {
    static func total(_ client: Edge, _ url: JSON) async -> Int? {
        let reply = await client.sqs("GetQueueAttributes", ["QueueUrl": url, "AttributeNames": ["All"]])
        guard let attributes = reply.json?["Attributes"] else { return nil }
        let names = [
            "ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible",
            "ApproximateNumberOfMessagesDelayed",
        ]
        return names.reduce(0) { $0 + (attributes[$1]?.string.flatMap { Int($0) } ?? 0) }
    }

    /// Takes out of a queue what can be seen now.
    static func empty(_ client: Edge, _ queue: String, _ take: (Received) -> Void) async {
        while true {
            let reply = await client.sqs(
                "ReceiveMessage",
                [
                    "QueueUrl": Here.url(queue), "MaxNumberOfMessages": 10, "MessageSystemAttributeNames": ["All"],
                ])
            let messages = reply.json.map(Received.all) ?? []
            if messages.isEmpty { return }
            for message in messages {
                take(message)
                _ = await client.sqs(
                    "DeleteMessage", ["QueueUrl": Here.url(queue), "ReceiptHandle": .string(message.receipt)])
            }
        }
    }
}
