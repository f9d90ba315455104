internal import Base
package import Wire

/// What a query asks of one key attribute.
package enum KeyPredicate: Sendable, Equatable {
    case compare(ItemCondition.Comparator, ItemValue)
    case between(ItemValue, ItemValue)
    case beginsWith(ItemValue)

    var values: [ItemValue] {
        switch self {
        case .compare(_, let value), .beginsWith(let value): [value]
        case .between(let lower, let upper): [lower, upper]
        }
    }

    package func holds(for value: ItemValue) -> Bool {
        switch self {
        case .compare(let comparator, let other): comparator.holds(value, other)
        case .between(let lower, let upper):
            ItemCondition.Comparator.greaterOrEqual.holds(value, lower)
                && ItemCondition.Comparator.lessOrEqual.holds(value, upper)
        case .beginsWith(let prefix):
            ItemCondition.beginsWith(.value(value), .value(prefix)).holds(for: Item())
        }
    }

    /// The encoded keys that meet the predicate: from `lower`, before `upper`; nil where there is no bound.
    package var bounds: (lower: [UInt8]?, upper: [UInt8]?) {
        switch self {
        case .compare(let comparator, let value):
            let (start, end) = (Self.encoded(value), Self.after(Self.encoded(value)))
            switch comparator {
            case .equal: return (start, end)
            case .less: return (nil, start)
            case .lessOrEqual: return (nil, end)
            case .greater: return (end, nil)
            case .greaterOrEqual: return (start, nil)
            case .notEqual: preconditionFailure("<> is no key condition")
            }
        case .between(let lower, let upper): return (Self.encoded(lower), Self.after(Self.encoded(upper)))
        case .beginsWith(let prefix):
            let next: ItemValue
            switch prefix {
            case .string(let text): next = .binary(Self.after(Array(text.utf8)) ?? [])
            case .binary(let bytes): next = .binary(Self.after(bytes) ?? [])
            default: preconditionFailure("only texts and binaries have beginnings")
            }
            return (Self.encoded(prefix), next.isEmptyText ? nil : Self.encoded(next))
        }
    }

    private static func encoded(_ value: ItemValue) -> [UInt8] {
        var bytes: [UInt8] = []
        KeyBytes.append(value, to: &bytes)
        return bytes
    }

    /// The first bytes after all that begin with these; nil where none come after.
    static func after(_ bytes: [UInt8]) -> [UInt8]? {
        guard let last = bytes.lastIndex(where: { $0 < 0xFF }) else { return nil }
        var next = Array(bytes[...last])
        next[last] += 1
        return next
    }
}

/// The conditions of a query by the attributes they are for.
package struct KeyCondition: Sendable, Equatable {
    package let predicates: [(attribute: String, predicate: KeyPredicate)]

    package static func == (left: KeyCondition, right: KeyCondition) -> Bool {
        left.predicates.elementsEqual(right.predicates) { $0 == $1 }
    }

    /// The key condition of an expression.
    package static func parse(
        _ expression: String, attributes: inout ExpressionAttributes
    ) throws(Fault) -> KeyCondition {
        let condition = try ConditionResolver.condition(expression, kind: .keyCondition, attributes: &attributes)
        var predicates: [(attribute: String, predicate: KeyPredicate)] = []
        try collect(condition, into: &predicates)
        return KeyCondition(predicates: predicates)
    }

    private static func collect(
        _ condition: ItemCondition, into predicates: inout [(attribute: String, predicate: KeyPredicate)]
    ) throws(Fault) {
        if case .all(let parts) = condition {
            for part in parts { try collect(part, into: &predicates) }
            return
        }
        let (attribute, predicate) = try predicate(condition)
        if predicates.contains(where: { UTF8Order.equal($0.attribute, attribute) }) {
            throw .validation("KeyConditionExpressions must only contain one condition per key")
        }
        predicates.append((attribute, predicate))
    }

    private static func predicate(_ condition: ItemCondition) throws(Fault) -> (String, KeyPredicate) {
        switch condition {
        case .compare(.notEqual, _, _): throw invalidOperator("<>")
        case .any: throw invalidOperator("OR")
        case .not: throw invalidOperator("NOT")
        case .isIn: throw invalidOperator("IN")
        case .exists: throw invalidOperator("attribute_exists")
        case .missing: throw invalidOperator("attribute_not_exists")
        case .hasType: throw invalidOperator("attribute_type")
        case .contains: throw invalidOperator("contains")
        case .all: preconditionFailure("collected before")
        case .compare(let comparator, let left, let right): return try comparison(comparator, left, right)
        case .between(let key, let lower, let upper):
            let (name, values) = try keyFirst(key, [lower, upper], of: "BETWEEN")
            return (name, .between(values[0], values[1]))
        case .beginsWith(let key, let prefix):
            let (name, values) = try keyFirst(key, [prefix], of: "begins_with")
            return (name, .beginsWith(values[0]))
        }
    }

    private static func invalidOperator(_ name: String) -> Fault {
        .validation("Invalid operator used in KeyConditionExpression: \(name)")
    }

    private static func comparison(
        _ comparator: ItemCondition.Comparator, _ left: ItemCondition.Operand, _ right: ItemCondition.Operand
    ) throws(Fault) -> (String, KeyPredicate) {
        try checkOperands([left, right])
        switch (left, right) {
        case (.path(let path), .value(let value)): return (path.attribute, .compare(comparator, value))
        case (.value(let value), .path(let path)): return (path.attribute, .compare(comparator.mirrored, value))
        default: throw .validation("Invalid condition in KeyConditionExpression: No key attribute specified")
        }
    }

    /// The attribute that stands first, and the values behind it.
    private static func keyFirst(
        _ key: ItemCondition.Operand, _ operands: [ItemCondition.Operand], of name: String
    ) throws(Fault) -> (String, [ItemValue]) {
        guard case .path(let path) = key else {
            if case .size = key { throw nested }
            throw .validation(
                "Invalid condition in KeyConditionExpression: "
                    + "\(name) operator must have the key attribute as its first operand")
        }
        try checkOperands([key] + operands)
        return (path.attribute, operands.compactMap { if case .value(let value) = $0 { value } else { nil } })
    }

    private static let nested = Fault.validation("KeyConditionExpressions cannot contain nested operations")

    /// One path of one element, and no function.
    private static func checkOperands(_ operands: [ItemCondition.Operand]) throws(Fault) {
        var paths = 0
        for operand in operands {
            switch operand {
            case .size: throw nested
            case .value: break
            case .path(let path):
                paths += 1
                if paths > 1 {
                    throw .validation(
                        "Invalid condition in KeyConditionExpression: Multiple attribute names used in one condition")
                }
                if !path.rest.isEmpty {
                    throw .validation("KeyConditionExpressions cannot have conditions on nested attributes")
                }
            }
        }
    }
}
