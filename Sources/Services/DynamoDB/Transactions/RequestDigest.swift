internal import Base
internal import Wire

/// What tells requests apart: a digest of a request's values, whatever the order in which its maps were written.
enum RequestDigest {
    static func of(_ value: Value) -> [UInt8] {
        var bytes: [UInt8] = []
        append(value, to: &bytes)
        return Array(Digest.sha256(bytes))
    }

    /// A letter for the kind, a length where there is one, and the content: no two values are written alike.
    private static func append(_ value: Value, to bytes: inout [UInt8]) {
        switch value {
        case .none: bytes.append(UInt8(ascii: "-"))
        case .bool(let flag): bytes.append(UInt8(ascii: flag ? "t" : "f"))
        case .integer(let number): append("i", Array("\(number)".utf8), to: &bytes)
        case .double(let number): append("d", Array("\(number)".utf8), to: &bytes)
        case .string(let text): append("s", Array(text.utf8), to: &bytes)
        case .blob(let content): append("b", content, to: &bytes)
        case .timestamp(let time): append("n", Array("\(time.nanoseconds)".utf8), to: &bytes)
        case .document(let json): append("j", json.bytes, to: &bytes)
        case .list(let values):
            append("l", [], count: values.count, to: &bytes)
            for value in values { append(value, to: &bytes) }
        case .map(let entries):
            append("m", [], count: entries.count, to: &bytes)
            for entry in entries.sorted(by: { UTF8Order.compare($0.key, $1.key) < 0 }) {
                append("k", Array(entry.key.utf8), to: &bytes)
                append(entry.value, to: &bytes)
            }
        case .record(let record):
            append("r", [], count: record.slots.count, to: &bytes)
            for slot in record.slots { append(slot, to: &bytes) }
        case .stream: preconditionFailure("DynamoDB has no streams of bytes")
        }
    }

    private static func append(
        _ kind: Unicode.Scalar, _ content: [UInt8], count: Int? = nil, to bytes: inout [UInt8]
    ) {
        bytes.append(UInt8(ascii: kind))
        withUnsafeBytes(of: UInt32(count ?? content.count).bigEndian) { bytes += $0 }
        bytes += content
    }
}
