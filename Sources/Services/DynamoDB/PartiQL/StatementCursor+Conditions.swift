internal import Wire

/// Reads what stands behind WHERE, as the syntax that condition expressions have.
/// - Source: Amazon DynamoDB Developer Guide, "PartiQL arithmetic, comparison, and logical operators for DynamoDB".
extension StatementCursor {
    mutating func condition() throws(Fault) -> ConditionSyntax {
        var parts = [try conjunction()]
        while takeKeyword("OR") { parts.append(try conjunction()) }
        return parts.count == 1 ? parts[0] : .any(parts)
    }

    private mutating func conjunction() throws(Fault) -> ConditionSyntax {
        var parts = [try negation()]
        while takeKeyword("AND") { parts.append(try negation()) }
        return parts.count == 1 ? parts[0] : .all(parts)
    }

    private mutating func negation() throws(Fault) -> ConditionSyntax {
        try open()
        defer { close() }
        if takeKeyword("NOT") { return .not(try negation()) }
        if take("(") {
            let condition = try condition()
            try expect(")", called: "RIGHT_PAREN")
            return condition
        }
        return try predicate()
    }

    // MARK: - Predicates

    private static let tests = [
        "attribute_exists": 1, "attribute_not_exists": 1, "attribute_type": 2, "begins_with": 2, "contains": 2,
    ]

    private mutating func predicate() throws(Fault) -> ConditionSyntax {
        if let token = next, isAtFunction, token.text.lowercased() != "size" {
            let name = token.text.lowercased()
            guard Self.tests[name] != nil else { throw Self.unrecognized(token) }
            advance()
            return .function(name, try arguments { (cursor) throws(Fault) in try cursor.operand() })
        }
        let left = try operand()
        if next?.kind == .sign {
            for (sign, meaning) in [
                ("=", "="), ("<>", "<>"), ("!=", "<>"), ("<=", "<="), (">=", ">="), ("<", "<"), (">", ">"),
            ]
            where take(sign) { return .compare(meaning, left, try operand()) }
        }
        let isNegated = takeKeyword("NOT")
        let condition = try wordPredicate(left)
        return isNegated ? .not(condition) : condition
    }

    private mutating func wordPredicate(_ left: OperandSyntax) throws(Fault) -> ConditionSyntax {
        if takeKeyword("BETWEEN") {
            let lower = try operand()
            try expectKeyword("AND")
            return .between(left, lower, try operand())
        }
        if takeKeyword("IN") { return .isIn(left, try list()) }
        if takeKeyword("IS") {
            let isNegated = takeKeyword("NOT")
            let condition = try type(of: left)
            return isNegated ? .not(condition) : condition
        }
        throw .validation("WHERE clause must contain an expression that resolves to a boolean")
    }

    /// What an IN compares with: a list in brackets or parentheses, or a parameter that is a list.
    private mutating func list() throws(Fault) -> [OperandSyntax] {
        let invalid = Fault.validation(
            "IN operator must have a left hand argument of type Variable Reference and right hand argument of type Seq "
                + "with at least one member")
        if next?.kind == .parameter {
            guard case .list(let values) = try parameter(), !values.isEmpty else { throw invalid }
            return values.map { .value(bind($0)) }
        }
        let end: String
        if take("[") {
            end = "]"
        } else if take("(") {
            end = ")"
        } else if take("<<") {
            end = ">>"
        } else {
            throw invalid
        }
        if take(end) { throw invalid }
        var operands: [OperandSyntax] = []
        repeat { operands.append(try operand()) } while take(",")
        guard take(end) else { throw Self.malformed("Expected \(end)") }
        return operands
    }

    /// The types that IS knows, as `attribute_type` names them.
    private static let types = [
        "NULL": "NULL", "BOOLEAN": "BOOL", "BOOL": "BOOL", "BLOB": "B", "STRING": "S", "NUMERIC": "N", "STRUCT": "M",
        "TUPLE": "M", "LIST": "L",
    ]

    private mutating func type(of operand: OperandSyntax) throws(Fault) -> ConditionSyntax {
        guard let token = next, let word = token.keyword else { throw Self.malformed("Expected type") }
        advance()
        if word == "MISSING" { return .function("attribute_not_exists", [operand]) }
        guard let type = Self.types[word] else {
            throw .validation(
                "Unsupported data type for IS operator: \(word). Supported data types are [MISSING, NULL, BOOLEAN, "
                    + "BLOB, STRING, NUMERIC, STRUCT, TUPLE, LIST]")
        }
        return .function("attribute_type", [operand, .value(bind(.string(type)))])
    }

    // MARK: - Operands

    private var isAtFunction: Bool { next?.kind == .word && following?.kind == .sign && following?.text == "(" }

    private mutating func operand() throws(Fault) -> OperandSyntax {
        if isAtValue { return .value(bind(try value())) }
        guard let token = next, isAtFunction else { return .path(try path()) }
        guard token.text.lowercased() == "size" else { throw Self.unrecognized(token) }
        advance()
        let operands = try arguments { (cursor) throws(Fault) in try cursor.operand() }
        guard operands.count == 1 else { throw Self.count(operands.count, of: "size") }
        return .function("size", operands)
    }

    static func unrecognized(_ token: StatementToken) -> Fault {
        .validation("Unrecognized function: \(token.text.lowercased()) at \(token.place)")
    }

    static func count(_ count: Int, of name: String) -> Fault {
        .validation(
            "Incorrect number of operands for operator or function; operator or function: \(name), "
                + "number of operands: \(count)")
    }
}
