internal import Base
internal import Store
internal import Synchronization

/// Letters to people, which this platform does not send: they lie here for the developer to read. What several letters
/// of a message say alike is held once.
///
/// | key | value |
/// |---|---|
/// | `sns` `letter` account region time + message id + digest of the recipient | a letter (`Letter`) without its text |
/// | `sns` `text` message id + digest + part | a text of letters |
struct Letter: Sendable {
    /// What a letter says: a text that others may share, and what stands before and behind it.
    struct Text: Sendable {
        var before = ""
        let shared: String
        var behind = ""
    }

    let kind: DeliveryProtocol
    let recipient: String
    let subject: String?
    let text: Text
    let sent: Instant
    let topic: String?
    /// The name that a short message shows as its sender.
    var sender: String?

    static let all = Key("sns", "letter")
    static let texts = Key("sns", "text")

    static func letters(_ tenant: Tenant) -> Key {
        all.appending(.string(tenant.account.rawValue), .string(tenant.region.rawValue))
    }

    static func textKey(_ id: [UInt8], _ digest: [UInt8]) -> Key { texts.appending(.bytes(id), .bytes(digest)) }

    /// Bytes of its text.
    var size: Int { text.before.utf8.count + text.shared.utf8.count + text.behind.utf8.count }

    /// - Parameter texts: those that the transaction puts already.
    func put(_ id: MessageID, _ tenant: Tenant, _ transaction: inout Transaction, _ texts: inout Set<Key>) {
        let recipientDigest = Array(Digest.sha256("\(kind.rawValue)\n\(recipient)".utf8).prefix(8))
        let key = Self.letters(tenant).appending(.instant(sent), .bytes(id.bytes), .bytes(recipientDigest))
        let digest = Array(Digest.sha256(text.shared.utf8).prefix(16))
        transaction.put(key, head(digest).bytes)
        let textKey = Self.textKey(id.bytes, digest)
        if texts.insert(textKey).inserted { LongRow.put(textKey, Array(text.shared.utf8), &transaction) }
    }

    private func head(_ digest: [UInt8]) -> JSON {
        var object: JSONObject = [
            "protocol": .string(kind.rawValue), "to": .string(recipient),
            "sent": .string(CalendarDate(sent).iso8601(milliseconds: true)), "digest": .string(Hex.encode(digest)),
            "size": .integer(Int64(text.shared.utf8.count)), "before": .string(text.before),
            "behind": .string(text.behind),
        ]
        object["subject"] = subject.map { .string($0) }
        object["topic"] = topic.map { .string($0) }
        object["sender"] = sender.map { .string($0) }
        return .object(object)
    }
}

extension Letter {
    /// What a subscription's mailbox, or telephone, gets.
    /// - Source: Amazon SNS Developer Guide, "Email notifications"; an SMS begins with the topic's display name.
    init(_ item: Courier.Item, displayName: String?) {
        let (message, record) = (item.message, item.subscription.record)
        let text: Text =
            switch record.kind {
            case .emailJSON: Text(shared: item.json)
            case .sms:
                Text(
                    before: displayName.map { $0.isEmpty ? "" : "\($0)> " } ?? "", shared: item.notification.body)
            default: Self.mail(item)
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

    private static func mail(_ item: Courier.Item) -> Text {
        let message = item.message
        let base = item.notification.base(for: item.subscription)
        guard message.kind == .notification else {
            let url = Notification.confirmationURL(message.topic, token: message.token ?? "", base: base)
            return Text(shared: item.notification.body, behind: "\n\n\(url)\n")
        }
        let behind = """


            --
            To stop receiving notifications from this topic, visit:
            \(Notification.unsubscribeURL(item.subscription, base: base))

            """
        return Text(shared: item.notification.body, behind: behind)
    }
}

/// Reads the letters, and keeps no more of them than their bounds.
final class Outbox: Sendable {
    private let store: any Store
    /// Bytes that came since the last sweep; one at the start, which sweeps what was left.
    private let fresh = Mutex(1)

    init(store: any Store) { self.store = store }

    /// A page of letters, the oldest of them first.
    struct Page: Sendable {
        let letters: [JSON]
        /// Whether older ones had no room.
        let isCut: Bool
    }

    private struct Head {
        let key: Key
        let tenant: [KeyElement]
        let id: [UInt8]
        let json: JSON

        init?(_ row: Row) {
            guard let elements = row.key.elements(after: Letter.all), elements.count > 3, let id = elements[3].bytes,
                let json = try? JSON(parsing: row.value)
            else { return nil }
            (key, tenant, self.id, self.json) = (row.key, Array(elements[..<2]), id, json)
        }

        var sent: String { json["sent"]?.string ?? "" }
        var text: Key { Letter.textKey(id, Hex.decode(json["digest"]?.string ?? "") ?? []) }
        var size: Int { Int(json["size"]?.integer ?? 0) }
        var ownSize: Int { (json["before"]?.string ?? "").utf8.count + (json["behind"]?.string ?? "").utf8.count }

        func shown(_ text: String) -> JSON {
            var shown: JSONObject = [:]
            for name in ["protocol", "to", "sent", "subject", "topic", "sender"] { shown[name] = json[name] }
            shown["text"] = .string(
                (json["before"]?.string ?? "") + text + (json["behind"]?.string ?? ""))
            shown["account"] = tenant[0].string.map { .string($0) }
            shown["region"] = tenant[1].string.map { .string($0) }
            return .object(shown)
        }
    }

    /// The latest first.
    private func heads() async throws -> [Head] {
        let rows = try await store.readAll(KeyRange(prefix: Letter.all))
        // Those of the same time in the order of their keys.
        return rows.compactMap(Head.init).enumerated()
            .sorted { ($0.element.sent, $0.offset) > ($1.element.sent, $1.offset) }.map(\.element)
    }

    /// The latest letters of all accounts, as many as a page has room for.
    func letters() async throws -> Page {
        var letters: [JSON] = []
        var texts: [Key: String] = [:]
        var size = 0
        for head in try await heads() {
            size += head.size + head.ownSize
            guard letters.isEmpty || size <= LimitsSNS.outboxPageBytes else {
                return Page(letters: letters.reversed(), isCut: true)
            }
            if texts[head.text] == nil { texts[head.text] = try await text(head.text) }
            letters.append(head.shown(texts[head.text] ?? ""))
        }
        return Page(letters: letters.reversed(), isCut: false)
    }

    private func text(_ key: Key) async throws -> String {
        String(decoding: try await LongRow.read(key, store) ?? [], as: UTF8.self)
    }

    // MARK: - Bounds

    /// Notes what came, and removes the oldest where that was much.
    func took(_ letters: [PlannedDelivery]) async throws {
        let personal = letters.filter { $0.subscription.record.kind.isPersonal }
        try await took(personal.reduce(0) { $0 + ($1.item?.notification.body.utf8.count ?? 0) })
    }

    func took(_ bytes: Int) async throws {
        guard bytes > 0 else { return }
        let isMuch = fresh.withLock { fresh in
            fresh += bytes + LimitsSNS.outboxSweepBytes / LimitsSNS.outboxLetters
            return fresh >= LimitsSNS.outboxSweepBytes
        }
        if isMuch { try await sweep() }
    }

    func sweepIfNew() async throws { if fresh.withLock({ $0 }) > 0 { try await sweep() } }

    /// Removes the oldest beyond what is kept.
    func sweep() async throws {
        fresh.withLock { $0 = 0 }
        var counts: [[KeyElement]: Int] = [:]
        var (count, bytes) = (0, 0)
        var kept: Set<Key> = []
        var surplus: [Head] = []
        for head in try await heads() {
            let own = counts[head.tenant, default: 0]
            let isNew = !kept.contains(head.text)
            let size = head.ownSize + (isNew ? head.size : 0)
            guard own < LimitsSNS.outboxMessages, count < LimitsSNS.outboxLetters,
                bytes + size <= LimitsSNS.outboxBytes
            else {
                surplus.append(head)
                continue
            }
            counts[head.tenant] = own + 1
            (count, bytes) = (count + 1, bytes + size)
            kept.insert(head.text)
        }
        var transaction = Transaction()
        for head in surplus {
            transaction.delete(head.key)
            if kept.insert(head.text).inserted { LongRow.remove(head.text, &transaction) }
            if transaction.changes.count >= LimitsSNS.commitChanges {
                _ = try await store.commit(transaction)
                transaction = Transaction()
            }
        }
        if !transaction.isEmpty { _ = try await store.commit(transaction) }
    }
}
