/// Beginnings, or ends, of texts: all that a text has are found in one pass over it, as far as the longest one reaches.
struct AffixTable: Sendable {
    private struct Entry {
        let bytes: [UInt8]
        let trigger: Int32
    }

    private let isSuffix: Bool
    /// In ascending order.
    private var lengths: [Int] = []
    private var entries: [UInt64: [Entry]] = [:]
    private let seed: UInt64

    init(isSuffix: Bool = false) {
        self.isSuffix = isSuffix
        var hasher = Hasher()
        hasher.combine(1)
        seed = UInt64(truncatingIfNeeded: hasher.finalize())
    }

    var isEmpty: Bool { lengths.isEmpty }

    mutating func insert(_ affix: [UInt8], _ trigger: Int32) {
        var hash = seed
        for byte in isSuffix ? affix.reversed() : affix { hash = Self.step(hash, byte) }
        entries[hash, default: []].append(Entry(bytes: affix, trigger: trigger))
        if !lengths.contains(affix.count) {
            lengths.append(affix.count)
            lengths.sort()
        }
    }

    func find(_ text: UnsafeBufferPointer<UInt8>, _ found: inout [Int32]) {
        var hash = seed
        var done = 0
        for length in lengths {
            guard length <= text.count else { return }
            while done < length {
                hash = Self.step(hash, isSuffix ? text[text.count - 1 - done] : text[done])
                done += 1
            }
            guard let entries = entries[hash] else { continue }
            for entry in entries where entry.bytes.count == length && isThere(entry.bytes, in: text) {
                found.append(entry.trigger)
            }
        }
    }

    private func isThere(_ affix: [UInt8], in text: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = isSuffix ? text.count - affix.count : 0
        for index in affix.indices where text[start + index] != affix[index] { return false }
        return true
    }

    private static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
        let mixed = (hash ^ UInt64(byte)) &* 0x9E37_79B9_7F4A_7C15
        return mixed ^ mixed >> 32
    }
}
