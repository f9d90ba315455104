internal import Base
internal import EventPatterns
internal import LambdaAPI
internal import Wire

/// Which records a function gets: those that one of the patterns matches. A decision without I/O.
/// - Source: AWS Lambda Developer Guide, "Control which events Lambda sends to your function".
struct RecordFilter: Sendable {
    private struct Pattern: Sendable {
        let pattern: EventPattern
        /// Whether it looks inside the data, or compares it as a text; nil where it does not care.
        let wantsObject: Bool?
    }

    /// Lambda's patterns have no comparisons of addresses and no wildcards.
    private static let dialect = PatternDialect(
        operators: [.prefix, .suffix, .numeric, .exists, .anythingBut, .equalsIgnoreCase], numbers: -5e9...5e9,
        numbersText: "-5.0E9 and 5.0E9")

    private let patterns: [Pattern]
    private let dataMember: String

    /// Nil where every record is wanted.
    /// - Parameters:
    ///   - texts: patterns that `patterns` has accepted.
    ///   - dataMember: holds what the sender wrote.
    init?(_ texts: [String], dataMember: String) {
        guard !texts.isEmpty else { return nil }
        self.dataMember = dataMember
        patterns = texts.compactMap { text in
            Self.compile(text).map { pattern in
                Pattern(pattern: pattern, wantsObject: Self.wantsObject(pattern, dataMember))
            }
        }
        precondition(patterns.count == texts.count, "a mapping was kept with a pattern that is none")
    }

    private static func compile(_ text: String) -> EventPattern? {
        do throws(EventPatternFault) {
            return try EventPattern(text, dialect: dialect)
        } catch {
            return nil
        }
    }

    private static func wantsObject(_ pattern: EventPattern, _ dataMember: String) -> Bool? {
        switch pattern.root.members.first(where: { $0.name == dataMember })?.test {
        case .object?: true
        case .leaf?: false
        case nil: nil
        }
    }

    /// The patterns that a call gives.
    /// - Throws: what Lambda says of one that is none, and of too many.
    static func patterns(_ criteria: FilterCriteria) throws(Fault) -> [String] {
        let patterns = (criteria.filters ?? []).map { $0.pattern ?? "" }
        guard patterns.count <= LimitsLambda.filters else {
            throw LambdaCore.invalid("Maximum number of filters allowed is \(LimitsLambda.filters)")
        }
        guard patterns.allSatisfy({ $0.utf8.count <= LimitsLambda.filterLength && compile($0) != nil }) else {
            throw LambdaCore.invalid("Invalid filter pattern definition.")
        }
        return patterns
    }

    func split(_ records: [SourceRecord]) -> (kept: [SourceRecord], dropped: [SourceRecord]) {
        let isKept = records.map(matches)
        return (zip(records, isKept).filter(\.1).map(\.0), zip(records, isKept).filter { !$0.1 }.map(\.0))
    }

    /// Data is compared in the form that the pattern has: an object with an object, a text with a text.
    func matches(_ record: SourceRecord) -> Bool {
        Self.parse(record.json)?.object.map { matches($0) } ?? false
    }

    /// - Parameter members: of a record.
    func matches(_ record: JSONObject) -> Bool {
        var members = record
        var isObject = members[dataMember]?.object != nil
        if let data = members[dataMember]?.string.flatMap({ Self.parse(Array($0.utf8)) }),
            data.object != nil || data.array != nil
        {
            members[dataMember] = data
            isObject = true
        }
        return patterns.contains { pattern in
            pattern.wantsObject ?? isObject == isObject && pattern.pattern.matches(.object(members))
        }
    }

    /// Nil where the bytes are no JSON.
    private static func parse(_ bytes: [UInt8]) -> JSON? {
        do {
            return try JSON(parsing: bytes)
        } catch {
            return nil
        }
    }
}
