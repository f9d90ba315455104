internal import Wire

/// Arithmetic of queries: integers stay integers, and what does not fit is a fault.
enum SQLArithmetic {
    /// - Throws: `InvalidDataType`, `IntegerOverflow`, `EvaluatorInvalidArguments` for a division by zero.
    static func apply(_ operation: SQLExpression.Arithmetic, _ left: SQLValue, _ right: SQLValue) throws(Fault)
        -> SQLValue
    {
        guard !left.isAbsent, !right.isAbsent else { return .null }
        guard let first = left.number, let second = right.number else {
            throw SelectFault.make("InvalidDataType", "The SQL expression contains an invalid data type.")
        }
        if case .integer(let one) = first, case .integer(let other) = second {
            return .integer(try integers(operation, one, other))
        }
        guard let one = first.double, let other = second.double else { return .null }
        switch operation {
        case .plus: return .decimal(one + other)
        case .minus: return .decimal(one - other)
        case .times: return .decimal(one * other)
        case .over, .modulo:
            guard other != 0 else { throw SelectFault.divisionByZero }
            return .decimal(operation == .over ? one / other : one.truncatingRemainder(dividingBy: other))
        }
    }

    private static func integers(_ operation: SQLExpression.Arithmetic, _ one: Int, _ other: Int) throws(Fault) -> Int {
        let (value, overflows): (Int, Bool)
        switch operation {
        case .plus: (value, overflows) = one.addingReportingOverflow(other)
        case .minus: (value, overflows) = one.subtractingReportingOverflow(other)
        case .times: (value, overflows) = one.multipliedReportingOverflow(by: other)
        case .over, .modulo:
            guard other != 0 else { throw SelectFault.divisionByZero }
            (value, overflows) =
                operation == .over
                ? one.dividedReportingOverflow(by: other) : one.remainderReportingOverflow(dividingBy: other)
        }
        guard !overflows else { throw SelectFault.integerOverflow }
        return value
    }
}
