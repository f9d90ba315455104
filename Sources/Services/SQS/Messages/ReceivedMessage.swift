internal import Base
internal import SQSAPI
internal import Wire

/// A message as a receiver gets it.
struct ReceivedMessage: Sendable {
    let record: MessageRecord
    let content: MessageContent
    let receives: Int
    let firstReceive: Instant
    let handle: ReceiptHandle
    var sequence: Int?

    func shown(_ wanted: WantedAttributes) throws -> MessageShape {
        var shape = MessageShape(
            messageId: record.id.description, receiptHandle: handle.text, md5OfBody: Hex.encode(record.bodyMD5),
            body: String(decoding: content.body, as: UTF8.self))
        let shown = wanted.system.compactMap { attribute in value(attribute).map { (attribute.rawValue, $0) } }
        if !shown.isEmpty { shape.attributes = Dictionary(shown) { first, _ in first } }
        if wanted.hasNames, record.attributesMD5 != nil {
            let matching = try MessageAttributes(stored: content.attributes).matching(wanted)
            if let md5 = matching.md5 {
                shape.md5OfMessageAttributes = Hex.encode(md5)
                shape.messageAttributes = matching.shown
            }
        }
        return shape
    }

    private func value(_ attribute: SystemAttribute) -> String? {
        switch attribute {
        case .senderId: record.sender
        case .sentTimestamp: "\(record.sent.milliseconds)"
        case .receiveCount: "\(record.earlierReceives + receives)"
        case .firstReceive: "\(firstReceive.milliseconds)"
        case .sequenceNumber: sequence.map { SequenceNumber.text($0) }
        case .deduplicationID: record.deduplicationID
        case .groupID: record.group
        case .traceHeader: record.traceHeader
        case .deadLetterSource: record.source
        }
    }
}

/// The system attributes of a message.
/// - Source: Amazon SQS API Reference, ReceiveMessage.
enum SystemAttribute: String, CaseIterable {
    case senderId = "SenderId"
    case sentTimestamp = "SentTimestamp"
    case receiveCount = "ApproximateReceiveCount"
    case firstReceive = "ApproximateFirstReceiveTimestamp"
    case sequenceNumber = "SequenceNumber"
    case deduplicationID = "MessageDeduplicationId"
    case groupID = "MessageGroupId"
    case traceHeader = "AWSTraceHeader"
    case deadLetterSource = "DeadLetterQueueSourceArn"
}

/// A sequence number as AWS writes it: twenty digits, which order as texts too.
enum SequenceNumber {
    static func text(_ number: Int) -> String {
        let digits = "\(number)"
        return "188" + String(repeating: "0", count: max(0, 17 - digits.count)) + digits
    }
}
