extension DynamoNumber {
    /// The number that a text means: an optional sign, digits with an optional point, an optional exponent.
    package init(_ text: String) throws(NumberFault) {
        var text = text
        var scan = NumberScan()
        guard text.withUTF8({ scan.read($0) }) else { throw .notNumeric(text) }
        self = try scan.number()
    }
}

extension DynamoNumber: CustomStringConvertible {
    /// The number without an exponent, as DynamoDB returns every number.
    package var description: String {
        var text: [UInt8] = []
        text.reserveCapacity(48)
        append(to: &text)
        return String(decoding: text, as: UTF8.self)
    }

    /// Adds `description` to a text.
    package func append(to text: inout [UInt8]) {
        if isNegative { text.append(UInt8(ascii: "-")) }
        let point = Int(exponent) + digitCount
        if exponent >= 0 {
            appendDigits(to: &text)
            text.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: Int(exponent)))
        } else if point > 0 {
            let start = text.count
            appendDigits(to: &text)
            text.insert(UInt8(ascii: "."), at: start + point)
        } else {
            text.append(UInt8(ascii: "0"))
            text.append(UInt8(ascii: "."))
            text.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: -point))
            appendDigits(to: &text)
        }
    }

    private func appendDigits(to text: inout [UInt8]) {
        if let small = UInt64(exactly: coefficient), small < 10 { return text.append(48 + UInt8(small)) }
        let start = text.count
        var rest = coefficient
        // Twos of 64 bits divide much faster than 128 bits do.
        while rest > UInt128(UInt64.max) {
            let (quotient, remainder) = rest.quotientAndRemainder(dividingBy: 10)
            text.append(48 + UInt8(remainder))
            rest = quotient
        }
        var small = UInt64(rest)
        while small > 0 {
            text.append(48 + UInt8(small % 10))
            small /= 10
        }
        text[start...].reverse()
    }
}

/// Reads a number's digits one by one. Zeros wait until a digit follows them, so the coefficient never ends in one.
private struct NumberScan {
    private var position = 0
    private var isNegative = false
    private var coefficient: UInt128 = 0
    private var digits = 0
    private var waitingZeros = 0
    private var fractionDigits = 0
    private var power = 0

    /// False where the text is no number.
    mutating func read(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        isNegative = takeSign(text)
        var seen = takeDigits(text)
        if position < text.count, text[position] == UInt8(ascii: ".") {
            position += 1
            fractionDigits = takeDigits(text)
            seen += fractionDigits
        }
        guard seen > 0 else { return false }
        if position < text.count, text[position] | 0x20 == UInt8(ascii: "e") {
            position += 1
            guard takePower(text) else { return false }
        }
        return position == text.count
    }

    func number() throws(NumberFault) -> DynamoNumber {
        if digits == 0 { return .zero }
        let exponent = power + waitingZeros - fractionDigits
        if exponent + digits - 1 > 125 { throw .overflow }
        if exponent + digits - 1 < -130 { throw .underflow }
        if digits > LimitsDynamoDB.numberDigits { throw .tooManyDigits }
        return DynamoNumber(isNegative: isNegative, coefficient: coefficient, exponent: Int16(exponent))
    }

    private mutating func takeSign(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard position < text.count, text[position] == UInt8(ascii: "-") || text[position] == UInt8(ascii: "+") else {
            return false
        }
        position += 1
        return text[position - 1] == UInt8(ascii: "-")
    }

    /// How many digits stand here.
    private mutating func takeDigits(_ text: UnsafeBufferPointer<UInt8>) -> Int {
        let start = position
        while position < text.count, text[position] &- 48 < 10 {
            take(text[position] - 48)
            position += 1
        }
        return position - start
    }

    private mutating func take(_ digit: UInt8) {
        if digit == 0 {
            if digits > 0 { waitingZeros += 1 }
            return
        }
        digits += waitingZeros + 1
        if digits <= LimitsDynamoDB.numberDigits {
            coefficient = coefficient * DynamoNumber.powers[waitingZeros + 1] + UInt128(digit)
        }
        waitingZeros = 0
    }

    private mutating func takePower(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        let isBelowZero = takeSign(text)
        let start = position
        while position < text.count, text[position] &- 48 < 10 {
            power = min(power * 10 + Int(text[position] - 48), 1_000_000_000)
            position += 1
        }
        if isBelowZero { power = -power }
        return position > start
    }
}
