/// A block of IPv4 or IPv6 addresses.
struct CIDRBlock {
    private let address: UInt128
    private let prefix: Int
    private let width: Int

    /// Nil unless the text is `a.b.c.d/n` or an IPv6 address with `/n`.
    init?(_ text: String) {
        let parts = text.split(separator: "/" as Character, omittingEmptySubsequences: false)
        guard parts.count == 2, let prefix = Int(parts[1]) else { return nil }
        let isV6 = parts[0].contains(":")
        guard let address = isV6 ? Self.v6(parts[0]) : Self.v4(parts[0]) else { return nil }
        width = isV6 ? 128 : 32
        guard (0...width).contains(prefix) else { return nil }
        self.prefix = prefix
        let hostBits = width - prefix
        self.address = (address >> hostBits) << hostBits
    }

    /// The first `count` blocks inside with `hostBits` bits for hosts each; nil where they do not fit.
    func subnets(count: Int, hostBits: Int) -> [String]? {
        guard hostBits > 0, hostBits <= width - prefix else { return nil }
        let spare = width - prefix - hostBits
        guard spare >= 64 || count <= 1 << spare else { return nil }
        return (0..<count).map { text(address + UInt128($0) << hostBits) + "/\(width - hostBits)" }
    }

    // MARK: - Texts

    private static func v4(_ text: Substring) -> UInt128? {
        let parts = text.split(separator: "." as Character, omittingEmptySubsequences: false)
        guard parts.count == 4 else { return nil }
        var address: UInt128 = 0
        for part in parts {
            guard let byte = UInt8(part) else { return nil }
            address = address << 8 | UInt128(byte)
        }
        return address
    }

    private static func v6(_ text: Substring) -> UInt128? {
        let sides = text.split(separator: "::", omittingEmptySubsequences: false)
        guard (1...2).contains(sides.count) else { return nil }
        let groups = sides.map { $0.split(separator: ":" as Character) }
        let count = groups.reduce(0) { $0 + $1.count }
        guard sides.count == 2 ? count < 8 : count == 8 else { return nil }
        let zeros = Array(repeating: Substring("0"), count: 8 - count)
        let all = sides.count == 2 ? groups[0] + zeros + groups[1] : groups[0]
        var address: UInt128 = 0
        for group in all {
            guard let value = UInt16(group, radix: 16) else { return nil }
            address = address << 16 | UInt128(value)
        }
        return address
    }

    private func text(_ address: UInt128) -> String {
        if width == 32 {
            return [24, 16, 8, 0].map { String(address >> $0 & 255) }.joined(separator: ".")
        }
        return Self.compressed((0..<8).map { UInt16(truncatingIfNeeded: address >> (112 - 16 * $0)) })
    }

    /// The groups with the longest run of zeros as `::`.
    private static func compressed(_ groups: [UInt16]) -> String {
        var best = 0..<0
        var start = 0
        for index in 0...8 where index == 8 || groups[index] != 0 {
            if index - start > best.count { best = start..<index }
            start = index + 1
        }
        let texts = groups.map { String($0, radix: 16) }
        guard best.count > 1 else { return texts.joined(separator: ":") }
        return texts[..<best.lowerBound].joined(separator: ":") + "::"
            + texts[best.upperBound...].joined(separator: ":")
    }
}
