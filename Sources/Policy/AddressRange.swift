internal import Base

/// An IP address of either version, or a range of them in CIDR form.
package struct AddressRange: Hashable, Sendable {
    /// 4 or 16 bytes.
    private let bytes: [UInt8]
    private let prefix: Int

    package init?(_ text: String) {
        let parts = text.split(separator: "/" as Character, omittingEmptySubsequences: false)
        guard let bytes = Self.v4(parts[0]) ?? Self.v6(parts[0]), parts.count <= 2 else { return nil }
        self.bytes = bytes
        if parts.count == 2 {
            guard let prefix = Int(parts[1]), (0...bytes.count * 8).contains(prefix) else { return nil }
            self.prefix = prefix
        } else {
            prefix = bytes.count * 8
        }
    }

    /// Whether it is of version 4.
    package var isV4: Bool { bytes.count == 4 }

    package func contains(_ other: AddressRange) -> Bool {
        guard bytes.count == other.bytes.count, prefix <= other.prefix else { return false }
        let whole = prefix / 8
        guard bytes[..<whole] == other.bytes[..<whole] else { return false }
        let bits = prefix % 8
        return bits == 0 || bytes[whole] >> (8 - bits) == other.bytes[whole] >> (8 - bits)
    }

    private static func v4(_ text: Substring) -> [UInt8]? {
        let parts = text.split(separator: "." as Character, omittingEmptySubsequences: false)
        let bytes = parts.compactMap { $0.utf8.allSatisfy { (48...57).contains($0) } ? UInt8($0) : nil }
        return parts.count == 4 && bytes.count == 4 ? bytes : nil
    }

    private static func v6(_ text: Substring) -> [UInt8]? {
        let halves = text.split(separator: "::", omittingEmptySubsequences: false)
        guard halves.count <= 2, let head = groups(halves[0]), let tail = groups(halves.count == 2 ? halves[1] : "")
        else { return nil }
        let missing = 16 - head.count - tail.count
        guard halves.count == 2 ? missing >= 2 : missing == 0 else { return nil }
        let bytes = head + [UInt8](repeating: 0, count: missing) + tail
        // A v4 address in v6's clothes is a v4 address.
        let mapped = [UInt8](repeating: 0, count: 10) + [255, 255]
        return bytes.starts(with: mapped) ? Array(bytes.suffix(4)) : bytes
    }

    private static func groups(_ text: Substring) -> [UInt8]? {
        guard !text.isEmpty else { return [] }
        var bytes: [UInt8] = []
        for group in text.split(separator: ":" as Character, omittingEmptySubsequences: false) {
            if let last = v4(group) {
                bytes += last
            } else {
                guard (1...4).contains(group.utf8.count), group.utf8.allSatisfy({ Hex.value($0) != nil }),
                    let value = UInt16(group, radix: 16)
                else { return nil }
                bytes += [UInt8(value >> 8), UInt8(value & 255)]
            }
        }
        return bytes
    }
}
