internal import Base

/// Makes queues, while nothing goes wrong.
struct QueueSetup: Sendable {
    private let client: Edge

    init(_ client: Edge) { self.client = client }

    /// - Parameters:
    ///   - name: ends with `.fifo` for one that keeps the order.
    ///   - service: who may send to it beside the account, by its first name.
    func make(_ name: String, for service: String? = nil, _ settings: JSONObject = [:]) async {
        var attributes = settings
        if let service { attributes["Policy"] = Self.policy(name, service) }
        if name.hasSuffix(".fifo") { attributes["FifoQueue"] = "true" }
        _ = await client.insist("CreateQueue") {
            await client.sqs("CreateQueue", ["QueueName": .string(name), "Attributes": .object(attributes)])
        }
    }

    /// Lets a service send to a queue.
    static func policy(_ queue: String, _ service: String) -> JSON {
        let policy: JSON = [
            "Version": "2012-10-17",
            "Statement": [
                [
                    "Effect": "Allow", "Principal": ["Service": .string("\(service).amazonaws.com")],
                    "Action": "sqs:SendMessage", "Resource": .string(Here.queue(queue)),
                ]
            ],
        ]
        return .string(policy.description)
    }
}
