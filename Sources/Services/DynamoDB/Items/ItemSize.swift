internal import Wire

/// How many bytes DynamoDB counts for items, for the limit of 400 KB and for capacity units.
/// - Source: Amazon DynamoDB Developer Guide, "DynamoDB item sizes and formats".
package enum ItemSize {
    /// Names and values of all attributes.
    package static func of(_ item: Item) -> Int {
        item.reduce(0) { $0 + $1.name.utf8.count + of($1.value) }
    }

    package static func of(_ value: ItemValue) -> Int {
        switch value {
        case .string(let text): text.utf8.count
        case .number(let number): of(number)
        case .binary(let bytes): bytes.count
        case .stringSet(let texts): texts.reduce(0) { $0 + $1.utf8.count }
        case .numberSet(let numbers): numbers.reduce(0) { $0 + of($1) }
        case .binarySet(let values): values.reduce(0) { $0 + $1.count }
        case .map(let item): 3 + item.count + of(item)
        case .list(let values): values.reduce(3) { $0 + 1 + of($1) }
        case .null, .bool: 1
        }
    }

    /// A byte for two digits, counted from the point, one more for the exponent, and one for a minus.
    static func of(_ number: DynamoNumber) -> Int {
        if number.isZero { return 1 }
        let startsWithPair = number.magnitude % 2 != 0
        let pairs = startsWithPair ? (number.digitCount + 1) / 2 : number.digitCount / 2 + 1
        return 1 + pairs + (number.isNegative ? 1 : 0)
    }

    /// Refuses an item over 400 KB.
    /// - Returns: the bytes of the item.
    static func check(_ item: Item, isUpdate: Bool) throws(Fault) -> Int {
        let size = of(item)
        guard size <= LimitsDynamoDB.itemBytes else {
            throw .validation(
                isUpdate
                    ? "Item size to update has exceeded the maximum allowed size"
                    : "Item size has exceeded the maximum allowed size")
        }
        return size
    }

    /// Refuses values that lie deeper than 32 levels, the attribute's own value being the first.
    static func checkNesting(of item: Item) throws(Fault) {
        for attribute in item { try checkNesting(of: attribute.value) }
    }

    static func checkNesting(of value: ItemValue, level: Int = 1) throws(Fault) {
        guard level <= LimitsDynamoDB.nestingLevels else {
            throw .validation(
                "Nesting Levels have exceeded supported limits: "
                    + "Attributes in the item have nested levels beyond supported limit")
        }
        switch value {
        case .map(let item): for attribute in item { try checkNesting(of: attribute.value, level: level + 1) }
        case .list(let values): for value in values { try checkNesting(of: value, level: level + 1) }
        default: break
        }
    }
}
