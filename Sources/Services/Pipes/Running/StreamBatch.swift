internal import Base

/// Records of a shard on their way, and what becomes of those that fail. Decisions without I/O.
///
/// Of a batch that fails, what stands before the first failure is done. Where nothing is, it is parted in two if the
/// pipe wants that, and else tried again as a whole. Parting costs no retry, and what has come on counts anew: as in
/// event source mappings.
/// - Source: Amazon EventBridge User Guide, "Amazon Kinesis stream as a source for EventBridge Pipes"; AWS Lambda
///   Developer Guide, "Configuring partial batch response with Kinesis Data Streams and Lambda".
struct StreamBatch: Hashable, Sendable {
    /// A record of a shard.
    struct Record: Hashable, Sendable {
        let record: SourceRecord
        let arrived: Instant
    }

    enum Reason: String, Sendable {
        case retries = "RetryAttemptsExhausted"
        case age = "RecordAgeExceeded"
    }

    private struct Part: Hashable, Sendable {
        var records: [Record]
        var failures = 0
    }

    /// Parts that are carried one after the other; the first is under way.
    private var parts: [Part]
    private let settings: StreamSettings

    init(_ records: [Record], _ settings: StreamSettings) {
        (parts, self.settings) = (records.isEmpty ? [] : [Part(records: records)], settings)
    }

    var isEmpty: Bool { parts.isEmpty }
    /// What is to be carried next.
    var next: [Record] { parts.first?.records ?? [] }
    /// How often that has failed.
    var failures: Int { parts.first?.failures ?? 0 }

    /// Takes out what must be given up: the first records that are too old, or a part that has failed too often.
    /// - Parameter retention: how long the stream keeps records, where some may be as old as that.
    mutating func givenUp(now: Instant, retention: Duration? = nil) -> (records: [Record], reason: Reason)? {
        guard let part = parts.first else { return nil }
        if let retries = settings.retries, part.failures > retries {
            parts.removeFirst()
            return (part.records, .retries)
        }
        let age = [settings.age, retention].compactMap(\.self).min()
        let old = part.records.prefix { record in age.map { record.arrived + $0 < now } ?? false }
        guard !old.isEmpty else { return nil }
        parts[0].records.removeFirst(old.count)
        if parts[0].records.isEmpty { parts.removeFirst() }
        return (Array(old), .age)
    }

    /// Notes what became of the records that were carried.
    /// - Returns: the last record that is done with all before it; nil where none is.
    mutating func note(_ outcome: BatchOutcome) -> Record? {
        guard !parts.isEmpty else { return nil }
        let records = parts[0].records
        let failed = outcome.failed(of: records.map(\.record))
        let done = records.prefix { !failed.contains($0.record.id) }
        guard done.count < records.count else {
            parts.removeFirst()
            return done.last
        }
        if !done.isEmpty { parts[0] = Part(records: Array(records.dropFirst(done.count))) }
        if case .interrupted = outcome { return done.last }
        // Where batches are parted, this was one.
        if done.isEmpty || !settings.bisects { fail() }
        return done.last
    }

    private mutating func fail() {
        let (records, half) = (parts[0].records, (parts[0].records.count + 1) / 2)
        // What is halved has not failed before.
        guard settings.bisects, records.count > 1 else {
            parts[0].failures += 1
            return
        }
        parts[0] = Part(records: Array(records[..<half]))
        parts.insert(Part(records: Array(records[half...])), at: 1)
    }
}
