internal import Base

/// A condition that can be decided for an item: names and values are looked up and types are checked.
package indirect enum ItemCondition: Sendable, Equatable {
    case compare(Comparator, Operand, Operand)
    case between(Operand, lower: Operand, upper: Operand)
    case isIn(Operand, [Operand])
    case exists(DocumentPath)
    case missing(DocumentPath)
    case hasType(Operand, ItemValue.Kind)
    case beginsWith(Operand, Operand)
    case contains(Operand, Operand)
    case all([ItemCondition])
    case any([ItemCondition])
    case not(ItemCondition)

    package enum Comparator: String, Sendable {
        case equal = "="
        case notEqual = "<>"
        case less = "<"
        case lessOrEqual = "<="
        case greater = ">"
        case greaterOrEqual = ">="

        /// The same comparison with its sides exchanged.
        var mirrored: Comparator {
            switch self {
            case .equal, .notEqual: self
            case .less: .greater
            case .lessOrEqual: .greaterOrEqual
            case .greater: .less
            case .greaterOrEqual: .lessOrEqual
            }
        }
    }

    package indirect enum Operand: Sendable, Equatable {
        case path(DocumentPath)
        case value(ItemValue)
        case size(Operand)
    }
}

extension ItemCondition {
    /// Whether an item meets the condition; an item that does not exist is one without attributes.
    package func holds(for item: Item) -> Bool {
        switch self {
        case .compare(let comparator, let left, let right):
            comparator.holds(left.value(in: item), right.value(in: item))
        case .between(let operand, let lower, let upper):
            Self.isBetween(operand.value(in: item), lower.value(in: item), upper.value(in: item))
        case .isIn(let operand, let list):
            operand.value(in: item).map { value in list.contains { $0.value(in: item) == value } } ?? false
        case .exists(let path): path.value(in: item) != nil
        case .missing(let path): path.value(in: item) == nil
        case .hasType(let operand, let kind): operand.value(in: item)?.kind == kind
        case .beginsWith(let operand, let prefix):
            Self.begins(operand.value(in: item), with: prefix.value(in: item))
        case .contains(let operand, let member):
            Self.contains(operand.value(in: item), member.value(in: item))
        case .all(let parts): parts.allSatisfy { $0.holds(for: item) }
        case .any(let parts): parts.contains { $0.holds(for: item) }
        case .not(let part): !part.holds(for: item)
        }
    }

    private static func isBetween(_ value: ItemValue?, _ lower: ItemValue?, _ upper: ItemValue?) -> Bool {
        guard let value, let lower, let upper, let low = value.compare(lower), let high = value.compare(upper) else {
            return false
        }
        return low >= 0 && high <= 0
    }

    private static func begins(_ value: ItemValue?, with prefix: ItemValue?) -> Bool {
        switch (value, prefix) {
        case (.string(let text), .string(let prefix)): text.utf8.starts(with: prefix.utf8)
        case (.binary(let bytes), .binary(let prefix)): bytes.starts(with: prefix)
        default: false
        }
    }

    private static func contains(_ value: ItemValue?, _ member: ItemValue?) -> Bool {
        guard let value, let member else { return false }
        return switch (value, member) {
        case (.string(let text), .string(let part)): holds(Array(text.utf8), Array(part.utf8))
        case (.binary(let bytes), .binary(let part)): holds(bytes, part)
        case (.stringSet(let texts), .string(let text)): texts.contains { UTF8Order.equal($0, text) }
        case (.numberSet(let numbers), .number(let number)): numbers.contains(number)
        case (.binarySet(let values), .binary(let bytes)): values.contains(bytes)
        case (.list(let values), _): values.contains(member)
        default: false
        }
    }

    private static func holds(_ bytes: [UInt8], _ part: [UInt8]) -> Bool {
        guard let first = part.first else { return true }
        guard part.count <= bytes.count else { return false }
        for start in 0...(bytes.count - part.count)
        where bytes[start] == first && bytes[start..<start + part.count] == part[...] {
            return true
        }
        return false
    }
}

extension ItemCondition.Comparator {
    /// A value that is not there differs from everything and has no order.
    func holds(_ left: ItemValue?, _ right: ItemValue?) -> Bool {
        guard let left, let right else { return self == .notEqual }
        switch self {
        case .equal: return left == right
        case .notEqual: return left != right
        default: break
        }
        guard let order = left.compare(right) else { return false }
        switch self {
        case .less: return order < 0
        case .lessOrEqual: return order <= 0
        case .greater: return order > 0
        default: return order >= 0
        }
    }
}

extension ItemCondition.Operand {
    func value(in item: Item) -> ItemValue? {
        switch self {
        case .path(let path): path.value(in: item)
        case .value(let value): value
        case .size(let operand): operand.value(in: item).flatMap(Self.size)
        }
    }

    /// The type that is known before any item is: nil for a path.
    var kind: ItemValue.Kind? {
        switch self {
        case .path: nil
        case .value(let value): value.kind
        case .size: .number
        }
    }

    private static func size(of value: ItemValue) -> ItemValue? {
        switch value {
        case .string(let text): .number(DynamoNumber(text.utf8.count))
        case .binary(let bytes): .number(DynamoNumber(bytes.count))
        case .stringSet(let texts): .number(DynamoNumber(texts.count))
        case .numberSet(let numbers): .number(DynamoNumber(numbers.count))
        case .binarySet(let values): .number(DynamoNumber(values.count))
        case .list(let values): .number(DynamoNumber(values.count))
        case .map(let item): .number(DynamoNumber(item.count))
        case .number, .null, .bool: nil
        }
    }
}

extension ItemCondition {
    /// Every path that the condition looks at.
    package var paths: [DocumentPath] {
        switch self {
        case .compare(_, let left, let right): left.paths + right.paths
        case .between(let operand, let lower, let upper): operand.paths + lower.paths + upper.paths
        case .isIn(let operand, let list): operand.paths + list.flatMap(\.paths)
        case .exists(let path), .missing(let path): [path]
        case .hasType(let operand, _): operand.paths
        case .beginsWith(let left, let right), .contains(let left, let right): left.paths + right.paths
        case .all(let parts), .any(let parts): parts.flatMap(\.paths)
        case .not(let part): part.paths
        }
    }
}

extension ItemCondition.Operand {
    var paths: [DocumentPath] {
        switch self {
        case .path(let path): [path]
        case .value: []
        case .size(let operand): operand.paths
        }
    }
}
