internal import Base
internal import ServiceCalls
internal import Store

/// Makes a delivery of every call that falls due. Of each schedule one row says when it calls next; taking it, putting
/// the next one and the delivery is one commit, so that no time calls twice and none is left out.
struct Occurrences: Sendable {
    let core: SchedulerCore
    let losses: LossLog

    private var store: any Store { core.store.store }

    /// Works until it is cancelled. What a failure of the store cuts off, the next round does again.
    func run() async {
        while !Task.isCancelled {
            let hints = store.watch([SchedulerStore.due])
            var next: Instant?
            do {
                next = try await round()
            } catch is CancellationError {
                return
            } catch {
                // The store was busy or closed for a moment.
                next = core.clock.now + LimitsScheduler.pause
            }
            await core.clock.pause(until: core.look(at: next), orFor: hints)
        }
    }

    /// Does all that is due.
    /// - Returns: when something falls due next.
    func round() async throws -> Instant? {
        var most = LimitsScheduler.firings
        while true {
            try Task.checkCancellation()
            let rows = try await store.read(KeyRange(prefix: SchedulerStore.due, limit: most))
            let now = core.clock.now
            let entries = rows.compactMap { Entry($0, under: SchedulerStore.due) }.filter { $0.due <= now }
            guard !entries.isEmpty else {
                return rows.first.flatMap { Entry($0, under: SchedulerStore.due)?.due }
            }
            // After a conflict one after the other, so that one that is changed all the time holds up none.
            most = try await make(entries, now) ? LimitsScheduler.firings : 1
        }
    }

    /// - Returns: false where a schedule was changed meanwhile.
    private func make(_ entries: [Entry], _ now: Instant) async throws -> Bool {
        let references = entries.map { SchedulerStore.reference($0) }
        let rows = try await store.read(references.map { KeyRange($0?.key ?? SchedulerStore.due) })
        var transaction = Transaction()
        for (index, entry) in entries.enumerated() {
            // What the bytes leave no room for comes in the next round.
            guard transaction.byteCount < LimitsScheduler.commitBytes else { break }
            transaction.finish(entry)
            guard let reference = references[index], let row = rows[index].first,
                let record = try ScheduleRecord(row.value), record.id == entry.id, record.due == entry.due
            else { continue }
            transaction.check(row.key, .version(row.version))
            try await make(record, reference, now, &transaction)
        }
        // Also where no answer comes, it may have been done.
        defer { core.arrivals.wake(keys: [SchedulerStore.deliveries]) }
        return try await store.commit(transaction).version != nil
    }

    private func make(
        _ record: ScheduleRecord, _ reference: ScheduleReference, _ now: Instant, _ transaction: inout Transaction
    ) async throws {
        guard let time = record.due else { return }
        let settings = record.settings
        let isPlanned = record.behind == nil
        var record = record
        do {
            record.due = try settings.next(
                behind: record.behind ?? time, now: now, created: record.created, core.zones)
            record.behind = nil
        } catch {
            losses.note(
                of: settings.zone,
                "Scheduler: the time zone \(settings.zone) of \(reference.arn) can't be read; it waits")
            (record.due, record.behind) = (now + LimitsScheduler.sweep, record.behind ?? time)
        }
        guard isPlanned else {
            // A call that is under way takes its schedule along.
            if record.isOver {
                SchedulerStore.remove(record, reference, &transaction)
            } else {
                SchedulerStore.put(record, reference, &transaction)
            }
            return
        }
        if settings.countsCalls { record.waiting += 1 }
        let due = settings.window.map { time + .seconds(Double($0 * 60) * core.randomness.fraction) } ?? time
        let delivery = Delivery(
            id: DueID.make(lane: Delivery.lane(reference, settings.target), core.randomness), schedule: reference,
            scheduleID: record.id, scheduled: time, began: due, due: due, target: settings.target,
            isCounted: settings.countsCalls)
        if settings.target.hasLongInput, let input = try await core.store.input(record) {
            LongRow.put(SchedulerStore.body(delivery.id), Array(input.utf8), &transaction)
        }
        SchedulerStore.put(record, reference, &transaction)
        transaction.put(delivery.key, delivery.bytes)
    }
}
