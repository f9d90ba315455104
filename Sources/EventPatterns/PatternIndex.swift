internal import Base

/// The patterns of many rules, so laid out that an event finds those which it matches without asking each.
///
/// The event's bytes are read once, and only what stands in fields that some pattern names is looked at. A test that
/// some value passes is a trigger; the rules hang on a tree whose edges are triggers. A rule hangs behind the triggers
/// that are the rarest of its own, behind several where one has too many rules. What hangs where an event's triggers
/// lead is then held against its pattern, with the numbers that fields and texts have, so the answer is that of
/// `EventPattern.matches`. A pattern takes as many places as it has values at most, and never more than
/// `LimitsEventPatterns.places`; alternatives are not multiplied out.
package struct PatternIndex: Sendable {
    struct Rule {
        let id: Int
        let pattern: EventPattern
        let root: IndexedObject
        /// Each is a list of triggers of which one is pulled by every event that matches.
        let covers: [[Int32]]
        /// Whether an event without arrays that has pulled one of each cover matches.
        let isPlain: Bool
        /// Whether any event that has pulled one of the only cover matches.
        let isSingle: Bool
        var places = 0
        var isLive = true
    }

    struct Trigger {
        let field: Int32
        let test: IndexedValueTest
        /// How many rules have it.
        var uses = 0
        var isActive = false
        var pulled: UInt32 = 0
    }

    struct Place {
        let rule: Int32
        /// The covers behind which it hangs.
        let used: UInt32
    }

    struct Node {
        /// Those that hang nowhere deeper.
        var settled: [Place] = []
        var waiting: [Place] = []
        /// The triggers of its edges.
        var edges: [Int32] = []
    }

    /// Where a field was seen in the event that is read.
    struct Sight {
        var epoch: UInt32 = 0
        var object: Int32 = -1
        var value: Int32 = -1
        var count = 0
    }

    var rules: [Rule] = []
    private var byID: [Int: Int32] = [:]
    var names = ByteTable()
    var texts = ByteTable()
    /// By the names' numbers; the first is the event itself.
    var trials = [FieldTrials()]
    /// Whether any of a field's tests is used.
    var hasTrials = [false]
    var triggers: [Trigger] = []
    var triggerNumbers: [TriggerName: Int32] = [:]
    var nodes = [Node()]
    var edges: [UInt64: Int32] = [:]

    // What belongs to the event that is read.
    var epoch: UInt32 = 0
    var values: [EventValue] = []
    var unescaped: [UInt8] = []
    var sights = [Sight()]
    var pulled: [Int32] = []
    var passed: [Int32] = []
    /// Whether no field holds an array, or stands twice.
    var isFlat = true
    var hasReplaced = false
    private var seen: [UInt32] = []

    package init() {}

    package var count: Int { byID.count }

    /// Adds a rule's pattern, or puts it in the place of the one that the rule had.
    package mutating func add(_ pattern: EventPattern, as id: Int) {
        remove(id)
        let number = Int32(rules.count)
        rules.append(build(pattern, id))
        seen.append(0)
        byID[id] = number
        for trigger in Set(rules[Int(number)].covers.joined()) { triggers[Int(trigger)].uses += 1 }
        place(Place(rule: number, used: 0), at: 0)
    }

    /// Takes a rule's pattern away. What it leaves behind goes when there is as much of it as of what is left.
    package mutating func remove(_ id: Int) {
        guard let number = byID.removeValue(forKey: id) else { return }
        rules[Int(number)].isLive = false
        for trigger in Set(rules[Int(number)].covers.joined()) { triggers[Int(trigger)].uses -= 1 }
        guard rules.count > 2 * byID.count + LimitsEventPatterns.removedKept else { return }
        let live = rules.filter(\.isLive)
        self = PatternIndex()
        for rule in live { add(rule.pattern, as: rule.id) }
    }

    // MARK: - Matching

    /// The ids of the rules that an event matches, in the order in which they were added.
    /// - Parameter event: JSON in UTF-8.
    package mutating func matches(_ event: UnsafeBufferPointer<UInt8>) throws(EventSyntaxFault) -> [Int] {
        try read(event)
        return candidates(event).sorted().map { rules[Int($0)].id }
    }

    package mutating func matches(_ event: [UInt8]) throws(EventSyntaxFault) -> [Int] {
        var fault: EventSyntaxFault?
        let found = event.withUnsafeBufferPointer { bytes in
            do throws(EventSyntaxFault) { return try matches(bytes) } catch {
                fault = error
                return []
            }
        }
        if let fault { throw fault }
        return found
    }

    /// Goes along the edges whose triggers were pulled, and keeps what matches there.
    private mutating func candidates(_ event: UnsafeBufferPointer<UInt8>) -> [Int32] {
        var found: [Int32] = []
        var open: [Int32] = [0]
        while let node = open.popLast() {
            for place in nodes[Int(node)].settled { judge(place, event, &found) }
            for place in nodes[Int(node)].waiting { judge(place, event, &found) }
            if nodes[Int(node)].edges.count <= pulled.count {
                for trigger in nodes[Int(node)].edges where triggers[Int(trigger)].pulled == epoch {
                    if let next = edges[Self.edge(node, trigger)] { open.append(next) }
                }
            } else {
                for trigger in pulled { if let next = edges[Self.edge(node, trigger)] { open.append(next) } }
            }
        }
        return found
    }

    private mutating func judge(_ place: Place, _ event: UnsafeBufferPointer<UInt8>, _ found: inout [Int32]) {
        let number = Int(place.rule)
        guard rules[number].isLive, seen[number] != epoch else { return }
        seen[number] = epoch
        let isProved =
            !hasReplaced && place.used.nonzeroBitCount == rules[number].covers.count
            && (rules[number].isSingle || (isFlat && rules[number].isPlain))
        if isProved || matches(rules[number].root, 0, event) { found.append(place.rule) }
    }

    static func edge(_ node: Int32, _ trigger: Int32) -> UInt64 {
        UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: trigger))
    }
}

/// A test of a field.
struct TriggerName: Hashable, Sendable {
    let field: Int32
    let test: IndexedValueTest
}

/// The bounds of patterns, and of indexes over them.
package enum LimitsEventPatterns {
    /// Places of one rule in an index: what needs more is asked of every event that gets so far.
    static let places = 1_024
    /// Covers of one rule that are looked at.
    static let covers = 16
    /// Rules that hang together before they are spread over further triggers.
    static let together = 4
    /// Rules that are gone before an index is built anew.
    static let removedKept = 64
}
