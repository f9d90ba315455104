internal import Base

/// A message on its way to a topic's subscriptions.
struct Publication: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
        case notification
        /// Asks the endpoint whether it wants to be subscribed.
        case confirmation(token: String)
        /// Tells it that it is not any more; the token would bring the subscription back.
        case cancellation(token: String)
    }

    let id: MessageID
    let topic: TopicReference
    /// Of the topic's record.
    let topicID: Int
    let published: Instant
    var kind = Kind.notification
    var subject: String?
    /// What everybody gets for whose protocol `bodies` has nothing.
    let body: String
    var bodies: [String: String] = [:]
    var attributes = MessageAttributes()
    var group: String?
    var deduplicationID: String?
    /// Of a FIFO topic's; it stands in the row's key until the row is read.
    var sequence: Int?
    var traceHeader: String?

    func body(for kind: DeliveryProtocol) -> String { bodies[kind.rawValue] ?? body }
}

extension Publication {
    /// The form in the store: the length of a head, the head in JSON, and the body as it is.
    var bytes: [UInt8] {
        var head: JSONObject = [
            "topic": .string(topic.arn), "of": .integer(Int64(topicID)), "at": .integer(published.nanoseconds),
        ]
        switch kind {
        case .notification: break
        case .confirmation(let token): head["confirm"] = .string(token)
        case .cancellation(let token): head["cancel"] = .string(token)
        }
        head["subject"] = subject.map { .string($0) }
        if !bodies.isEmpty { head["bodies"] = JSON(texts: bodies) }
        if !attributes.all.isEmpty { head["attributes"] = attributes.json }
        head["group"] = group.map { .string($0) }
        head["deduplication"] = deduplicationID.map { .string($0) }
        head["sequence"] = sequence.map { .integer(Int64($0)) }
        head["trace"] = traceHeader.map { .string($0) }
        let text = JSON.object(head).bytes
        var bytes: [UInt8] = []
        bytes.reserveCapacity(4 + text.count + body.utf8.count)
        withUnsafeBytes(of: UInt32(text.count).bigEndian) { bytes += $0 }
        bytes += text
        bytes += body.utf8
        return bytes
    }

    /// - Throws: `sns.publication` where the bytes are no publication that this build knows.
    init(_ bytes: [UInt8], id: MessageID) throws(Failure) {
        let count = bytes.prefix(4).reduce(0) { $0 << 8 | Int($1) }
        guard bytes.count >= 4 + count, let head = try? JSON(parsing: bytes[4..<(4 + count)]),
            let topic = head["topic"]?.string.flatMap({ TopicReference(arn: $0) }),
            let topicID = head["of"]?.integer, let published = head["at"]?.integer
        else {
            throw Failure(
                code: "sns.publication", message: "A row of the store is not what SNS wrote.",
                stage: "read publication")
        }
        self.init(
            id: id, topic: topic, topicID: Int(topicID), published: Instant(nanoseconds: published),
            body: String(decoding: bytes[(4 + count)...], as: UTF8.self))
        if let token = head["confirm"]?.string { kind = .confirmation(token: token) }
        if let token = head["cancel"]?.string { kind = .cancellation(token: token) }
        subject = head["subject"]?.string
        bodies = head["bodies"]?.texts ?? [:]
        attributes = MessageAttributes(stored: head["attributes"])
        (group, deduplicationID) = (head["group"]?.string, head["deduplication"]?.string)
        sequence = head["sequence"]?.integer.map { Int($0) }
        traceHeader = head["trace"]?.string
    }
}
