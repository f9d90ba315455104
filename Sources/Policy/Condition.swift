internal import Base

/// One key under one operator, with its values compiled.
struct Condition: Hashable, Sendable {
    /// A value in the form in which its operator compares.
    fileprivate enum Value: Hashable, Sendable {
        case pattern(Pattern)
        case number(Double)
        case date(Instant)
        case bool(Bool)
        case bytes([UInt8])
        case addresses(AddressRange)
    }

    private let test: ConditionOperator
    /// In lower case.
    private let key: String
    private let values: [Value]

    /// - Throws: when a value is none of the operator's kind.
    init(_ test: ConditionOperator, key: String, values: [String], readsVariables: Bool) throws(PolicyFault) {
        (self.test, self.key) = (test, key.lowercased())
        var compiled: [Value] = []
        for value in values { compiled.append(try Self.compile(value, test.kind, readsVariables)) }
        self.values = compiled
    }

    /// Whether the request meets the condition.
    ///
    /// A key that the request does not have fails a positive operator and meets a negated one, and meets every
    /// `IfExists`.
    /// - Source: IAM User Guide, Conditions with multiple context keys or values; Single-valued vs. multivalued context
    ///   keys.
    func holds(_ request: PreparedRequest) -> Bool {
        let given = request.values(key)
        if test.kind == .null { return values.contains(.bool(given?.isEmpty ?? true)) }
        guard let given, !given.isEmpty else {
            if test.ifExists { return true }
            switch test.quantifier {
            case .none: return test.isNegated
            case .any: return false
            case .all: return true
            }
        }
        switch (test.quantifier, test.isNegated) {
        case (.none, false), (.any, false): return given.contains { matches($0, request) }
        case (.none, true), (.all, true): return !given.contains { matches($0, request) }
        case (.any, true): return given.contains { !matches($0, request) }
        case (.all, false): return given.allSatisfy { matches($0, request) }
        }
    }

    /// Whether a value of the request is among those of the policy, negation left out.
    private func matches(_ given: String, _ request: PreparedRequest) -> Bool {
        switch test.kind {
        case .stringEquals(let ignoresCase): matchesPattern(ignoresCase ? given.lowercased() : given, request)
        case .stringLike, .arn: matchesPattern(given, request)
        case .numeric(let order): Double(given).map { matches($0, order) } ?? false
        case .date(let order): Self.date(given).map { matches($0, order) } ?? false
        case .bool: Self.bool(given).map { values.contains(.bool($0)) } ?? false
        case .binary: Base64.decode(given).map { values.contains(.bytes($0)) } ?? false
        case .ipAddress: AddressRange(given).map { address in values.contains { $0.covers(address) } } ?? false
        case .null: false
        }
    }

    private func matchesPattern(_ given: String, _ request: PreparedRequest) -> Bool {
        let bytes = Array(given.utf8)
        return values.contains { value in
            if case .pattern(let pattern) = value { return pattern.matches(bytes, request) }
            return false
        }
    }

    private func matches(_ given: Double, _ order: ConditionOperator.Order) -> Bool {
        values.contains { value in
            if case .number(let bound) = value { return order.holds(given, bound) }
            return false
        }
    }

    private func matches(_ given: Instant, _ order: ConditionOperator.Order) -> Bool {
        values.contains { value in
            if case .date(let bound) = value { return order.holds(given, bound) }
            return false
        }
    }

    // MARK: - Compiling

    private static func compile(
        _ text: String, _ kind: ConditionOperator.Kind, _ readsVariables: Bool
    ) throws(PolicyFault) -> Value {
        let value: Value?
        switch kind {
        case .stringEquals(let ignoresCase):
            value = .pattern(Pattern(text, style: .literal, readsVariables: readsVariables, ignoresCase: ignoresCase))
        case .stringLike: value = .pattern(Pattern(text, style: .text, readsVariables: readsVariables))
        case .arn: value = .pattern(Pattern(text, style: .arn, readsVariables: readsVariables))
        case .numeric: value = Double(text).map { .number($0) }
        case .date: value = date(text).map { .date($0) }
        case .bool, .null: value = bool(text).map { .bool($0) }
        case .binary: value = Base64.decode(text).map { .bytes($0) }
        case .ipAddress: value = AddressRange(text).map { .addresses($0) }
        }
        guard let value else { throw .legacy }
        return value
    }

    /// An ISO 8601 time, or seconds since 1970.
    private static func date(_ text: String) -> Instant? {
        if let seconds = Int64(text), seconds.magnitude < 9_000_000_000 { return Instant(seconds: seconds) }
        return CalendarDate.instant(iso8601: text)
    }

    private static func bool(_ text: String) -> Bool? {
        switch text.lowercased() {
        case "true": true
        case "false": false
        default: nil
        }
    }
}

extension Condition.Value {
    fileprivate func covers(_ address: AddressRange) -> Bool {
        if case .addresses(let range) = self { return range.contains(address) }
        return false
    }
}

extension ConditionOperator.Order {
    fileprivate func holds<Number: Comparable>(_ given: Number, _ bound: Number) -> Bool {
        switch self {
        case .equal: given == bound
        case .less: given < bound
        case .lessOrEqual: given <= bound
        case .greater: given > bound
        case .greaterOrEqual: given >= bound
        }
    }
}
