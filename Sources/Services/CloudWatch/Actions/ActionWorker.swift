internal import Base
internal import CloudWatchAPI
internal import ServiceCalls
internal import ServiceKit
internal import Store

/// Tells what there is to tell, at least once, and notes in the alarm's history what became of it.
struct ActionWorker: Sendable {
    let alarms: AlarmStore
    let caller: TargetCaller
    let clock: any Clock
    let losses: LossLog

    /// Reads the rows of all, of which one that can't be read holds up no other.
    var rows: DueWork<AlarmAction>.Reader {
        { [losses] row in
            do { return try AlarmAction(row) } catch {
                losses.note(of: "rows", "CloudWatch: the action \(row.key) can't be read; it waits")
                return nil
            }
        }
    }

    /// - Returns: whether nothing is left of it in the store.
    func perform(_ action: AlarmAction, _ row: Row) async throws -> Bool {
        do throws(DeliveryFailure) { try await send(action) } catch {
            try Task.checkCancellation()
            return try await failed(action, row, error)
        }
        return try await finish(action, row, failure: nil)
    }

    private func send(_ action: AlarmAction) async throws(DeliveryFailure) {
        guard let target = ServiceCalls.Target(action.target) else {
            throw DeliveryFailure(code: "InvalidTarget", message: "The target is unknown.", isRetryable: false)
        }
        var parameters = TargetParameters(subject: action.subject)
        if target.kind == .bus {
            (parameters.detailType, parameters.source) = ("CloudWatch Alarm State Change", "aws.cloudwatch")
            (parameters.resources, parameters.time) = ([action.alarm.arn], action.began)
        }
        if target.isFIFO { parameters.messageGroup = action.alarm.arn }
        let service = target.kind == .function ? "lambda.alarms.cloudwatch.amazonaws.com" : "cloudwatch.amazonaws.com"
        let sender = Caller.service(
            Caller.ServicePrincipal(name: service, sourceARN: action.alarm.arn, sourceAccount: action.account))
        try await caller.send(Array(action.body.utf8), to: target, parameters, as: sender)
    }

    private func failed(_ action: AlarmAction, _ row: Row, _ failure: DeliveryFailure) async throws -> Bool {
        var next = action
        next.failures += 1
        guard failure.isRetryable, let due = next.next(now: clock.now) else {
            losses.note(
                failure, of: action.lane,
                "CloudWatch: a change of the alarm \(action.alarm.arn) is lost: "
                    + action.target)
            return try await finish(action, row, failure: failure)
        }
        next.due = due
        // Also where no answer comes, it may have been done.
        defer { alarms.arrivals.wake(keys: [AlarmAction.prefix]) }
        _ = try await alarms.store.commit(next.moved(from: row))
        return false
    }

    private func finish(_ action: AlarmAction, _ row: Row, failure: DeliveryFailure?) async throws -> Bool {
        var transaction = Transaction()
        transaction.check(row.key, .version(row.version))
        transaction.delete(row.key)
        if action.isWished { alarms.note(history(action, failure), &transaction) }
        _ = try await alarms.store.commit(transaction)
        return true
    }

    private func history(_ action: AlarmAction, _ failure: DeliveryFailure?) -> HistoryEntry {
        var data: JSONObject = [
            "actionState": failure == nil ? "Succeeded" : "Failed", "notificationResource": .string(action.target),
            "stateUpdateTimestamp": .integer(action.began.milliseconds),
        ]
        if let failure {
            data["error"] = .string(failure.message)
        } else {
            data["publishedMessage"] = (try? JSON(parsing: Array(action.body.utf8))) ?? .string(action.body)
        }
        let summary =
            failure.map { "Failed to execute action \(action.target). Received error: \"\($0.message)\"" }
            ?? "Successfully executed action \(action.target)"
        return HistoryEntry(
            alarm: action.alarm, alarmType: action.alarmType, time: clock.now, kind: .action,
            summary: String(summary.prefix(255)), data: .object(data))
    }
}
