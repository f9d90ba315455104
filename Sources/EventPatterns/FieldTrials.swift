internal import Base

/// The tests of one field that find rules, in the order of what they ask: a value asks once for all of a kind.
struct FieldTrials: Sendable {
    /// A test by its number.
    private struct Numbered {
        let trigger: Int32
        let test: IndexedValueTest
    }

    private var texts: [Int32: Int32] = [:]
    private var numbers: [Double: Int32] = [:]
    private var words: [EventValue.Kind.RawValue: Int32] = [:]
    private var ranges = RangeIndex()
    private var folded: [[UInt8]: Int32] = [:]
    private var prefixes = AffixTable()
    private var suffixes = AffixTable(isSuffix: true)
    private var foldedPrefixes = AffixTable()
    private var foldedSuffixes = AffixTable(isSuffix: true)
    /// Wildcards by a text that must stand at the beginning, at the end, or anywhere.
    private var heads = AffixTable()
    private var tails = AffixTable(isSuffix: true)
    private var grams: [Gram: [Int32]] = [:]
    private var gramCounts: [Int] = []
    private var wildcards: [Int32: Wildcard] = [:]
    private var present: [Int32] = []
    /// What is asked one by one.
    private var singles: [Numbered] = []
    private var refusals = Refusals()

    mutating func insert(_ test: IndexedValueTest, _ trigger: Int32) {
        switch test {
        case .text(let text): texts[text] = trigger
        case .number(let number): numbers[number] = trigger
        case .bool(let bool): words[(bool ? EventValue.Kind.yes : .no).rawValue] = trigger
        case .null: words[EventValue.Kind.null.rawValue] = trigger
        case .numeric(let range): ranges.insert(range, trigger)
        case .equalsIgnoringCase(let text): folded[text] = trigger
        case .prefix(let prefix, let ignoresCase):
            if ignoresCase { foldedPrefixes.insert(prefix, trigger) } else { prefixes.insert(prefix, trigger) }
        case .suffix(let suffix, let ignoresCase):
            if ignoresCase { foldedSuffixes.insert(suffix, trigger) } else { suffixes.insert(suffix, trigger) }
        case .wildcard(let wildcard): insert(wildcard, trigger)
        case .exists: present.append(trigger)
        case .anythingBut(let leaf) where Refusals.hasOnlyValues(leaf): refusals.insert(leaf, trigger)
        case .anythingBut, .address: singles.append(Numbered(trigger: trigger, test: test))
        }
    }

    private mutating func insert(_ wildcard: Wildcard, _ trigger: Int32) {
        switch wildcard.hold {
        case .whole: return singles.append(Numbered(trigger: trigger, test: .wildcard(wildcard)))
        case .head(let head): heads.insert(head, trigger)
        case .tail(let tail): tails.insert(tail, trigger)
        case .gram(let gram):
            grams[gram, default: []].append(trigger)
            if !gramCounts.contains(gram.count) { gramCounts.append(gram.count) }
        }
        wildcards[trigger] = wildcard
    }

    /// Tells of each test that a value passes; of some more than once.
    mutating func find(_ view: ScalarView, epoch: UInt32, _ found: inout [Int32]) {
        found += present
        refusals.find(view, epoch: epoch, &found)
        for single in singles where view.matches(single.test) { found.append(single.trigger) }
        switch view.value.kind {
        case .string: findText(view, &found)
        case .number:
            if let trigger = numbers[view.value.number] { found.append(trigger) }
            if !ranges.isEmpty { ranges.find(view.value.number, &found) }
        default: if let trigger = words[view.value.kind.rawValue] { found.append(trigger) }
        }
    }

    private func findText(_ view: ScalarView, _ found: inout [Int32]) {
        if view.value.text >= 0, let trigger = texts[view.value.text] { found.append(trigger) }
        if !prefixes.isEmpty { prefixes.find(view.bytes, &found) }
        if !suffixes.isEmpty { suffixes.find(view.bytes, &found) }
        if !wildcards.isEmpty { findWildcards(view.bytes, &found) }
        guard !folded.isEmpty || !foldedPrefixes.isEmpty || !foldedSuffixes.isEmpty else { return }
        let text = view.folded
        if let trigger = folded[text] { found.append(trigger) }
        text.withUnsafeBufferPointer { text in
            foldedPrefixes.find(text, &found)
            foldedSuffixes.find(text, &found)
        }
    }

    private func findWildcards(_ text: UnsafeBufferPointer<UInt8>, _ found: inout [Int32]) {
        var held: [Int32] = []
        heads.find(text, &held)
        tails.find(text, &held)
        if !grams.isEmpty { findGrams(text, &held) }
        for trigger in held where wildcards[trigger]?.matches(text) == true { found.append(trigger) }
    }

    private func findGrams(_ text: UnsafeBufferPointer<UInt8>, _ held: inout [Int32]) {
        var read: UInt64 = 0
        for (index, byte) in text.enumerated() {
            read = read << 8 | UInt64(byte)
            for count in gramCounts where index + 1 >= count {
                if let triggers = grams[Gram(read: read, count: count)] { held += triggers }
            }
        }
    }
}

/// `anything-but` of plain values: all of a field hold but those that name the value.
private struct Refusals: Sendable {
    private var all: [Int32] = []
    private var byText: [Int32: [Int32]] = [:]
    private var byNumber: [Double: [Int32]] = [:]
    /// Those that all values of the event so far have been refused by.
    private var pending: [Int32] = []
    private var epoch: UInt32 = 0

    static func hasOnlyValues(_ leaf: IndexedLeaf) -> Bool {
        leaf.others.allSatisfy { if case .number = $0 { true } else { false } }
    }

    mutating func insert(_ leaf: IndexedLeaf, _ trigger: Int32) {
        all.append(trigger)
        for text in leaf.texts { byText[text, default: []].append(trigger) }
        for case .number(let number) in leaf.others { byNumber[number, default: []].append(trigger) }
    }

    mutating func find(_ view: ScalarView, epoch: UInt32, _ found: inout [Int32]) {
        guard !all.isEmpty else { return }
        let isFirst = self.epoch != epoch
        self.epoch = epoch
        guard isFirst || !pending.isEmpty else { return }
        let refused = refused(view.value)
        let asked = isFirst ? all : pending
        pending = []
        guard !refused.isEmpty else { return found += asked }
        let names = Set(refused)
        for trigger in asked { if names.contains(trigger) { pending.append(trigger) } else { found.append(trigger) } }
    }

    private func refused(_ value: EventValue) -> [Int32] {
        switch value.kind {
        case .string: value.text < 0 ? [] : byText[value.text] ?? []
        case .number: byNumber[value.number] ?? []
        default: []
        }
    }
}
