internal import Base

/// The value of an attribute. The members of a set are unique and sorted, so equal sets are equal values.
/// - Source: Amazon DynamoDB API Reference, AttributeValue.
package indirect enum ItemValue: Sendable {
    case string(String)
    case number(DynamoNumber)
    case binary([UInt8])
    case stringSet([String])
    case numberSet([DynamoNumber])
    case binarySet([[UInt8]])
    case map(Item)
    case list([ItemValue])
    case null
    case bool(Bool)
}

extension ItemValue {
    /// The types of values by the names that DynamoDB gives them.
    package enum Kind: String, Sendable, CaseIterable {
        case string = "S"
        case number = "N"
        case binary = "B"
        case stringSet = "SS"
        case numberSet = "NS"
        case binarySet = "BS"
        case map = "M"
        case list = "L"
        case null = "NULL"
        case bool = "BOOL"

        /// The name that the errors of ADD and DELETE use.
        var longName: String {
            switch self {
            case .string: "STRING"
            case .number: "NUMBER"
            case .binary: "BINARY"
            case .stringSet: "STRING_SET"
            case .numberSet: "NUMBER_SET"
            case .binarySet: "BINARY_SET"
            case .map: "MAP"
            case .list: "LIST"
            case .null: "NULL"
            case .bool: "BOOLEAN"
            }
        }

        var isSet: Bool { self == .stringSet || self == .numberSet || self == .binarySet }
        /// Only these can be compared by order, and only these make keys.
        var isOrdered: Bool { self == .string || self == .number || self == .binary }
    }

    package var kind: Kind {
        switch self {
        case .string: .string
        case .number: .number
        case .binary: .binary
        case .stringSet: .stringSet
        case .numberSet: .numberSet
        case .binarySet: .binarySet
        case .map: .map
        case .list: .list
        case .null: .null
        case .bool: .bool
        }
    }

    package var isEmptyText: Bool {
        switch self {
        case .string(let text): text.isEmpty
        case .binary(let bytes): bytes.isEmpty
        default: false
        }
    }
}

extension ItemValue: Equatable {
    package static func == (left: ItemValue, right: ItemValue) -> Bool {
        switch (left, right) {
        case (.string(let left), .string(let right)): UTF8Order.equal(left, right)
        case (.number(let left), .number(let right)): left == right
        case (.binary(let left), .binary(let right)): left == right
        case (.stringSet(let left), .stringSet(let right)): left.elementsEqual(right, by: UTF8Order.equal)
        case (.numberSet(let left), .numberSet(let right)): left == right
        case (.binarySet(let left), .binarySet(let right)): left == right
        case (.map(let left), .map(let right)): left == right
        case (.list(let left), .list(let right)): left == right
        case (.null, .null): true
        case (.bool(let left), .bool(let right)): left == right
        default: false
        }
    }

    /// Below zero where this value sorts first; nil for values of different types and of types that have no order.
    package func compare(_ other: ItemValue) -> Int? {
        switch (self, other) {
        case (.string(let left), .string(let right)): UTF8Order.compare(left, right)
        case (.number(let left), .number(let right)): left.compare(right)
        case (.binary(let left), .binary(let right)): UTF8Order.compare(left, right)
        default: nil
        }
    }
}

extension ItemValue: CustomStringConvertible {
    /// The value as AWS's errors show it: `{S:abc}`.
    package var description: String { "{\(kind.rawValue):\(text)}" }

    private var text: String {
        switch self {
        case .string(let text): text
        case .number(let number): number.description
        case .binary(let bytes): "java.nio.HeapByteBuffer[pos=0 lim=\(bytes.count) cap=\(bytes.count)]"
        case .stringSet(let texts): "[\(texts.joined(separator: ", "))]"
        case .numberSet(let numbers): "[\(numbers.map(\.description).joined(separator: ", "))]"
        case .binarySet(let values): "[\(values.map { ItemValue.binary($0).text }.joined(separator: ", "))]"
        case .map(let item): "{\(item.map { "\($0.name)=\($0.value)" }.joined(separator: ", "))}"
        case .list(let values): "[\(values.map(\.description).joined(separator: ", "))]"
        case .null: "true"
        case .bool(let value): value ? "true" : "false"
        }
    }
}
