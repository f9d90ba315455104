internal import Base

/// A batch of one lane of a shard on its way to the function: what is run next, and what becomes of records that fail.
/// Decisions without I/O.
///
/// Of a batch that fails, a report names the first record from which it is tried again; without one it is parted in
/// two where the mapping wants that, and else tried again as a whole. Parting costs no retry.
/// - Source: AWS Lambda Developer Guide, "Configuring partial batch response with Kinesis Data Streams and Lambda" and
///   "Retain discarded batch records for a Kinesis Data Streams event source in Lambda".
struct StreamTrial: Sendable {
    enum Reason: String, Sendable {
        case retriesExhausted = "RetryAttemptsExhausted"
        case ageExceeded = "RecordAgeExceeded"
    }

    enum Step: Sendable, Hashable {
        /// Give these to the function.
        case run([StreamRecord])
        /// Give these up, after so many invocations.
        case discard([StreamRecord], Reason, invocations: Int)
        case done
    }

    struct Rules: Sendable, Hashable {
        var bisects = false
        /// Nil tries again until the records expire.
        var mostRetries: Int?
        /// Nil is as long as the stream keeps them.
        var mostAge: Duration?
    }

    private struct Piece: Sendable {
        var records: [StreamRecord]
        var failures = 0
        var invocations = 0
        /// Whether it must be given up.
        var isOver = false
    }

    private let rules: Rules
    /// In order; the first is run next.
    private var pieces: [Piece]

    /// - Parameter batches: that run one after the other.
    init(_ batches: [[StreamRecord]], _ rules: Rules) {
        self.rules = rules
        pieces = batches.filter { !$0.isEmpty }.map { Piece(records: $0) }
    }

    /// What is to be done now. Records that are discarded are taken out.
    /// - Parameter retention: how long the stream keeps records, where some may be as old as that.
    mutating func next(now: Instant, retention: Duration? = nil) -> Step {
        guard let piece = pieces.first else { return .done }
        if piece.isOver {
            pieces.removeFirst()
            return .discard(piece.records, .retriesExhausted, invocations: piece.invocations)
        }
        let mostAge = [rules.mostAge, retention].compactMap(\.self).min()
        let old = piece.records.prefix { record in mostAge.map { now - record.arrival > $0 } ?? false }
        guard old.isEmpty else {
            pieces[0].records.removeFirst(old.count)
            if pieces[0].records.isEmpty { pieces.removeFirst() }
            return .discard(Array(old), .ageExceeded, invocations: piece.invocations)
        }
        return .run(piece.records)
    }

    /// The first of the records that are run next.
    var oldest: StreamRecord? { pieces.first?.records.first }

    /// How often the records that are run next have failed.
    var failures: Int { pieces.first?.failures ?? 0 }

    /// The records that were run are done, or have failed.
    mutating func ended(_ outcome: BatchOutcome) {
        guard !pieces.isEmpty else { return }
        pieces[0].invocations += 1
        switch outcome {
        case .succeeded: pieces.removeFirst()
        case .failed: failed()
        case .partial(let failed):
            let done = pieces[0].records.prefix { !failed.contains($0.sequence) }
            guard !done.isEmpty else { return self.failed() }
            pieces[0].records.removeFirst(done.count)
            // What is left has come on, and counts anew; where batches are parted, this was one.
            pieces[0].failures = 0
            if !rules.bisects { self.failed() }
        }
    }

    private mutating func failed() {
        let piece = pieces[0]
        if rules.bisects, piece.records.count > 1 {
            let half = (piece.records.count + 1) / 2
            pieces[0].records = Array(piece.records[..<half])
            pieces.insert(
                Piece(
                    records: Array(piece.records[half...]), failures: piece.failures, invocations: piece.invocations),
                at: 1)
            return
        }
        pieces[0].failures += 1
        if let most = rules.mostRetries, pieces[0].failures > most { pieces[0].isOver = true }
    }
}
