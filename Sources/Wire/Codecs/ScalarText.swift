internal import Base

/// Scalars as text: in headers, queries, paths, forms and XML.
enum ScalarText {
    static func read(_ text: String, _ shape: Shape, _ format: Shape.TimestampFormat) throws(Fault) -> Value {
        switch shape.kind {
        case .boolean:
            guard text == "true" || text == "false" else { throw mismatch(text, "Boolean") }
            return .bool(text == "true")
        case .integer, .long:
            guard let value = Int64(text), shape.holds(value) else {
                throw mismatch(text, shape.kind == .long ? "Long" : "Integer")
            }
            return .integer(value)
        case .float, .double:
            guard let value = text == "NaN" ? .nan : Double(text) else { throw mismatch(text, "Double") }
            return .double(value)
        case .timestamp:
            guard let instant = Timestamp.read(text, shape.traits.timestampFormat ?? format) else {
                throw mismatch(text, "Timestamp")
            }
            return .timestamp(instant)
        case .blob:
            guard let bytes = Base64.decode(text) else { throw mismatch(text, "Blob") }
            return .blob(bytes)
        default: return .string(text)
        }
    }

    static func write(_ value: Value, _ format: Shape.TimestampFormat) -> String {
        switch value {
        case .bool(let value): value ? "true" : "false"
        case .integer(let value): String(value)
        case .double(let value): double(value)
        case .string(let value): value
        case .timestamp(let value): Timestamp.write(value, format)
        case .blob(let value): Base64.encode(value)
        case .document(let value): value.description
        case .none, .list, .map, .record, .stream: preconditionFailure("not a scalar")
        }
    }

    private static func double(_ value: Double) -> String {
        if value.isNaN { return "NaN" }
        if value.isInfinite { return value < 0 ? "-Infinity" : "Infinity" }
        return Int64(exactly: value).map { String($0) } ?? "\(value)"
    }

    private static func mismatch(_ text: String, _ kind: String) -> Fault {
        .serialization("'\(text)' can not be converted to \(kind)")
    }
}
