internal import Base
internal import Policy

/// A value of an event in a field that some pattern names.
struct EventValue {
    enum Kind: UInt8 {
        case object, array, string, number, yes, no, null
        /// Of members with the same name the last one counts.
        case replaced
    }

    var kind: Kind
    let field: Int32
    let parent: Int32
    /// Behind its own parts in the list of the event's values.
    var end: Int32 = 0
    /// The number of a text that some pattern names, else −1.
    var text: Int32 = -1
    /// Where its text stands: in the event, or where it had escapes among the texts without them.
    var start = 0
    var count = 0
    var isUnescaped = false
    var number = 0.0
}

/// What tests see of a single value.
struct ScalarView {
    let value: EventValue
    let bytes: UnsafeBufferPointer<UInt8>

    func matches(_ test: IndexedValueTest) -> Bool {
        switch test {
        case .text(let text): value.kind == .string && value.text == text
        case .number(let number): value.kind == .number && value.number == number
        case .bool(let bool): value.kind == (bool ? .yes : .no)
        case .null: value.kind == .null
        case .exists: true
        case .numeric(let range): value.kind == .number && range.contains(value.number)
        case .anythingBut(let refused): !matches(refused)
        case .prefix(let prefix, let ignoresCase):
            value.kind == .string && (ignoresCase ? folded.starts(with: prefix) : Self.starts(bytes, prefix))
        case .suffix(let suffix, let ignoresCase):
            value.kind == .string && (ignoresCase ? folded.suffix(suffix.count) == suffix[...] : ends(suffix))
        case .equalsIgnoringCase(let text): value.kind == .string && folded == text
        case .wildcard(let wildcard): value.kind == .string && wildcard.matches(bytes)
        case .address(let range):
            value.kind == .string
                && (AddressRange(String(decoding: bytes, as: UTF8.self)).map { range.contains($0) } ?? false)
        }
    }

    func matches(_ leaf: IndexedLeaf) -> Bool {
        if value.kind == .string, leaf.has(text: value.text) { return true }
        for test in leaf.others where matches(test) { return true }
        return false
    }

    var folded: [UInt8] { Array(String(decoding: bytes, as: UTF8.self).lowercased().utf8) }

    private static func starts(_ bytes: UnsafeBufferPointer<UInt8>, _ prefix: [UInt8]) -> Bool {
        guard bytes.count >= prefix.count else { return false }
        for index in prefix.indices where bytes[index] != prefix[index] { return false }
        return true
    }

    private func ends(_ suffix: [UInt8]) -> Bool {
        let start = bytes.count - suffix.count
        guard start >= 0 else { return false }
        for index in suffix.indices where bytes[start + index] != suffix[index] { return false }
        return true
    }
}
