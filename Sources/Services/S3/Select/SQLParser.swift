internal import Wire

/// Reads a query. Its depth is bounded, so that no query can exhaust the stack.
struct SQLParser {
    private let tokens: [SQLToken]
    private var place = 0
    private var depth = 0
    var query = SQLQuery()
    /// Whether aggregates may stand where it is: in the select list, and not in each other.
    private var takesAggregates = false

    /// - Throws: `ParseUnexpectedToken` and the other faults of queries.
    static func parse(_ text: String) throws(Fault) -> SQLQuery {
        var parser = SQLParser(tokens: try SQLScanner.tokens(text))
        try parser.statement()
        return parser.query
    }

    private init(tokens: [SQLToken]) { self.tokens = tokens }

    // MARK: - Tokens

    var token: SQLToken { tokens[place] }

    mutating func advance() { if place < tokens.count - 1 { place += 1 } }

    mutating func takes(word: String) -> Bool {
        guard token.isWord(word) else { return false }
        advance()
        return true
    }

    mutating func takes(symbol: String) -> Bool {
        guard token.isSymbol(symbol) else { return false }
        advance()
        return true
    }

    mutating func require(word: String) throws(Fault) {
        guard takes(word: word) else { throw SelectFault.unexpected(token) }
    }

    mutating func require(symbol: String) throws(Fault) {
        guard takes(symbol: symbol) else { throw SelectFault.unexpected(token) }
    }

    /// A name, in quotes or without.
    mutating func name() throws(Fault) -> SQLName {
        switch token.kind {
        case .word: break
        case .quoted(let text):
            advance()
            return SQLName(text, isExact: true)
        default: throw SelectFault.unexpected(token)
        }
        let text = token.source
        advance()
        return SQLName(text, isExact: false)
    }

    // MARK: - The statement

    private mutating func statement() throws(Fault) {
        guard takes(word: "select") else {
            throw SelectFault.make(
                "ParseExpectedKeyword", "Did not find the expected keyword SELECT in the SQL expression.")
        }
        try selectList()
        try require(word: "from")
        try source()
        if takes(word: "where") { query.filter = try expression() }
        if takes(word: "limit") {
            guard case .integer(let limit) = token.kind, limit > 0 else { throw SelectFault.unexpected(token) }
            advance()
            query.limit = limit
        }
        for word in ["group", "order", "having", "join", "union"] where token.isWord(word) {
            throw SelectFault.make(
                "ParseUnsupportedSyntax", "The SQL expression contains unsupported syntax: \(word.uppercased()).")
        }
        _ = takes(symbol: ";")
        guard token.kind == .end else { throw SelectFault.unexpected(token) }
    }

    private mutating func selectList() throws(Fault) {
        if takes(symbol: "*") { return }
        if token.isWord("distinct") {
            throw SelectFault.make(
                "ParseUnsupportedSyntax", "The SQL expression contains unsupported syntax: DISTINCT.")
        }
        takesAggregates = true
        defer { takesAggregates = false }
        var columns: [SQLQuery.Column] = []
        repeat {
            if token.isSymbol("*") {
                throw SelectFault.make(
                    "ParseAsteriskIsNotAloneInSelectList",
                    "Other expressions are not allowed in the SELECT list when '*' is used without dot notation.")
            }
            let start = token
            guard let column = try column(columns.count) else {
                guard columns.isEmpty, !token.isSymbol(",") else {
                    throw SelectFault.make(
                        "ParseCannotMixSqbAndWildcardInSelectList",
                        "Cannot mix [] and * in the same expression in a SELECT list in the SQL expression.")
                }
                return
            }
            columns.append(column)
            guard columns.count <= LimitsS3.selectColumns else { throw SelectFault.unexpected(start) }
        } while takes(symbol: ",")
        query.columns = columns
        guard query.isAggregate, columns.contains(where: { $0.expression.readsRecord }) else { return }
        throw SelectFault.make(
            "UnsupportedSyntax", "Aggregates cannot stand beside what is of one record: GROUP BY is not supported.")
    }

    /// - Returns: nil for `s.*`, which is `*`.
    private mutating func column(_ index: Int) throws(Fault) -> SQLQuery.Column? {
        if tokens.count > place + 2, tokens[place + 1].isSymbol("."), tokens[place + 2].isSymbol("*") {
            _ = try name()
            advance()
            advance()
            return nil
        }
        let expression = try expression()
        if takes(word: "as") { return SQLQuery.Column(expression: expression, name: try name().text) }
        let follows = ["from", "where", "limit"].contains { token.isWord($0) }
        switch token.kind {
        case .word where !follows, .quoted: return SQLQuery.Column(expression: expression, name: try name().text)
        default: break
        }
        if case .path(let steps) = expression, case .member(let name)? = steps.last {
            return SQLQuery.Column(expression: expression, name: name.text)
        }
        return SQLQuery.Column(expression: expression, name: "_\(index + 1)")
    }

    private mutating func source() throws(Fault) {
        guard takes(word: "s3object") else {
            throw SelectFault.make(
                "InvalidDataSource",
                "Invalid data source type. Only CSV, JSON, and Parquet are supported: FROM S3Object.")
        }
        query.source = try steps(inSource: true)
        // The first one means the values of the file, which are the records anyhow.
        if query.source.first == .everyElement { query.source.removeFirst() }
        if takes(word: "as") { query.alias = try name().text.lowercased() }
        let follows = ["where", "limit", "group", "order", "having", "join", "union"].contains { token.isWord($0) }
        if query.alias == nil, !follows, case .word = token.kind { query.alias = try name().text.lowercased() }
    }

    // MARK: - Paths

    /// `.name`, `['name']`, `[0]` and, in the source, `[*]`.
    mutating func steps(inSource: Bool = false) throws(Fault) -> [SQLStep] {
        var steps: [SQLStep] = []
        while steps.count < LimitsS3.selectDepth {
            if takes(symbol: ".") {
                steps.append(.member(try name()))
            } else if takes(symbol: "[") {
                switch token.kind {
                case .integer(let index): steps.append(.element(index))
                case .text(let text): steps.append(.member(SQLName(text, isExact: true)))
                case .symbol("*") where inSource: steps.append(.everyElement)
                default: throw SelectFault.unexpected(token)
                }
                advance()
                try require(symbol: "]")
            } else {
                return steps
            }
        }
        throw SelectFault.tooDeep
    }

    // MARK: - Aggregates

    /// The aggregate that a name begins, whose parenthesis is open.
    mutating func aggregate(_ kind: SQLAggregate.Kind) throws(Fault) -> SQLExpression {
        guard takesAggregates else {
            throw SelectFault.make(
                "UnsupportedFunction", "An aggregate can stand in the SELECT list alone, and in no other.")
        }
        takesAggregates = false
        defer { takesAggregates = true }
        var operand: SQLExpression?
        if !(kind == .count && takes(symbol: "*")) { operand = try expression() }
        try require(symbol: ")")
        query.aggregates.append(SQLAggregate(kind: kind, operand: operand))
        return .aggregate(query.aggregates.count - 1)
    }

    /// Bounds how deep expressions stand in each other.
    mutating func nested(_ parse: (inout SQLParser) throws(Fault) -> SQLExpression) throws(Fault) -> SQLExpression {
        depth += 1
        defer { depth -= 1 }
        guard depth <= LimitsS3.selectDepth else { throw SelectFault.tooDeep }
        return try parse(&self)
    }
}

extension SQLExpression {
    /// Whether its value depends on a record beside the aggregates.
    fileprivate var readsRecord: Bool {
        switch self {
        case .literal, .aggregate: false
        case .path: true
        case .not(let one), .isNull(let one), .isMissing(let one), .cast(let one, _), .fits(let one, _):
            one.readsRecord
        case .and(let left, let right), .or(let left, let right), .comparison(_, let left, let right),
            .arithmetic(_, let left, let right), .joined(let left, let right):
            left.readsRecord || right.readsRecord
        case .isIn(let one, let others): one.readsRecord || others.contains { $0.readsRecord }
        case .between(let one, let low, let high): [one, low, high].contains { $0.readsRecord }
        case .like(let one, let pattern, let escape):
            one.readsRecord || pattern.readsRecord || escape?.readsRecord == true
        case .choice(let cases, let otherwise):
            cases.contains { $0.when.readsRecord || $0.then.readsRecord } || otherwise?.readsRecord == true
        case .call(_, let arguments): arguments.contains { $0.readsRecord }
        }
    }
}
