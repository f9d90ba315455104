internal import Base

/// Which events discovery looks at: so many of a bus in a second, and no more than have room in memory. A decision
/// without I/O.
struct DiscoveryQueue: Sendable {
    struct Entry: Sendable {
        let bus: String
        let event: [UInt8]
    }

    private struct Budget {
        let second: Int64
        var events = 0
        var bytes = 0
    }

    private var entries: [Entry] = []
    private var head = 0
    private var bytes = 0
    private var budgets: [String: Budget] = [:]

    /// - Returns: whether it is taken; the others are the same kinds of events mostly, and are not looked at.
    mutating func add(_ entry: Entry, now: Instant) -> Bool {
        guard entry.event.count <= LimitsSchemas.eventBytes, entries.count - head < LimitsSchemas.waitingEvents,
            bytes + entry.event.count <= LimitsSchemas.waitingBytes
        else { return false }
        var budget = budgets[entry.bus] ?? Budget(second: now.seconds)
        if budget.second != now.seconds { budget = Budget(second: now.seconds) }
        guard budget.events < LimitsSchemas.eventsPerSecond, budget.bytes < LimitsSchemas.eventBytesPerSecond else {
            return false
        }
        budget.events += 1
        budget.bytes += entry.event.count
        budgets[entry.bus] = budget
        entries.append(entry)
        bytes += entry.event.count
        return true
    }

    mutating func next() -> Entry? {
        guard head < entries.count else {
            (entries, head) = ([], 0)
            return nil
        }
        let entry = entries[head]
        head += 1
        bytes -= entry.event.count
        if head > LimitsSchemas.waitingEvents {
            entries.removeFirst(head)
            head = 0
        }
        return entry
    }

    /// Forgets the buses that are not watched any more.
    mutating func keepBudgets(of buses: (String) -> Bool) { budgets = budgets.filter { buses($0.key) } }
}
