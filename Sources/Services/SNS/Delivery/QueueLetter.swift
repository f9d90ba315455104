internal import Base
internal import SQSAPI
internal import ServiceCalls
internal import Wire

/// A message as a queue gets it.
struct QueueLetter: Sendable {
    private let message: Publication
    private let body: String
    private var attributes: [String: SQSAPI.MessageAttributeValue] = [:]
    private let isFIFO: Bool
    /// Why it can't be sent.
    let failure: DeliveryFailure?

    init(_ item: Courier.Item, isFIFO: Bool) {
        (message, self.isFIFO) = (item.message, isFIFO)
        guard item.subscription.isRaw, item.message.kind == .notification else {
            (body, failure) = (item.json, nil)
            return
        }
        body = item.notification.body
        let all = item.message.attributes.all
        failure =
            all.count <= LimitsSNS.rawAttributes
            ? nil
            : DeliveryFailure(
                code: "InvalidParameterValue",
                message: "A raw message has at most \(LimitsSNS.rawAttributes) attributes on its way to a queue.",
                isRetryable: false)
        guard failure == nil else { return }
        for attribute in all {
            switch attribute.value {
            case .text(let text): attributes[attribute.name] = .init(stringValue: text, dataType: attribute.type)
            case .binary(let bytes): attributes[attribute.name] = .init(binaryValue: bytes, dataType: attribute.type)
            }
        }
    }

    mutating func add(_ name: String, _ text: String) {
        attributes[name] = .init(stringValue: text.isEmpty ? "-" : String(text.prefix(256)), dataType: "String")
    }

    var size: Int {
        attributes.reduce(body.utf8.count) { sum, attribute in
            sum + attribute.key.utf8.count + attribute.value.dataType.utf8.count
                + (attribute.value.stringValue?.utf8.count ?? attribute.value.binaryValue?.count ?? 0)
        }
    }

    func entry(id: String) -> SendMessageBatchRequestEntry {
        let trace = message.traceHeader.map { header in
            ["AWSTraceHeader": MessageSystemAttributeValue(stringValue: header, dataType: "String")]
        }
        return SendMessageBatchRequestEntry(
            id: id, messageBody: body, messageAttributes: attributes.isEmpty ? nil : attributes,
            messageSystemAttributes: trace,
            messageDeduplicationId: isFIFO ? message.deduplicationID ?? message.id.description : nil,
            messageGroupId: message.group ?? (isFIFO ? message.id.description : nil))
    }
}

/// The messages of one call to a queue: ten at most, and no more bytes than a call takes.
struct QueueBatch {
    private(set) var entries: [SendMessageBatchRequestEntry] = []
    /// The place of each among the messages that are sent, which is its id in the call.
    private(set) var places: [Int] = []
    private var bytes = 0

    func hasRoom(for letter: QueueLetter) -> Bool {
        entries.isEmpty
            || (entries.count < LimitsSNS.batchEntries && bytes + letter.size <= LimitsSNS.queueBatchBytes)
    }

    mutating func add(_ letter: QueueLetter, at place: Int) {
        entries.append(letter.entry(id: "\(place)"))
        places.append(place)
        bytes += letter.size
    }
}

extension Publication {
    /// The group within which it keeps its place; nil where the topic keeps no order.
    var orderedGroup: String? { sequence == nil ? nil : group }
}
