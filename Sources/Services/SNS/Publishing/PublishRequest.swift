internal import Base
internal import SNSAPI
internal import Wire

/// A message as a caller wants it published, to be checked.
/// - Source: Amazon SNS API Reference, Publish.
struct PublishRequest {
    let message: String
    let subject: String?
    let structure: String?
    let attributes: [String: MessageAttributeValue]?
    let deduplicationID: String?
    let group: String?

    /// What a message needs on its way to any endpoint.
    struct Content {
        let subject: String?
        let body: String
        let bodies: [String: String]
        let attributes: MessageAttributes
        /// Bytes of all of it.
        let size: Int
    }

    /// - Parameter limit: whether the message's own size is checked; a batch is checked as a whole.
    /// - Throws: `InvalidParameter`, `ParameterValueInvalid`.
    func content(limit: Bool = true) throws(Fault) -> Content {
        if let subject { try Self.check(subject: subject) }
        guard !message.isEmpty else { throw .invalidParameter("Empty message") }
        let attributes = try MessageAttributes(attributes)
        let size = message.utf8.count + attributes.size
        guard !limit || size <= LimitsSNS.messageBytes else { throw .invalidParameter("Message too long") }
        var bodies = try self.bodies()
        let body = bodies.removeValue(forKey: "default") ?? message
        return Content(subject: subject, body: body, bodies: bodies, attributes: attributes, size: size)
    }

    private static func check(subject: String) throws(Fault) {
        let isAllowed = subject.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
        guard !subject.isEmpty, subject.unicodeScalars.count <= LimitsSNS.subjectLength, isAllowed else {
            throw .invalidParameter("Subject")
        }
    }

    /// The texts by protocol of `MessageStructure=json`; empty without it.
    private func bodies() throws(Fault) -> [String: String] {
        guard let structure, !structure.isEmpty else { return [:] }
        guard structure == "json" else { throw .invalidParameter("MessageStructure") }
        guard let object = message.json?.object else {
            throw .invalidParameter("Message Structure - JSON message body failed to parse")
        }
        guard object["default"]?.string != nil else {
            throw .invalidParameter("Message Structure - No default entry in JSON message body")
        }
        let known = Set(DeliveryProtocol.allCases.map(\.rawValue)).union(["default"])
        return Dictionary(
            object.compactMap { name, value in known.contains(name) ? value.string.map { (name, $0) } : nil }
        ) { _, last in last }
    }

    /// Holds the ids against what the kind of topic needs.
    /// - Returns: the deduplication id, also where the content gives it.
    /// - Throws: `InvalidParameter`.
    func deduplication(_ topic: StoredTopic) throws(Fault) -> String? {
        guard topic.isFIFO else {
            guard deduplicationID == nil else {
                throw .invalidParameter(
                    "MessageDeduplicationId Reason: The request includes MessageDeduplicationId parameter that is not "
                        + "valid for this topic type")
            }
            if let group { try Self.check(id: group, "MessageGroupId") }
            return nil
        }
        guard let group, !group.isEmpty else {
            throw .invalidParameter("The MessageGroupId parameter is required for FIFO topics")
        }
        try Self.check(id: group, "MessageGroupId")
        if let deduplicationID {
            try Self.check(id: deduplicationID, "MessageDeduplicationId")
            return deduplicationID
        }
        guard topic.deduplicatesByContent else {
            throw .invalidParameter(
                "The topic should either have ContentBasedDeduplication enabled or MessageDeduplicationId provided "
                    + "explicitly")
        }
        return Hex.encode(Digest.sha256(message.utf8))
    }

    private static func check(id: String, _ parameter: String) throws(Fault) {
        let isAllowed = id.utf8.allSatisfy { (0x21...0x7E).contains($0) }
        guard isAllowed, (1...LimitsSNS.idLength).contains(id.utf8.count) else {
            throw .invalidParameter(
                "\(parameter) Reason: \(parameter) can only include alphanumeric and punctuation characters. 1 to 128 "
                    + "in length")
        }
    }
}
