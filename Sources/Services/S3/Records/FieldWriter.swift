/// Writes a record as fields of a tag, a length and content. An absent field costs nothing, and a reader passes over tags
/// that it does not know.
struct FieldWriter {
    private(set) var bytes: [UInt8] = []

    mutating func field(_ tag: UInt8, _ content: some Collection<UInt8>) {
        bytes.append(tag)
        number(UInt64(content.count))
        bytes.append(contentsOf: content)
    }

    mutating func field(_ tag: UInt8, _ text: String?) {
        guard let text else { return }
        field(tag, text.utf8)
    }

    mutating func field(_ tag: UInt8, _ value: Int?) {
        guard let value else { return }
        var content = FieldWriter()
        content.number(UInt64(bitPattern: Int64(value)))
        field(tag, content.bytes)
    }

    mutating func field(_ tag: UInt8, _ flag: Bool) { if flag { field(tag, 1) } }

    mutating func field(_ tag: UInt8, pair: (String, String)) {
        var content = FieldWriter()
        content.number(UInt64(pair.0.utf8.count))
        field(tag, content.bytes + Array(pair.0.utf8) + Array(pair.1.utf8))
    }

    /// Seven bits a byte, the lowest first; the high bit says that more follow.
    private mutating func number(_ value: UInt64) {
        var rest = value
        while rest >= 128 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 128)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }
}
