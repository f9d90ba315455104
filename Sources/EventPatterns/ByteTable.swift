/// Numbers for strings of bytes, each within a space: the names of an object's fields, or the texts of patterns.
///
/// Looked up by bytes that stand somewhere else, without a copy. The hash begins with a number that differs in each
/// process, so that nobody can choose texts that fall together.
struct ByteTable: Sendable {
    private struct Entry {
        let hash: UInt64
        let space: Int32
        let start: Int
        let count: Int
    }

    private var entries: [Entry] = []
    private var bytes: [UInt8] = []
    /// The entry of each place, or −1; as many places as a power of two.
    private var places = [Int32](repeating: -1, count: 16)
    private let seed: UInt64

    init() {
        var hasher = Hasher()
        hasher.combine(0)
        seed = UInt64(truncatingIfNeeded: hasher.finalize())
    }

    var count: Int { entries.count }

    /// The number of a string; −1 where it has none.
    func find(_ text: UnsafeBufferPointer<UInt8>, in space: Int32) -> Int32 {
        guard !entries.isEmpty else { return -1 }
        return lookUp(text, space, hash(text, space)).entry
    }

    /// The number of a string, a new one where it had none: they count from 0.
    mutating func insert(_ text: UnsafeBufferPointer<UInt8>, in space: Int32) -> Int32 {
        let hash = hash(text, space)
        let (known, place) = lookUp(text, space, hash)
        if known >= 0 { return known }
        let number = Int32(entries.count)
        entries.append(Entry(hash: hash, space: space, start: bytes.count, count: text.count))
        bytes.append(contentsOf: text)
        places[place] = number
        if entries.count * 2 > places.count { grow() }
        return number
    }

    private func lookUp(
        _ text: UnsafeBufferPointer<UInt8>, _ space: Int32, _ hash: UInt64
    ) -> (entry: Int32, place: Int) {
        let mask = places.count - 1
        var place = Int(truncatingIfNeeded: hash) & mask
        while true {
            let number = places[place]
            guard number >= 0 else { return (-1, place) }
            let entry = entries[Int(number)]
            if entry.hash == hash, entry.space == space, entry.count == text.count, isSame(entry, text) {
                return (number, place)
            }
            place = (place + 1) & mask
        }
    }

    private func isSame(_ entry: Entry, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
        for index in 0..<entry.count where bytes[entry.start + index] != text[index] { return false }
        return true
    }

    private mutating func grow() {
        places = [Int32](repeating: -1, count: places.count * 2)
        let mask = places.count - 1
        for (number, entry) in entries.enumerated() {
            var place = Int(truncatingIfNeeded: entry.hash) & mask
            while places[place] >= 0 { place = (place + 1) & mask }
            places[place] = Int32(number)
        }
    }

    /// Eight bytes a step.
    private func hash(_ text: UnsafeBufferPointer<UInt8>, _ space: Int32) -> UInt64 {
        var hash = seed ^ (UInt64(UInt32(bitPattern: space)) &* 0x9E37_79B9_7F4A_7C15) ^ UInt64(text.count)
        var index = 0
        while index + 8 <= text.count {
            // SAFETY: eight bytes are left.
            let word = UnsafeRawPointer(text.baseAddress.unsafelyUnwrapped + index).loadUnaligned(as: UInt64.self)
            hash = Self.mix(hash ^ word)
            index += 8
        }
        var rest: UInt64 = 0
        while index < text.count {
            rest = rest << 8 | UInt64(text[index])
            index += 1
        }
        return Self.mix(hash ^ rest)
    }

    private static func mix(_ number: UInt64) -> UInt64 {
        let (high, low) = number.multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
        return high ^ low ^ number >> 29
    }
}
