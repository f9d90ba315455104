internal import Base

/// Writes key values as bytes that sort as DynamoDB sorts the values, none the beginning of another.
///
/// - A number is its sign (1, 2 for zero, 3), the power of its first digit, then pairs of digits, all turned over below
///   zero.
/// - A text or binary ends in two zero bytes. A run of zeros inside is a zero and one byte that says how long the run
///   is and whether the value ends there, so a value grows by half at most and long keys stay within the store's 2 kB.
package enum KeyBytes {
    package static func append(_ value: ItemValue, to key: inout [UInt8]) {
        switch value {
        case .string(var text): text.withUTF8 { append($0, to: &key) }
        case .binary(let bytes): bytes.withUnsafeBufferPointer { append($0, to: &key) }
        case .number(let number): append(number, to: &key)
        default: preconditionFailure("only S, N and B are key values")
        }
    }

    /// 16 bytes that stand for a partition key's value: they spread partitions over the table, as in DynamoDB.
    package static func partition(_ value: ItemValue) -> [UInt8] {
        var bytes: [UInt8] = []
        append(value, to: &bytes)
        return Array(Digest.sha256(bytes).prefix(16))
    }

    // MARK: - Numbers

    static func append(_ number: DynamoNumber, to key: inout [UInt8]) {
        if number.isZero { return key.append(2) }
        key.append(number.isNegative ? 1 : 3)
        let turn: UInt8 = number.isNegative ? 0xFF : 0
        key.append(UInt8(number.magnitude + 130) ^ turn)
        var count = number.digitCount
        var rest = number.coefficient
        while count > 0 {
            // The last pair of an odd count is its digit and a zero.
            let pair = count == 1 ? rest * 10 : rest / DynamoNumber.powers[count - 2]
            key.append(UInt8(pair + 1) ^ turn)
            if count > 1 { rest %= DynamoNumber.powers[count - 2] }
            count -= 2
        }
        key.append(turn)
    }

    // MARK: - Texts and binaries

    /// The longest run of zeros that one byte tells.
    private static let longestRun = 126

    private static func append(_ bytes: UnsafeBufferPointer<UInt8>, to key: inout [UInt8]) {
        var position = 0
        while position < bytes.count {
            let start = position
            while position < bytes.count, bytes[position] != 0 { position += 1 }
            key.append(contentsOf: bytes[start..<position])
            let zeros = position
            while position < bytes.count, bytes[position] == 0 { position += 1 }
            if position > zeros { appendRun(position - zeros, isLast: position == bytes.count, to: &key) }
        }
        if bytes.last != 0 { key.append(contentsOf: [0, 0]) }
    }

    /// More zeros sort first where a byte follows, and last where the value ends.
    private static func appendRun(_ length: Int, isLast: Bool, to key: inout [UInt8]) {
        var rest = length
        key.append(0)
        while rest > longestRun {
            key.append(127)
            rest -= longestRun
        }
        key.append(UInt8(isLast ? rest : 255 - rest))
    }
}
