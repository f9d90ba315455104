internal import Base

/// The front of a message group, and what happens to it: decisions without I/O.
///
/// While one of its messages is in flight, nothing of the group is received. Since a receive takes at most ten
/// messages, from the front, all that is in flight is among the first ten.
struct FIFOGroup: Sendable {
    let name: String
    private(set) var messages: [FIFOMessage]
    /// Whether there are no others behind `messages`.
    let isWhole: Bool

    /// What a receive takes, and what it throws out on its way.
    struct Taking {
        var taken: [FIFOMessage] = []
        var expired: [FIFOMessage] = []
        var dead: [FIFOMessage] = []
    }

    init(name: String, messages: [FIFOMessage], isWhole: Bool) {
        (self.name, self.messages, self.isWhole) = (name, messages, isWhole)
    }

    /// Takes up to `most` messages from the front.
    /// - Parameter maximum: of receives, where the queue has a dead-letter queue.
    mutating func receive(_ most: Int, visibility: Int, now: Instant, settings: QueueSettings, maximum: Int?) -> Taking
    {
        var taking = Taking()
        guard !messages.contains(where: { $0.isInFlight(now) }) else { return taking }
        var left: [FIFOMessage] = []
        for var message in messages {
            if message.record.isExpired(now, retention: settings.retention) {
                taking.expired.append(message)
            } else if !left.isEmpty && left.count > taking.taken.count || taking.taken.count == most
                || message.available(settings.delay) > now
            {
                left.append(message)
            } else if let maximum, message.receives >= maximum {
                message.receives += 1
                taking.dead.append(message)
            } else {
                message.receives += 1
                message.firstReceive = message.firstReceive ?? now
                (message.received, message.due) = (now, now + .seconds(visibility))
                taking.taken.append(message)
                left.append(message)
            }
        }
        messages = left
        return taking
    }

    func message(_ sequence: Int) -> FIFOMessage? { messages.first { $0.sequence == sequence } }

    mutating func delete(_ sequence: Int) { messages.removeAll { $0.sequence == sequence } }

    mutating func setDue(_ due: Instant, of sequence: Int) {
        for index in messages.indices where messages[index].sequence == sequence { messages[index].due = due }
    }

    /// When the group can be received from next; nil when it has no messages.
    func next(now: Instant, delay: Int) -> Instant? {
        if let due = messages.filter({ $0.isInFlight(now) }).compactMap(\.due).max() { return due }
        return messages.first?.available(delay) ?? (isWhole ? nil : now)
    }
}
