internal import Base
internal import SchedulerAPI
internal import Store
internal import Wire

/// The rows of EventBridge Scheduler.
///
/// | key | value |
/// |---|---|
/// | `scheduler` `group` account region name | a group |
/// | `scheduler` `last` account region | nothing: is written whenever a group is made by its name |
/// | `scheduler` `deleting` account region name | nothing: a group whose schedules are being removed |
/// | `scheduler` `schedule` account region group name | a schedule, with the time at which it calls next |
/// | `scheduler` `input` schedule's id + part | its target's input, where that is long |
/// | `scheduler` `due` time + schedule's id | which schedule calls then: one row of each that will call at all |
/// | `scheduler` `delivery` time + id | a call that is to be made, or made again (`Delivery`) |
/// | `scheduler` `body` delivery's id + part | its input, where that is long |
/// | `scheduler` `count` account region | how many schedules there are |
struct SchedulerStore: Sendable {
    let store: any Store

    init(_ store: any Store) { self.store = store }

    private static func tenant(_ word: KeyElement, _ tenant: Tenant) -> Key {
        Key("scheduler", word, .string(tenant.account.rawValue), .string(tenant.region.rawValue))
    }

    static let due = Key("scheduler", "due")
    static let deliveries = Key("scheduler", "delivery")
    static let deleting = Key("scheduler", "deleting")
    static func groups(_ tenant: Tenant) -> Key { self.tenant("group", tenant) }
    static func lastGroup(_ tenant: Tenant) -> Key { self.tenant("last", tenant) }
    static func schedules(_ tenant: Tenant) -> Key { self.tenant("schedule", tenant) }
    static func count(_ tenant: Tenant) -> Key { self.tenant("count", tenant) }
    static func input(_ id: [UInt8]) -> Key { Key("scheduler", "input", .bytes(id)) }
    static func body(_ id: [UInt8]) -> Key { Key("scheduler", "body", .bytes(id)) }

    // MARK: - Groups

    /// A group with its row; the group that is always there has none before anybody uses it.
    func group(_ reference: GroupReference, now: Instant) async throws -> (record: GroupRecord, row: Row?)? {
        guard let row = try await store.get(reference.key) else {
            return reference.isStandard ? (GroupRecord(created: now), nil) : nil
        }
        return try GroupRecord(row.value).map { ($0, row) }
    }

    /// - Throws: `ResourceNotFoundException`.
    func existing(_ reference: GroupReference, now: Instant) async throws -> (record: GroupRecord, row: Row?) {
        guard let group = try await group(reference, now: now) else { throw Fault.noGroup(reference.name) }
        return group
    }

    /// Changes a group.
    /// - Throws: `ResourceNotFoundException`.
    func change(
        _ reference: GroupReference, now: Instant, _ body: (inout GroupRecord, inout Transaction) throws -> Void
    ) async throws {
        for _ in 0..<LimitsStore.conflictRetries {
            var (record, row) = try await existing(reference, now: now)
            var transaction = Transaction()
            transaction.check(reference.key, isStill: row)
            try body(&record, &transaction)
            transaction.put(reference.key, record.bytes)
            if try await store.commit(transaction).version != nil { return }
        }
        throw Fault.contended
    }

    // MARK: - Schedules

    func schedule(_ reference: ScheduleReference) async throws -> (record: ScheduleRecord, row: Row)? {
        guard let row = try await store.get(reference.key) else { return nil }
        return try ScheduleRecord(row.value).map { ($0, row) }
    }

    /// The input of a schedule's target.
    func input(_ record: ScheduleRecord) async throws -> String? {
        guard record.settings.target.hasLongInput else { return record.settings.target.input }
        return try await LongRow.read(Self.input(record.id), store).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Puts a schedule, and when it calls next.
    static func put(
        _ record: ScheduleRecord, _ reference: ScheduleReference, _ transaction: inout Transaction
    ) {
        transaction.put(reference.key, record.bytes)
        if let due = record.due { transaction.put(dueEntry(record.id, due, reference)) }
    }

    /// Takes away when it calls next.
    static func removeDue(_ record: ScheduleRecord, _ reference: ScheduleReference, _ transaction: inout Transaction) {
        if let due = record.due { transaction.delete(dueEntry(record.id, due, reference).key) }
    }

    static func remove(_ record: ScheduleRecord, _ reference: ScheduleReference, _ transaction: inout Transaction) {
        transaction.delete(reference.key)
        removeDue(record, reference, &transaction)
        if record.settings.target.hasLongInput { LongRow.remove(input(record.id), &transaction) }
        transaction.add(count(reference.tenant), -1)
    }

    private static func dueEntry(_ id: [UInt8], _ due: Instant, _ reference: ScheduleReference) -> Entry {
        Entry(prefix: Self.due, due: due, id: id, payload: Array(reference.words.joined(separator: "/").utf8))
    }

    /// Which schedule an entry of `due` is of.
    static func reference(_ entry: Entry) -> ScheduleReference? {
        let words = String(decoding: entry.payload, as: UTF8.self).split(separator: "/" as Character)
        return ScheduleReference(words: words.map { String($0) })
    }
}

extension GroupReference {
    var key: Key { SchedulerStore.groups(tenant).appending(.string(name)) }
    var schedules: Key { SchedulerStore.schedules(tenant).appending(.string(name)) }

    var deletingKey: Key {
        SchedulerStore.deleting.appending(
            .string(tenant.account.rawValue), .string(tenant.region.rawValue), .string(name))
    }

    /// Reads the key of a row under `deleting`.
    init?(deleting key: Key) {
        let words = (key.elements(after: SchedulerStore.deleting) ?? []).compactMap(\.string)
        guard words.count == 3, let account = AccountID(words[0]), let region = Region(words[1]) else { return nil }
        self.init(tenant: Tenant(account: account, region: region), name: words[2])
    }
}

extension ScheduleReference {
    var key: Key { group.schedules.appending(.string(name)) }
}
