internal import Base
internal import KinesisAPI
internal import Synchronization
internal import Wire

/// Which subscription of a consumer has a shard: one at a time. A later one takes the place of an earlier one, though
/// not within five seconds.
/// - Source: Amazon Kinesis Data Streams API Reference, SubscribeToShard.
final class Subscriptions: Sendable {
    struct Name: Hashable, Sendable {
        let stream: Int
        let consumer: String
        let shard: Int
    }

    /// One subscription, told from those before and after it.
    struct Ticket: Hashable, Sendable {
        let name: Name
        let number: Int
        let ends: Instant
    }

    private struct State {
        var next = 0
        var active: [Name: (number: Int, began: Instant, end: @Sendable () -> Void)] = [:]
        var isClosed = false
    }

    private let state = Mutex(State())

    /// - Parameter end: is called when another takes its place, or the consumer or the server ends.
    /// - Throws: `ResourceInUseException`.
    func begin(_ name: Name, now: Instant, end: @escaping @Sendable () -> Void) throws(Fault) -> Ticket {
        let (ticket, old) = try state.withLock { state throws(Fault) -> (Ticket, (@Sendable () -> Void)?) in
            let known = state.active[name]
            if let known, now - known.began < LimitsKinesis.takeover {
                throw KinesisFault.resourceInUseException(
                    "Another active subscription exists for this consumer: \(name.consumer) on shard "
                        + "\(StoredShard.id(name.shard)).")
            }
            guard !state.isClosed else { throw .internalFailure("The server ends.") }
            state.next += 1
            state.active[name] = (state.next, now, end)
            return (Ticket(name: name, number: state.next, ends: now + LimitsKinesis.subscription), known?.end)
        }
        old?()
        return ticket
    }

    func isActive(_ ticket: Ticket) -> Bool {
        state.withLock { $0.active[ticket.name]?.number == ticket.number }
    }

    func leave(_ ticket: Ticket) {
        state.withLock { state in
            if state.active[ticket.name]?.number == ticket.number { state.active[ticket.name] = nil }
        }
    }

    func end(consumer: String, of stream: Int) { end { $0.consumer == consumer && $0.stream == stream } }

    /// Ends all, and begins no more.
    func close() {
        state.withLock { $0.isClosed = true }
        end { _ in true }
    }

    private func end(_ isMeant: (Name) -> Bool) {
        let ended = state.withLock { state in
            let meant = state.active.filter { isMeant($0.key) }
            for name in meant.keys { state.active[name] = nil }
            return meant.values.sorted { $0.number < $1.number }.map(\.end)
        }
        for end in ended { end() }
    }
}
