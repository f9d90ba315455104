internal import Base
internal import CloudWatchAPI
internal import Store

/// Looks at all composite alarms, again and again until none changes: an alarm may look at others that look at others.
struct CompositeRounds: Sendable {
    let alarms: AlarmStore
    let clock: any Clock

    /// - Returns: when the first of the waiting times ends.
    func run() async throws -> Instant? {
        for _ in 0..<LimitsCloudWatch.compositeRounds {
            let (changed, next) = try await round()
            if !changed { return next }
        }
        return nil
    }

    private func round() async throws -> (changed: Bool, next: Instant?) {
        var (changed, next): (Bool, Instant?) = (false, nil)
        var range = KeyRange(prefix: CloudWatchStore.allComposites, limit: LimitsCloudWatch.alarmsRead)
        while true {
            try Task.checkCancellation()
            let rows = try await alarms.store.read(range)
            for row in rows {
                guard let reference = AlarmReference(row.key, under: CloudWatchStore.allComposites) else { continue }
                let (hasChanged, until) = try await look(reference)
                changed = changed || hasChanged
                if let until { next = min(next ?? until, until) }
            }
            guard let last = rows.last, rows.count == range.limit else { return (changed, next) }
            range = range.after(last.key)
        }
    }

    /// An alarm that can't be read, or that looks at one, holds up no other.
    private func look(_ reference: AlarmReference) async throws -> (changed: Bool, until: Instant?) {
        do {
            guard let (record, row) = try await alarms.alarm(reference) else { return (false, nil) }
            return try await look(reference, record, row)
        } catch let failure as Failure where failure.code == Failure.damagedRow.code {
            return (false, nil)
        }
    }

    private func look(
        _ reference: AlarmReference, _ record: AlarmRecord, _ row: Row
    ) async throws -> (changed: Bool, until: Instant?) {
        guard let settings = record.composite, let rule = try? AlarmRule(settings.rule) else { return (false, nil) }
        let names = rule.alarms + (settings.suppressor.map { [$0] } ?? [])
        let states = try await alarms.alarms(names.compactMap { AlarmReference(nameOrARN: $0, in: reference.tenant) })
        let now = clock.now
        let decision = CompositeDecision(reference: reference, record: record, now: now, states: states)
        guard let outcome = decision.outcome() else { return (false, record.suppression?.until) }
        let transition = AlarmTransition(
            reference: reference, old: record, new: outcome.record, actsNow: outcome.acts)
        var transaction = Transaction()
        transaction.check(reference.key, .version(row.version))
        if outcome.hasTurned {
            transition.write(alarms, now: now, &transaction)
        } else {
            alarms.put(outcome.record, reference, &transaction)
            if outcome.acts { transition.act(alarms, now: now, &transaction) }
        }
        defer { alarms.arrivals.wake(keys: [AlarmAction.prefix]) }
        _ = try await alarms.store.commit(transaction)
        return (outcome.hasTurned, outcome.record.suppression?.until)
    }
}
