internal import Base
internal import ServiceCalls
internal import Store

extension S3Store {
    /// Commits a change with the messages for all who are to be told of its events.
    /// - Returns: whether it was committed; false where somebody was faster.
    func commit(_ change: Transaction, telling events: [ObjectEvent], of found: FoundBucket) async throws -> Bool {
        var transaction = change
        let isTold = try await tell(events, of: found, &transaction)
        // Also where no answer comes, it may have been done.
        defer { if isTold { arrivals.wake(keys: [S3Keys.events]) } }
        if case .committed = try await store.commit(transaction) { return true }
        return false
    }

    /// Adds to a change the messages for all who are to be told of its events.
    /// - Returns: whether there are any.
    private func tell(_ events: [ObjectEvent], of found: FoundBucket, _ transaction: inout Transaction) async throws
        -> Bool
    {
        guard !events.isEmpty, let rules = try await configuration(NotificationRules.self, of: found) else {
            return false
        }
        let bucket = found.record
        var isTold = false
        for event in events {
            for rule in rules.rules(for: event.kind, event.key) {
                let record = EventRecord(
                    event: event, bucket: bucket, configurationID: rule.id, time: clock.now)
                put(message(bucket, rule.target, record.message), &transaction)
                isTold = true
            }
            guard rules.tellsBus else { continue }
            let event = BusEvent(event: event, bucket: bucket)
            var message = message(bucket, bucket.busARN, event.detail)
            message.detailType = event.detailType
            put(message, &transaction)
            isTold = true
        }
        return isTold
    }

    private func message(_ bucket: BucketRecord, _ target: String, _ payload: [UInt8]) -> NotificationRow {
        let now = clock.now
        return NotificationRow(
            id: DueID.make(lane: NotificationRow.lane(bucket.name, target), randomness), bucket: bucket.name,
            account: bucket.account, target: target, payload: payload,
            began: now, due: now)
    }

    private func put(_ message: NotificationRow, _ transaction: inout Transaction) {
        transaction.put(message.key, message.bytes)
    }
}

extension BucketRecord {
    /// The bus to which the bucket's events go: its account's own.
    fileprivate var busARN: String {
        ARN(service: "events", region: region, account: account.rawValue, resource: "event-bus/default").description
    }
}
