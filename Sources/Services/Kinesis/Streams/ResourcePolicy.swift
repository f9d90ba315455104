internal import Base
internal import KinesisAPI
internal import Policy
internal import Wire

/// The policies of streams and of their consumers, by which other accounts may use them.
/// - Source: Amazon Kinesis Data Streams Developer Guide, "Controlling access using IAM", resource-based policies.
enum ResourcePolicy {
    private static let ofStreams = [
        "DescribeStream", "DescribeStreamSummary", "GetRecords", "GetShardIterator", "ListShards", "PutRecord",
        "PutRecords",
    ]
    private static let ofConsumers = ["DescribeStreamConsumer", "SubscribeToShard"]

    /// Whether a policy can let another account do this.
    static func canShare(_ action: String) -> Bool { ofStreams.contains(action) || ofConsumers.contains(action) }

    /// - Throws: `InvalidArgumentException`.
    static func check(_ text: String, isConsumers: Bool) throws(Fault) {
        guard text.utf8.count <= LimitsKinesis.policyBytes else {
            throw .invalidArgument("The resource policy is larger than \(LimitsKinesis.policyBytes) bytes.")
        }
        guard let json = try? JSON(parsing: text), let object = json.object,
            (try? CompiledPolicy(text, flavour: .resource)) != nil
        else { throw .invalidArgument("Policy is malformed.") }
        let known = isConsumers ? ofConsumers : ofStreams
        for action in PolicyDraft(object).statements.flatMap(\.actions) {
            let name = action.lowercased().hasPrefix("kinesis:") ? String(action.dropFirst("kinesis:".count)) : ""
            guard PolicyDraft.action(name, coversOneOf: known) else {
                throw .invalidArgument("The resource policy has an action that is not supported: \(action).")
            }
        }
    }
}

extension StoredStream {
    /// The policy of the stream, or of one of its consumers.
    func policy(of arn: String) -> JSON? {
        stream.policies.isEmpty ? Optional.none : stream.policies[arn].flatMap { try? JSON(parsing: $0) }
    }
}
