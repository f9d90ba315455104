internal import Base
internal import Store

/// Brings the events of archives again, a page in a commit: how far a replay has come is in the commit that puts its
/// events, so none is left out and none comes twice by a crash.
struct Replays: Sendable {
    let store: EventBridgeStore
    let ingest: Ingest
    let clock: any Clock

    static let all = Key("events", "replay")
    /// The keys of replays that are not over.
    static let open = Key("events", "replaying")

    static func key(_ tenant: Tenant, _ name: String) -> Key { EventBridgeStore.key("replay", tenant, name) }
    static func open(_ tenant: Tenant) -> Key {
        open.appending(.string(tenant.account.rawValue), .string(tenant.region.rawValue))
    }
    static func openKey(_ tenant: Tenant, _ name: String) -> Key { open(tenant).appending(.string(name)) }
    /// Written by every start of a replay.
    static func lastKey(_ tenant: Tenant) -> Key {
        Key("events", "replayed", .string(tenant.account.rawValue), .string(tenant.region.rawValue))
    }

    /// Works until it is cancelled.
    func run() async {
        var pause = StorePause()
        while !Task.isCancelled {
            let hints = store.store.watch([Self.open])
            do {
                while try await step() {}
                pause.succeeded()
            } catch is CancellationError {
                return
            } catch {
                // The store was busy or closed for a moment; the next round goes on.
                pause.failed()
            }
            await clock.pause(until: clock.now + pause.length, orFor: hints)
        }
    }

    /// Brings each open replay a page further, but those whose bus cannot be read.
    /// - Returns: whether one may be left.
    func step() async throws -> Bool {
        var isLeft = false
        for row in try await store.store.readAll(KeyRange(prefix: Self.open)) {
            guard let parts = row.key.elements(after: Self.open), parts.count == 3,
                let account = parts[0].string.flatMap({ AccountID($0) }),
                let region = parts[1].string.flatMap({ Region($0) }), let name = parts[2].string
            else {
                try await store.setAside(row, Failure.damaged("replay"))
                continue
            }
            do {
                if try await advance(Tenant(account: account, region: region), name) { isLeft = true }
            } catch let failure as Failure where failure.isDamage { try await store.setAside(row, failure) }
        }
        return isLeft
    }

    /// - Returns: false where it waits until its bus can be read.
    private func advance(_ tenant: Tenant, _ name: String) async throws -> Bool {
        let openKey = Self.openKey(tenant, name)
        guard let row = try await store.store.get(Self.key(tenant, name)) else {
            var transaction = Transaction()
            transaction.delete(openKey)
            _ = try await store.store.commit(transaction)
            return true
        }
        var record = try ReplayRecord(row.value)
        var commit = WideCommit()
        commit.main.check(row.key, .version(row.version))
        if record.state == "CANCELLING" {
            (record.state, record.ended) = ("CANCELLED", clock.now)
        } else {
            let sight = try await store.look(for: record.bus)
            if case .unreadable = sight { return false }
            record.state = "RUNNING"
            let isDone = try await putPage(&record, on: sight, &commit)
            if isDone { (record.state, record.ended) = ("COMPLETED", clock.now) }
        }
        if record.isOver { commit.main.delete(openKey) }
        commit.main.put(row.key, record.bytes)
        _ = try await commit.commit(store.store)
        return true
    }

    /// - Returns: whether nothing is left.
    private func putPage(
        _ record: inout ReplayRecord, on sight: EventBridgeStore.Sight, _ commit: inout WideCommit
    ) async throws -> Bool {
        guard case .bus(let bus) = sight else { return true }
        let all = ArchiveRows.all(record.archiveID)
        var from = all.appending(.instant(record.from))
        if let last = record.last, let id = record.lastID {
            from = all.appending(.instant(last), .bytes(id)).afterPrefix ?? from
        }
        let rows = try await store.store.read(
            KeyRange(
                from: from, to: all.appending(.instant(record.to)), limit: LimitsEventBridge.replayPage,
                byteLimit: LimitsEventBridge.replayBytes))
        guard !rows.isEmpty else { return true }
        let only =
            record.rules.isEmpty
            ? Set(bus.rules.values.map(\.record.id))
            : Set(
                record.rules.compactMap { RuleReference(arn: $0).flatMap { bus.rules[$0.name]?.record.id } })
        for row in rows {
            guard let parts = row.key.elements(after: all), parts.count == 3, let time = parts[0].instant,
                let id = parts[1].bytes
            else { continue }
            (record.last, record.lastID) = (time, id)
            // The other parts of a long event are read with the first.
            guard parts[2].integer == 0 else { continue }
            let key = all.appending(parts[0], parts[1])
            let bytes = try await LongRow.read(key, store.store) ?? []
            guard store.readable(row, { _ in try Envelope.check(bytes) }) != nil else { continue }
            let event = Event(
                id: MessageID(ingest.randomness), bus: record.bus, bytes: Envelope.replayed(bytes, by: record.name),
                accepted: clock.now)
            try ingest.take(event, bus, only: only, &commit)
            ingest.metrics.replayed(event)
            guard commit.byteCount < LimitsEventBridge.commitBytes / 2 else { break }
        }
        return false
    }
}
