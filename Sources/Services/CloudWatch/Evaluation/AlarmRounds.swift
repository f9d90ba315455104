internal import Base
internal import CloudWatchAPI
internal import ServiceCalls
internal import Store
internal import Wire

/// What is done behind the end of each minute, and of each ten seconds where there are alarms that ask for it: gauges
/// are read, what was measured is stored, alarms are looked at, and then those that look at them.
///
/// Where the clock was moved over several ends the gauges are read for each of them: nothing happened in between.
/// Alarms are looked at once, as they are then. Whoever makes or sets an alarm has it looked at without waiting.
struct AlarmRounds: Sendable {
    let alarms: AlarmStore
    let clock: any Clock
    let vended: VendedMetrics
    let folder: Folder
    let evaluation: MetricAlarmEvaluation
    let losses: LossLog

    /// Works until it is cancelled. What a failure of the store cuts off, the next round does again.
    func run() async {
        var last = clock.now
        var waitsUntil: Instant?
        while !Task.isCancelled {
            let hints = alarms.changes.watch([CloudWatchStore.allAlarms])
            do {
                let now = clock.now
                let ends = ends(after: last, now)
                if !ends.isEmpty {
                    try await measure(ends.filter { $0.seconds % 60 == 0 })
                    try await look(onlyFast: ends.allSatisfy { $0.seconds % 60 != 0 })
                    last = now
                }
                try await lookAtNew()
                waitsUntil = try await CompositeRounds(alarms: alarms, clock: clock).run()
                let step: Int64 = try await hasFast() ? 10 : 60
                let end = Instant(seconds: (last.seconds.flooringDivision(by: step) + 1) * step)
                let next = end + LimitsCloudWatch.evaluationDelay
                await clock.pause(until: min(next, waitsUntil ?? next), orFor: hints)
            } catch is CancellationError {
                return
            } catch {
                // The store was busy or closed for a moment.
                do { try await clock.sleep(for: .seconds(1)) } catch { return }
            }
        }
    }

    /// The ends, of minutes and of tens of seconds, that lie behind a time up to now: the latest ones where they are
    /// many.
    private func ends(after last: Instant, _ now: Instant) -> [Instant] {
        let (from, to) = (last.seconds.flooringDivision(by: 10), now.seconds.flooringDivision(by: 10))
        guard from < to else { return [] }
        let first = max(from + 1, to - LimitsCloudWatch.missedMinutes * 6)
        return (first...to).map { Instant(seconds: $0 * 10) }
    }

    private func hasFast() async throws -> Bool {
        try await !alarms.store.read(KeyRange(prefix: CloudWatchStore.fastAlarms, limit: 1)).isEmpty
    }

    private func measure(_ minutes: [Instant]) async throws {
        for minute in minutes {
            try await vended.sample(endOf: minute)
            try await vended.store()
            // Names come with every resource that ever was.
            if minute.seconds % 3_600 == 0 { vended.forgetIdle() }
        }
    }

    // MARK: - Metric alarms

    /// Looks at all metric alarms, or at those that are looked at every ten seconds.
    func look(onlyFast: Bool) async throws {
        try await folder.fold(until: clock.now)
        let prefix = onlyFast ? CloudWatchStore.fastAlarms : CloudWatchStore.allAlarms
        var range = KeyRange(prefix: prefix, limit: LimitsCloudWatch.alarmsRead, byteLimit: LimitsCloudWatch.alarmBytes)
        while true {
            try Task.checkCancellation()
            let rows = try await alarms.store.read(range)
            for row in rows {
                guard let reference = AlarmReference(row.key, under: prefix) else { continue }
                try await look(reference, onlyFast ? nil : row)
            }
            guard let last = rows.last, range.isFull(rows) else { return }
            range = range.after(last.key)
        }
    }

    /// Looks at alarms that nobody has looked at yet.
    private func lookAtNew() async throws {
        let new = alarms.takeNew()
        guard !new.isEmpty else { return }
        try await folder.fold(until: clock.now)
        for reference in new { try await look(reference, nil) }
    }

    /// An alarm that can't be looked at, since its expression or its rows are not to be read, holds up no other.
    private func look(_ reference: AlarmReference, _ row: Row?) async throws {
        do { try await decide(reference, row) } catch let fault as Fault {
            losses.note(of: reference.arn, "CloudWatch: the alarm \(reference.arn) can't be evaluated: \(fault)")
        } catch let failure as Failure where failure.code == Failure.damagedRow.code {
            losses.note(of: reference.arn, "CloudWatch: the alarm \(reference.arn) can't be read; it waits")
        }
    }

    private func decide(_ reference: AlarmReference, _ row: Row?) async throws {
        var known: (record: AlarmRecord, row: Row)?
        if let row { known = (try AlarmRecord(row.value), row) } else { known = try await alarms.alarm(reference) }
        guard let known, known.record.metric != nil else { return }
        let now = clock.now
        guard let state = try await evaluation.state(known.record, reference, now: now) else { return }
        var new = known.record
        new.state = state
        var transaction = Transaction()
        transaction.check(reference.key, .version(known.row.version))
        AlarmTransition(reference: reference, old: known.record, new: new).write(alarms, now: now, &transaction)
        // Also where no answer comes, it may have been done. One that was changed meanwhile is looked at next time.
        defer { alarms.arrivals.wake(keys: [AlarmAction.prefix]) }
        _ = try await alarms.store.commit(transaction)
    }
}
