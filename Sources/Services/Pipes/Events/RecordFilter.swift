internal import Base
internal import EventPatterns

/// Which records a pipe carries: those that one of the patterns matches.
/// - Source: Amazon EventBridge User Guide, "Event filtering in Amazon EventBridge Pipes".
struct RecordFilter: Sendable {
    private struct Pattern: Sendable {
        let pattern: EventPattern
        /// Whether it looks inside the data, or compares it as a text; nil where it does not care.
        let wantsObject: Bool?
    }

    private let patterns: [Pattern]
    private let dataMember: String

    /// Nil where every record is wanted.
    /// - Parameters:
    ///   - texts: patterns that were accepted.
    ///   - dataMember: holds what the sender wrote.
    init?(_ texts: [String], dataMember: String) throws {
        guard !texts.isEmpty else { return nil }
        self.dataMember = dataMember
        patterns = try texts.map { text in
            let pattern = try EventPattern(text)
            let wantsObject: Bool? =
                switch pattern.root.members.first(where: { $0.name == dataMember })?.test {
                case .object?: true
                case .leaf?: false
                case nil: nil
                }
            return Pattern(pattern: pattern, wantsObject: wantsObject)
        }
    }

    /// Data is compared in the form that the pattern has: an object with an object, a text with a text.
    func matches(_ record: JSON) -> Bool {
        guard var members = record.object else { return false }
        let data = (EventPath.streamData(record) ?? members[dataMember]).map { EventPath.parsed($0) }
        members[dataMember] = data
        return patterns.contains { pattern in
            pattern.wantsObject ?? (data?.object != nil) == (data?.object != nil)
                && pattern.pattern.matches(.object(members))
        }
    }
}
