internal import Base

/// Writes a record as fields of a tag, a length and content. An absent field costs nothing, and a reader passes over
/// tags that it does not know.
struct FieldWriter {
    private(set) var bytes: [UInt8] = []

    mutating func field(_ tag: UInt8, _ content: some Collection<UInt8>) {
        bytes.append(tag)
        bytes.append(variable: UInt64(content.count))
        bytes.append(contentsOf: content)
    }

    mutating func field(_ tag: UInt8, _ text: String?) {
        guard let text else { return }
        field(tag, text.utf8)
    }

    mutating func field(_ tag: UInt8, _ value: Int?) {
        guard let value else { return }
        var content: [UInt8] = []
        content.append(variable: UInt64(bitPattern: Int64(value)))
        field(tag, content)
    }

    mutating func field(_ tag: UInt8, _ flag: Bool) { if flag { field(tag, 1) } }

    mutating func field(_ tag: UInt8, pair: (String, String)) {
        var content: [UInt8] = []
        content.append(variable: UInt64(pair.0.utf8.count))
        field(tag, content + Array(pair.0.utf8) + Array(pair.1.utf8))
    }
}
