internal import Base
internal import EventPatterns
internal import Store
internal import Synchronization

/// A bus as it was read, with its rules and archives, and the index that finds them.
final class Bus: Sendable {
    let reference: BusReference
    /// Nil for a default bus of which nothing was set.
    let record: BusRecord?
    let row: Row?
    /// The version of the latest change of anything of it.
    let changed: Version?
    let rules: [String: StoredRule]
    let archives: [String: StoredArchive]
    /// The names of its rules that cannot be read. They get no events; what was meant for them must not be lost.
    let unreadable: Set<String>
    let arn: String
    let policy: JSON?
    private let byID: [Int: StoredRule]
    private let archivesByID: [Int: StoredArchive]
    private let index: Mutex<PatternIndex>

    /// - Parameter before: what was known of it, from which the index begins.
    init(
        _ reference: BusReference, row: Row?, changed: Version?, rules: [StoredRule], archives: [StoredArchive],
        unreadable: Set<String>, before: Bus?
    ) throws {
        (self.reference, self.row, self.changed, arn) = (reference, row, changed, reference.arn)
        self.unreadable = unreadable
        record = try row.map { try BusRecord($0.value) }
        policy = record?.policy.flatMap { try? JSON(parsing: $0) }
        self.rules = Dictionary(rules.map { ($0.record.name, $0) }) { first, _ in first }
        self.archives = Dictionary(archives.map { ($0.record.name, $0) }) { first, _ in first }
        byID = Dictionary(rules.map { ($0.record.id, $0) }) { first, _ in first }
        archivesByID = Dictionary(archives.map { ($0.record.id, $0) }) { first, _ in first }
        var index = before?.index.withLock { $0 } ?? PatternIndex()
        let (known, wanted) = (before?.patterns ?? [:], Self.patterns(rules, archives))
        for id in known.keys.sorted() where wanted[id] == nil { index.remove(id) }
        for (id, part) in wanted.sorted(by: { $0.key < $1.key }) where known[id]?.version != part.version {
            index.add(part.pattern, as: id)
        }
        self.index = Mutex(index)
    }

    private typealias Part = (pattern: EventPattern, version: Version)

    private var patterns: [Int: Part] { Self.patterns(Array(rules.values), Array(archives.values)) }

    /// What is in the index: rules by their ids, archives by their negative ones.
    private static func patterns(_ rules: [StoredRule], _ archives: [StoredArchive]) -> [Int: Part] {
        var parts: [Int: Part] = [:]
        for rule in rules where rule.record.isEnabled {
            if let pattern = rule.pattern { parts[rule.record.id] = (pattern, rule.version) }
        }
        for archive in archives {
            if let pattern = archive.pattern { parts[-archive.record.id] = (pattern, archive.version) }
        }
        return parts
    }

    /// Whether anything looks at its events.
    var hasListeners: Bool { !rules.isEmpty || !archives.isEmpty }

    func rule(_ id: Int) -> StoredRule? { byID[id] }

    /// Which rules and archives an event matches.
    func match(_ event: [UInt8]) throws -> (rules: [Int], archives: [StoredArchive]) {
        let found = try index.withLock { try $0.matches(event) }
        var archives = archives.values.filter { $0.pattern == nil }
        archives += found.compactMap { $0 < 0 ? archivesByID[-$0] : nil }
        return (found.filter { $0 > 0 }, archives.sorted { $0.record.id < $1.record.id })
    }
}

/// A rule as it was read.
final class StoredRule: Sendable {
    let record: RuleRecord
    let reference: RuleReference
    let version: Version
    let arn: String
    let pattern: EventPattern?
    let targets: [StoredTarget]

    init(_ row: Row, _ bus: BusReference) throws {
        record = try RuleRecord(row.value)
        let reference = bus.rule(record.name)
        (self.reference, version, arn) = (reference, row.version, reference.arn)
        pattern = try record.pattern.map { try EventPattern($0) }
        targets = record.targets.map { StoredTarget($0, of: reference) }
    }

    func target(_ id: String) -> StoredTarget? { targets.first { $0.definition.id == id } }
}

/// An archive as it was read.
final class StoredArchive: Sendable {
    let record: ArchiveRecord
    let version: Version
    let pattern: EventPattern?

    init(_ row: Row) throws {
        record = try ArchiveRecord(row.value)
        version = row.version
        pattern = try record.pattern.map { try EventPattern($0) }
    }
}
