internal import Base
internal import Store

/// How many messages a queue has, kept in the commits that change it.
///
/// One counter has all messages. Those that are not visible are counted by the second in which they become visible:
/// what has come is passed over, so that nothing has to be written when time goes by. The sum over the seconds to come
/// is the number of messages in flight, or delayed.
struct QueueCounters: Sendable {
    enum Kind: String { case inFlight = "f", delayed = "d" }

    let prefix: Key
    let total: Key

    init(prefix: Key) {
        self.prefix = prefix
        total = prefix.appending("total")
    }

    /// The second at whose end everything that is due within it is due.
    static func second(_ due: Instant) -> Int { Int((due + .nanoseconds(999_999_999)).seconds) }

    func seconds(_ kind: Kind) -> Key { prefix.appending(.string(kind.rawValue)) }

    func key(_ kind: Kind, _ due: Instant) -> Key { seconds(kind).appending(.integer(Self.second(due))) }

    /// The seconds that are over: nobody counts them any more.
    func over(_ now: Instant) -> [KeyRange] {
        [Kind.inFlight, .delayed].map { kind in
            KeyRange(from: seconds(kind), to: seconds(kind).appending(.integer(Self.second(now) - 60)))
        }
    }

    /// The seconds in which something is due after `now`, the current one among them.
    func coming(_ kind: Kind, _ now: Instant) -> KeyRange {
        let seconds = seconds(kind)
        return KeyRange(from: seconds.appending(.integer(Self.second(now + .nanoseconds(1)))), to: seconds.afterPrefix)
    }
}

/// Changes of the counters that one commit makes, each counter once.
struct Tally {
    private let counters: QueueCounters
    private let now: Instant
    private var total = 0
    private var seconds: [Key: Int] = [:]

    init(_ counters: QueueCounters, now: Instant) { (self.counters, self.now) = (counters, now) }

    mutating func add(_ number: Int) { total += number }

    /// Counts what is not visible before `due`; what is due already needs no counting.
    mutating func add(_ number: Int, _ kind: QueueCounters.Kind, due: Instant) {
        if due > now { seconds[counters.key(kind, due), default: 0] += number }
    }

    func write(to transaction: inout Transaction) {
        if total != 0 { transaction.add(counters.total, total) }
        for (key, number) in seconds.sorted(by: { $0.key < $1.key }) where number != 0 { transaction.add(key, number) }
    }
}

/// The numbers that GetQueueAttributes shows.
struct MessageCounts: Equatable {
    var visible = 0
    var inFlight = 0
    var delayed = 0
}
