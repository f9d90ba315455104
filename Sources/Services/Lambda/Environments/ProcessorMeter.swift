/// How long events took, and how much processor time they had meanwhile.
struct ProcessorUse: Sendable, Equatable {
    var events = 0
    var elapsed = Duration.zero
    var processor = Duration.zero

    static func += (left: inout Self, right: Self) {
        left.events += right.events
        left.elapsed += right.elapsed
        left.processor += right.processor
    }
}

/// When an environment's processor time is looked at, and what the events since the last look took of it. A look costs
/// a call of the system, so that most events of a busy environment go without.
struct ProcessorMeter {
    private static let interval = 8

    private var events = 0
    /// Since the last look.
    private var recent = ProcessorUse()
    private var last: Duration?

    /// Counts an event that is over.
    /// - Returns: whether to look now: behind each of the first ones, and then behind every eighth.
    mutating func isDue(behind duration: Duration) -> Bool {
        events += 1
        recent.events += 1
        recent.elapsed += duration
        return events <= Self.interval || events.isMultiple(of: Self.interval)
    }

    /// - Parameter total: of the environment since it was made.
    /// - Returns: nil behind the first look, which has the start in it.
    mutating func read(_ total: Duration) -> ProcessorUse? {
        defer { (recent, last) = (ProcessorUse(), total) }
        guard let last else { return nil }
        recent.processor = total - last
        return recent
    }
}
