internal import Base
internal import ServiceCalls
internal import ServiceKit
internal import Store

/// Makes one call of a schedule, and notes what became of it.
struct DeliveryWorker: Sendable {
    let core: SchedulerCore
    let caller: TargetCaller
    let losses: LossLog

    private var store: any Store { core.store.store }

    /// - Returns: whether it is done with: nothing is left of it in the store.
    func deliver(_ delivery: Delivery, _ row: Row) async throws -> Bool {
        guard try await isWanted(delivery) else { return try await finish(delivery, row) }
        let input =
            delivery.target.hasLongInput
            ? try await LongRow.read(SchedulerStore.body(delivery.id), store).map {
                String(decoding: $0, as: UTF8.self)
            }
            : delivery.target.input
        let execution = Hex.encode(core.randomness.bytes(8))
        let call = TargetCall(delivery: delivery, execution: execution, input: input)
        do throws(DeliveryFailure) {
            if let given = delivery.given { try await bury(call, given) } else { try await make(call) }
        } catch {
            try Task.checkCancellation()
            return try await failed(delivery, row, error)
        }
        return try await finish(delivery, row)
    }

    /// Whether the schedule is still there and enabled, where its call has waited before it is made the first time:
    /// meanwhile it may have been deleted.
    private func isWanted(_ delivery: Delivery) async throws -> Bool {
        guard delivery.failures == 0, delivery.given == nil else { return true }
        let hasWaited =
            delivery.began > delivery.scheduled || core.clock.now - delivery.due > LimitsScheduler.promptness
        guard hasWaited else { return true }
        guard let (record, _) = try await core.store.schedule(delivery.schedule) else { return false }
        return record.id == delivery.scheduleID && record.settings.isEnabled
    }

    private func sender(_ delivery: Delivery) async throws(DeliveryFailure) -> Caller {
        do { return try await core.session(delivery.target.role, delivery.schedule.group) } catch {
            throw DeliveryFailure(error)
        }
    }

    private func make(_ call: TargetCall) async throws(DeliveryFailure) {
        let delivery = call.delivery
        core.metrics.tries(call)
        let sender = try await sender(delivery)
        switch delivery.target.kind {
        case .templated(let target)?:
            try await caller.send(Array(call.text.utf8), to: target, delivery.target.parameters, as: sender)
        case .universal(let target)?:
            let tenant = delivery.schedule.tenant
            do {
                try await target.call(
                    Array(call.text.utf8),
                    as: core.services.caller(as: sender, account: tenant.account, region: tenant.region))
            } catch { throw DeliveryFailure(error) }
        case nil:
            throw DeliveryFailure(code: "InvalidTarget", message: "The target is unknown.", isRetryable: false)
        }
    }

    private func bury(_ call: TargetCall, _ given: DeliveryFailure) async throws(DeliveryFailure) {
        let delivery = call.delivery
        guard let queue = delivery.target.deadLetters.flatMap({ ServiceCalls.Target($0) }) else { return }
        let letter = DeadLetter(call, given)
        try await caller.bury(
            Array(letter.body.utf8), attributes: letter.attributes, in: queue, as: try await sender(delivery))
        core.metrics.buried(delivery, isCut: letter.isCut)
    }

    // MARK: - What became of it

    private func failed(_ delivery: Delivery, _ row: Row, _ failure: DeliveryFailure) async throws -> Bool {
        var next = delivery
        if delivery.given != nil {
            // What a dead-letter queue refuses for good is lost.
            guard failure.isRetryable else {
                note(failure, delivery, refusedBy: "the dead-letter queue")
                core.metrics.lost(delivery, failure)
                return try await finish(delivery, row)
            }
            next.due = core.clock.now + LimitsScheduler.deadLetterDelay
            return try await move(row, next)
        }
        core.metrics.refused(delivery, failure)
        next.failures += 1
        switch next.next(after: failure, now: core.clock.now) {
        case .again(let due): next.due = due
        case .given(let exhausted):
            core.metrics.dropped(delivery)
            guard delivery.target.deadLetters != nil else {
                note(failure, delivery, refusedBy: "the target")
                return try await finish(delivery, row)
            }
            (next.given, next.exhausted, next.due) = (failure, exhausted, core.clock.now)
        }
        return try await move(row, next)
    }

    private func note(_ failure: DeliveryFailure, _ delivery: Delivery, refusedBy who: String) {
        let schedule = delivery.schedule.arn
        losses.note(failure, of: schedule, "Scheduler: a call of \(schedule) is lost: \(who)")
    }

    private func move(_ row: Row, _ next: Delivery) async throws -> Bool {
        // Also where no answer comes, it may have been done.
        defer { core.arrivals.wake(keys: [SchedulerStore.deliveries]) }
        _ = try await store.commit(next.moved(from: row))
        return false
    }

    /// Takes the delivery away, and with the last one of all that wait its schedule where that is wished.
    private func finish(_ delivery: Delivery, _ row: Row) async throws -> Bool {
        for _ in 0..<LimitsStore.conflictRetries {
            var transaction = Transaction()
            transaction.check(row.key, .version(row.version))
            transaction.delete(row.key)
            if delivery.target.hasLongInput { LongRow.remove(SchedulerStore.body(delivery.id), &transaction) }
            if delivery.isCounted { try await uncount(delivery, &transaction) }
            guard case .conflict(let keys) = try await store.commit(transaction), !keys.contains(row.key) else {
                return true
            }
        }
        return false
    }

    private func uncount(_ delivery: Delivery, _ transaction: inout Transaction) async throws {
        guard let (old, row) = try await core.store.schedule(delivery.schedule), old.id == delivery.scheduleID
        else { return }
        var record = old
        record.waiting -= 1
        transaction.check(row.key, .version(row.version))
        if record.isOver {
            SchedulerStore.remove(record, delivery.schedule, &transaction)
        } else {
            transaction.put(row.key, record.bytes)
        }
    }
}
