/// Which batches of events clients put into streams of logs, and whether what is read fits. A decision without I/O.
struct LogHistory: Sendable {
    private struct Batch {
        let stream: String
        let names: [String]
        var isAcknowledged = false
    }

    /// By their names; each try of putting one is another.
    private var batches: [String: Batch] = [:]
    /// All that were ever put, acknowledged or not, by their names.
    private var events: [String: LoggedEvent] = [:]

    // MARK: - What clients did

    /// - Parameter events: of one stream.
    mutating func begin(_ batch: String, _ events: [LoggedEvent]) {
        batches[batch] = Batch(stream: events.first?.stream ?? "", names: events.map(\.name))
        for event in events { self.events[event.name] = event }
    }

    mutating func acknowledge(_ batch: String) { batches[batch]?.isAcknowledged = true }

    /// The names of those that were acknowledged.
    /// - Parameter loud: only those.
    func acknowledged(loud: Bool = false) -> Set<String> {
        Set(batches.values.filter(\.isAcknowledged).flatMap(\.names).filter { !loud || events[$0]?.isLoud == true })
    }

    /// Whether a client has put it, just so.
    func has(_ event: LoggedEvent) -> Bool { events[event.name] == event }

    // MARK: - What that means

    /// The first thing that does not fit, of what is read once all is done: each event once and as it was put, in the
    /// order of their times; of an acknowledged batch all, of another one all or none.
    /// - Parameter stream: whose events these are; nil for those of all.
    func broken(_ read: [LoggedEvent], of stream: String? = nil) -> String? {
        var seen: Set<String> = []
        for event in read {
            guard has(event) else { return "\(event.name) is read, and nobody has put it so" }
            guard seen.insert(event.name).inserted else { return "\(event.name) is read twice" }
        }
        if let (before, after) = zip(read, read.dropFirst()).first(where: { $0.time > $1.time }) {
            return "\(after.name) is read behind the later \(before.name)"
        }
        for (name, batch) in batches.sorted(by: { $0.key < $1.key }) where stream.map({ $0 == batch.stream }) ?? true {
            let count = batch.names.count { seen.contains($0) }
            guard count < batch.names.count, batch.isAcknowledged || count > 0 else { continue }
            return "of \(name)\(batch.isAcknowledged ? ", which was acknowledged," : "") \(count) events are read, not "
                + "\(batch.names.count)"
        }
        return nil
    }
}
