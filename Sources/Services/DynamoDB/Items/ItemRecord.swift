internal import Base

/// The bytes that stand for an item in the store: compact, and written and read in microseconds.
///
/// A record is its format (1), the item's size by `ItemSize`, the count of attributes, then names and values. Counts,
/// lengths and coefficients are variable-length integers of seven bits a byte, the low bits first. A value opens with a
/// tag. Records over one value of the store are cut into chunks of equal rank: their bytes in order are the record.
package enum ItemRecord {
    static let format: UInt8 = 1

    enum Tag: UInt8 {
        case string = 1
        case number, negativeNumber, binary, stringSet, numberSet, binarySet, map, list, null, yes, no
    }

    /// - Parameter size: the item's size by `ItemSize`, which the writer has checked already.
    package static func encode(_ item: Item, size: Int) -> [UInt8] {
        var writer = Writer(capacity: size + 16 + 4 * item.count)
        writer.bytes.append(format)
        writer.length(size)
        writer.item(item)
        return writer.bytes
    }

    /// The record in pieces that the store takes.
    package static func chunks(_ record: [UInt8], limit: Int = LimitsDynamoDB.chunkBytes) -> [ArraySlice<UInt8>] {
        stride(from: 0, to: max(record.count, 1), by: limit).map { record[$0..<min($0 + limit, record.count)] }
    }

    private struct Writer {
        var bytes: [UInt8] = []

        init(capacity: Int) { bytes.reserveCapacity(capacity) }

        mutating func length(_ value: Int) { bytes.append(variable: UInt(value)) }

        mutating func item(_ item: Item) {
            length(item.count)
            for attribute in item.attributes {
                text(attribute.name)
                value(attribute.value)
            }
        }

        private mutating func tag(_ tag: Tag) { bytes.append(tag.rawValue) }

        private mutating func text(_ text: String) {
            length(text.utf8.count)
            bytes.append(contentsOf: text.utf8)
        }

        private mutating func number(_ number: DynamoNumber) {
            length((Int(number.exponent) << 1) ^ (Int(number.exponent) >> 15))
            bytes.append(variable: number.coefficient)
        }

        private mutating func tagged(_ number: DynamoNumber) {
            tag(number.isNegative ? .negativeNumber : .number)
            self.number(number)
        }

        private mutating func value(_ value: ItemValue) {
            switch value {
            case .string(let text):
                tag(.string)
                self.text(text)
            case .number(let number):
                tagged(number)
            case .binary(let value):
                tag(.binary)
                length(value.count)
                bytes.append(contentsOf: value)
            case .map(let item):
                tag(.map)
                self.item(item)
            case .list(let values):
                tag(.list)
                length(values.count)
                for value in values { self.value(value) }
            case .null:
                tag(.null)
            case .bool(let value):
                tag(value ? .yes : .no)
            case .stringSet, .numberSet, .binarySet:
                set(value)
            }
        }

        private mutating func set(_ value: ItemValue) {
            switch value {
            case .stringSet(let texts):
                tag(.stringSet)
                length(texts.count)
                for text in texts { self.text(text) }
            case .numberSet(let numbers):
                tag(.numberSet)
                length(numbers.count)
                for number in numbers { tagged(number) }
            case .binarySet(let values):
                tag(.binarySet)
                length(values.count)
                for value in values {
                    length(value.count)
                    bytes.append(contentsOf: value)
                }
            default:
                preconditionFailure("not a set")
            }
        }
    }
}
