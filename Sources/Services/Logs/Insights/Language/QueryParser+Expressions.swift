internal import Base
internal import Wire

extension QueryParser {
    /// Or < and < not < comparison < sums < products < powers.
    mutating func expression() throws(Fault) -> QueryExpression {
        depth += 1
        guard depth <= LimitsLogs.queryDepth else { throw lexer.fault("nested too deep", from: lexer.start) }
        defer { depth -= 1 }
        var left = try conjunction()
        while try lexer.takeWord("or") {
            try countOperator()
            left = .either(left, try conjunction())
        }
        return left
    }

    /// Expressions are trees that are gone through level by level, and a chain of operators is one of as many levels.
    private mutating func countOperator() throws(Fault) {
        operators += 1
        guard operators <= LimitsLogs.queryOperators else {
            throw lexer.fault("more than \(LimitsLogs.queryOperators) operators", from: lexer.start)
        }
    }

    private mutating func conjunction() throws(Fault) -> QueryExpression {
        var left = try negation()
        while try lexer.takeWord("and") {
            try countOperator()
            left = .both(left, try negation())
        }
        return left
    }

    private mutating func negation() throws(Fault) -> QueryExpression {
        var isNegated = false
        while try lexer.takeWord("not") { isNegated.toggle() }
        let value = try comparison()
        return isNegated ? .not(value) : value
    }

    private mutating func comparison() throws(Fault) -> QueryExpression {
        let left = try sum()
        guard case .sign(let sign) = try lexer.peek() else { return try test(left) }
        let comparison: QueryComparison
        switch sign {
        case "=": comparison = .equal
        case "!=": comparison = .unequal
        case "<": comparison = .less
        case "<=": comparison = .lessOrEqual
        case ">": comparison = .greater
        case ">=": comparison = .greaterOrEqual
        case "=~":
            try lexer.next()
            return .matches(left, try matcher())
        default: return left
        }
        try lexer.next()
        return .compare(comparison, left, try sum())
    }

    /// `like`, `in` and their opposites.
    private mutating func test(_ left: QueryExpression) throws(Fault) -> QueryExpression {
        if try lexer.takeWord("like") { return .matches(left, try matcher()) }
        if try lexer.takeWord("in") { return .within(left, try choices()) }
        guard try lexer.takeWord("not") else { return left }
        if try lexer.takeWord("like") { return .not(.matches(left, try matcher())) }
        if try lexer.takeWord("in") { return .not(.within(left, try choices())) }
        throw try lexer.unexpected("'like' or 'in'")
    }

    private mutating func matcher() throws(Fault) -> TextMatcher {
        _ = try lexer.peek()
        let start = lexer.start
        if let regex = try lexer.regex() {
            guard let matcher = TextMatcher(regex: regex) else {
                throw lexer.fault("an invalid regular expression", from: start, to: lexer.lastEnd)
            }
            return matcher
        }
        guard case .text(let text) = try lexer.peek() else { throw try lexer.unexpected("a text or /expression/") }
        try lexer.next()
        return TextMatcher(containing: text)
    }

    private mutating func choices() throws(Fault) -> [QueryExpression] {
        let isBracket = try lexer.take("[")
        if !isBracket { try lexer.expect("(") }
        var choices: [QueryExpression] = []
        repeat { choices.append(try sum()) } while try lexer.take(",")
        try lexer.expect(isBracket ? "]" : ")")
        return choices
    }

    private mutating func sum() throws(Fault) -> QueryExpression {
        var left = try product()
        while true {
            try countOperator()
            if try lexer.take("+") {
                left = .arithmetic(.add, left, try product())
            } else if try lexer.take("-") {
                left = .arithmetic(.subtract, left, try product())
            } else {
                return left
            }
        }
    }

    private mutating func product() throws(Fault) -> QueryExpression {
        var left = try power()
        while true {
            try countOperator()
            if try lexer.take("*") {
                left = .arithmetic(.multiply, left, try power())
            } else if try lexer.take("/") {
                left = .arithmetic(.divide, left, try power())
            } else if try lexer.take("%") {
                left = .arithmetic(.remainder, left, try power())
            } else {
                return left
            }
        }
    }

    /// Powers bind to the right.
    private mutating func power() throws(Fault) -> QueryExpression {
        let base = try single()
        guard try lexer.take("^") else { return base }
        depth += 1
        guard depth <= LimitsLogs.queryDepth else { throw lexer.fault("nested too deep", from: lexer.start) }
        defer { depth -= 1 }
        return .arithmetic(.power, base, try power())
    }

    private mutating func single() throws(Fault) -> QueryExpression {
        var isNegative = false
        while try lexer.take("-") { isNegative.toggle() }
        let value = try plain()
        return isNegative ? .negate(value) : value
    }

    private mutating func plain() throws(Fault) -> QueryExpression {
        switch try lexer.peek() {
        case .number(let number):
            try lexer.next()
            return .constant(.number(number))
        case .text(let text):
            try lexer.next()
            return .constant(.text(text))
        case .sign("("):
            try lexer.next()
            let inner = try expression()
            try lexer.expect(")")
            return inner
        case .name(let name, let parts, let isQuoted): return try named(name, parts, isQuoted)
        default: throw try lexer.unexpected("a value")
        }
    }

    /// A field, a function's call, or a column that has the text of a call for its name.
    private mutating func named(_ name: String, _ parts: [String], _ isQuoted: Bool) throws(Fault) -> QueryExpression {
        let start = (lexer.start, lexer)
        try lexer.next()
        guard !isQuoted, try lexer.take("(") else {
            if !isQuoted, ["true", "false"].contains(name.lowercased()) {
                return .constant(.bool(name.lowercased() == "true"))
            }
            guard let place = names.place(of: name, parts: parts) else { throw unknown(name) }
            return .field(place)
        }
        if let column = try writtenColumn(from: start.0) { return .field(column) }
        return try call(name.lowercased(), start.1)
    }

    /// The place of a column that is named like the call which begins here, such as `count(*)` behind its `stats`.
    private mutating func writtenColumn(from start: Int) throws(Fault) -> Int? {
        guard aggregates == nil else { return nil }
        var ahead = lexer
        var open = 1
        while open > 0 {
            switch try ahead.peek() {
            case .sign("("): open += 1
            case .sign(")"): open -= 1
            case .end: return nil
            // What stands between slashes is not read as tokens.
            case .sign("/"): return nil
            default: break
            }
            try ahead.next()
        }
        guard let place = names.given(ahead.text(from: start)) else { return nil }
        lexer = ahead
        return place
    }

    // MARK: - Calls

    private mutating func call(_ name: String, _ before: QueryLexer) throws(Fault) -> QueryExpression {
        if let kind = Self.aggregate(name) {
            guard aggregates != nil else {
                throw before.fault("the function \(name) is only known in stats", from: before.start)
            }
            return try aggregate(kind, before)
        }
        guard let function = QueryFunction(name) else {
            throw before.fault("unknown function \(name)", from: before.start)
        }
        if let shape = function.periodShape { return try dated(function, shape, before) }
        let arguments = try arguments()
        guard function.argumentCount.contains(arguments.count) else {
            throw before.fault("\(name) has \(arguments.count) arguments", from: before.start, to: lexer.lastEnd)
        }
        return .call(function, arguments)
    }

    private mutating func arguments() throws(Fault) -> [QueryExpression] {
        if try lexer.take(")") { return [] }
        var arguments: [QueryExpression] = []
        repeat { arguments.append(try expression()) } while try lexer.take(",")
        try lexer.expect(")")
        return arguments
    }

    /// `bin(5m)`, and `datefloor(time, 5m)`.
    private mutating func dated(
        _ function: QueryFunction, _ shape: QueryFunction.PeriodShape, _ before: QueryLexer
    ) throws(Fault) -> QueryExpression {
        var time = QueryExpression.constant(.missing)
        switch shape {
        case .alone:
            guard let place = names.place(of: "@timestamp", parts: ["@timestamp"]) else { throw unknown("@timestamp") }
            time = .field(place)
        case .behindTime:
            time = try expression()
            try lexer.expect(",")
        }
        guard case .period(let period) = try lexer.peek() else { throw try lexer.unexpected("a period such as 5m") }
        try lexer.next()
        try lexer.expect(")")
        return .call(function.with(period), [time])
    }

    private static func aggregate(_ name: String) -> QueryAggregate.Function? {
        switch name {
        case "count": .count
        case "count_distinct": .distinct
        case "sum": .sum
        case "avg": .average
        case "min": .minimum
        case "max": .maximum
        case "stddev": .deviation
        case "pct", "percentile": .percentile(0)
        case "earliest": .earliest
        case "latest": .latest
        case "sortsfirst": .sortsFirst
        case "sortslast": .sortsLast
        default: nil
        }
    }

    private mutating func aggregate(
        _ kind: QueryAggregate.Function, _ before: QueryLexer
    ) throws(Fault) -> QueryExpression {
        let outer = aggregates
        // An aggregate of aggregates is none.
        aggregates = nil
        let (function, argument) = try aggregateArguments(kind, before)
        aggregates = outer
        let place = names.addHidden()
        aggregates?.append(QueryAggregate(function: function, argument: argument, place: place))
        return .field(place)
    }

    private mutating func aggregateArguments(
        _ kind: QueryAggregate.Function, _ before: QueryLexer
    ) throws(Fault) -> (QueryAggregate.Function, QueryExpression?) {
        if kind == .count {
            if try lexer.take(")") { return (kind, nil) }
            if try lexer.take("*") {
                try lexer.expect(")")
                return (kind, nil)
            }
        }
        let argument = try expression()
        guard kind == .percentile(0) else {
            try lexer.expect(")")
            return (kind, argument)
        }
        try lexer.expect(",")
        guard case .number(let percent) = try lexer.peek(), (0...100).contains(percent) else {
            throw try lexer.unexpected("a percentage")
        }
        try lexer.next()
        try lexer.expect(")")
        return (.percentile(percent), argument)
    }
}
