internal import Base
internal import Store

/// Letters to people, which this platform does not send: they lie here for the developer to read.
///
/// | key | value |
/// |---|---|
/// | `sns` `outbox` account region time + message id + digest of the recipient | a letter |
struct Letter: Sendable {
    let kind: DeliveryProtocol
    let recipient: String
    let subject: String?
    let text: String
    let sent: Instant
    let topic: String?
    /// The name that a short message shows as its sender.
    var sender: String?

    static let all = Key("sns", "outbox")

    static func letters(_ tenant: Tenant) -> Key {
        all.appending(.string(tenant.account.rawValue), .string(tenant.region.rawValue))
    }

    func put(_ id: MessageID, _ tenant: Tenant, _ transaction: inout Transaction) {
        let digest = Array(Digest.sha256("\(kind.rawValue)\n\(recipient)".utf8).prefix(8))
        let key = Self.letters(tenant).appending(.instant(sent), .bytes(id.bytes), .bytes(digest))
        for (index, part) in parts(bytes).enumerated() { transaction.put(key.appending(.integer(index)), part) }
    }

    private func parts(_ bytes: [UInt8]) -> [[UInt8]] {
        stride(from: 0, to: bytes.count, by: LimitsSNS.rowBytes).map {
            Array(bytes[$0..<min($0 + LimitsSNS.rowBytes, bytes.count)])
        }
    }

    private var bytes: [UInt8] {
        var object: JSONObject = [
            "protocol": .string(kind.rawValue), "to": .string(recipient), "text": .string(text),
            "sent": .string(CalendarDate(sent).iso8601(milliseconds: true)),
        ]
        object["subject"] = subject.map { .string($0) }
        object["topic"] = topic.map { .string($0) }
        object["sender"] = sender.map { .string($0) }
        return JSON.object(object).bytes
    }
}

extension Letter {
    /// What a subscription's mailbox, or telephone, gets.
    /// - Source: Amazon SNS Developer Guide, "Email notifications"; an SMS begins with the topic's display name.
    init(_ item: Courier.Item, displayName: String?) {
        let (message, record) = (item.message, item.subscription.record)
        let base = record.base ?? message.base
        let text =
            switch record.kind {
            case .emailJSON: item.json
            case .sms: (displayName.map { $0.isEmpty ? "" : "\($0)> " } ?? "") + item.notification.body
            default: Self.mail(item, base ?? "http://localhost:4566")
            }
        self.init(
            kind: record.kind, recipient: record.endpoint,
            subject: record.kind == .sms ? nil : message.subject ?? Self.subject(message), text: text,
            sent: message.published, topic: message.topic.arn,
            sender: record.kind == .sms ? message.attributes[Self.senderAttribute] : nil)
    }

    static let senderAttribute = "AWS.SNS.SMS.SenderID"

    private static func subject(_ message: Publication) -> String {
        switch message.kind {
        case .notification: "AWS Notification Message"
        case .confirmation: "AWS Notification - Subscription Confirmation"
        case .cancellation: "AWS Notification - Unsubscribe Confirmation"
        }
    }

    private static func mail(_ item: Courier.Item, _ base: String) -> String {
        let message = item.message
        guard message.kind == .notification else {
            let url = Notification.confirmationURL(message.topic, token: message.token ?? "", base: base)
            return "\(item.notification.body)\n\n\(url)\n"
        }
        return """
            \(item.notification.body)

            --
            To stop receiving notifications from this topic, visit:
            \(Notification.unsubscribeURL(item.subscription, base: base))

            """
    }
}

/// Reads the letters.
struct Outbox: Sendable {
    let store: any Store

    /// The latest letters of all accounts, the oldest of them first.
    func letters() async throws -> JSON {
        var letters: [JSON] = []
        for (key, bytes) in try await whole() {
            guard let object = (try? JSON(parsing: bytes))?.object,
                let elements = key.elements(after: Letter.all), elements.count > 2
            else { continue }
            var shown = object
            shown["account"] = elements[0].string.map { .string($0) }
            shown["region"] = elements[1].string.map { .string($0) }
            letters.append(.object(shown))
        }
        return .array(letters.sorted { ($0["sent"]?.string ?? "") < ($1["sent"]?.string ?? "") })
    }

    /// The letters with their parts put together, by the keys of the first parts.
    private func whole() async throws -> [(key: Key, bytes: [UInt8])] {
        var whole: [(key: Key, bytes: [UInt8])] = []
        for row in try await store.readAll(KeyRange(prefix: Letter.all)) {
            if row.key.elements(after: Letter.all)?.last?.integer == 0 {
                whole.append((row.key, row.value))
            } else if let last = whole.popLast() {
                whole.append((last.key, last.bytes + row.value))
            }
        }
        return whole
    }

    /// Removes the oldest beyond what is kept.
    func sweep() async throws {
        var counts: [[KeyElement]: Int] = [:]
        var transaction = Transaction()
        for row in try await store.readAll(KeyRange(prefix: Letter.all)).reversed() {
            guard let elements = row.key.elements(after: Letter.all), elements.count > 2 else { continue }
            let tenant = Array(elements[..<2])
            let count = counts[tenant, default: 0]
            if count >= LimitsSNS.outboxMessages { transaction.delete(row.key) }
            // A letter's parts come before its first one here, which counts it: all of it stays, or none.
            guard elements.last?.integer == 0 else { continue }
            counts[tenant] = count + 1
            if transaction.changes.count >= LimitsSNS.commitChanges { break }
        }
        if !transaction.isEmpty { _ = try await store.commit(transaction) }
    }
}
