internal import Base
internal import Policy

/// What an object must have, with fields and texts as an index numbers them; it means the same as `ObjectTest`.
struct IndexedObject: Sendable {
    indirect enum Test: Sendable {
        case leaf(IndexedLeaf)
        case object(IndexedObject)
    }

    let members: [(field: Int32, test: Test)]
    let alternatives: [[IndexedObject]]
    let allowsAbsence: Bool
    let asksForAbsence: Bool
}

/// The values that a field may have; it means the same as `LeafTest`.
struct IndexedLeaf: Sendable, Hashable {
    /// In ascending order.
    let texts: [Int32]
    let others: [IndexedValueTest]
    let allowsAbsence: Bool

    func has(text: Int32) -> Bool {
        guard text >= 0 else { return false }
        if texts.count <= 8 { return texts.contains(text) }
        var (low, high) = (0, texts.count)
        while low < high {
            let middle = (low + high) / 2
            if texts[middle] < text { low = middle + 1 } else { high = middle }
        }
        return low < texts.count && texts[low] == text
    }
}

/// One comparison with a single value that is there; it means the same as `ValueTest`, and an exact text is one too.
indirect enum IndexedValueTest: Sendable, Hashable {
    case text(Int32)
    case number(Double)
    case bool(Bool)
    case null
    case prefix([UInt8], ignoresCase: Bool)
    case suffix([UInt8], ignoresCase: Bool)
    case equalsIgnoringCase([UInt8])
    case wildcard(Wildcard)
    case numeric(NumericRange)
    case address(AddressRange)
    case exists
    case anythingBut(IndexedLeaf)

    /// How much is to be expected of it when it has to find the rules: the less, the rarer it holds.
    var weight: Int {
        switch self {
        case .text, .number, .bool, .null, .equalsIgnoringCase: 1
        case .prefix, .suffix: 2
        case .wildcard: 4
        case .address: 8
        case .numeric: 100
        case .exists, .anythingBut: 1_000_000
        }
    }
}
