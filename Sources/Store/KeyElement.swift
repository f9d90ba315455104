package import Base

/// One part of a key. Elements of one kind keep their natural order; of different kinds: bytes < strings < integers.
package enum KeyElement: Hashable, Sendable, CustomStringConvertible {
    case bytes([UInt8])
    /// Ordered by its UTF-8 bytes, as DynamoDB and S3 order names.
    case string(String)
    case integer(Int)

    /// A time, ordered as such (nanoseconds).
    package static func instant(_ instant: Instant) -> KeyElement { .integer(Int(instant.nanoseconds)) }

    package var string: String? { if case .string(let text) = self { text } else { nil } }
    package var integer: Int? { if case .integer(let number) = self { number } else { nil } }
    package var bytes: [UInt8]? { if case .bytes(let bytes) = self { bytes } else { nil } }
    package var instant: Instant? { integer.map { Instant(nanoseconds: Int64($0)) } }

    package var description: String {
        switch self {
        case .bytes(let bytes): "0x" + Hex.encode(bytes)
        case .string(let text): "\"\(text)\""
        case .integer(let number): String(number)
        }
    }
}

extension KeyElement: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    package init(stringLiteral value: String) { self = .string(value) }
    package init(integerLiteral value: Int) { self = .integer(value) }
}
