internal import Base
internal import ServiceKit
internal import Wire

/// A query of Metrics Insights.
/// - Source: Amazon CloudWatch User Guide, "Metrics Insights query components and syntax".
struct InsightsQuery: Hashable, Sendable {
    indirect enum Condition: Hashable, Sendable {
        case equal(String, String)
        case notEqual(String, String)
        case and([Condition])
    }

    let function: String
    let metric: String
    let namespace: String
    /// The dimensions that a metric has, and no others; nil where the namespace alone was named.
    let schema: [String]?
    private(set) var condition: Condition?
    private(set) var groups: [String] = []
    private(set) var order: Order?
    private(set) var limit: Int?

    struct Order: Hashable, Sendable {
        let function: String
        let isDescending: Bool
    }

    static let functions = ["AVG", "COUNT", "MAX", "MIN", "SUM"]

    /// - Throws: `ValidationError`.
    init(_ tokens: ArraySlice<MathParser.Token>) throws(Fault) {
        var reader = InsightsReader(rest: tokens)
        try reader.word("SELECT")
        function = try reader.function()
        try reader.symbol("(")
        metric = try reader.name()
        try reader.symbol(")")
        try reader.word("FROM")
        if reader.take("SCHEMA") {
            try reader.symbol("(")
            var names = [try reader.name()]
            while reader.takeSymbol(",") { names.append(try reader.name()) }
            try reader.symbol(")")
            (namespace, schema) = (names[0], Array(names.dropFirst()))
        } else {
            (namespace, schema) = (try reader.name(), nil)
        }
        if reader.take("WHERE") {
            var conditions = [try reader.condition()]
            while reader.take("AND") { conditions.append(try reader.condition()) }
            condition = conditions.count == 1 ? conditions[0] : .and(conditions)
        }
        if reader.take("GROUP") {
            try reader.word("BY")
            groups = [try reader.name()]
            while reader.takeSymbol(",") { groups.append(try reader.name()) }
        }
        if reader.take("ORDER") {
            try reader.word("BY")
            let function = try reader.function()
            try reader.symbol("(")
            try reader.symbol(")")
            let isDescending = reader.take("DESC")
            if !isDescending { _ = reader.take("ASC") }
            order = Order(function: function, isDescending: isDescending)
        }
        if reader.take("LIMIT") { limit = try reader.number() }
        try reader.end()
    }

    func takes(_ metric: MetricIdentity) -> Bool {
        guard metric.namespace == namespace, metric.name == self.metric else { return false }
        if let schema, metric.dimensions.map(\.name) != schema.sorted() { return false }
        // What is grouped by must be there.
        guard groups.allSatisfy({ name in metric.dimensions.contains { $0.name == name } }) else { return false }
        return condition.map { Self.holds($0, metric) } ?? true
    }

    private static func holds(_ condition: Condition, _ metric: MetricIdentity) -> Bool {
        func value(_ name: String) -> String? { metric.dimensions.first { $0.name == name }?.value }
        switch condition {
        case .equal(let name, let wanted): return value(name) == wanted
        case .notEqual(let name, let wanted): return value(name).map { $0 != wanted } ?? false
        case .and(let conditions): return conditions.allSatisfy { holds($0, metric) }
        }
    }

    /// The values by which a metric is grouped.
    func group(_ metric: MetricIdentity) -> [String] {
        groups.compactMap { name in metric.dimensions.first { $0.name == name }?.value }
    }
}

private struct InsightsReader {
    var rest: ArraySlice<MathParser.Token>

    mutating func take(_ word: String) -> Bool {
        guard case .name(let text)? = rest.first, text.uppercased() == word else { return false }
        rest.removeFirst()
        return true
    }

    mutating func takeSymbol(_ symbol: String) -> Bool {
        guard rest.first == .symbol(symbol) else { return false }
        rest.removeFirst()
        return true
    }

    mutating func word(_ word: String) throws(Fault) {
        guard take(word) else { throw MathParser.fault("'\(word)' is expected before \(MathParser.shown(rest.first))") }
    }

    mutating func symbol(_ symbol: String) throws(Fault) {
        guard takeSymbol(symbol) else {
            throw MathParser.fault("'\(symbol)' is expected before \(MathParser.shown(rest.first))")
        }
    }

    mutating func function() throws(Fault) -> String {
        guard case .name(let text)? = rest.popFirst(), InsightsQuery.functions.contains(text.uppercased()) else {
            throw MathParser.fault("one of \(InsightsQuery.functions.joined(separator: ", ")) is expected")
        }
        return text.uppercased()
    }

    /// A name as it is, or in quotes; namespaces may be written without them.
    mutating func name() throws(Fault) -> String {
        switch rest.popFirst() {
        case .text(let text)?: return text
        case .name(var text)?:
            while takeSymbol("/"), case .name(let more)? = rest.popFirst() { text += "/" + more }
            return text
        case let other: throw MathParser.fault("a name is expected, not \(MathParser.shown(other))")
        }
    }

    mutating func condition() throws(Fault) -> InsightsQuery.Condition {
        let name = try name()
        let isEqual = takeSymbol("=")
        if !isEqual { try symbol("!=") }
        guard case .text(let value)? = rest.popFirst() else {
            throw MathParser.fault("a value in quotes is expected behind \(name)")
        }
        return isEqual ? .equal(name, value) : .notEqual(name, value)
    }

    mutating func number() throws(Fault) -> Int {
        guard case .number(let number)? = rest.popFirst(), (1...500).contains(number) else {
            throw MathParser.fault("LIMIT takes a number from 1 to 500")
        }
        return Int(number)
    }

    mutating func end() throws(Fault) {
        guard rest.isEmpty else { throw MathParser.fault("unexpected \(MathParser.shown(rest.first))") }
    }
}
