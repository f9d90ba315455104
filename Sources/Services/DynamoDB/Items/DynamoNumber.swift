/// A number of DynamoDB: up to 38 decimal digits, exact, from 1E-130 to 9.99…E+125 on both sides of zero.
///
/// The value is `coefficient` × 10^`exponent`. The coefficient has no trailing zero, so equal numbers have equal parts.
/// - Source: Amazon DynamoDB Developer Guide, "Supported data types", Number.
package struct DynamoNumber: Hashable, Sendable {
    package let isNegative: Bool
    let coefficient: UInt128
    let exponent: Int16

    package static let zero = DynamoNumber(isNegative: false, coefficient: 0, exponent: 0)

    /// The power of ten of the first digit: 2 for 123.
    var magnitude: Int { Int(exponent) + digitCount - 1 }
    var isZero: Bool { coefficient == 0 }
    /// Digits of the coefficient; 1 for zero.
    var digitCount: Int { Self.digits(of: coefficient) }

    init(isNegative: Bool, coefficient: UInt128, exponent: Int16) {
        (self.isNegative, self.coefficient, self.exponent) = (isNegative, coefficient, exponent)
    }

    package init(_ value: Int) {
        var coefficient = UInt128(value.magnitude)
        var exponent: Int16 = 0
        while coefficient != 0, coefficient.isMultiple(of: 10) {
            (coefficient, exponent) = (coefficient / 10, exponent + 1)
        }
        self.init(isNegative: value < 0, coefficient: coefficient, exponent: exponent)
    }

    /// The whole number, where there is one that fits.
    package var integer: Int? {
        if isZero { return 0 }
        guard exponent >= 0, magnitude <= 18 else { return nil }
        let value = Int(coefficient * Self.powers[Int(exponent)])
        return isNegative ? -value : value
    }

    /// 10^0 … 10^38.
    static let powers: [UInt128] = (0..<38).reduce(into: [1]) { powers, _ in powers.append((powers.last ?? 1) * 10) }

    static func digits(of coefficient: UInt128) -> Int {
        // log10(2) ≈ 1233 / 4096 gives the count or one less.
        let bits = UInt128.bitWidth - coefficient.leadingZeroBitCount
        let estimate = max(1, (bits * 1233) >> 12)
        return estimate < powers.count && coefficient >= powers[estimate] ? estimate + 1 : estimate
    }
}

/// Why a text or a sum is no number of DynamoDB.
package enum NumberFault: Error, Hashable, Sendable {
    case notNumeric(String)
    case overflow
    case underflow
    case tooManyDigits

    package var message: String {
        switch self {
        case .notNumeric(""): "The parameter cannot be converted to a numeric value"
        case .notNumeric(let text): "The parameter cannot be converted to a numeric value: \(text)"
        case .overflow: "Number overflow. Attempting to store a number with magnitude larger than supported range"
        case .underflow: "Number underflow. Attempting to store a number with magnitude smaller than supported range"
        case .tooManyDigits: "Attempting to store more than 38 significant digits in a Number"
        }
    }
}

extension DynamoNumber: Comparable {
    package static func < (left: DynamoNumber, right: DynamoNumber) -> Bool { left.compare(right) < 0 }

    /// Below zero where this number is the smaller one.
    func compare(_ other: DynamoNumber) -> Int {
        if isZero || other.isZero { return sign - other.sign }
        guard isNegative == other.isNegative else { return isNegative ? -1 : 1 }
        return isNegative ? -compareMagnitude(other) : compareMagnitude(other)
    }

    private var sign: Int { isZero ? 0 : isNegative ? -1 : 1 }

    private func compareMagnitude(_ other: DynamoNumber) -> Int {
        let (count, otherCount) = (digitCount, other.digitCount)
        let (first, second) = (Int(exponent) + count, Int(other.exponent) + otherCount)
        guard first == second else { return first < second ? -1 : 1 }
        // The first digits stand at the same power, so filling up to the same count of digits makes them comparable.
        let left = coefficient * Self.powers[max(0, otherCount - count)]
        let right = other.coefficient * Self.powers[max(0, count - otherCount)]
        return left == right ? 0 : left < right ? -1 : 1
    }
}

extension DynamoNumber {
    /// The number without its fraction, where that fits.
    var wholePart: Int? {
        if exponent >= 0 { return integer }
        let places = -Int(exponent)
        guard places < Self.powers.count else { return 0 }
        guard let whole = Int(exactly: coefficient / Self.powers[places]) else { return nil }
        return isNegative ? -whole : whole
    }
}
