internal import Base
internal import KinesisAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Brings the changes of tables to data streams of Kinesis, in the order of the changes.
///
/// A change lies in the destination's log from the commit that made it until Kinesis has it: none is lost, and one is
/// brought again where the server dies in between. What Kinesis does not take for a day is given up, as on AWS.
struct DestinationPump: Sendable {
    let store: DynamoDBStore
    let services: any ServiceDirectory

    /// Works until it is cancelled.
    func run() async {
        while !Task.isCancelled {
            let notice = DynamoDBStore.destinationsNotice
            let hints = store.notices.watch(notice.arn, notice.shard)
            var pause = LimitsDynamoDB.workPause
            do {
                while try await round() { try Task.checkCancellation() }
            } catch is CancellationError {
                return
            } catch {
                // The store was busy for a moment, or a stream takes nothing now.
                pause = LimitsDynamoDB.destinationPause
            }
            await store.clock.pause(until: store.clock.now + pause, orFor: hints)
        }
    }

    /// Brings a page of each destination.
    /// - Returns: whether there may be more.
    /// - Throws: the first failure, once every destination had its turn.
    func round() async throws -> Bool {
        var hasMore = false
        var failure: (any Error)?
        for row in try await store.store.readAll(KeyRange(prefix: DestinationRow.prefix)) {
            try Task.checkCancellation()
            do {
                if try await step(row, try DestinationRow(row)) { hasMore = true }
            } catch {
                failure = failure ?? error
            }
        }
        if let failure { throw failure }
        return hasMore
    }

    private func step(_ row: Row, _ destination: DestinationRow) async throws -> Bool {
        var destination = destination
        guard
            let page = try await store.log.read(
                destination.id, from: destination.next, most: LimitsDynamoDB.destinationRecords)
        else {
            // What is older than a day is given up.
            destination.next = try await store.log.first(destination.id)
            try await store.log.remove(destination.id, before: StreamRow.horizon(now: store.clock.now))
            return try await keep(destination, instead: row)
        }
        guard !page.entries.isEmpty else { return try await end(row, destination) }
        let count = try await put(page.entries, destination)
        destination.next = page.entries[count - 1].place + 1
        return try await keep(destination, instead: row)
    }

    /// - Returns: how many of them are done with, which are the first.
    private func put(_ entries: [(place: Int, entry: StreamEntry)], _ destination: DestinationRow) async throws -> Int {
        let table = try await store.find(destination.table, destination.tenant)
        let isExact = table?.table.destinations.first { $0.id == destination.id }?.isExact ?? false
        let record = DestinationRecord(row: destination, isExact: isExact)
        var requests: [PutRecordsRequestEntry] = []
        var bytes = 0
        var items: Set<ItemKey> = []
        for (place, entry) in entries {
            // Kinesis may take a record and not the one before it: each item has one of them, so that its changes stay
            // in order when what was not taken, and all behind it, comes again.
            guard let key = destination.key.key(ofEntry: entry.keys), items.insert(key).inserted else { break }
            let request = record.entry(entry, at: place)
            bytes += request.data.count + request.partitionKey.utf8.count
            if !requests.isEmpty, bytes > LimitsDynamoDB.destinationBytes { break }
            requests.append(request)
        }
        do {
            return try await put(requests, destination)
        } catch let fault as Fault where Self.refusals.contains(fault.code) {
            // One of them is too long for the stream, and will be so next time: alone, it is given up.
            if requests.count == 1 { return 1 }
            do { return try await put([requests[0]], destination) } catch let fault as Fault
                where Self.refusals.contains(fault.code)
            { return 1 }
        }
    }

    /// What Kinesis says of a record that it takes under no circumstances.
    private static let refusals: Set<String> = ["InvalidArgumentException", "ValidationException"]

    /// - Returns: how many Kinesis has.
    private func put(_ requests: [PutRecordsRequestEntry], _ destination: DestinationRow) async throws -> Int {
        let tenant = destination.tenant
        let client = KinesisClient(
            services.caller(as: .account(tenant.account), account: tenant.account, region: tenant.region))
        let output = try await client.putRecords(
            PutRecordsInput(records: requests, streamARN: destination.stream))
        guard let failed = output.records.firstIndex(where: { $0.errorCode != nil }) else { return requests.count }
        guard failed > 0 else {
            throw Fault(
                code: output.records[failed].errorCode ?? "InternalFailure",
                message: output.records[failed].errorMessage ?? "Kinesis did not take a change.")
        }
        return failed
    }

    // MARK: - Rows

    /// Notes how far the destination has come, and removes what is behind it.
    private func keep(_ destination: DestinationRow, instead row: Row) async throws -> Bool {
        var transaction = Transaction()
        transaction.check(row.key, .version(row.version))
        transaction.put(row.key, destination.bytes)
        try await store.log.remove(destination.id, before: destination.next, &transaction)
        return try await store.store.commit(transaction).version != nil
    }

    /// Everything is brought: a destination that gets nothing any more is over.
    private func end(_ row: Row, _ destination: DestinationRow) async throws -> Bool {
        let stored = try await store.find(destination.table, destination.tenant)
        var transaction = Transaction()
        transaction.check(row.key, .version(row.version))
        transaction.delete(row.key)
        transaction.delete(DynamoDBStore.countKey(destination.id))
        if let stored, stored.table.id == destination.tableID {
            var table = stored.table
            if let place = table.destinations.firstIndex(where: { $0.id == destination.id }) {
                if table.destinations[place].status == .active { return false }
                table.destinations[place].status = .disabled
                transaction.put(stored.key, TableRecord.encode(table))
            }
            transaction.check(stored.key, .version(stored.version))
        }
        // What was written before it was disabled is seen by the next look, since that comes behind the change.
        guard try await store.log.count(destination.id) < destination.next else { return true }
        return try await store.store.commit(transaction).version == nil
    }
}
