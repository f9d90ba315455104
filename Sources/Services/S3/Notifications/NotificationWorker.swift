internal import Base
internal import ServiceCalls
internal import ServiceKit
internal import Store

/// Delivers one message of an event, and notes what became of it.
struct NotificationWorker: Sendable {
    /// The subject under which topics publish events.
    static let subject = "Amazon S3 Notification"

    let s3: S3Store
    let caller: TargetCaller
    let losses: LossLog

    /// Reads the rows of all messages, of which one that can't be read holds up no other.
    var rows: DueWork<NotificationRow>.Reader {
        { [losses] row in
            do { return try NotificationRow(row) } catch {
                losses.note(of: "rows", "S3: the event \(row.key) can't be read; it waits")
                return nil
            }
        }
    }

    /// - Returns: whether nothing is left of it in the store.
    func deliver(_ message: NotificationRow, _ row: Row) async throws -> Bool {
        do throws(DeliveryFailure) { try await send(message) } catch {
            try Task.checkCancellation()
            return try await failed(message, row, error)
        }
        return try await finish(row)
    }

    private func send(_ message: NotificationRow) async throws(DeliveryFailure) {
        guard let target = Target(message.target) else {
            throw DeliveryFailure(code: "InvalidTarget", message: "The target is unknown.", isRetryable: false)
        }
        var parameters = TargetParameters(
            detailType: message.detailType, source: message.detailType == nil ? nil : "aws.s3",
            subject: target.kind == .topic ? Self.subject : nil)
        if target.kind == .bus { (parameters.resources, parameters.time) = ([message.bucketARN], message.began) }
        try await caller.send(
            message.payload, to: target, parameters, as: BucketRecord.sender(message.bucketARN, message.account))
    }

    private func failed(_ message: NotificationRow, _ row: Row, _ failure: DeliveryFailure) async throws -> Bool {
        var next = message
        next.failures += 1
        guard failure.isRetryable, let due = next.next(now: s3.clock.now) else {
            losses.note(
                failure, of: message.lane, "S3: an event of the bucket \(message.bucket) is lost: \(message.target)")
            return try await finish(row)
        }
        next.due = due
        // Also where no answer comes, it may have been done.
        defer { s3.arrivals.wake(keys: [S3Keys.events]) }
        _ = try await s3.store.commit(next.moved(from: row))
        return false
    }

    private func finish(_ row: Row) async throws -> Bool {
        var transaction = Transaction()
        transaction.check(row.key, .version(row.version))
        transaction.delete(row.key)
        _ = try await s3.store.commit(transaction)
        return true
    }
}
