internal import Base
internal import SNSAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Makes a topic. One of the same name whose attributes and tags do not contradict is given as if it were new.
/// - Source: Amazon SNS API Reference, CreateTopic.
struct CreateTopic: Operation {
    static let model = SNSModel.createTopic
    let core: SNSCore

    func access(_ input: CreateTopicInput, _ context: CallContext) async throws -> [Access] {
        let arn = TopicReference(name: input.name, tenant: context.tenant).arn
        return [Access("sns:CreateTopic", on: arn)]
            + (input.tags?.isEmpty == false ? [Access("sns:TagResource", on: arn)] : [])
    }

    func run(_ input: CreateTopicInput, _ context: CallContext) async throws -> CreateTopicResponse {
        var wanted = input.attributes ?? [:]
        let kind = wanted.removeValue(forKey: "FifoTopic")?.lowercased()
        guard kind == nil || kind == "true" || kind == "false" else {
            throw Fault.invalidParameter("Attributes Reason: FifoTopic: Invalid value. Must be true or false.")
        }
        let isFIFO = kind == "true"
        try TopicName.check(input.name, isFIFO: isFIFO)
        if input.dataProtectionPolicy?.isEmpty == false { throw Fault.notSupported("A data protection policy") }
        let reference = TopicReference(name: input.name, tenant: context.tenant)
        var attributes = isFIFO ? ["FifoTopic": "true"] : [:]
        try TopicAttributes.merge(
            wanted, into: &attributes, isFIFO: isFIFO, prefix: "Attributes Reason: ")
        try await core.policies.check(attributes, of: reference, prefix: "Attributes Reason: ")
        let tags = try TopicTags.read(input.tags ?? [])
        try TopicTags.check(tags)
        for _ in 0..<LimitsStore.conflictRetries {
            if let existing = try await core.store.definition(reference) {
                try Self.compare(attributes, wanted: wanted, tags: input.tags == nil ? nil : tags, existing)
                return CreateTopicResponse(topicArn: reference.arn)
            }
            let record = TopicRecord(
                name: input.name, id: Int(core.randomness.next() >> 17), attributes: attributes, tags: tags)
            var transaction = Transaction()
            transaction.check(SNSStore.topicKey(reference), .absent)
            transaction.put(SNSStore.topicKey(reference), try record.checkedBytes())
            if try await core.store.commit(transaction, changing: reference).version != nil {
                return CreateTopicResponse(topicArn: reference.arn)
            }
        }
        throw Fault.contended
    }

    /// What the caller says must be so already.
    private static func compare(
        _ attributes: [String: String], wanted: [String: String], tags: [String: String]?, _ existing: StoredTopic
    ) throws(Fault) {
        let shown = TopicAttributes.shown(existing, deleted: 0)
        guard wanted.keys.allSatisfy({ attributes[$0] ?? shown[$0] == shown[$0] }) else {
            throw .invalidParameter("Attributes Reason: Topic already exists with different attributes")
        }
        if let tags, tags != existing.record.tags.filter({ !TopicTags.isReserved($0.key) }) {
            throw .invalidParameter("Tags Reason: Topic already exists with different tags")
        }
    }
}
