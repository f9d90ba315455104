extension DynamoNumber {
    /// The exact sum.
    /// - Throws: `.overflow` also where the sum needs more than 38 digits, which is how DynamoDB words it.
    package func adding(_ other: DynamoNumber) throws(NumberFault) -> DynamoNumber {
        if other.isZero { return self }
        if isZero { return other }
        // Past 39 places between the first and the last digit the sum has more than 38 digits, whatever they are.
        let last = min(Int(exponent), Int(other.exponent))
        guard max(magnitude, other.magnitude) - last < 39 else { throw .overflow }
        let (left, right) = (aligned(to: last), other.aligned(to: last))
        if isNegative == other.isNegative {
            return try (left + right).number(isNegative: isNegative, exponent: last)
        }
        if left == right { return .zero }
        return right < left
            ? try (left - right).number(isNegative: isNegative, exponent: last)
            : try (right - left).number(isNegative: other.isNegative, exponent: last)
    }

    /// The exact difference; throws as `adding` does.
    package func subtracting(_ other: DynamoNumber) throws(NumberFault) -> DynamoNumber {
        try adding(
            DynamoNumber(
                isNegative: !other.isNegative && !other.isZero, coefficient: other.coefficient, exponent: other.exponent
            ))
    }

    private func aligned(to last: Int) -> WideMagnitude {
        WideMagnitude(high: coefficient / WideMagnitude.base, low: coefficient % WideMagnitude.base)
            .scaled(byPowerOfTen: Int(exponent) - last)
    }
}

/// A whole number of up to 40 digits, which is two more than fit in 128 bits: `high` × 10^20 + `low`.
private struct WideMagnitude: Equatable {
    static let base: UInt128 = 100_000_000_000_000_000_000

    var high: UInt128
    var low: UInt128

    /// The result has at most 40 digits. A step of 10^18 keeps the product of the low half within 128 bits.
    func scaled(byPowerOfTen power: Int) -> WideMagnitude {
        var (value, rest) = (self, power)
        while rest > 0 {
            let step = min(rest, 18)
            let factor = DynamoNumber.powers[step]
            let product = value.low * factor
            value = WideMagnitude(high: value.high * factor + product / Self.base, low: product % Self.base)
            rest -= step
        }
        return value
    }

    static func + (left: WideMagnitude, right: WideMagnitude) -> WideMagnitude {
        let low = left.low + right.low
        return WideMagnitude(high: left.high + right.high + low / base, low: low % base)
    }

    /// `right` is not above `left`.
    static func - (left: WideMagnitude, right: WideMagnitude) -> WideMagnitude {
        let borrows = left.low < right.low
        return WideMagnitude(
            high: left.high - right.high - (borrows ? 1 : 0), low: left.low + (borrows ? base : 0) - right.low)
    }

    static func < (left: WideMagnitude, right: WideMagnitude) -> Bool {
        left.high == right.high ? left.low < right.low : left.high < right.high
    }

    func number(isNegative: Bool, exponent: Int) throws(NumberFault) -> DynamoNumber {
        var (value, exponent) = (self, exponent)
        while value.low.isMultiple(of: 10) {
            let carry = value.high % 10 * Self.base
            value = WideMagnitude(high: value.high / 10, low: (carry + value.low) / 10)
            exponent += 1
        }
        guard value.high < DynamoNumber.powers[18] else { throw .overflow }
        let coefficient = value.high * Self.base + value.low
        let magnitude = exponent + DynamoNumber.digits(of: coefficient) - 1
        guard magnitude <= 125 else { throw .overflow }
        guard magnitude >= -130 else { throw .underflow }
        return DynamoNumber(isNegative: isNegative, coefficient: coefficient, exponent: Int16(exponent))
    }
}
