internal import Base
internal import Wire

/// A condition over a JSON event: `{ ($.a = "b" || $.c[0].d > 5) && $.e NOT EXISTS }`.
indirect enum JSONCondition: Sendable {
    case compare(JSONSelector, PatternComparison)
    case isNull(JSONSelector)
    case isTrue(JSONSelector)
    case isFalse(JSONSelector)
    case exists(JSONSelector, Bool)
    case both(JSONCondition, JSONCondition)
    case either(JSONCondition, JSONCondition)

    func matches(_ event: JSON) -> Bool {
        switch self {
        case .compare(let selector, let comparison): selector.values(in: event).contains { comparison.matches($0) }
        case .isNull(let selector): selector.values(in: event).contains(.null)
        case .isTrue(let selector): selector.values(in: event).contains(.bool(true))
        case .isFalse(let selector): selector.values(in: event).contains(.bool(false))
        case .exists(let selector, let wanted): selector.values(in: event).isEmpty != wanted
        case .both(let left, let right): left.matches(event) && right.matches(event)
        case .either(let left, let right): left.matches(event) || right.matches(event)
        }
    }

    /// All selectors in it.
    var selectors: [JSONSelector] {
        switch self {
        case .compare(let selector, _), .isNull(let selector), .isTrue(let selector), .isFalse(let selector),
            .exists(let selector, _):
            [selector]
        case .both(let left, let right), .either(let left, let right): left.selectors + right.selectors
        }
    }

    // MARK: - Reading: or < and < parentheses

    static func parse(_ scanner: inout PatternScanner) throws(Fault) -> JSONCondition {
        try scanner.expect("{")
        let condition = try either(&scanner, depth: 0)
        try scanner.expect("}")
        guard scanner.peek() == nil else { throw FilterPattern.invalid("unexpected text after '}'") }
        return condition
    }

    private static func either(_ scanner: inout PatternScanner, depth: Int) throws(Fault) -> JSONCondition {
        var condition = try both(&scanner, depth: depth)
        while scanner.take("||") { condition = .either(condition, try both(&scanner, depth: depth)) }
        return condition
    }

    private static func both(_ scanner: inout PatternScanner, depth: Int) throws(Fault) -> JSONCondition {
        var condition = try single(&scanner, depth: depth)
        while scanner.take("&&") { condition = .both(condition, try single(&scanner, depth: depth)) }
        return condition
    }

    private static func single(_ scanner: inout PatternScanner, depth: Int) throws(Fault) -> JSONCondition {
        if scanner.take("(") {
            guard depth < LimitsLogs.patternDepth else { throw FilterPattern.invalid("too many parentheses") }
            let condition = try either(&scanner, depth: depth + 1)
            try scanner.expect(")")
            return condition
        }
        let selector = try JSONSelector(&scanner)
        if let sign = PatternComparison.sign(&scanner) {
            return .compare(selector, try PatternComparison(sign, &scanner))
        }
        return try test(selector, &scanner)
    }

    private static func test(_ selector: JSONSelector, _ scanner: inout PatternScanner) throws(Fault) -> JSONCondition {
        if scanner.takeWord("IS") {
            if scanner.takeWord("NULL") { return .isNull(selector) }
            if scanner.takeWord("TRUE") { return .isTrue(selector) }
            if scanner.takeWord("FALSE") { return .isFalse(selector) }
        } else if scanner.takeWord("NOT") {
            if scanner.takeWord("EXISTS") { return .exists(selector, false) }
        } else if scanner.takeWord("EXISTS") {
            return .exists(selector, true)
        }
        throw FilterPattern.invalid("expected a comparison at position \(scanner.offset + 1)")
    }
}
