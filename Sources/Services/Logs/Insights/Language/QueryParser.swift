internal import Base
internal import Wire

/// Reads the commands of a query.
struct QueryParser {
    var lexer: QueryLexer
    var names = QueryNames()
    /// How deep the expression that is being read stands in others.
    var depth = 0
    /// Operators so far, and places where one could stand.
    var operators = 0
    /// The aggregates of the `stats` that is being read; nil elsewhere, where there can be none.
    var aggregates: [QueryAggregate]?
    private var shown: [QueryColumn] = []
    private var displayed: [QueryColumn]?
    private var statsCount = 0

    /// Commands of AWS that are not here.
    private static let notSupported: Set<String> = [
        "anomaly", "diff", "pattern", "unmask", "unnest", "filterindex", "source", "lookup", "join", "addtotals",
    ]

    init(_ text: String) { lexer = QueryLexer(text) }

    mutating func query() throws(Fault) -> InsightsQuery {
        var commands: [QueryCommand] = []
        if try lexer.peek() != .end {
            repeat { commands.append(try command()) } while try lexer.take("|")
        }
        guard try lexer.peek() == .end else { throw try lexer.unexpected("'|'") }
        // Rows of events are in the order of time where the query names no other.
        _ = names.place(of: "@timestamp", parts: ["@timestamp"])
        if statsCount == 0, shown.isEmpty, displayed == nil { shown = try standardColumns() }
        return InsightsQuery(commands: commands, names: names, columns: displayed ?? shown)
    }

    /// What results show of events where the query says nothing of it.
    private mutating func standardColumns() throws(Fault) -> [QueryColumn] {
        ["@timestamp", "@message"].compactMap { name in
            names.place(of: name, parts: [name]).map {
                QueryColumn(name: name, expression: .field($0), place: $0)
            }
        }
    }

    private mutating func command() throws(Fault) -> QueryCommand {
        let begin = (try lexer.peek(), lexer.start)
        guard case .name(let word, _, false) = begin.0 else { throw try lexer.unexpected("a command") }
        switch word.lowercased() {
        case "fields":
            try lexer.next()
            let columns = try columns()
            for column in columns where !shown.contains(where: { $0.name == column.name }) { shown.append(column) }
            return .fields(columns)
        case "display":
            try lexer.next()
            let columns = try columns()
            displayed = columns
            return .display(columns)
        case "filter", "where":
            try lexer.next()
            return .filter(try expression())
        case "parse":
            try lexer.next()
            return try parse()
        case "stats":
            try lexer.next()
            return .stats(try stats(from: begin.1))
        case "sort", "order":
            try lexer.next()
            return .sort(try orders())
        case "limit", "head":
            try lexer.next()
            return .limit(try limit())
        case "dedup":
            try lexer.next()
            return .dedup(try list { parser throws(Fault) in try parser.usedName() })
        case let other where Self.notSupported.contains(other):
            throw Fault.notSupported("The Logs Insights command \(other)")
        default: throw try lexer.unexpected("a command")
        }
    }

    private mutating func list<Element>(
        _ element: (inout QueryParser) throws(Fault) -> Element
    ) throws(Fault) -> [Element] {
        var elements = [try element(&self)]
        while try lexer.take(",") { elements.append(try element(&self)) }
        return elements
    }

    // MARK: - Columns

    private mutating func columns() throws(Fault) -> [QueryColumn] {
        try list { parser throws(Fault) in try parser.column() }
    }

    /// An expression with or without a name of its own.
    private mutating func column() throws(Fault) -> QueryColumn {
        _ = try lexer.peek()
        let start = lexer.start
        let expression = try expression()
        let text = lexer.text(from: start)
        if try lexer.takeWord("as") {
            let name = try newName()
            return QueryColumn(name: name, expression: expression, place: names.add(name))
        }
        // A field is shown by its name without backquotes.
        if case .field(let place) = expression {
            return QueryColumn(name: plain(text), expression: expression, place: place)
        }
        return QueryColumn(name: text, expression: expression, place: names.add(text))
    }

    private func plain(_ text: String) -> String { text.contains("`") ? text.filter { $0 != "`" } : text }

    private mutating func newName() throws(Fault) -> String {
        guard case .name(let name, _, _) = try lexer.peek() else { throw try lexer.unexpected("a name") }
        try lexer.next()
        return name
    }

    private mutating func usedName() throws(Fault) -> Int {
        guard case .name(let name, let parts, _) = try lexer.peek() else { throw try lexer.unexpected("a field") }
        guard let place = names.place(of: name, parts: parts) else { throw unknown(name) }
        try lexer.next()
        return place
    }

    func unknown(_ name: String) -> Fault {
        lexer.fault("Unknown symbols found in or after stats: \(name)", from: lexer.start)
    }

    // MARK: - Commands

    private mutating func parse() throws(Fault) -> QueryCommand {
        // An expression here would take the slash before a regular expression for a division.
        let field: QueryExpression
        if case .name = try lexer.peek() { field = .field(try usedName()) } else { field = .field(try message()) }
        _ = try lexer.peek()
        let start = lexer.start
        if let regex = try lexer.regex() {
            guard let pattern = ParsePattern(regex: regex) else {
                throw lexer.fault("an invalid regular expression", from: start)
            }
            guard !pattern.groupNames.isEmpty else {
                throw lexer.fault("a regular expression without a named group", from: start)
            }
            let places = pattern.groupNames.map { names.add($0) }
            return .parse(field, pattern.into(places))
        }
        guard case .text(let glob) = try lexer.peek() else { throw try lexer.unexpected("a pattern") }
        try lexer.next()
        guard try lexer.takeWord("as") else { throw try lexer.unexpected("'as'") }
        let fields = try list { parser throws(Fault) in try parser.newName() }
        guard let pattern = ParsePattern(glob: glob, fields: fields.count) else {
            throw lexer.fault("the pattern has not as many wildcards as there are names", from: start)
        }
        let places = fields.map { names.add($0) }
        return .parse(field, pattern.into(places))
    }

    private mutating func message() throws(Fault) -> Int {
        guard let place = names.place(of: "@message", parts: ["@message"]) else { throw unknown("@message") }
        return place
    }

    private mutating func stats(from start: Int) throws(Fault) -> QueryStats {
        statsCount += 1
        guard statsCount <= LimitsLogs.statsPerQuery else {
            throw lexer.fault("more than \(LimitsLogs.statsPerQuery) stats commands", from: start)
        }
        aggregates = []
        var columns: [QueryColumn] = []
        repeat { columns.append(try aggregateColumn()) } while try lexer.take(",")
        var stats = QueryStats(aggregates: aggregates ?? [], columns: columns)
        aggregates = nil
        if try lexer.takeWord("by") { stats.groups = try self.columns() }
        shown = stats.groups + stats.columns
        displayed = nil
        names.keep(shown)
        return stats
    }

    private mutating func aggregateColumn() throws(Fault) -> QueryColumn {
        _ = try lexer.peek()
        let start = lexer.start
        let before = aggregates?.count ?? 0
        let expression = try expression()
        guard aggregates?.count ?? 0 > before else {
            throw lexer.fault("stats needs an aggregation function", from: start, to: lexer.lastEnd)
        }
        let text = lexer.text(from: start)
        let name = try lexer.takeWord("as") ? try newName() : text
        return QueryColumn(name: name, expression: expression, place: names.addHidden())
    }

    private mutating func orders() throws(Fault) -> [QueryOrder] {
        try list { parser throws(Fault) in
            let expression = try parser.expression()
            if try parser.lexer.takeWord("desc") { return QueryOrder(expression: expression, isDescending: true) }
            _ = try parser.lexer.takeWord("asc")
            return QueryOrder(expression: expression, isDescending: false)
        }
    }

    private mutating func limit() throws(Fault) -> Int {
        guard case .number(let number) = try lexer.peek() else { throw try lexer.unexpected("a number") }
        guard let limit = Int(exactly: number), (1...LimitsLogs.queryResults).contains(limit) else {
            throw lexer.fault("limit must be 1 to \(LimitsLogs.queryResults)", from: lexer.start)
        }
        try lexer.next()
        return limit
    }
}
