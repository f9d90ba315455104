internal import Base
internal import CloudWatchAPI
internal import ServiceCalls
internal import ServiceKit
internal import Store
internal import Synchronization
internal import Wire

/// Alarms and their histories.
final class AlarmStore: Sendable {
    let store: any Store
    let randomness: any Randomness
    private let new = Mutex<[AlarmReference]>([])
    /// Tells that actions are to be done. The store's own watch would tell of those too that are done with.
    let arrivals = WatchHub()
    /// Tells that alarms have changed, so that those that look at them look again.
    let changes = WatchHub()

    init(_ environment: ServiceEnvironment) {
        (store, randomness) = (environment.store, environment.randomness)
    }

    func alarm(_ reference: AlarmReference) async throws -> (record: AlarmRecord, row: Row)? {
        guard let row = try await store.get(reference.key) else { return nil }
        return (try AlarmRecord(row.value), row)
    }

    /// Those of several alarms that are there.
    func alarms(_ references: [AlarmReference]) async throws -> [AlarmReference: AlarmRecord] {
        var records: [AlarmReference: AlarmRecord] = [:]
        for start in stride(from: 0, to: references.count, by: LimitsStore.rangesPerRead) {
            let part = references[start..<min(start + LimitsStore.rangesPerRead, references.count)]
            for (reference, rows) in zip(part, try await store.read(part.map { KeyRange($0.key) })) {
                if let row = rows.first { records[reference] = try AlarmRecord(row.value) }
            }
        }
        return records
    }

    /// Changes an alarm in one commit together with what `body` puts beside.
    /// - Parameter body: gets nil where there is none; nil removes it.
    func change(
        _ reference: AlarmReference,
        _ body: (AlarmRecord?, inout Transaction) async throws -> AlarmRecord?
    ) async throws {
        for _ in 0..<LimitsStore.conflictRetries {
            let old = try await alarm(reference)
            var transaction = Transaction()
            transaction.check(reference.key, isStill: old?.row)
            let new = try await body(old?.record, &transaction)
            put(new, reference, &transaction)
            // Also where no answer comes, it may have been done.
            defer { wake() }
            if try await store.commit(transaction).version != nil { return }
        }
        throw Fault.contended
    }

    /// Puts an alarm and what says where it is found; nil takes all of it away.
    func put(_ record: AlarmRecord?, _ reference: AlarmReference, _ transaction: inout Transaction) {
        if let record {
            transaction.put(reference.key, record.bytes)
        } else {
            transaction.delete(reference.key)
        }
        for (key, isSo) in [
            (reference.fastKey, record?.metric?.isFast == true), (reference.compositeKey, record?.composite != nil),
        ] {
            if isSo { transaction.put(key, []) } else { transaction.clear(key) }
        }
    }

    func wake() {
        arrivals.wake(keys: [AlarmAction.prefix])
        changes.wake(keys: [CloudWatchStore.allAlarms])
    }

    // MARK: - Alarms that nobody has looked at

    /// Has an alarm looked at without waiting for the next round.
    func lookSoon(_ reference: AlarmReference) {
        new.withLock { if $0.count < LimitsCloudWatch.alarmsRead { $0.append(reference) } }
        wake()
    }

    func takeNew() -> [AlarmReference] {
        new.withLock { new in
            defer { new = [] }
            return new
        }
    }

    /// Counts an alarm that is made.
    /// - Throws: `LimitExceeded`.
    func count(_ tenant: Tenant, _ transaction: inout Transaction) async throws {
        let key = CloudWatchStore.count(tenant)
        guard (try await store.get(key)?.counter ?? 0) < LimitsCloudWatch.alarms else {
            throw CloudWatchFault.limitExceededFault(
                "The maximum limit of \(LimitsCloudWatch.alarms) alarms has been reached.")
        }
        transaction.add(key, 1)
    }

    // MARK: - Histories

    /// Writes an entry of an alarm's history into a transaction.
    func note(_ entry: HistoryEntry, _ transaction: inout Transaction) {
        let id = randomness.bytes(8)
        for key in entry.keys(id) { transaction.put(key, entry.bytes) }
    }
}
