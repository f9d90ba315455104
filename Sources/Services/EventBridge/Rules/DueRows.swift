internal import Base
internal import ServiceKit
internal import Store

/// When scheduled rules are due.
///
/// | key | value |
/// |---|---|
/// | `events` `due` time + rule's ARN | the rule's id |
/// | `events` `next` rule's ARN | the time under which it stands there |
///
/// The commit that puts a due rule's event also puts the rule at its next time, so that each time has one event
/// whatever happens to the server.
struct DueRows: Sendable {
    let store: EventBridgeStore
    let metrics: EventBridgeMetrics
    let clock: any Clock
    let randomness: any Randomness
    /// When this server began: what was due before then it has missed.
    let started: Instant

    static let due = Key("events", "due")
    private static func dueKey(_ time: Instant, _ rule: RuleReference) -> Key {
        due.appending(.instant(time), .string(rule.arn))
    }
    private static func nextKey(_ rule: RuleReference) -> Key { Key("events", "next", .string(rule.arn)) }

    /// Puts a rule at its next time, or nowhere, in the commit that changes it.
    func plan(_ record: RuleRecord, _ rule: RuleReference, _ transaction: inout Transaction) async throws {
        try await remove(record, rule, &transaction)
        guard record.isEnabled, let schedule = record.schedule.flatMap({ RuleSchedule($0) }),
            let next = schedule.next(after: clock.now, from: record.begun)
        else { return }
        put(record.id, rule, at: next, &transaction)
    }

    /// Takes a rule away in the commit that ends it.
    func remove(_ record: RuleRecord, _ rule: RuleReference, _ transaction: inout Transaction) async throws {
        let row = try await store.store.get(Self.nextKey(rule))
        transaction.check(Self.nextKey(rule), isStill: row)
        guard let time = row?.counter else { return }
        transaction.delete(Self.dueKey(Instant(nanoseconds: Int64(time)), rule))
        transaction.delete(Self.nextKey(rule))
    }

    private func put(_ id: Int, _ rule: RuleReference, at time: Instant, _ transaction: inout Transaction) {
        transaction.put(Self.dueKey(time, rule), Self.number(id))
        transaction.put(Self.nextKey(rule), Self.number(Int(time.nanoseconds)))
    }

    /// As a counter's row has it.
    private static func number(_ number: Int) -> [UInt8] { withUnsafeBytes(of: number.bigEndian) { Array($0) } }

    // MARK: - Firing

    /// Works until it is cancelled.
    func run() async {
        while !Task.isCancelled {
            let hints = store.store.watch([Self.due])
            var wait = LimitsEventBridge.sweep
            do {
                if let next = try await fireAll() { wait = min(wait, max(.zero, next - clock.now)) }
            } catch is CancellationError {
                return
            } catch {
                // The store was busy or closed for a moment.
                wait = .seconds(1)
            }
            await clock.pause(until: clock.now + wait, orFor: hints)
        }
    }

    /// Makes the events of all rules that are due.
    /// - Returns: when the next one is.
    func fireAll() async throws -> Instant? {
        // Behind those that wait until they can be read.
        var last: Key?
        while let row = try await store.store.read(KeyRange(prefix: Self.due, after: last, limit: 1)).first {
            guard let parts = row.key.elements(after: Self.due), parts.count == 2, let time = parts[0].instant,
                let rule = parts[1].string.flatMap({ RuleReference(arn: $0) })
            else {
                try await store.setAside(row, Failure.damaged("due"))
                continue
            }
            guard time <= clock.now else { return time }
            if try await !fire(rule, at: time, row) { last = row.key }
        }
        return nil
    }

    /// - Returns: false where it waits until its bus and the rule can be read.
    private func fire(_ rule: RuleReference, at time: Instant, _ row: Row) async throws -> Bool {
        let sight = try await store.look(for: rule.bus)
        if case .unreadable = sight { return false }
        if case .bus(let bus) = sight, bus.unreadable.contains(rule.name) { return false }
        var commit = WideCommit()
        commit.main.check(row.key, .version(row.version))
        commit.main.delete(row.key)
        commit.main.delete(Self.nextKey(rule))
        var isTriggered = false
        if case .bus(let bus) = sight, let stored = bus.rules[rule.name], stored.record.isEnabled,
            stored.record.id == row.counter, let schedule = stored.record.schedule.flatMap({ RuleSchedule($0) })
        {
            if let next = schedule.next(behind: time, started: started, now: clock.now, from: stored.record.begun) {
                put(stored.record.id, rule, at: next, &commit.main)
            }
            isTriggered = true
            if !stored.record.targets.isEmpty {
                EventRows.put(event(of: stored, at: time), rules: [stored.record.id], &commit)
            }
        }
        // A conflict: the rule was changed meanwhile, and stands elsewhere.
        if try await commit.commit(store.store)?.version != nil, isTriggered {
            metrics.of(rule).triggered.add(1, at: clock.now)
        }
        return true
    }

    /// - Source: Amazon EventBridge User Guide, "Events from AWS services", scheduled events.
    private func event(of rule: StoredRule, at time: Instant) -> Event {
        let id = MessageID(randomness)
        let tenant = rule.reference.bus.tenant
        let head = Envelope.Head(
            id: id.description, detailType: "Scheduled Event", source: "aws.events", account: tenant.account,
            time: time, region: tenant.region, resources: [rule.arn])
        return Event(
            id: id, bus: rule.reference.bus, bytes: Envelope.write(head, detail: Array("{}".utf8)),
            accepted: clock.now)
    }
}
