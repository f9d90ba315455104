internal import Wire

// Expressions, from what binds least to what binds most. Runs of one operator are loops, so that only what stands in
// parentheses goes deeper.
extension SQLParser {
    mutating func expression() throws(Fault) -> SQLExpression {
        try nested { parser throws(Fault) in try parser.disjunction() }
    }

    private mutating func disjunction() throws(Fault) -> SQLExpression {
        var left = try conjunction()
        var count = 0
        while takes(word: "or") {
            left = .or(left, try conjunction())
            try Self.check(&count)
        }
        return left
    }

    private mutating func conjunction() throws(Fault) -> SQLExpression {
        var left = try negation()
        var count = 0
        while takes(word: "and") {
            left = .and(left, try negation())
            try Self.check(&count)
        }
        return left
    }

    /// A run makes its tree as deep as it is long.
    private static func check(_ count: inout Int) throws(Fault) {
        count += 1
        guard count < LimitsS3.selectRun else { throw SelectFault.tooDeep }
    }

    private mutating func negation() throws(Fault) -> SQLExpression {
        guard takes(word: "not") else { return try predicate() }
        return .not(try nested { parser throws(Fault) in try parser.negation() })
    }

    private mutating func predicate() throws(Fault) -> SQLExpression {
        let left = try sum()
        if case .symbol(let symbol) = token.kind {
            let comparison = SQLExpression.Comparison(rawValue: symbol == "!=" ? "<>" : symbol)
            guard let comparison else { return left }
            advance()
            return .comparison(comparison, left, try sum())
        }
        if takes(word: "is") {
            let isNegated = takes(word: "not")
            let test: SQLExpression
            if takes(word: "null") {
                test = .isNull(left)
            } else if takes(word: "missing") {
                test = .isMissing(left)
            } else {
                throw SelectFault.unexpected(token)
            }
            return isNegated ? .not(test) : test
        }
        let isNegated = takes(word: "not")
        let test: SQLExpression
        if takes(word: "in") {
            test = .isIn(left, try list())
        } else if takes(word: "between") {
            let low = try sum()
            try require(word: "and")
            test = .between(left, low, try sum())
        } else if takes(word: "like") {
            let pattern = try sum()
            test = try Self.like(left, pattern, takes(word: "escape") ? try sum() : nil)
        } else if isNegated {
            throw SelectFault.unexpected(token)
        } else {
            return left
        }
        return isNegated ? .not(test) : test
    }

    /// A pattern that the query writes out is read once.
    /// - Throws: `LikeInvalidInputs` for one that is none.
    private static func like(
        _ one: SQLExpression, _ pattern: SQLExpression, _ escape: SQLExpression?
    ) throws(Fault) -> SQLExpression {
        switch (pattern, escape) {
        case (.literal(.text(let text)), nil): return .fits(one, try SQLPattern(text, escape: nil))
        case (.literal(.text(let text)), .literal(.text(let escape))?) where escape.count == 1:
            return .fits(one, try SQLPattern(text, escape: escape.first))
        default: return .like(one, pattern, escape: escape)
        }
    }

    /// The expressions of parentheses.
    private mutating func list() throws(Fault) -> [SQLExpression] {
        try require(symbol: "(")
        var list: [SQLExpression] = []
        repeat { list.append(try expression()) } while takes(symbol: ",")
        try require(symbol: ")")
        return list
    }

    private mutating func sum() throws(Fault) -> SQLExpression {
        var left = try product()
        var count = 0
        while case .symbol(let symbol) = token.kind, ["+", "-", "||"].contains(symbol) {
            advance()
            let right = try product()
            left =
                SQLExpression.Arithmetic(rawValue: symbol).map { .arithmetic($0, left, right) } ?? .joined(left, right)
            try Self.check(&count)
        }
        return left
    }

    private mutating func product() throws(Fault) -> SQLExpression {
        var left = try factor()
        var count = 0
        while case .symbol(let symbol) = token.kind, ["*", "/", "%"].contains(symbol),
            let operation = SQLExpression.Arithmetic(rawValue: symbol)
        {
            advance()
            left = .arithmetic(operation, left, try factor())
            try Self.check(&count)
        }
        return left
    }

    private mutating func factor() throws(Fault) -> SQLExpression {
        if takes(symbol: "-") {
            return .arithmetic(
                .minus, .literal(.integer(0)), try nested { parser throws(Fault) in try parser.factor() })
        }
        if takes(symbol: "+") { return try nested { parser throws(Fault) in try parser.factor() } }
        return try primary()
    }

    private mutating func primary() throws(Fault) -> SQLExpression {
        let first = token
        switch first.kind {
        case .integer(let value):
            advance()
            return .literal(.integer(value))
        case .decimal(let value):
            advance()
            return .literal(.decimal(value))
        case .text(let value):
            advance()
            return .literal(.text(value))
        case .symbol("("):
            advance()
            let inner = try expression()
            try require(symbol: ")")
            return inner
        case .word(let word): return try named(word)
        case .quoted: return try path()
        default: throw SelectFault.unexpected(first)
        }
    }

    private mutating func named(_ word: String) throws(Fault) -> SQLExpression {
        switch word {
        case "true", "false":
            advance()
            return .literal(.bool(word == "true"))
        case "null":
            advance()
            return .literal(.null)
        case "missing":
            advance()
            return .literal(.missing)
        case "case": return try choice()
        case "from", "where", "limit", "and", "or", "select", "as": throw SelectFault.unexpected(token)
        default: break
        }
        let name = try name()
        guard takes(symbol: "(") else { return .path([.member(name)] + (try steps())) }
        if let kind = SQLAggregate.Kind(rawValue: word) { return try aggregate(kind) }
        return try call(word)
    }

    private mutating func path() throws(Fault) -> SQLExpression {
        .path([.member(try name())] + (try steps()))
    }

    /// `CASE WHEN … THEN … ELSE … END`, or with a value to compare with.
    private mutating func choice() throws(Fault) -> SQLExpression {
        advance()
        let operand = token.isWord("when") ? nil : try expression()
        var cases: [(when: SQLExpression, then: SQLExpression)] = []
        while takes(word: "when") {
            let test = try expression()
            try require(word: "then")
            cases.append((operand.map { .comparison(.equal, $0, test) } ?? test, try expression()))
        }
        guard !cases.isEmpty else { throw SelectFault.unexpected(token) }
        let otherwise = takes(word: "else") ? try expression() : nil
        try require(word: "end")
        return .choice(cases, otherwise: otherwise)
    }

    // MARK: - Functions

    /// The call of a function whose parenthesis is open.
    private mutating func call(_ name: String) throws(Fault) -> SQLExpression {
        switch name {
        case "cast": return try cast()
        case "substring": return try substring()
        case "trim": return try trim()
        case "extract":
            let part = try datePart()
            try require(word: "from")
            return .call(.extract(part), try arguments(1...1, name))
        case "date_add", "dateadd":
            let part = try datePart()
            try require(symbol: ",")
            return .call(.dateAdd(part), try arguments(2...2, name))
        case "date_diff", "datediff":
            let part = try datePart()
            try require(symbol: ",")
            return .call(.dateDiff(part), try arguments(2...2, name))
        case "coalesce": return .call(.coalesce, try arguments(1...LimitsS3.selectColumns, name))
        case "nullif": return .call(.nullIf, try arguments(2...2, name))
        case "char_length", "character_length": return .call(.length, try arguments(1...1, name))
        case "lower": return .call(.lower, try arguments(1...1, name))
        case "upper": return .call(.upper, try arguments(1...1, name))
        case "to_string": return .call(.toString, try arguments(2...2, name))
        case "to_timestamp": return .call(.toTimestamp, try arguments(1...1, name))
        case "utcnow":
            try require(symbol: ")")
            return .call(.utcNow, [])
        default:
            throw SelectFault.make(
                "UnsupportedFunction", "Encountered an unsupported SQL function: \(name.uppercased()).")
        }
    }

    private mutating func arguments(_ count: ClosedRange<Int>, _ name: String) throws(Fault) -> [SQLExpression] {
        var arguments: [SQLExpression] = []
        repeat { arguments.append(try expression()) } while takes(symbol: ",")
        try require(symbol: ")")
        guard count.contains(arguments.count) else { throw SelectFault.arguments(name.uppercased()) }
        return arguments
    }

    private mutating func cast() throws(Fault) -> SQLExpression {
        let value = try expression()
        try require(word: "as")
        guard let type = SQLType.names[try name().text.lowercased()] else {
            throw SelectFault.make(
                "ParseExpectedTypeName", "Did not find the expected type name in the SQL expression.")
        }
        if takes(symbol: "(") {
            while !token.isSymbol(")") {
                guard case .integer = token.kind else { throw SelectFault.unexpected(token) }
                advance()
                _ = takes(symbol: ",")
            }
            advance()
        }
        try require(symbol: ")")
        return .cast(value, type)
    }

    private mutating func substring() throws(Fault) -> SQLExpression {
        var arguments = [try expression()]
        guard takes(word: "from") || takes(symbol: ",") else { throw SelectFault.unexpected(token) }
        arguments.append(try expression())
        if takes(word: "for") || takes(symbol: ",") { arguments.append(try expression()) }
        try require(symbol: ")")
        return .call(.substring, arguments)
    }

    /// `TRIM([[LEADING | TRAILING | BOTH] [characters] FROM] text)`.
    private mutating func trim() throws(Fault) -> SQLExpression {
        var side = SQLTrimSide.both
        var hasSide = false
        if case .word(let word) = token.kind, let named = SQLTrimSide(rawValue: word) {
            (side, hasSide) = (named, true)
            advance()
        }
        if hasSide, takes(word: "from") { return .call(.trim(side), try arguments(1...1, "trim")) }
        let first = try expression()
        guard takes(word: "from") else {
            try require(symbol: ")")
            return .call(.trim(side), [first])
        }
        return .call(.trim(side), try arguments(1...1, "trim") + [first])
    }

    private mutating func datePart() throws(Fault) -> SQLDatePart {
        guard case .word(let word) = token.kind, let part = SQLDatePart(rawValue: word) else {
            throw SelectFault.make(
                "ParseExpectedDatePart", "Did not find the expected date part in the SQL expression.")
        }
        advance()
        return part
    }
}
