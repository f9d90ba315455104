internal import Base

/// What a queue keeps of a message beside its place.
struct MessageRecord: Sendable, Hashable {
    /// The body and the attributes: in the record, or in rows of their own where they are long.
    enum Content: Sendable, Hashable {
        case inline(MessageContent)
        case stored(id: [UInt8], bytes: Int)
    }

    var id: MessageID
    var sent: Instant
    var sender: String
    var bodyMD5: [UInt8]
    /// Of all attributes; nil where there are none.
    var attributesMD5: [UInt8]?
    var traceHeader: String?
    var group: String?
    var deduplicationID: String?
    /// The queue from which it came into this one, its dead-letter queue.
    var source: String?
    /// How often it was received in the queues where it was before.
    var earlierReceives = 0
    var content: Content
}

/// A message's body and its attributes, these as `MessageAttributes` writes them.
struct MessageContent: Sendable, Hashable {
    var body: [UInt8]
    var attributes: [UInt8]
}

extension MessageRecord {
    private enum Tag {
        static let id: UInt8 = 1
        static let sent: UInt8 = 2
        static let sender: UInt8 = 3
        static let bodyMD5: UInt8 = 4
        static let attributesMD5: UInt8 = 5
        static let traceHeader: UInt8 = 6
        static let group: UInt8 = 7
        static let deduplicationID: UInt8 = 8
        static let source: UInt8 = 9
        static let earlierReceives: UInt8 = 10
        static let body: UInt8 = 11
        static let attributes: UInt8 = 12
        static let storedID: UInt8 = 13
        static let storedBytes: UInt8 = 14
    }

    var bytes: [UInt8] {
        var writer = RecordWriter()
        if case .inline(let content) = content { writer.reserve(160 + content.body.count + content.attributes.count) }
        writer.field(Tag.id, id.bytes)
        writer.field(Tag.sent, Int(sent.nanoseconds))
        writer.field(Tag.sender, sender)
        writer.field(Tag.bodyMD5, bodyMD5)
        if let attributesMD5 { writer.field(Tag.attributesMD5, attributesMD5) }
        writer.field(Tag.traceHeader, traceHeader)
        writer.field(Tag.group, group)
        writer.field(Tag.deduplicationID, deduplicationID)
        writer.field(Tag.source, source)
        if earlierReceives > 0 { writer.field(Tag.earlierReceives, earlierReceives) }
        switch content {
        case .inline(let content):
            writer.field(Tag.body, content.body)
            if !content.attributes.isEmpty { writer.field(Tag.attributes, content.attributes) }
        case .stored(let id, let bytes):
            writer.field(Tag.storedID, id)
            writer.field(Tag.storedBytes, bytes)
        }
        return writer.bytes
    }

    /// - Throws: `sqs.message` where the bytes are no record.
    init(_ bytes: ArraySlice<UInt8>) throws(Failure) {
        self.init(
            id: MessageID(bytes: []), sent: Instant(nanoseconds: 0), sender: "", bodyMD5: [],
            content: .inline(MessageContent(body: [], attributes: [])))
        var (body, attributes, stored, storedBytes): ([UInt8], [UInt8], [UInt8]?, Int) = ([], [], nil, 0)
        var reader = RecordReader(bytes)
        while let (tag, content) = try reader.next() {
            switch tag {
            case Tag.id: id = MessageID(bytes: Array(content))
            case Tag.sent: sent = Instant(nanoseconds: Int64(RecordReader.number(content)))
            case Tag.sender: sender = RecordReader.text(content)
            case Tag.bodyMD5: bodyMD5 = Array(content)
            case Tag.attributesMD5: attributesMD5 = Array(content)
            case Tag.traceHeader: traceHeader = RecordReader.text(content)
            case Tag.group: group = RecordReader.text(content)
            case Tag.deduplicationID: deduplicationID = RecordReader.text(content)
            case Tag.source: source = RecordReader.text(content)
            case Tag.earlierReceives: earlierReceives = RecordReader.number(content)
            case Tag.body: body = Array(content)
            case Tag.attributes: attributes = Array(content)
            case Tag.storedID: stored = Array(content)
            case Tag.storedBytes: storedBytes = RecordReader.number(content)
            default: break
            }
        }
        guard id.bytes.count == 16 else { throw RecordReader.damaged }
        content =
            stored.map { .stored(id: $0, bytes: storedBytes) }
            ?? .inline(MessageContent(body: body, attributes: attributes))
    }

    var storedID: [UInt8]? { if case .stored(let id, _) = content { id } else { nil } }

    func isExpired(_ now: Instant, retention: Int) -> Bool { sent + .seconds(retention) <= now }
}
