internal import Base
internal import Store

/// A group as it was read, with the rows that guard it.
struct StoredGroup: Sendable {
    var group: FIFOGroup
    let row: Row?
    /// The last sequence number at the time of the reading.
    let sequence: Row?

    /// Where the group stands in the order of times.
    var due: Instant? { row.map { Instant(nanoseconds: Int64(RecordReader.number($0.value[...]))) } }
}

extension StoredQueue {
    /// Reads groups with the first of their messages, all from one snapshot.
    func groups(_ names: [String], from store: any Store) async throws -> [StoredGroup] {
        let most = LimitsSQS.batchEntries + 1
        var ranges = [KeyRange(fifo.sequence)]
        for name in names {
            ranges.append(KeyRange(fifo.group(name)))
            ranges.append(KeyRange(prefix: fifo.messages(of: name), limit: most))
        }
        let rows = try await store.read(ranges)
        var groups: [StoredGroup] = []
        for (index, name) in names.enumerated() {
            let prefix = fifo.messages(of: name)
            var messages: [FIFOMessage] = []
            for row in rows[2 + index * 2] {
                guard let sequence = row.key.elements(after: prefix)?.first?.integer else { continue }
                messages.append(try FIFOMessage(row.value, sequence: sequence))
            }
            groups.append(
                StoredGroup(
                    group: FIFOGroup(name: name, messages: messages, isWhole: messages.count < most),
                    row: rows[1 + index * 2].first, sequence: rows[0].first))
        }
        return groups
    }

    /// Writes when a group can be received from next, guarded by what was read of it.
    func reindex(_ stored: StoredGroup, now: Instant, _ transaction: inout Transaction) {
        let name = stored.group.name
        transaction.check(fifo.group(name), isStill: stored.row)
        if let due = stored.due { transaction.delete(fifo.ready(due, name)) }
        guard let next = stored.group.next(now: now, delay: settings.delay) else {
            // A send between the reading and this commit would find the group there and rely on it.
            transaction.check(fifo.sequence, isStill: stored.sequence)
            return transaction.delete(fifo.group(name))
        }
        open(name, next, &transaction)
    }

    func open(_ group: String, _ due: Instant, _ transaction: inout Transaction) {
        transaction.put(fifo.group(group), withUnsafeBytes(of: due.nanoseconds.bigEndian) { Array($0) })
        transaction.put(fifo.ready(due, group), [])
    }
}
