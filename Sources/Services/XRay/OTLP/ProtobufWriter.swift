internal import Base

/// Writes a message of Protocol Buffers, field by field.
/// - Source: Protocol Buffers Documentation, "Encoding".
struct ProtobufWriter {
    private(set) var bytes: [UInt8] = []

    mutating func number(_ field: Int, _ value: UInt64) {
        bytes.append(variable: UInt64(field) << 3)
        bytes.append(variable: value)
    }

    mutating func bytes(_ field: Int, _ value: [UInt8]) {
        bytes.append(variable: UInt64(field) << 3 | 2)
        bytes.append(variable: UInt64(value.count))
        bytes += value
    }

    mutating func text(_ field: Int, _ value: String) { bytes(field, Array(value.utf8)) }
}
