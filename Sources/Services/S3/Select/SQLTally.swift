internal import Wire

/// What an aggregate has come to.
struct SQLTally {
    private let kind: SQLAggregate.Kind
    private var count = 0
    private var value: SQLValue?

    init(_ kind: SQLAggregate.Kind) { self.kind = kind }

    /// - Parameter value: the operand's; nil of `COUNT(*)`.
    /// - Throws: `InvalidDataType` for a sum of what is no number, `IntegerOverflow`.
    mutating func take(_ new: SQLValue?) throws(Fault) {
        guard let new else { return count += 1 }
        guard !new.isAbsent else { return }
        count += 1
        switch kind {
        case .count: break
        case .sum, .avg:
            guard let old = value else { return value = try Self.number(new) }
            value = try SQLArithmetic.apply(.plus, old, new)
        case .min, .max:
            let comparable = new.number ?? new
            guard let old = value else { return value = comparable }
            guard let order = comparable.order(old) else { return }
            if kind == .min ? order < 0 : order > 0 { value = comparable }
        }
    }

    private static func number(_ value: SQLValue) throws(Fault) -> SQLValue {
        guard let number = value.number else {
            throw SelectFault.make("InvalidDataType", "The SQL expression contains an invalid data type.")
        }
        return number
    }

    var result: SQLValue {
        switch kind {
        case .count: return .integer(count)
        case .sum, .min, .max: return value ?? .null
        case .avg:
            guard let sum = value?.double, count > 0 else { return .null }
            return .decimal(sum / Double(count))
        }
    }
}
