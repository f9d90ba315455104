internal import Wire

/// A condition as it is written, before names and values are looked up and types are checked.
indirect enum ConditionSyntax: Equatable {
    case compare(String, OperandSyntax, OperandSyntax)
    case between(OperandSyntax, OperandSyntax, OperandSyntax)
    case isIn(OperandSyntax, [OperandSyntax])
    case function(String, [OperandSyntax])
    case all([ConditionSyntax])
    case any([ConditionSyntax])
    case not(ConditionSyntax)

    /// Every condition without its connectives, in the order of writing.
    func forEachLeaf(_ body: (ConditionSyntax) throws(Fault) -> Void) throws(Fault) {
        switch self {
        case .all(let parts), .any(let parts): for part in parts { try part.forEachLeaf(body) }
        case .not(let part): try part.forEachLeaf(body)
        default: try body(self)
        }
    }

    /// The operands of a condition without connectives; a function's own arguments for a function.
    var operands: [OperandSyntax] {
        switch self {
        case .compare(_, let left, let right): [left, right]
        case .between(let value, let lower, let upper): [value, lower, upper]
        case .isIn(let value, let list): [value] + list
        case .function(_, let operands): operands
        case .all, .any, .not: []
        }
    }

    /// Operators and functions, which AWS limits to 300.
    var operatorCount: Int {
        switch self {
        case .all(let parts), .any(let parts): parts.reduce(parts.count - 1) { $0 + $1.operatorCount }
        case .not(let part): 1 + part.operatorCount
        default: operands.reduce(1) { $0 + $1.operatorCount }
        }
    }
}

extension OperandSyntax {
    var operatorCount: Int {
        switch self {
        case .path, .value: 0
        case .function(_, let operands): operands.reduce(1) { $0 + $1.operatorCount }
        case .arithmetic(_, let left, let right): 1 + left.operatorCount + right.operatorCount
        }
    }
}

/// Reads the grammar of ConditionExpression, FilterExpression and KeyConditionExpression.
/// - Source: Amazon DynamoDB Developer Guide, "Condition and filter expressions, operators, and functions".
struct ConditionParser {
    private var reader: TokenReader
    /// The tokens of the parentheses that closed last.
    private var lastGroup: Range<Int>?
    private var hasRedundantParentheses = false

    static func parse(_ expression: String, kind: ExpressionKind) throws(Fault) -> ConditionSyntax {
        var parser = ConditionParser(reader: try TokenReader(expression, kind: kind))
        let condition = try parser.any()
        guard parser.reader.isAtEnd else { throw parser.reader.syntaxError() }
        if parser.hasRedundantParentheses { throw kind.invalid("The expression has redundant parentheses;") }
        try kind.checkOperators(condition.operatorCount)
        return condition
    }

    private init(reader: TokenReader) { self.reader = reader }

    // MARK: - Connectives

    private mutating func any() throws(Fault) -> ConditionSyntax {
        var parts = [try all()]
        while reader.takeKeyword("OR") { parts.append(try all()) }
        return parts.count == 1 ? parts[0] : .any(parts)
    }

    private mutating func all() throws(Fault) -> ConditionSyntax {
        var parts = [try negation()]
        while reader.takeKeyword("AND") { parts.append(try negation()) }
        return parts.count == 1 ? parts[0] : .all(parts)
    }

    private mutating func negation() throws(Fault) -> ConditionSyntax {
        guard reader.takeKeyword("NOT") else { return try group() }
        try reader.open()
        defer { reader.close() }
        return .not(try negation())
    }

    /// What stands in parentheses may be a condition or an operand; the token after them tells.
    private mutating func group() throws(Fault) -> ConditionSyntax {
        guard reader.next?.text == "(" else { return try comparison() }
        let (start, group, redundant) = (reader.position, lastGroup, hasRedundantParentheses)
        do {
            return try comparison()
        } catch {
            (lastGroup, hasRedundantParentheses) = (group, redundant)
            reader.goBack(to: start)
        }
        try reader.open()
        defer { reader.close() }
        reader.advance()
        let condition = try any()
        try closeGroup(from: start)
        return condition
    }

    private mutating func closeGroup(from start: Int) throws(Fault) {
        let end = reader.position
        try reader.expect(")")
        if lastGroup == start + 1..<end { hasRedundantParentheses = true }
        lastGroup = start..<end + 1
    }

    // MARK: - Conditions

    private mutating func comparison() throws(Fault) -> ConditionSyntax {
        let startsWithParenthesis = reader.next?.text == "("
        let left = try operand()
        for sign in ["=", "<>", "<=", ">=", "<", ">"] where reader.take(sign) {
            return .compare(sign, left, try operand())
        }
        if reader.takeKeyword("BETWEEN") {
            let lower = try operand()
            guard reader.takeKeyword("AND") else { throw reader.syntaxError() }
            return .between(left, lower, try operand())
        }
        if reader.takeKeyword("IN") {
            try reader.expect("(")
            let list = try operands()
            try reader.expect(")")
            return .isIn(left, list)
        }
        guard !startsWithParenthesis, case .function(let name, let operands) = left else { throw reader.syntaxError() }
        return .function(name, operands)
    }

    private mutating func operands() throws(Fault) -> [OperandSyntax] {
        var operands = [try operand()]
        while reader.take(",") { operands.append(try operand()) }
        return operands
    }

    private mutating func operand() throws(Fault) -> OperandSyntax {
        let start = reader.position
        try reader.open()
        defer { reader.close() }
        if reader.take("(") {
            let operand = try operand()
            try closeGroup(from: start)
            return operand
        }
        if let value = reader.takeToken(.value) { return .value(value) }
        if let name = reader.next, name.kind == .word, reader.following?.text == "(",
            !Self.isKeyword(name.text.uppercased())
        {
            reader.advance()
            reader.advance()
            let operands = try operands()
            try reader.expect(")")
            return .function(name.text, operands)
        }
        return .path(try reader.path(allowsUnderscore: false, isKeyword: Self.isKeyword))
    }

    private static func isKeyword(_ word: String) -> Bool {
        word == "BETWEEN" || word == "IN" || word == "AND" || word == "OR" || word == "NOT"
    }
}
