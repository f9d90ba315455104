internal import Base
internal import SNSAPI
internal import Store
internal import Wire

extension SNSStore {
    /// A subscription with its topic, whose other subscriptions need not be there.
    func find(
        _ reference: SubscriptionReference
    ) async throws -> (subscription: StoredSubscription?, topic: StoredTopic?) {
        if let topic = known(reference.topic) { return (topic.subscription(reference.id), topic) }
        let read = try await store.read([
            KeyRange(Self.topicKey(reference.topic)), KeyRange(Self.subscriptionKey(reference)),
        ])
        guard let row = read[0].first else { return (nil, nil) }
        let topic = try Self.definition(row, reference.topic)
        guard let row = read[1].first else { return (nil, topic) }
        return (try await stored(row, of: reference.topic), topic)
    }

    /// - Throws: `NotFound`.
    func subscription(_ reference: SubscriptionReference) async throws -> (StoredSubscription, StoredTopic) {
        let (subscription, topic) = try await find(reference)
        guard let subscription, let topic else { throw Fault.noSuchSubscription }
        return (subscription, topic)
    }

    /// A subscription from its row, with the filter policy that has rows of its own where it is long.
    func stored(_ row: Row, of topic: TopicReference) async throws -> StoredSubscription {
        let json = try? JSON(parsing: row.value)
        var record = try SubscriptionRecord(json)
        if json?["long"]?.bool == true {
            let key = Self.filterKey(SubscriptionReference(topic: topic, id: record.id))
            record.attributes["FilterPolicy"] = try await LongRow.read(key, store).map {
                String(decoding: $0, as: UTF8.self)
            }
        }
        return StoredSubscription(record, row: row, topic: topic)
    }

    /// What Subscribe looks at: as much, however many subscriptions the topic has.
    struct Place: Sendable {
        let topic: StoredTopic
        /// The endpoint's subscription.
        let existing: StoredSubscription?
        /// How many subscriptions there are, and how many of them have filters. Those that came before they were
        /// counted are not among them.
        let count: Int
        let filters: Int
    }

    /// - Throws: `NotFound`.
    func place(for subscriber: Subscriber) async throws -> Place {
        let topic = subscriber.topic
        let read = try await store.read([
            KeyRange(Self.topicKey(topic)), KeyRange(Self.endpointKey(topic, subscriber.kind, subscriber.endpoint)),
            KeyRange(Self.countKey(topic)), KeyRange(Self.filterCountKey(topic)),
        ])
        guard let row = read[0].first else { throw Fault.noSuchTopic }
        var existing: StoredSubscription?
        if let id = read[1].first?.value {
            let reference = SubscriptionReference(topic: topic, id: String(decoding: id, as: UTF8.self))
            if let row = try await store.get(Self.subscriptionKey(reference)) {
                existing = try await stored(row, of: topic)
            }
        }
        return Place(
            topic: try Self.definition(row, topic), existing: existing, count: read[2].first?.counter ?? 0,
            filters: read[3].first?.counter ?? 0)
    }

    /// How many subscriptions of a topic have filters.
    func filterCount(_ topic: TopicReference) async throws -> Int {
        try await store.get(Self.filterCountKey(topic))?.counter ?? 0
    }

    /// Changes a subscription under its version.
    func change(
        _ reference: SubscriptionReference,
        _ body: (inout SubscriptionRecord, StoredTopic, inout Transaction) async throws -> Void
    ) async throws {
        for _ in 0..<LimitsStore.conflictRetries {
            let (stored, topic) = try await subscription(reference)
            var record = stored.record
            var transaction = Transaction()
            try await body(&record, topic, &transaction)
            guard record != stored.record || !transaction.isEmpty else { return }
            transaction.check(stored.key, .version(stored.version))
            if stored.record.isLong { LongRow.remove(Self.filterKey(reference), &transaction) }
            Self.write(record, reference, &transaction)
            if record.hasFilter != stored.record.hasFilter {
                transaction.add(Self.filterCountKey(reference.topic), record.hasFilter ? 1 : -1)
            }
            if try await commit(transaction, changing: reference.topic).version != nil { return }
        }
        throw Fault.contended
    }

    /// Puts a new subscription with all that leads to it.
    static func put(_ record: SubscriptionRecord, _ reference: SubscriptionReference, _ transaction: inout Transaction)
    {
        transaction.check(subscriptionKey(reference), .absent)
        write(record, reference, &transaction)
        let endpoint = endpointKey(reference.topic, record.kind, record.endpoint)
        transaction.check(endpoint, .absent)
        transaction.put(endpoint, Array(record.id.utf8))
        transaction.put(ownedKey(record.owner, reference), [])
        transaction.add(countKey(reference.topic), 1)
        if record.hasFilter { transaction.add(filterCountKey(reference.topic), 1) }
    }

    private static func write(
        _ record: SubscriptionRecord, _ reference: SubscriptionReference, _ transaction: inout Transaction
    ) {
        transaction.put(subscriptionKey(reference), record.isLong ? record.shortBytes : record.bytes)
        if record.isLong, let policy = record.attributes["FilterPolicy"] {
            LongRow.put(filterKey(reference), Array(policy.utf8), &transaction)
        }
    }

    /// Takes a subscription away with all that leads to it.
    static func remove(_ subscription: StoredSubscription, _ transaction: inout Transaction) {
        let (record, reference) = (subscription.record, subscription.reference)
        transaction.delete(subscription.key)
        if record.isLong { LongRow.remove(filterKey(reference), &transaction) }
        transaction.delete(ownedKey(record.owner, reference))
        transaction.delete(endpointKey(reference.topic, record.kind, record.endpoint))
        LongRow.remove(tokenKey(record.token), &transaction)
        transaction.add(countKey(reference.topic), -1)
        if record.hasFilter { transaction.add(filterCountKey(reference.topic), -1) }
    }

    private static func filterKey(_ reference: SubscriptionReference) -> Key {
        filters(reference.topic).appending(.string(reference.id))
    }

    func token(_ token: String) async throws -> SubscriptionToken? {
        guard token.utf8.count <= LimitsSNS.tokenLength else { return nil }
        return try await LongRow.read(Self.tokenKey(token), store).flatMap { SubscriptionToken($0) }
    }
}
