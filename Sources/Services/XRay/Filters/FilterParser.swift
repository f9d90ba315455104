internal import Base
internal import Wire

/// Reads filter expressions.
struct FilterParser {
    /// Where an expression stands, which decides the keywords that it may have.
    enum Place: Sendable {
        case trace, service, edge, rootCause
    }

    /// Tells the expression of a group by its name or ARN; nil where there is no such group.
    typealias Groups = @Sendable (_ name: String?, _ arn: String?) -> String?

    private var tokens: ArraySlice<FilterToken>
    private let groups: Groups
    private var depth = 0
    /// How often groups were named so far: they name one another, and each time stands for the whole.
    private var named: Int

    /// - Throws: `InvalidRequestException`.
    static func parse(_ text: String, groups: @escaping Groups = { _, _ in nil }) throws(Fault) -> FilterExpression {
        var named = 0
        return try parse(text, groups, depth: 0, &named)
    }

    private static func parse(
        _ text: String, _ groups: @escaping Groups, depth: Int, _ named: inout Int
    ) throws(Fault) -> FilterExpression {
        var parser = FilterParser(
            tokens: try FilterScanner.tokens(text)[...], groups: groups, depth: depth, named: named)
        let expression = try parser.any(.trace)
        if let rest = parser.tokens.first { throw parser.fault("\(rest.shown) is not expected") }
        named = parser.named
        return expression
    }

    private init(tokens: ArraySlice<FilterToken>, groups: @escaping Groups, depth: Int, named: Int) {
        (self.tokens, self.groups, self.depth, self.named) = (tokens, groups, depth, named)
    }

    // MARK: - Structure

    private mutating func any(_ place: Place) throws(Fault) -> FilterExpression {
        depth += 1
        defer { depth -= 1 }
        guard depth <= LimitsXRay.filterDepth else { throw fault("it nests more than \(LimitsXRay.filterDepth) deep") }
        var parts = [try all(place)]
        while take("or") { parts.append(try all(place)) }
        return parts.count == 1 ? parts[0] : .any(parts)
    }

    /// Conditions that stand side by side must all hold, also without a word between them.
    private mutating func all(_ place: Place) throws(Fault) -> FilterExpression {
        var parts = [try unary(place)]
        while let token = tokens.first {
            if take("and") {
                parts.append(try unary(place))
                continue
            }
            switch token {
            case .word(let word) where word.lowercased() != "or": parts.append(try unary(place))
            case .sign("!"), .sign("("): parts.append(try unary(place))
            default: return parts.count == 1 ? parts[0] : .all(parts)
            }
        }
        return parts.count == 1 ? parts[0] : .all(parts)
    }

    private mutating func unary(_ place: Place) throws(Fault) -> FilterExpression {
        if take(sign: "!") {
            depth += 1
            defer { depth -= 1 }
            guard depth <= LimitsXRay.filterDepth else { throw fault("it has too many \"!\"") }
            return .not(try unary(place))
        }
        if take(sign: "(") {
            let inner = try any(place)
            try expect(")")
            return inner
        }
        guard case .word(let word)? = tokens.popFirst() else { throw fault("a keyword is missing") }
        return try condition(word, place)
    }

    // MARK: - Conditions

    private mutating func condition(_ word: String, _ place: Place) throws(Fault) -> FilterExpression {
        let lower = word.lowercased()
        if let flag = FilterExpression.FlagWord(rawValue: lower) { return try flagCondition(flag, place) }
        if let number = FilterExpression.NumberWord(rawValue: lower) {
            guard place == .rootCause || (number != .index && number != .coverage) else {
                throw fault("\(word) is for root causes alone")
            }
            guard let comparison = comparison() else { return .isSet(.number(number)) }
            guard case .number(let value)? = tokens.popFirst() else { throw fault("\(word) is compared with a number") }
            return .number(number, comparison, value)
        }
        if let text = FilterExpression.TextWord(rawValue: lower) {
            guard let test = textTest() else { return .isSet(.text(text)) }
            return .text(text, test, try textValue())
        }
        switch lower {
        case "service": return try service(place)
        case "edge": return try edge(place)
        case "annotation": return try annotation(place)
        case "rootcause.json": return try rootCausePaths(place)
        case "group.name", "group.arn": return try group(lower, place)
        case _ where lower.hasPrefix("annotation."):
            return try annotation(String(word.dropFirst("annotation.".count)), place)
        case _ where lower.hasPrefix("rootcause."): return try rootCause(lower, place)
        default: throw fault("\"\(word)\" is no keyword")
        }
    }

    private mutating func flagCondition(
        _ flag: FilterExpression.FlagWord, _ place: Place
    ) throws(Fault) -> FilterExpression {
        if [.first, .last, .remote].contains(flag), place != .rootCause {
            throw fault("\(flag.rawValue) is for root causes alone")
        }
        for (sign, isEqual) in [("=", true), ("!=", false)] where take(sign: sign) {
            return try truth() == isEqual ? .flag(flag) : .not(.flag(flag))
        }
        return .flag(flag)
    }

    private mutating func truth() throws(Fault) -> Bool {
        switch tokens.popFirst() {
        case .word(let word)? where word.lowercased() == "true": return true
        case .word(let word)? where word.lowercased() == "false": return false
        case .text("true")?: return true
        case .text("false")?: return false
        default: throw fault("true or false is missing")
        }
    }

    private mutating func service(_ place: Place) throws(Fault) -> FilterExpression {
        guard place == .trace else { throw fault("service() can't stand within braces") }
        try expect("(")
        var node = FilterExpression.NodeTest()
        if !take(sign: ")") {
            node = try nodeTest()
            try expect(")")
        }
        return .service(node, try braces(.service))
    }

    private mutating func edge(_ place: Place) throws(Fault) -> FilterExpression {
        guard place == .trace else { throw fault("edge() can't stand within braces") }
        try expect("(")
        var (source, target) = (FilterExpression.NodeTest(), FilterExpression.NodeTest())
        if !take(sign: ")") {
            source = try nodeTest()
            if take(sign: ",") { target = try nodeTest() }
            try expect(")")
        }
        return .edge(source, target, try braces(.edge))
    }

    private mutating func braces(_ place: Place) throws(Fault) -> FilterExpression? {
        guard take(sign: "{") else { return nil }
        if take(sign: "}") { return nil }
        let inner = try any(place)
        // A page of AWS's own has an example without its end.
        if tokens.isEmpty { return inner }
        try expect("}")
        return inner
    }

    /// A name, or `id(name: "…", type: "…", account.id: "…")`.
    private mutating func nodeTest() throws(Fault) -> FilterExpression.NodeTest {
        var node = FilterExpression.NodeTest()
        guard case .word(let word)? = tokens.first, word.lowercased() == "id" else {
            node.name = try textValue()
            return node
        }
        tokens.removeFirst()
        try expect("(")
        repeat {
            guard case .word(let part)? = tokens.popFirst() else { throw fault("id() names name, type or account.id") }
            try expect(":")
            let value = try textValue()
            switch part.lowercased() {
            case "name": node.name = value
            case "type": node.type = value
            case "account.id": node.account = value
            default: throw fault("id() has no \"\(part)\"")
            }
        } while take(sign: ",")
        try expect(")")
        return node
    }

    private mutating func annotation(_ place: Place) throws(Fault) -> FilterExpression {
        guard case .key(let key)? = tokens.popFirst() else { throw fault("the annotation's key is missing") }
        return try annotation(key, place)
    }

    private mutating func annotation(_ key: String, _ place: Place) throws(Fault) -> FilterExpression {
        guard place == .trace else { throw fault("annotations can't be asked for within service() and edge()") }
        guard !key.isEmpty else { throw fault("the annotation's key is missing") }
        if let test = textWordTest() { return .annotation(key, .text(test, try textValue())) }
        guard let comparison = comparison() else { return .annotation(key, nil) }
        switch tokens.popFirst() {
        case .number(let number)?: return .annotation(key, .number(comparison, number))
        case .word(let word)? where word.lowercased() == "true" || word.lowercased() == "false":
            guard comparison == .equal || comparison == .unequal else { throw fault("true and false have no order") }
            let test = FilterExpression.AnnotationTest.flag(
                word.lowercased() == "true", isEqual: comparison == .equal)
            return .annotation(key, test)
        case .text(let text)?, .word(let text)?:
            guard comparison == .equal || comparison == .unequal else { throw fault("texts have no order") }
            return .annotation(key, .text(comparison == .equal ? .equal : .unequal, text))
        default: throw fault("the annotation's value is missing")
        }
    }

    private mutating func rootCause(_ word: String, _ place: Place) throws(Fault) -> FilterExpression {
        guard place == .trace else { throw fault("root causes can't be asked for within braces") }
        let parts = word.fields(separatedBy: ".")
        guard parts.count == 3, let kind = RootCause.Kind(rawValue: String(parts[1])),
            let part = FilterExpression.RootCausePart(rawValue: String(parts[2]))
        else { throw fault("\"\(word)\" is no keyword") }
        return .rootCause(kind, part, try braces(.rootCause))
    }

    private mutating func rootCausePaths(_ place: Place) throws(Fault) -> FilterExpression {
        guard place == .trace else { throw fault("root causes can't be asked for within braces") }
        let isEqual = take(sign: "=")
        guard isEqual || take(sign: "!=") else { throw fault("rootcause.json is compared by = or !=") }
        guard case .json(let text)? = tokens.popFirst() else { throw fault("rootcause.json is compared with #[…]") }
        let json: JSON
        do { json = try JSON(parsing: text) } catch { throw fault("the JSON value is not JSON: \(error)") }
        let paths = (json.array ?? [json]).map { cause in
            (cause["Services"]?.array ?? []).map { service in
                FilterExpression.PathService(
                    name: service["Name"]?.string ?? "", type: service["Type"]?.string,
                    entities: (service["EntityPath"]?.array ?? []).compactMap { $0["Name"]?.string })
            }
        }
        return isEqual ? .rootCausePaths(paths) : .not(.rootCausePaths(paths))
    }

    /// A group stands for its expression.
    private mutating func group(_ word: String, _ place: Place) throws(Fault) -> FilterExpression {
        guard place == .trace else { throw fault("groups can't be asked for within braces") }
        let isEqual = take(sign: "=")
        guard isEqual || take(sign: "!=") else { throw fault("\(word) is compared by = or !=") }
        let value = try textValue()
        guard let text = groups(word == "group.name" ? value : nil, word == "group.arn" ? value : nil) else {
            throw fault("there is no group \"\(value)\"")
        }
        named += 1
        guard named <= LimitsXRay.filterGroups else {
            throw fault("it names groups more than \(LimitsXRay.filterGroups) times")
        }
        let inner = text.isEmpty ? .all([]) : try Self.parse(text, groups, depth: depth + 1, &named)
        return isEqual ? inner : .not(inner)
    }

    // MARK: - Steps

    private mutating func comparison() -> FilterExpression.Comparison? {
        let signs: [(String, FilterExpression.Comparison)] = [
            ("=", .equal), ("!=", .unequal), ("<", .less), ("<=", .atMost), (">", .greater), (">=", .atLeast),
        ]
        for (sign, comparison) in signs where take(sign: sign) { return comparison }
        return nil
    }

    private mutating func textTest() -> FilterExpression.TextTest? {
        if take(sign: "=") { return .equal }
        if take(sign: "!=") { return .unequal }
        return textWordTest()
    }

    private mutating func textWordTest() -> FilterExpression.TextTest? {
        if take("contains") { return .contains }
        if take("beginswith") { return .begins }
        return take("endswith") ? .ends : nil
    }

    /// A text, which AWS's pages write without quotes now and then.
    private mutating func textValue() throws(Fault) -> String {
        switch tokens.popFirst() {
        case .text(let text)?, .word(let text)?: return text
        case .number(let number)?: return Int64(exactly: number).map { "\($0)" } ?? "\(number)"
        default: throw fault("a text is missing")
        }
    }

    private mutating func take(_ word: String) -> Bool {
        guard case .word(let next)? = tokens.first, next.lowercased() == word else { return false }
        tokens.removeFirst()
        return true
    }

    private mutating func take(sign: String) -> Bool {
        guard tokens.first == .sign(sign) else { return false }
        tokens.removeFirst()
        return true
    }

    private mutating func expect(_ sign: String) throws(Fault) {
        guard take(sign: sign) else {
            throw fault("\"\(sign)\" is missing" + (tokens.first.map { " before \($0.shown)" } ?? " at its end"))
        }
    }

    private func fault(_ reason: String) -> Fault { .invalid("Invalid filter expression: \(reason).") }
}

extension FilterToken {
    fileprivate var shown: String {
        switch self {
        case .word(let text), .text(let text), .json(let text), .key(let text), .sign(let text): "\"\(text)\""
        case .number(let number): "\(number)"
        }
    }
}
