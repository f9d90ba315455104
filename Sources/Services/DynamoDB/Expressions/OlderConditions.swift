internal import DynamoDBAPI
internal import Wire

/// The parameters that came before expressions (Expected, AttributeUpdates, KeyConditions, QueryFilter, ScanFilter), as
/// the same trees that expressions make.
/// - Source: Amazon DynamoDB Developer Guide, "Legacy DynamoDB conditional parameters".
enum OlderConditions {
    /// The condition of Expected.
    static func expected(
        _ expected: [String: ExpectedAttributeValue]?, _ connective: ConditionalOperator?
    ) throws(Fault) -> ItemCondition? {
        guard let expected else { return try without(connective) }
        var parts: [ItemCondition] = []
        for (name, test) in expected.sorted(by: { $0.key < $1.key }) { parts.append(try condition(name, test)) }
        return connective == .or ? .any(parts) : .all(parts)
    }

    /// The condition of QueryFilter or ScanFilter.
    static func filter(
        _ filter: [String: DynamoDBAPI.Condition]?, _ connective: ConditionalOperator?
    ) throws(Fault) -> ItemCondition? {
        guard let filter else { return try without(connective) }
        var parts: [ItemCondition] = []
        for (name, test) in filter.sorted(by: { $0.key < $1.key }) {
            parts.append(try condition(name, test.comparisonOperator, try values(test.attributeValueList)))
        }
        return connective == .or ? .any(parts) : .all(parts)
    }

    /// The key condition of KeyConditions.
    static func keys(_ conditions: [String: DynamoDBAPI.Condition]) throws(Fault) -> KeyCondition {
        guard conditions.count == 1 || conditions.count == 2 else {
            throw .validation("Conditions can be of length 1 or 2 only")
        }
        var predicates: [(attribute: String, predicate: KeyPredicate)] = []
        for (name, test) in conditions.sorted(by: { $0.key < $1.key }) {
            let values = try values(test.attributeValueList)
            try check(test.comparisonOperator, values)
            predicates.append((name, try predicate(test.comparisonOperator, values)))
        }
        return KeyCondition(predicates: predicates)
    }

    /// The update of AttributeUpdates.
    static func update(_ updates: [String: AttributeValueUpdate]) throws(Fault) -> ItemUpdate {
        var actions: [ItemUpdate.Action] = []
        for (name, change) in updates.sorted(by: { $0.key < $1.key }) {
            let path = DocumentPath(name)
            let value = try change.value.map { (value) throws(Fault) in try ItemWire.value(value.wire) }
            switch (change.action ?? .put, value) {
            case (.put, let value?): actions.append(.set(path, .value(value)))
            case (.delete, nil): actions.append(.remove(path))
            case (.delete, let value?):
                guard value.kind.isSet else { throw wrongType("DELETE", value.kind) }
                actions.append(.delete(path, value))
            case (.add, let value?):
                guard value.kind.isSet || value.kind == .number || value.kind == .list else {
                    throw wrongType("ADD", value.kind)
                }
                actions.append(.add(path, value))
            case (_, nil):
                throw .invalidParameter("Only DELETE action is allowed when no attribute value is specified")
            }
        }
        return ItemUpdate(actions, mismatch: "Type mismatch for attribute to update")
    }

    private static func wrongType(_ action: String, _ type: ItemValue.Kind) -> Fault {
        .invalidParameter("\(action) action is not supported for the type \(type.longName)")
    }

    private static func without(_ connective: ConditionalOperator?) throws(Fault) -> ItemCondition? {
        if connective == nil { return nil }
        throw .validation("ConditionalOperator cannot be used without Filter or Expected")
    }

    // MARK: - Expected

    private static func condition(_ name: String, _ test: ExpectedAttributeValue) throws(Fault) -> ItemCondition {
        if test.value != nil, test.attributeValueList != nil {
            throw .invalidParameter("Value and AttributeValueList cannot be used together for Attribute: \(name)")
        }
        if let comparison = test.comparisonOperator {
            if test.exists != nil {
                throw .invalidParameter("Exists and ComparisonOperator cannot be used together for Attribute: \(name)")
            }
            let given = try values(test.attributeValueList ?? test.value.map { [$0] })
            return try condition(name, comparison, given)
        }
        if test.attributeValueList != nil {
            throw .invalidParameter(
                "AttributeValueList can only be used with a ComparisonOperator for Attribute: \(name)")
        }
        let path = DocumentPath(name)
        let shown = test.exists.map { $0 ? "true" : "false" } ?? "null"
        switch (test.exists ?? true, test.value) {
        case (true, nil):
            throw .invalidParameter("Value must be provided when Exists is \(shown) for Attribute: \(name)")
        case (false, _?):
            throw .invalidParameter("Value cannot be used when Exists is false for Attribute: \(name)")
        case (true, let value?): return .compare(.equal, .path(path), .value(try ItemWire.value(value.wire)))
        case (false, nil): return .missing(path)
        }
    }

    // MARK: - Comparisons

    private static func values(_ list: [AttributeValue]?) throws(Fault) -> [ItemValue] {
        var values: [ItemValue] = []
        for value in list ?? [] { values.append(try ItemWire.value(value.wire)) }
        return values
    }

    private static func check(_ comparison: ComparisonOperator, _ values: [ItemValue]) throws(Fault) {
        let fits =
            switch comparison {
            case .null, .notNull: values.isEmpty
            case .in: !values.isEmpty
            case .between: values.count == 2
            default: values.count == 1
            }
        guard fits else {
            throw .invalidParameter("Invalid number of argument(s) for the \(comparison.rawValue) ComparisonOperator")
        }
        if let first = values.first, values.contains(where: { $0.kind != first.kind }) {
            throw .invalidParameter("AttributeValues inside AttributeValueList must be of same type")
        }
        let ordered: Set<ComparisonOperator> = [
            .le, .lt, .ge, .gt, .between, .beginsWith, .in, .contains, .notContains,
        ]
        for value in values where ordered.contains(comparison) {
            let isText = value.kind == .string || value.kind == .binary
            guard comparison == .beginsWith ? isText : value.kind.isOrdered else {
                throw .invalidParameter(
                    "ComparisonOperator \(comparison.rawValue) is not valid for \(value.kind.rawValue) AttributeValue type"
                )
            }
        }
        if comparison == .between, let order = values[0].compare(values[1]), order > 0 {
            throw .validation(
                "The BETWEEN condition was provided a range where the lower bound is greater than the upper bound")
        }
    }

    private static func condition(
        _ name: String, _ comparison: ComparisonOperator, _ values: [ItemValue]
    ) throws(Fault) -> ItemCondition {
        try check(comparison, values)
        let path = DocumentPath(name)
        let operand = ItemCondition.Operand.path(path)
        let given = values.map { ItemCondition.Operand.value($0) }
        return switch comparison {
        case .eq: .compare(.equal, operand, given[0])
        case .ne: .compare(.notEqual, operand, given[0])
        case .le: .compare(.lessOrEqual, operand, given[0])
        case .lt: .compare(.less, operand, given[0])
        case .ge: .compare(.greaterOrEqual, operand, given[0])
        case .gt: .compare(.greater, operand, given[0])
        case .between: .between(operand, lower: given[0], upper: given[1])
        case .in: .isIn(operand, given)
        case .null: .missing(path)
        case .notNull: .exists(path)
        case .contains: .contains(operand, given[0])
        case .notContains: .all([.exists(path), .not(.contains(operand, given[0]))])
        case .beginsWith: .beginsWith(operand, given[0])
        }
    }

    private static func predicate(_ comparison: ComparisonOperator, _ values: [ItemValue]) throws(Fault) -> KeyPredicate
    {
        switch comparison {
        case .eq: return .compare(.equal, values[0])
        case .le: return .compare(.lessOrEqual, values[0])
        case .lt: return .compare(.less, values[0])
        case .ge: return .compare(.greaterOrEqual, values[0])
        case .gt: return .compare(.greater, values[0])
        case .between: return .between(values[0], values[1])
        case .beginsWith: return .beginsWith(values[0])
        case .ne, .in, .null, .notNull, .contains, .notContains:
            throw .validation("Attempted conditional constraint is not an indexable operation")
        }
    }
}
