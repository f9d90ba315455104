internal import Base
internal import ServiceCalls
internal import Store
internal import Wire

/// The definitions of EventBridge; `EventRows`, `LaneEntry`, `ArchiveRows` and `DueRows` tell of the events.
///
/// | key | value |
/// |---|---|
/// | `events` `bus` account region name | a bus |
/// | `events` `rule` account region bus name | a rule with its targets |
/// | `events` `archive` account region name | an archive |
/// | `events` `of` account region bus name | nothing: the archives of a bus |
/// | `events` `changed` account region bus | nothing: its version tells when anything of the bus changed last |
/// | `events` `count` account region bus | how many rules it has |
/// | `events` `replay` account region name | a replay |
/// | `events` `connection` account region name | a connection, with its secrets |
/// | `events` `destination` account region name | an API destination |
/// | `events` `owner` account region kind name | which creation by CloudFormation makes, or made, it |
/// | `events` `aside` what stood behind `events` | work that could not be read, as it was, with its event |
struct EventBridgeStore: Sendable {
    let store: any Store
    private let losses: LossLog
    private let cache = BusCache()

    init(_ store: any Store, _ losses: LossLog) { (self.store, self.losses) = (store, losses) }

    static func all(_ kind: KeyElement, _ tenant: Tenant) -> Key {
        Key("events", kind, .string(tenant.account.rawValue), .string(tenant.region.rawValue))
    }

    static func key(_ kind: KeyElement, _ tenant: Tenant, _ name: String) -> Key {
        all(kind, tenant).appending(.string(name))
    }

    static func busKey(_ bus: BusReference) -> Key { key("bus", bus.tenant, bus.name) }
    static func rules(_ bus: BusReference) -> Key { key("rule", bus.tenant, bus.name) }
    static func ruleKey(_ rule: RuleReference) -> Key { rules(rule.bus).appending(.string(rule.name)) }
    static func archivesOf(_ bus: BusReference) -> Key { key("of", bus.tenant, bus.name) }
    static func changedKey(_ bus: BusReference) -> Key { key("changed", bus.tenant, bus.name) }
    static func countKey(_ bus: BusReference) -> Key { key("count", bus.tenant, bus.name) }
    static func ownerKey(_ kind: String, _ tenant: Tenant, _ name: String) -> Key {
        all("owner", tenant).appending(.string(kind), .string(name))
    }

    // MARK: - Buses

    /// A bus with its rules and archives, from memory where it is known; nil where it is not there.
    func find(_ reference: BusReference) async throws -> Bus? {
        if let known = cache[reference] { return known }
        let (changes, before) = cache.before(reading: reference)
        let read = try await store.read([KeyRange(Self.busKey(reference)), KeyRange(Self.changedKey(reference))])
        guard let row = read[0].first else {
            guard reference.isDefault else { return nil }
            return try await load(reference, nil, read[1].first?.version, before, changes)
        }
        return try await load(reference, row, read[1].first?.version, before, changes)
    }

    /// What work for a bus finds of it.
    enum Sight: Sendable {
        case bus(Bus)
        case gone
        /// The bus is damaged or of a newer version, not the work: it waits until the bus can be read.
        case unreadable
    }

    /// As `find`, for work that is done behind its owner's back; of a bus that cannot be read it tells the log.
    func look(for reference: BusReference) async throws -> Sight {
        do { return try await find(reference).map { .bus($0) } ?? .gone } catch let failure as Failure
            where failure.isDamage
        {
            let arn = reference.arn
            losses.note(of: arn, "EventBridge: the bus \(arn) cannot be read, and its work waits: \(failure)")
            return .unreadable
        }
    }

    private func load(
        _ reference: BusReference, _ row: Row?, _ changed: Version?, _ before: Bus?, _ changes: Int
    ) async throws -> Bus {
        if let before, before.row?.version == row?.version, before.changed == changed {
            cache.keep(before, readAfter: changes)
            return before
        }
        var (rules, unreadable) = ([StoredRule](), Set<String>())
        for row in try await store.readAll(KeyRange(prefix: Self.rules(reference))) {
            let name = row.key.elements(after: Self.rules(reference))?.first?.string ?? ""
            // What has not changed is not compiled again: a bus may have thousands of rules.
            if let known = before?.rules[name], known.version == row.version {
                rules.append(known)
            } else if let rule = readable(row, { try StoredRule($0, reference) }) {
                rules.append(rule)
            } else {
                unreadable.insert(name)
            }
        }
        let archives = try await archives(of: reference)
        let bus = try Bus(
            reference, row: row, changed: changed, rules: rules, archives: archives, unreadable: unreadable,
            before: before)
        cache.keep(bus, readAfter: changes)
        return bus
    }

    private func archives(of bus: BusReference) async throws -> [StoredArchive] {
        var archives: [StoredArchive] = []
        for row in try await store.readAll(KeyRange(prefix: Self.archivesOf(bus))) {
            guard let name = row.key.elements(after: Self.archivesOf(bus))?.first?.string,
                let row = try await store.get(Self.key("archive", bus.tenant, name)),
                let archive = readable(row, { try StoredArchive($0) })
            else { continue }
            archives.append(archive)
        }
        return archives
    }

    /// A bus's definition alone: what a rule's change costs must not grow with the rules that the bus has.
    /// - Throws: `ResourceNotFoundException`.
    func definition(_ reference: BusReference) async throws -> (record: BusRecord?, row: Row?) {
        guard let row = try await store.get(Self.busKey(reference)) else {
            guard reference.isDefault else { throw Fault.noSuchBus(reference.name) }
            return (nil, nil)
        }
        return (try BusRecord(row.value), row)
    }

    /// - Throws: `ResourceNotFoundException`.
    func rule(_ reference: RuleReference) async throws -> (record: RuleRecord, row: Row) {
        guard let row = try await store.get(Self.ruleKey(reference)) else {
            _ = try await definition(reference.bus)
            throw Fault.noSuchRule(reference)
        }
        return (try RuleRecord(row.value), row)
    }

    /// Commits a change of a bus or of what belongs to it; from then on nobody finds the old one.
    /// - Parameter isEnd: whether the bus goes.
    func commit(
        _ transaction: Transaction, changing bus: BusReference, isEnd: Bool = false
    ) async throws -> CommitResult {
        var transaction = transaction
        if isEnd { transaction.delete(Self.changedKey(bus)) } else { transaction.put(Self.changedKey(bus), []) }
        // Also where the commit came to no clear end.
        defer { cache.forget(bus) }
        return try await store.commit(transaction)
    }

    /// Expects a bus to be there still when something of it is made: the default one always is.
    static func check(isThere bus: BusReference, _ transaction: inout Transaction) {
        if !bus.isDefault { transaction.check(busKey(bus), .present) }
    }

    /// Looks at definitions again when another node may have changed one, until it is cancelled.
    func watch() async {
        for await _ in store.watch([Key("events", "bus"), Key("events", "changed")]) { cache.doubt() }
    }

    /// Changes a bus's record, under its version.
    func change(_ reference: BusReference, at now: Instant, _ body: (inout BusRecord) throws -> Void) async throws {
        for _ in 0..<LimitsStore.conflictRetries {
            let before = try await definition(reference)
            var record = before.record ?? BusRecord(name: reference.name, created: now)
            try body(&record)
            record.modified = now
            var transaction = Transaction()
            transaction.check(Self.busKey(reference), isStill: before.row)
            transaction.put(Self.busKey(reference), JSON.object(record.json).bytes)
            if try await commit(transaction, changing: reference).version != nil { return }
        }
        throw Fault.contended
    }

    // MARK: - Rows that cannot be read

    /// What a row says; nil, and told of, where it is damaged or of a newer version: it must not stop the others.
    func readable<Value>(_ row: Row, _ read: (Row) throws -> Value) -> Value? {
        do { return try read(row) } catch {
            losses.note(
                of: row.key.description, "EventBridge: the row \(row.key) cannot be read and is left out: \(error)")
            return nil
        }
    }

    /// Puts work aside that cannot be read, so that it holds up nobody; a newer version may know it.
    /// - Parameter long: a `LongRow` that belongs to it.
    func setAside(_ row: Row, with long: Key? = nil, _ reason: any Error) async throws {
        losses.note(
            of: "aside", "EventBridge: the row \(row.key) cannot be read and is put aside: \(reason)")
        var commit = WideCommit()
        commit.main.check(row.key, .version(row.version))
        commit.main.delete(row.key)
        commit.main.put(Self.aside(row.key), row.value)
        if let long, let bytes = try await LongRow.read(long, store) {
            LongRow.remove(long, &commit.main)
            commit.put(long: Self.aside(long), bytes)
        }
        _ = try await commit.commit(store)
    }

    static func aside(_ key: Key) -> Key {
        Key("events", "aside").appending(Key(bytes: Array(key.bytes.dropFirst(Key("events").bytes.count))))
    }
}

/// Definitions under a prefix by their names, and where the next ones begin.
struct Page<Record> {
    let rows: [(name: String, record: Record)]
    let token: String?

    /// - Throws: `ValidationException`.
    init(
        _ prefix: Key, after token: String?, limit: Int?, namePrefix: String? = nil, _ store: EventBridgeStore,
        _ read: ([UInt8]) throws -> Record, where isWanted: (Record) -> Bool = { _ in true }
    ) async throws {
        let limit = min(limit ?? LimitsEventBridge.listed, LimitsEventBridge.listed)
        var last: Key?
        if let token {
            guard let bytes = Base64.decode(token), !bytes.isEmpty else { throw Fault.invalid("NextToken") }
            last = prefix.appending(.string(String(decoding: bytes, as: UTF8.self)))
        }
        var rows: [(name: String, record: Record)] = []
        // One more tells whether there is a next page.
        while rows.count <= limit {
            let page = try await store.store.read(KeyRange(prefix: prefix, after: last, limit: 1_000))
            for row in page where rows.count <= limit {
                guard let name = row.key.elements(after: prefix)?.first?.string,
                    namePrefix.map({ name.hasPrefix($0) }) ?? true,
                    let record = store.readable(row, { try read($0.value) }), isWanted(record)
                else { continue }
                rows.append((name, record))
            }
            guard page.count == 1_000 else { break }
            last = page.last?.key
        }
        self.token = rows.count > limit ? Base64.encode(Array(rows[limit - 1].name.utf8)) : nil
        self.rows = Array(rows.prefix(limit))
    }
}
