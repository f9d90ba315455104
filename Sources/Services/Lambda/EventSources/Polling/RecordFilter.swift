internal import Base
internal import LambdaAPI
internal import Wire

/// Which records a function gets: those that one of the patterns matches. A decision without I/O.
/// - Source: AWS Lambda Developer Guide, "Control which events Lambda sends to your function".
struct RecordFilter: Sendable {
    private let dataMember: String

    /// Nil where every record is wanted.
    init?(_ patterns: [String], dataMember: String) {
        guard !patterns.isEmpty else { return nil }
        self.dataMember = dataMember
    }

    /// The patterns that a call gives.
    static func patterns(_ criteria: FilterCriteria) throws(Fault) -> [String] {
        let patterns = (criteria.filters ?? []).compactMap(\.pattern)
        if !patterns.isEmpty { throw .notSupported("An event source mapping with FilterCriteria") }
        return patterns
    }

    func split(_ records: [SourceRecord]) -> (kept: [SourceRecord], dropped: [SourceRecord]) {
        (records, [])
    }
}
