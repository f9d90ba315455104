internal import Base
internal import ServiceCalls
internal import Store

/// Does what is to be done with events behind their commit, and notes what became of it.
struct FollowWorker: Sendable {
    let store: LogsStore
    let clock: any Clock
    let metrics: MetricPublisher
    let subscriptions: SubscriptionSender
    let losses: LossLog

    /// Reads the rows of all work, of which one that can't be read holds up no other.
    var rows: DueWork<FollowWork>.Reader {
        { [losses] row in
            if let work = FollowWork(row) { return work }
            losses.note(of: "rows", "CloudWatch Logs: the work \(row.key) can't be read; it waits")
            return nil
        }
    }

    /// - Returns: whether nothing is left of it in the store.
    func perform(_ work: FollowWork, _ row: Row) async throws -> Bool {
        do throws(DeliveryFailure) { try await follow(work) } catch {
            try Task.checkCancellation()
            return try await failed(work, row, error)
        }
        return try await finish(row)
    }

    private func follow(_ work: FollowWork) async throws(DeliveryFailure) {
        do {
            let events = try await store.events(of: work)
            guard !events.isEmpty else { return }
            switch work.kind {
            case .metrics: try await metrics.publish(events, of: work)
            case .subscription(let name): try await subscriptions.send(events, by: name, work)
            }
        } catch { throw DeliveryFailure(error) }
    }

    private func failed(_ work: FollowWork, _ row: Row, _ failure: DeliveryFailure) async throws -> Bool {
        var next = work
        next.failures += 1
        guard failure.isRetryable, let due = next.next(now: clock.now) else {
            losses.note(failure, of: work.lane, "CloudWatch Logs: \(Self.name(of: work)) is lost: its target")
            return try await finish(row)
        }
        next.due = due
        // Also where no answer comes, it may have been done.
        defer { store.arrivals.wake(keys: [FollowWork.prefix]) }
        _ = try await store.store.commit(next.moved(from: row))
        return false
    }

    private static func name(of work: FollowWork) -> String {
        switch work.kind {
        case .metrics: "metrics of events of the group \(work.group)"
        case .subscription(let name): "a batch for the subscription filter \(name) of the group \(work.group)"
        }
    }

    private func finish(_ row: Row) async throws -> Bool {
        var transaction = Transaction()
        transaction.check(row.key, .version(row.version))
        transaction.clear(row.key)
        _ = try await store.store.commit(transaction)
        return true
    }
}

extension LogsStore {
    /// The events that a work means, as far as they are still there.
    func events(of work: FollowWork) async throws -> [StoredEvent] {
        let prefix = work.tenant.events(work.group, work.stream)
        let keys = work.chunks.map { prefix.appending(.integer(Int($0.first)), .integer(Int($0.number))) }
        guard !keys.isEmpty else { return [] }
        var events: [StoredEvent] = []
        for (chunk, rows) in zip(work.chunks, try await store.read(keys.map { KeyRange($0) })) {
            guard let row = rows.first else { continue }
            let header = try ChunkRow(row.value)
            var payload: [UInt8]?
            if let body = header.body {
                payload = try await self.body(body, under: work.tenant.bodies(work.group, work.stream))
            }
            events += try header.events(chunk: chunk.number, bodyBytes: payload)
        }
        return events
    }
}
