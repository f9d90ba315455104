internal import Base
internal import SQSAPI
internal import Wire

/// A message that is to be sent, once it has been checked.
struct NewMessage: Sendable {
    let content: MessageContent
    let bodyMD5: [UInt8]
    let attributesMD5: [UInt8]?
    let systemMD5: [UInt8]?
    let traceHeader: String?
    /// Seconds; nil for the queue's own.
    let delay: Int?
    let group: String?
    /// What the sender gave, or on a FIFO queue the digest of the body.
    let deduplicationID: String?
    /// Bytes of the body and the attributes.
    let size: Int
}

/// The parts of SendMessage that a batch's entry has too.
struct MessageRequest {
    let body: String
    let delay: Int?
    let attributes: [String: MessageAttributeValue]?
    let systemAttributes: [String: MessageSystemAttributeValue]?
    let deduplicationID: String?
    let group: String?
    /// The trace of the call that sends it, which goes on with the message where that names none itself.
    let callTrace: String?

    /// Holds the message against the queue that it is for.
    /// - Throws: `MissingParameter`, `InvalidParameterValue`, `InvalidMessageContents`.
    /// - Source: Amazon SQS API Reference, SendMessage.
    func checked(_ settings: QueueSettings) throws(Fault) -> NewMessage {
        guard !body.isEmpty else { throw .missingParameter("MessageBody") }
        let attributes = try MessageAttributes(attributes)
        let system = try MessageAttributes(system: systemAttributes)
        if let unknown = system.all.first(where: { $0.name != "AWSTraceHeader" || !$0.type.hasPrefix("String") }) {
            throw .invalidParameter("Message system attribute name '\(unknown.name)' is invalid.")
        }
        let size = body.utf8.count + attributes.size
        guard size <= settings.maximumSize else {
            throw .invalidParameter(
                "One or more parameters are invalid. Reason: Message must be shorter than \(settings.maximumSize) bytes."
            )
        }
        try MessageText.check(body)
        try checkDelay(settings)
        try checkIDs(settings)
        let bytes = Array(body.utf8)
        var traceHeader = callTrace.flatMap { $0.utf8.count <= LimitsSQS.traceLength ? $0 : nil }
        if case .text(let text)? = system.all.first?.value { traceHeader = text }
        return NewMessage(
            content: MessageContent(body: bytes, attributes: attributes.bytes), bodyMD5: Digest.md5(bytes),
            attributesMD5: attributes.md5, systemMD5: system.md5, traceHeader: traceHeader, delay: delay, group: group,
            deduplicationID: settings.isFIFO ? deduplicationID ?? Hex.encode(Digest.sha256(bytes)) : nil, size: size)
    }

    private func checkDelay(_ settings: QueueSettings) throws(Fault) {
        try LimitsSQS.delay.check(delay, "DelaySeconds", "DelaySeconds must be >= 0 and <= 900.")
        guard settings.isFIFO, let delay, delay > 0 else { return }
        throw .invalidParameter(
            "\(delay)", "DelaySeconds", "The request include parameter that is not valid for this queue type.")
    }

    private func checkIDs(_ settings: QueueSettings) throws(Fault) {
        for (id, name) in [(group, "MessageGroupId"), (deduplicationID, "MessageDeduplicationId")] {
            guard let id, !MessageText.isID(id) else { continue }
            throw .invalidParameter(
                id, name, "\(name) can only include alphanumeric and punctuation characters. 1 to 128 in length.")
        }
        guard settings.isFIFO else {
            guard let deduplicationID else { return }
            throw .invalidParameter(
                deduplicationID, "MessageDeduplicationId",
                "The request includes a parameter that is not valid for this queue type.")
        }
        guard group != nil else { throw .missingParameter("MessageGroupId") }
        guard deduplicationID != nil || settings.deduplicatesByContent else {
            throw .invalidParameter(
                "The queue should either have ContentBasedDeduplication enabled or MessageDeduplicationId provided "
                    + "explicitly")
        }
    }
}

/// What a sender is told of a message.
struct SentMessage: Sendable {
    let id: MessageID
    let sequence: Int?
}
