internal import Base
internal import Store
internal import Wire

/// The service's own work: it removes messages that expired, and what purges and deletions of queues left.
struct Housekeeping: Sendable {
    private let core: SQSCore

    init(_ core: SQSCore) { self.core = core }

    private var store: any Store { core.store.store }

    /// Works until it is cancelled. What a failure of the store cuts off, the next round does again.
    func run() async {
        var due = core.clock.now
        while !Task.isCancelled {
            let hints = store.watch([SQSStore.gone])
            do {
                try await purge()
                if due <= core.clock.now {
                    let began = core.clock.now
                    due = began + LimitsSQS.sweep
                    try await sweep()
                    // However many queues there are, looking at them takes a small part of the time.
                    due = max(due, core.clock.now + (core.clock.now - began) * LimitsSQS.sweepPause)
                }
            } catch is CancellationError {
                return
            } catch {
                // The store was busy or closed for a moment.
                due = core.clock.now + LimitsSQS.sweep
            }
            await core.clock.pause(until: due, orFor: hints)
        }
    }

    func sweep() async throws {
        for queue in try await core.store.everyQueue() { try await core.engines.engine(of: queue).sweep(queue) }
        try await core.contents.removeLoose(before: core.clock.now - .seconds(3_600))
    }

    /// Removes generations of messages that were given up. Their note stays for a minute: a send that began before may
    /// still be written.
    func purge() async throws {
        for row in try await store.readAll(KeyRange(prefix: SQSStore.gone)) {
            let numbers = (row.key.elements(after: SQSStore.gone) ?? []).compactMap(\.integer)
            guard numbers.count == 2 else { continue }
            for word in ["m", "place", "fifo", "count"] as [KeyElement] {
                try await purge(Key("sqs", word, .integer(numbers[0]), .integer(numbers[1])), word)
            }
            let given = Instant(nanoseconds: Int64(RecordReader.number(row.value[...])))
            guard given + LimitsSQS.purge <= core.clock.now else { continue }
            try await core.store.remove([KeyRange(from: row.key, to: row.key.successor)])
        }
    }

    private func purge(_ prefix: Key, _ word: KeyElement) async throws {
        let range = KeyRange(prefix: prefix, limit: LimitsSQS.rowsPerStep, byteLimit: LimitsSQS.stepBytes)
        while true {
            let rows = try await store.read(range)
            guard let first = rows.first, let last = rows.last else { return }
            var transaction = Transaction()
            for row in rows { ContentStore.remove(Self.record(row, prefix, word)?.storedID, &transaction) }
            transaction.delete(KeyRange(from: first.key, to: last.key.successor))
            _ = try await store.commit(transaction)
        }
    }

    /// The message in a row, where it is one.
    private static func record(_ row: Row, _ prefix: Key, _ word: KeyElement) -> MessageRecord? {
        switch word {
        case "m": Entry(row, under: prefix).flatMap { try? MessageRecord($0.payload[...]) }
        case "fifo": try? FIFOMessage(row.value, sequence: 0).record
        default: nil
        }
    }
}
