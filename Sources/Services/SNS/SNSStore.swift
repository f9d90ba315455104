internal import Base
internal import SNSAPI
internal import Store
internal import Wire

/// The definitions of SNS; `PublicationRows`, `LaneRows` and `Outbox` tell of the messages.
///
/// | key | value |
/// |---|---|
/// | `sns` `topic` account region name | the topic's definition |
/// | `sns` `owner` account region name | which creation by CloudFormation makes, or made, the topic |
/// | `sns` `sub` account region name id | a subscription |
/// | `sns` `endpoint` account region name digest | the id of the subscription of a protocol and endpoint |
/// | `sns` `filter` account region name id + part | a filter policy that is too long for its subscription's row |
/// | `sns` `owned` account region subscription | nothing: the subscriptions of an account |
/// | `sns` `changed` account region name | nothing: its version tells when the topic or a subscription changed last |
/// | `sns` `count` account region name | how many subscriptions there are, and how many of them have filters |
/// | `sns` `token` token + part | the subscription that it confirms (`SubscriptionToken`) |
/// | `sns` `expiry` time + token | nothing: when tokens were given |
/// | `sns` `deleted` topic | how many subscriptions were ended |
/// | `sns` `sms` account region | the attributes of short messages |
/// | `sns` `signing` | the key that signs, with its certificate |
struct SNSStore: Sendable {
    let store: any Store
    private let cache = TopicCache()

    init(_ store: any Store) { self.store = store }

    static func topics(_ tenant: Tenant) -> Key {
        Key("sns", "topic", .string(tenant.account.rawValue), .string(tenant.region.rawValue))
    }

    private static func parts(_ word: KeyElement, _ topic: TopicReference) -> Key {
        Key(
            "sns", word, .string(topic.tenant.account.rawValue), .string(topic.tenant.region.rawValue),
            .string(topic.name))
    }

    static let allTopics = Key("sns", "topic")
    static let allSubscriptions = Key("sns", "sub")
    static func topicKey(_ topic: TopicReference) -> Key { topics(topic.tenant).appending(.string(topic.name)) }
    static func subscriptions(_ topic: TopicReference) -> Key { parts("sub", topic) }

    static func subscriptionKey(_ reference: SubscriptionReference) -> Key {
        subscriptions(reference.topic).appending(.string(reference.id))
    }

    /// Which creation by CloudFormation makes, or made, a topic.
    static func ownerKey(_ topic: TopicReference) -> Key { parts("owner", topic) }

    static func endpoints(_ topic: TopicReference) -> Key { parts("endpoint", topic) }
    static func filters(_ topic: TopicReference) -> Key { parts("filter", topic) }
    static func changedKey(_ topic: TopicReference) -> Key { parts("changed", topic) }
    static func countKey(_ topic: TopicReference) -> Key { parts("count", topic).appending("all") }
    static func filterCountKey(_ topic: TopicReference) -> Key { parts("count", topic).appending("filters") }

    static func endpointKey(_ topic: TopicReference, _ kind: DeliveryProtocol, _ endpoint: String) -> Key {
        endpoints(topic).appending(.bytes(Digest.sha256("\(kind.rawValue)\n\(endpoint)".utf8)))
    }

    static func owned(_ tenant: Tenant) -> Key {
        Key("sns", "owned", .string(tenant.account.rawValue), .string(tenant.region.rawValue))
    }

    static func ownedKey(_ owner: AccountID, _ reference: SubscriptionReference) -> Key {
        owned(Tenant(account: owner, region: reference.topic.tenant.region)).appending(.string(reference.arn))
    }

    static func tokenKey(_ token: String) -> Key { Key("sns", "token", .string(token)) }
    static let expiries = Key("sns", "expiry")
    static func expiryKey(_ given: Instant, _ token: String) -> Key {
        expiries.appending(.instant(given), .string(token))
    }
    static func smsKey(_ tenant: Tenant) -> Key {
        Key("sns", "sms", .string(tenant.account.rawValue), .string(tenant.region.rawValue))
    }
    static func deletedKey(_ topic: TopicRecord) -> Key { Key("sns", "deleted", .integer(topic.id)) }

    // MARK: - Topics

    /// - Throws: `NotFound`.
    func topic(_ reference: TopicReference) async throws -> StoredTopic {
        guard let topic = try await find(reference) else { throw Fault.noSuchTopic }
        return topic
    }

    /// A topic with its subscriptions, from memory where it is known: whoever publishes needs it, mostly twice.
    func find(_ reference: TopicReference) async throws -> StoredTopic? {
        if let known = cache[reference] { return known }
        let (changes, before) = cache.before(reading: reference)
        let read = try await store.read([KeyRange(Self.topicKey(reference)), KeyRange(Self.changedKey(reference))])
        guard let row = read[0].first else { return nil }
        // Read before the subscriptions: at worst it tells of a change that is known already.
        let changed = read[1].first?.version
        if let before, before.version == row.version, before.changed == changed, before.isWhole {
            cache.keep(before, readAfter: changes)
            return before
        }
        let rows = try await store.readAll(KeyRange(prefix: Self.subscriptions(reference)))
        // What has not changed is not read into its parts again: a topic may have thousands of subscriptions.
        let known = Dictionary((before?.subscriptions ?? []).map { ($0.key, $0) }) { first, _ in first }
        var subscriptions: [StoredSubscription] = []
        subscriptions.reserveCapacity(rows.count)
        for row in rows {
            if let known = known[row.key], known.version == row.version {
                subscriptions.append(known)
            } else {
                subscriptions.append(try await stored(row, of: reference))
            }
        }
        let topic = StoredTopic(
            try TopicRecord(row.value), row: row, reference: reference, changed: changed,
            subscriptions: subscriptions)
        cache.keep(topic, readAfter: changes)
        return topic
    }

    /// A topic without its subscriptions, for calls that must cost the same however many there are; with them where
    /// they are in memory.
    func definition(_ reference: TopicReference) async throws -> StoredTopic? {
        if let known = cache[reference] { return known }
        return try await store.get(Self.topicKey(reference)).map { try Self.definition($0, reference) }
    }

    static func definition(_ row: Row, _ reference: TopicReference) throws(Failure) -> StoredTopic {
        StoredTopic(try TopicRecord(row.value), row: row, reference: reference, changed: nil, subscriptions: nil)
    }

    /// The topic where it is in memory.
    func known(_ reference: TopicReference) -> StoredTopic? { cache[reference] }

    /// Commits a change of a topic's definition, or its subscriptions'; from then on nobody finds the old one.
    /// - Parameter isEnd: whether the topic goes.
    func commit(
        _ transaction: Transaction, changing reference: TopicReference, isEnd: Bool = false
    ) async throws -> CommitResult {
        var transaction = transaction
        if isEnd {
            transaction.delete(Self.changedKey(reference))
        } else {
            transaction.put(Self.changedKey(reference), [])
        }
        // Also where the commit came to no clear end.
        defer { cache.forget(reference) }
        return try await store.commit(transaction)
    }

    /// Looks at definitions again when another node may have changed one, until it is cancelled.
    func watch() async { for await _ in store.watch([Self.allTopics, Self.allSubscriptions]) { cache.doubt() } }

    /// Changes a topic's definition under its version.
    func change(_ reference: TopicReference, _ body: (inout TopicRecord) async throws -> Void) async throws {
        for _ in 0..<LimitsStore.conflictRetries {
            guard let stored = try await definition(reference) else { throw Fault.noSuchTopic }
            var record = stored.record
            try await body(&record)
            guard record != stored.record else { return }
            var transaction = Transaction()
            transaction.check(stored.key, .version(stored.version))
            transaction.put(stored.key, try record.checkedBytes())
            if try await commit(transaction, changing: reference).version != nil { return }
        }
        throw Fault.contended
    }
}

/// A topic as it was read, with what its calls need of it. A class, so that handing it on costs one count.
final class StoredTopic: Sendable {
    let record: TopicRecord
    let reference: TopicReference
    let key: Key
    let version: Version
    let arn: String
    /// Nil where the topic has the policy that it was born with, which allows its owner alone.
    let policy: JSON?
    let delivery: DeliveryPolicy
    let subscriptions: [StoredSubscription]
    /// Whether the subscriptions were read with it.
    let isWhole: Bool
    /// The version of the latest change of it or its subscriptions.
    let changed: Version?
    let hasListeners: Bool
    /// What the subscriptions' filters look at.
    let filterScopes: Set<FilterPolicy.Scope>
    private let byID: [String: StoredSubscription]

    init(
        _ record: TopicRecord, row: Row, reference: TopicReference, changed: Version?,
        subscriptions read: [StoredSubscription]?
    ) {
        let subscriptions = read ?? []
        (self.record, self.reference, self.subscriptions) = (record, reference, subscriptions)
        (self.changed, isWhole) = (changed, read != nil)
        (key, version, arn) = (row.key, row.version, reference.arn)
        policy = record.attributes["Policy"]?.json
        delivery = record.attributes["DeliveryPolicy"].flatMap { try? DeliveryPolicy(topic: $0, "") } ?? .init()
        hasListeners = subscriptions.contains { !$0.record.isPending }
        filterScopes = Set(subscriptions.compactMap { $0.filter?.scope })
        byID = Dictionary(subscriptions.map { ($0.record.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    var isFIFO: Bool { record.isFIFO }
    var isTraced: Bool { record.attributes["TracingConfig"] == "Active" }
    var deduplicatesByContent: Bool { record.attributes["ContentBasedDeduplication"] == "true" }
    var deduplicatesByGroup: Bool { record.attributes["FifoThroughputScope"] == "MessageGroup" }
    var signatureVersion: String { record.attributes["SignatureVersion"] ?? "1" }

    func subscription(_ id: String) -> StoredSubscription? { byID[id] }
}

/// A subscription as it was read.
final class StoredSubscription: Sendable {
    let record: SubscriptionRecord
    let reference: SubscriptionReference
    let key: Key
    let version: Version
    let arn: String
    /// The ARN as it stands in a URL.
    let encodedARN: String
    /// The queue or function that gets the messages.
    let target: ARN?
    let filter: FilterPolicy?
    let isRaw: Bool
    let delivery: DeliveryPolicy?
    let redrive: RedrivePolicy?

    init(_ record: SubscriptionRecord, row: Row, topic: TopicReference) {
        self.record = record
        reference = SubscriptionReference(topic: topic, id: record.id)
        (key, version, arn) = (row.key, row.version, reference.arn)
        encodedARN = PercentEncoding.encode(arn)
        target = record.kind.isManaged ? ARN(record.endpoint) : nil
        let attributes = record.attributes
        filter = attributes["FilterPolicy"].flatMap {
            try? FilterPolicy($0, SubscriptionAttributes.scope(attributes), "")
        }
        isRaw = attributes["RawMessageDelivery"] == "true"
        delivery = attributes["DeliveryPolicy"].flatMap { try? DeliveryPolicy(subscription: $0, "") }
        redrive = attributes["RedrivePolicy"].flatMap { RedrivePolicy(stored: $0) }
    }

    /// Whether it was there when the message was published.
    func listened(at time: Instant) -> Bool { record.confirmed.map { $0 <= time } ?? false }
}
