internal import Base
internal import SNSAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Takes messages for a topic: they are durable when it returns, and the distributor finds them.
struct Publisher: Sendable {
    let store: SNSStore
    let clock: any Clock
    let randomness: any Randomness
    let observation: Observation
    let metrics: SNSMetrics

    /// What the publisher is told.
    struct Published: Sendable {
        let id: MessageID
        let sequence: Int?
    }

    /// - Parameter requests: each with its content and, on a FIFO topic, its deduplication id.
    func publish(
        _ requests: [(request: PublishRequest, content: PublishRequest.Content, deduplicationID: String?)],
        to topic: StoredTopic, _ context: CallContext
    ) async throws -> [Published] {
        let now = clock.now
        let trace = topic.isTraced ? traced(topic, context) : context.traceHeader
        let messages = requests.map { request, content, deduplicationID in
            Publication(
                id: MessageID(randomness), topic: topic.reference, topicID: topic.record.id, published: now,
                subject: content.subject, body: content.body, bodies: content.bodies, attributes: content.attributes,
                group: request.group, deduplicationID: deduplicationID, traceHeader: trace)
        }
        let published =
            topic.isFIFO ? try await inOrder(messages, topic, now) : try await anyhow(messages, topic, now)
        metrics.published(requests.map(\.content.size), to: topic.reference, at: now)
        return published
    }

    /// A topic that is traced tells X-Ray of what it takes, and what it hands on hangs on that.
    /// - Source: Amazon SNS Developer Guide, "Active tracing in Amazon SNS".
    private func traced(_ topic: StoredTopic, _ context: CallContext) -> String {
        let (now, tenant) = (clock.now, topic.reference.tenant)
        var header = context.traceHeader.map { TraceHeader($0) } ?? TraceHeader(beginning: now, randomness)
        let root = header.root ?? TraceHeader.newRoot(at: now, randomness)
        var request = SampledRequest(serviceName: topic.reference.name, serviceType: "AWS::SNS")
        request.resource = topic.reference.arn
        let isSampled =
            header.isSampled
            ?? observation.sampling.decide(request, of: tenant, now: now, chance: randomness.fraction)
        (header.root, header.isSampled) = (root, isSampled)
        guard isSampled else { return header.text }
        let id = Hex.encode(randomness.bytes(8))
        var segment = TraceSegment(
            id: id, traceID: root, parentID: header.parent, name: topic.reference.name, origin: "AWS::SNS", began: now,
            ended: now)
        segment.fields["aws"] = [
            "account_id": .string(tenant.account.rawValue), "operation": "Publish",
            "request_id": .string(context.requestID), "topic_arn": .string(topic.reference.arn),
        ]
        segment.fields["resource_arn"] = .string(topic.reference.arn)
        observation.segments.add(segment, of: tenant)
        header.parent = id
        return header.text
    }

    private func anyhow(_ messages: [Publication], _ topic: StoredTopic, _ now: Instant) async throws -> [Published] {
        let published = messages.map { Published(id: $0.id, sequence: nil) }
        // Where nobody listens there is nothing to keep.
        guard topic.hasListeners else { return published }
        var transaction = Transaction()
        for (index, message) in messages.enumerated() {
            // Nanoseconds keep a batch in its order.
            let key = PublicationRows.key(topic.record.id, now + .nanoseconds(index), message.id)
            PublicationRows.put(message.bytes, message.id, at: key, &transaction)
        }
        _ = try await store.store.commit(transaction)
        return published
    }

    // MARK: - FIFO

    /// Numbers the messages in one commit, and drops those that were published before.
    ///
    /// What was published under an id is two rows: one that guards the id, and one behind it whose key has the number,
    /// since numbers are given by the commit itself. So publishers wait for each other only where their ids are equal.
    private func inOrder(_ messages: [Publication], _ topic: StoredTopic, _ now: Instant) async throws -> [Published] {
        let digests = messages.map { Deduplication.digest($0, topic) }
        for _ in 0..<LimitsStore.conflictRetries {
            var known = try await remembered(digests, topic, now)
            var transaction = Transaction()
            let fresh = digests.indices.filter {
                known.found[digests[$0]] == nil && digests[..<$0].firstIndex(of: digests[$0]) == nil
            }
            if !fresh.isEmpty {
                let number = transaction.add(PublicationRows.lastNumber, fresh.count)
                for (place, index) in fresh.enumerated() {
                    let (message, guards) = (messages[index], Deduplication.keys(digests[index], topic, now))
                    for (key, row) in zip(guards, known.rows[digests[index]] ?? []) {
                        transaction.check(key, isStill: row)
                    }
                    if let row = known.rows[digests[index]]?.first, row != nil {
                        transaction.delete(KeyRange(prefix: guards[0]))
                    }
                    transaction.put(guards[0], Deduplication.value(now))
                    let offset = place + 1 - fresh.count
                    transaction.put(
                        guards[0].appending("n"), sequence: number, offset: offset, suffix: Key(bytes: []),
                        message.id.bytes)
                    PublicationRows.putOrdered(message.bytes, message, number, offset: offset, &transaction)
                }
                guard case .committed(_, let counters) = try await store.store.commit(transaction) else { continue }
                for (place, index) in fresh.enumerated() {
                    let sequence = (counters.first ?? 0) + place + 1 - fresh.count
                    known.found[digests[index]] = Published(id: messages[index].id, sequence: sequence)
                }
            }
            return digests.compactMap { known.found[$0] }
        }
        throw Fault.contended
    }

    private struct Remembered {
        var found: [[UInt8]: Published] = [:]
        /// The guards as they were read, of the window of now and of the one before.
        var rows: [[UInt8]: [Row?]] = [:]
    }

    private func remembered(_ digests: [[UInt8]], _ topic: StoredTopic, _ now: Instant) async throws -> Remembered {
        let distinct = Array(Set(digests))
        let ranges = distinct.flatMap { Deduplication.keys($0, topic, now).map { KeyRange(prefix: $0, limit: 2) } }
        let read = try await store.store.read(ranges)
        var remembered = Remembered()
        for (index, digest) in distinct.enumerated() {
            let windows = [read[index * 2], read[index * 2 + 1]]
            let keys = Deduplication.keys(digest, topic, now)
            remembered.rows[digest] = zip(windows, keys).map { rows, key in rows.first { $0.key == key } }
            for (rows, key) in zip(windows, keys) {
                guard let guarding = rows.first(where: { $0.key == key }), Deduplication.counts(guarding.value, now),
                    let numbered = rows.last,
                    let number = numbered.key.elements(after: key.appending("n"))?.first?.integer
                else { continue }
                remembered.found[digest] = Published(id: MessageID(bytes: numbered.value), sequence: number)
                break
            }
        }
        return remembered
    }
}

/// What was published within five minutes, in windows of as long.
/// - Source: Amazon SNS Developer Guide, "Message deduplication for FIFO topics".
enum Deduplication {
    static let prefix = Key("sns", "dedup")

    /// Of the id alone, or of the group with it.
    static func digest(_ message: Publication, _ topic: StoredTopic) -> [UInt8] {
        let id = message.deduplicationID ?? ""
        let text = topic.deduplicatesByGroup ? "\(message.group ?? "")\n\(id)" : id
        return Array(Digest.sha256(text.utf8).prefix(16))
    }

    private static func window(_ now: Instant) -> Int {
        Int(now.seconds / LimitsSNS.deduplication.components.seconds)
    }

    /// Where the id may be guarded: the window of now first.
    static func keys(_ digest: [UInt8], _ topic: StoredTopic, _ now: Instant) -> [Key] {
        [window(now), window(now) - 1].map {
            prefix.appending(.integer($0), .integer(topic.record.id), .bytes(digest))
        }
    }

    /// What no publisher looks at any more.
    static func forgotten(_ now: Instant) -> KeyRange {
        KeyRange(from: prefix, to: prefix.appending(.integer(window(now) - 1)))
    }

    static func value(_ now: Instant) -> [UInt8] { withUnsafeBytes(of: now.nanoseconds.bigEndian) { Array($0) } }

    static func counts(_ value: [UInt8], _ now: Instant) -> Bool {
        let accepted = Instant(nanoseconds: Int64(truncatingIfNeeded: value.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }))
        return accepted + LimitsSNS.deduplication > now
    }
}

/// A number as SNS writes it: twenty digits.
enum SequenceNumber {
    static func text(_ number: Int) -> String {
        let digits = "\(number)"
        return "1" + String(repeating: "0", count: max(0, 19 - digits.utf8.count)) + digits
    }
}
