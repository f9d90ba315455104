internal import Base
internal import Wire

/// What the expressions of a query are evaluated over: one record, or what aggregates came to.
struct SQLScope {
    let row: SelectRow
    /// The name by which the query calls the record.
    let alias: String?
    var aggregates: [SQLValue] = []
    let now: Instant

    // MARK: - Values

    func value(_ expression: SQLExpression) throws(Fault) -> SQLValue {
        switch expression {
        case .literal(let value): return value
        case .path(let steps): return try value(at: steps)
        case .aggregate(let index): return aggregates[index]
        case .not(let one): return Self.value(try truth(one).map { !$0 })
        case .and(let left, let right):
            let first = try truth(left)
            if first == false { return .bool(false) }
            let second = try truth(right)
            return second == false ? .bool(false) : Self.value(first == nil || second == nil ? nil : true)
        case .or(let left, let right):
            let first = try truth(left)
            if first == true { return .bool(true) }
            let second = try truth(right)
            return second == true ? .bool(true) : Self.value(first == nil || second == nil ? nil : false)
        case .comparison(let comparison, let left, let right):
            return Self.value(Self.compare(try value(left), comparison, try value(right)))
        case .arithmetic(let operation, let left, let right):
            return try SQLArithmetic.apply(operation, try value(left), try value(right))
        case .joined(let left, let right): return try join(try value(left), try value(right))
        case .isNull(let one): return .bool(try value(one).isAbsent)
        case .isMissing(let one): return .bool(try value(one).isMissing)
        case .isIn(let one, let others): return try isIn(one, others)
        case .between(let one, let low, let high):
            let middle = try value(one)
            let isAbove = Self.compare(middle, .greaterOrEqual, try value(low))
            let isBelow = Self.compare(middle, .lessOrEqual, try value(high))
            if isAbove == false || isBelow == false { return .bool(false) }
            return Self.value(isAbove == nil || isBelow == nil ? nil : true)
        case .like(let one, let pattern, let escape): return try isLike(one, pattern, escape)
        case .fits(let one, let pattern):
            let text = try value(one)
            return text.isAbsent ? .null : .bool(try pattern.matches(text.text))
        case .cast(let one, let type): return try SQLCast.cast(try value(one), to: type)
        case .choice(let cases, let otherwise):
            for choice in cases {
                if try truth(choice.when) == true { return try value(choice.then) }
            }
            return try otherwise.map { expression throws(Fault) in try value(expression) } ?? .null
        case .call(let function, let arguments):
            if case .coalesce = function { return try coalesce(arguments) }
            var values: [SQLValue] = []
            for argument in arguments { values.append(try value(argument)) }
            return try SQLCall.apply(function, values, now: now)
        }
    }

    /// A condition; nil is neither true nor false.
    func truth(_ expression: SQLExpression) throws(Fault) -> Bool? {
        let value = try value(expression)
        if case .text(let text) = value, let truth = Bool(text.lowercased()) { return truth }
        return value.truth
    }

    private static func value(_ truth: Bool?) -> SQLValue { truth.map { .bool($0) } ?? .null }

    private func value(at steps: [SQLStep]) throws(Fault) -> SQLValue {
        guard case .member(let name)? = steps.first else { return .missing }
        let isRecord = name.folded.map { $0 == alias ?? "s3object" } ?? false
        return try isRecord ? row.value(at: steps.dropFirst()) : row.value(at: steps[...])
    }

    // MARK: - Conditions

    static func compare(_ left: SQLValue, _ comparison: SQLExpression.Comparison, _ right: SQLValue) -> Bool? {
        guard !left.isAbsent, !right.isAbsent else { return nil }
        // Values that cannot be compared are unequal, and none of them is less.
        guard let order = left.order(right) else { return comparison == .unequal }
        return switch comparison {
        case .equal: order == 0
        case .unequal: order != 0
        case .less: order < 0
        case .lessOrEqual: order <= 0
        case .greater: order > 0
        case .greaterOrEqual: order >= 0
        }
    }

    private func isIn(_ one: SQLExpression, _ others: [SQLExpression]) throws(Fault) -> SQLValue {
        let wanted = try value(one)
        var isUnknown = wanted.isAbsent
        for other in others {
            switch Self.compare(wanted, .equal, try value(other)) {
            case true?: return .bool(true)
            case nil: isUnknown = true
            case false?: break
            }
        }
        return Self.value(isUnknown ? nil : false)
    }

    private func isLike(_ one: SQLExpression, _ pattern: SQLExpression, _ escape: SQLExpression?) throws(Fault)
        -> SQLValue
    {
        let (text, pattern) = (try value(one), try value(pattern))
        guard !text.isAbsent, !pattern.isAbsent else { return .null }
        guard case .text(let letters) = pattern else { throw SelectFault.arguments("LIKE") }
        var escaping: Character?
        if let escape {
            guard case .text(let text) = try value(escape), text.count == 1 else {
                throw SelectFault.make(
                    "LikeInvalidInputs", "Invalid argument given to the LIKE clause in the SQL expression.")
            }
            escaping = text.first
        }
        return .bool(try SQLPattern(letters, escape: escaping).matches(text.text))
    }

    private func coalesce(_ arguments: [SQLExpression]) throws(Fault) -> SQLValue {
        for argument in arguments {
            let value = try value(argument)
            if !value.isAbsent { return value }
        }
        return .null
    }

    private func join(_ left: SQLValue, _ right: SQLValue) throws(Fault) -> SQLValue {
        guard !left.isAbsent, !right.isAbsent else { return .null }
        let joined = left.text + right.text
        guard joined.utf8.count <= LimitsS3.selectRecordBytes else { throw SelectFault.overMaxRecordSize }
        return .text(joined)
    }
}
