internal import Base

/// Records of a shard on their way, and what becomes of those that fail. Decisions without I/O.
/// - Source: Amazon EventBridge User Guide, "Amazon Kinesis stream as a source for EventBridge Pipes"; AWS Lambda
///   Developer Guide, "Configuring partial batch response with Kinesis Data Streams and Lambda".
struct StreamBatch: Hashable, Sendable {
    /// A record of a shard.
    struct Record: Hashable, Sendable {
        let record: SourceRecord
        let arrived: Instant
    }

    enum Step: Hashable, Sendable {
        /// All up to this record are done.
        case done(upTo: String)
        /// The first part was given up, and is told of.
        case given([Record], Reason)
        case again
    }

    enum Reason: String, Sendable {
        case retries = "RetryAttemptsExhausted"
        case age = "RecordAgeExceeded"
    }

    /// Parts that are carried one after the other; the first is under way.
    private(set) var parts: [[Record]]
    /// How often the first part has failed.
    private(set) var failures = 0
    private let settings: StreamSettings

    init(_ records: [Record], _ settings: StreamSettings) {
        (parts, self.settings) = (records.isEmpty ? [] : [records], settings)
    }

    var isEmpty: Bool { parts.isEmpty }
    /// What is to be carried next.
    var next: [Record] { parts.first ?? [] }

    /// Takes records out that are too old.
    mutating func expire(now: Instant) -> Step? {
        guard let age = settings.age, let part = parts.first else { return nil }
        let old = Array(part.prefix { $0.arrived + age < now })
        guard !old.isEmpty else { return nil }
        keep(Array(part.dropFirst(old.count)), failures: failures)
        return .given(old, .age)
    }

    /// Notes what became of the first part.
    mutating func note(_ outcome: BatchOutcome) -> Step {
        guard let part = parts.first, let last = part.last else { return .again }
        let place = Self.firstFailure(outcome, part)
        guard let place else {
            keep([], failures: 0)
            return .done(upTo: last.record.id)
        }
        failures += 1
        if place > 0 {
            // What stands before the first failure is done.
            keep(Array(part[place...]), failures: failures)
            return .done(upTo: part[place - 1].record.id)
        }
        if settings.bisects, part.count > 1, outcome == .failed {
            parts.replaceSubrange(0..<1, with: [Array(part[..<(part.count / 2)]), Array(part[(part.count / 2)...])])
            failures = 0
            return .again
        }
        guard let retries = settings.retries, failures > retries else { return .again }
        keep([], failures: 0)
        return .given(part, .retries)
    }

    private mutating func keep(_ rest: [Record], failures: Int) {
        parts.replaceSubrange(0..<1, with: rest.isEmpty ? [] : [rest])
        self.failures = rest.isEmpty ? 0 : failures
    }

    /// Nil where all went well.
    private static func firstFailure(_ outcome: BatchOutcome, _ part: [Record]) -> Int? {
        switch outcome {
        case .succeeded: nil
        case .failed, .failedEvents: 0
        case .failedRecords(let ids): part.firstIndex { ids.contains($0.record.id) }
        }
    }
}
