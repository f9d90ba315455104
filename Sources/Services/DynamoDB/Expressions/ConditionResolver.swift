internal import Wire

/// Makes a decidable condition of a written one. It finds faults in the order in which DynamoDB reports them: unknown
/// functions, functions in wrong places, reserved words, then for each condition its names and values, its number of
/// operands, operands that must differ, and types.
struct ConditionResolver {
    private let kind: ExpressionKind
    private var attributes: ExpressionAttributes

    /// The condition of an expression.
    static func condition(
        _ expression: String, kind: ExpressionKind, attributes: inout ExpressionAttributes
    ) throws(Fault) -> ItemCondition {
        try condition(try ConditionParser.parse(expression, kind: kind), kind: kind, attributes: &attributes)
    }

    /// The condition of what is parsed already.
    static func condition(
        _ syntax: ConditionSyntax, kind: ExpressionKind, attributes: inout ExpressionAttributes
    ) throws(Fault) -> ItemCondition {
        var resolver = ConditionResolver(kind: kind, attributes: attributes)
        try resolver.check(syntax)
        let condition = try resolver.resolve(syntax)
        attributes = resolver.attributes
        return condition
    }

    // MARK: - Checks before anything is looked up

    /// The functions and how many operands they take.
    private static let functions = [
        "attribute_exists": 1, "attribute_not_exists": 1, "attribute_type": 2, "begins_with": 2, "contains": 2,
        "size": 1,
    ]

    private func check(_ syntax: ConditionSyntax) throws(Fault) {
        let kind = kind
        try syntax.forEachLeaf { (leaf) throws(Fault) in
            if case .function(let name, _) = leaf { try Self.checkKnown(name, in: kind) }
            for operand in leaf.operands {
                try operand.forEach { (operand) throws(Fault) in
                    if case .function(let name, _) = operand { try Self.checkKnown(name, in: kind) }
                }
            }
        }
        try syntax.forEachLeaf { (leaf) throws(Fault) in
            if case .function("size", _) = leaf { throw Self.misused("size", in: kind) }
            for operand in leaf.operands {
                try operand.forEach { (operand) throws(Fault) in
                    if case .function(let name, _) = operand, name != "size" { throw Self.misused(name, in: kind) }
                }
            }
        }
        try syntax.forEachLeaf { (leaf) throws(Fault) in
            for operand in leaf.operands {
                try operand.forEach { (operand) throws(Fault) in
                    if case .path(let path) = operand { try path.checkReserved(in: kind) }
                }
            }
        }
    }

    private static func checkKnown(_ name: String, in kind: ExpressionKind) throws(Fault) {
        if functions[name] == nil { throw kind.invalid("Invalid function name; function: \(name)") }
    }

    private static func misused(_ name: String, in kind: ExpressionKind) -> Fault {
        kind.invalid("The function is not allowed to be used this way in an expression; function: \(name)")
    }

    // MARK: - Looking up

    private mutating func resolve(_ syntax: ConditionSyntax) throws(Fault) -> ItemCondition {
        switch syntax {
        case .all(let parts): return .all(try resolve(parts))
        case .any(let parts): return .any(try resolve(parts))
        case .not(let part): return .not(try resolve(part))
        case .compare(let sign, let left, let right): return try comparison(sign, left, right)
        case .between(let value, let lower, let upper): return try between(value, lower, upper)
        case .isIn(let value, let list): return try isIn(value, list)
        case .function(let name, let operands): return try function(name, operands)
        }
    }

    private mutating func resolve(_ parts: [ConditionSyntax]) throws(Fault) -> [ItemCondition] {
        var resolved: [ItemCondition] = []
        for part in parts { resolved.append(try resolve(part)) }
        return resolved
    }

    private mutating func operand(_ syntax: OperandSyntax) throws(Fault) -> ItemCondition.Operand {
        switch syntax {
        case .path(let path): return .path(try path.resolved(&attributes, in: kind))
        case .value(let name): return .value(try attributes.value(name, in: kind))
        case .function(let name, let operands):
            let inner = try operand(operands[0])
            try checkCount(operands.count, of: name)
            if let type = inner.kind, type == .number || type == .bool || type == .null {
                throw wrongType(type.rawValue, for: name)
            }
            return .size(inner)
        case .arithmetic: preconditionFailure("conditions have no arithmetic")
        }
    }

    private mutating func operands(_ list: [OperandSyntax]) throws(Fault) -> [ItemCondition.Operand] {
        var operands: [ItemCondition.Operand] = []
        for syntax in list { operands.append(try operand(syntax)) }
        return operands
    }

    // MARK: - Conditions

    private mutating func comparison(
        _ sign: String, _ left: OperandSyntax, _ right: OperandSyntax
    ) throws(Fault) -> ItemCondition {
        let (left, right) = (try operand(left), try operand(right))
        try checkDistinct([left, right], for: sign)
        guard let comparator = ItemCondition.Comparator(rawValue: sign) else {
            preconditionFailure("unknown sign \(sign)")
        }
        if comparator != .equal, comparator != .notEqual {
            for type in [left.kind, right.kind].compactMap(\.self) where !type.isOrdered {
                throw kind.invalid(
                    "Incorrect operand type for operator or function; \(kind.operatorName): \(sign), "
                        + "operand type: \(type.rawValue)"
                )
            }
        }
        return .compare(comparator, left, right)
    }

    private mutating func between(
        _ value: OperandSyntax, _ lower: OperandSyntax, _ upper: OperandSyntax
    ) throws(Fault) -> ItemCondition {
        let (value, lower, upper) = (try operand(value), try operand(lower), try operand(upper))
        if case .value(let low) = lower, case .value(let high) = upper {
            let bounds = "lower bound operand: AttributeValue: \(low), upper bound operand: AttributeValue: \(high)"
            guard low.kind == high.kind else {
                throw kind.invalid("The BETWEEN operator requires same data type for lower and upper bounds; \(bounds)")
            }
            if let order = low.compare(high), order > 0 {
                throw kind.invalid(
                    "The BETWEEN operator requires upper bound to be greater than or equal to lower bound; \(bounds)")
            }
        }
        for type in [value.kind, lower.kind, upper.kind].compactMap(\.self) where !type.isOrdered {
            throw kind.invalid(
                "Incorrect operand type for operator or function; \(kind.operatorName): BETWEEN, "
                    + "operand type: \(type.rawValue)")
        }
        return .between(value, lower: lower, upper: upper)
    }

    private mutating func isIn(_ value: OperandSyntax, _ list: [OperandSyntax]) throws(Fault) -> ItemCondition {
        guard list.count <= LimitsDynamoDB.inOperands else {
            throw kind.invalid(
                "The IN operator is provided with too many operands; number of operands: \(list.count)")
        }
        return .isIn(try operand(value), try operands(list))
    }

    private mutating func function(_ name: String, _ list: [OperandSyntax]) throws(Fault) -> ItemCondition {
        let operands = try operands(list)
        try checkCount(operands.count, of: name)
        try checkDistinct(operands, for: name)
        switch name {
        case "attribute_exists": return .exists(try path(operands[0], for: name))
        case "attribute_not_exists": return .missing(try path(operands[0], for: name))
        case "attribute_type": return .hasType(operands[0], try typeName(operands[1]))
        case "begins_with":
            for type in operands.compactMap(\.kind) where type != .string && type != .binary {
                throw wrongType(type.rawValue, for: name)
            }
            return .beginsWith(operands[0], operands[1])
        case "contains": return .contains(operands[0], operands[1])
        default: preconditionFailure("\(name) is no condition")
        }
    }

    private func path(_ operand: ItemCondition.Operand, for name: String) throws(Fault) -> DocumentPath {
        if case .path(let path) = operand { return path }
        throw kind.invalid("Operator or function requires a document path; operator or function: \(name)")
    }

    private func typeName(_ operand: ItemCondition.Operand) throws(Fault) -> ItemValue.Kind {
        guard case .value(.string(let text)) = operand else {
            throw wrongType(operand.kind?.rawValue ?? "{NS,SS,L,BS,N,M,B,BOOL,NULL,S}", for: "attribute_type")
        }
        guard let type = ItemValue.Kind(rawValue: text) else {
            throw kind.invalid(
                "Invalid attribute type name found; type: \(text), valid types: {B,NULL,SS,BOOL,L,BS,N,NS,S,M}")
        }
        return type
    }

    private func checkCount(_ count: Int, of name: String) throws(Fault) {
        if Self.functions[name] != count {
            throw kind.invalid(
                "Incorrect number of operands for operator or function; "
                    + "operator or function: \(name), number of operands: \(count)")
        }
    }

    private func checkDistinct(_ operands: [ItemCondition.Operand], for name: String) throws(Fault) {
        guard operands.count == 2, case .path(let first) = operands[0], case .path(let second) = operands[1],
            first == second
        else { return }
        throw kind.invalid(
            "The first operand must be distinct from the remaining operands for this operator or function; "
                + "operator: \(name), first operand: \(first)")
    }

    private func wrongType(_ type: String, for name: String) -> Fault {
        kind.invalid(
            "Incorrect operand type for operator or function; operator or function: \(name), operand type: \(type)")
    }
}
