internal import Base
internal import Wire

/// Reads metric math expressions. Its depth and its length are bounded, so that no expression holds a thread.
struct MathParser {
    enum Token: Hashable {
        case number(Double)
        case text(String)
        case name(String)
        case symbol(String)
    }

    private var tokens: ArraySlice<Token>

    /// - Throws: `ValidationError`.
    static func parse(_ text: String) throws(Fault) -> MathExpression {
        var parser = MathParser(tokens: try MathScanner.tokens(text)[...])
        if case .name(let word)? = parser.tokens.first, word.uppercased() == "SELECT" {
            return .select(try InsightsQuery(parser.tokens))
        }
        let expression = try parser.binary(above: 0, depth: 0)
        guard parser.tokens.isEmpty else { throw fault("unexpected \(shown(parser.tokens.first))") }
        return expression
    }

    static func fault(_ message: String) -> Fault { .validation("Error in expression: \(message)") }

    private mutating func binary(above rank: Int, depth: Int) throws(Fault) -> MathExpression {
        guard depth < LimitsCloudWatch.mathDepth else {
            throw Self.fault("it nests deeper than \(LimitsCloudWatch.mathDepth) levels")
        }
        var left = try unary(depth: depth)
        while let next = nextOperator, next.rank > rank {
            tokens.removeFirst()
            // Powers are read from the right, the others from the left.
            let right = try binary(above: next == .power ? next.rank - 1 : next.rank, depth: depth + 1)
            left = .operation(next, left, right)
        }
        return left
    }

    private var nextOperator: MathOperator? {
        switch tokens.first {
        case .symbol(let symbol)?: MathOperator(rawValue: symbol)
        case .name("AND")?: .and
        case .name("OR")?: .or
        default: nil
        }
    }

    private mutating func unary(depth: Int) throws(Fault) -> MathExpression {
        guard depth < LimitsCloudWatch.mathDepth else {
            throw Self.fault("it nests deeper than \(LimitsCloudWatch.mathDepth) levels")
        }
        switch tokens.popFirst() {
        case .number(let number)?: return .number(number)
        case .text(let text)?: return .text(text)
        // A power binds more than the sign before it.
        case .symbol("-")?: return .negated(try binary(above: MathOperator.times.rank, depth: depth + 1))
        case .symbol("+")?: return try unary(depth: depth + 1)
        case .symbol("(")?:
            let inner = try binary(above: 0, depth: depth + 1)
            guard tokens.popFirst() == .symbol(")") else { throw Self.fault("a closing parenthesis is missing") }
            return inner
        case .symbol("[")?: return .list(try arguments(until: "]", depth: depth + 1))
        case .name(let name)?:
            guard tokens.first == .symbol("(") else { return .name(name) }
            tokens.removeFirst()
            return .call(name, try arguments(until: ")", depth: depth + 1))
        case let other: throw Self.fault("unexpected \(Self.shown(other))")
        }
    }

    private mutating func arguments(until end: String, depth: Int) throws(Fault) -> [MathExpression] {
        var arguments: [MathExpression] = []
        if tokens.first == .symbol(end) {
            tokens.removeFirst()
            return []
        }
        while true {
            arguments.append(try binary(above: 0, depth: depth))
            switch tokens.popFirst() {
            case .symbol(","): continue
            case .symbol(end): return arguments
            case let other: throw Self.fault("unexpected \(Self.shown(other)) where ',' or '\(end)' is expected")
            }
        }
    }

    static func shown(_ token: Token?) -> String {
        switch token {
        case .number(let number)?: "'\(number)'"
        case .text(let text)?: "'\"\(text)\"'"
        case .name(let name)?: "'\(name)'"
        case .symbol(let symbol)?: "'\(symbol)'"
        case nil: "end of the expression"
        }
    }
}

/// Cuts an expression into its words, numbers, texts and symbols.
enum MathScanner {
    static func tokens(_ text: String) throws(Fault) -> [MathParser.Token] {
        var tokens: [MathParser.Token] = []
        let bytes = Array(text.utf8)
        guard bytes.count <= LimitsCloudWatch.expressionBytes else {
            throw MathParser.fault("it is longer than \(LimitsCloudWatch.expressionBytes) characters")
        }
        var place = 0
        while place < bytes.count {
            let byte = bytes[place]
            switch byte {
            case 9, 10, 13, 32: place += 1
            case UInt8(ascii: "\""), UInt8(ascii: "'"): tokens.append(.text(try quoted(bytes, &place)))
            case 48...57: tokens.append(.number(try number(bytes, &place)))
            case UInt8(ascii: ".") where place + 1 < bytes.count && (48...57).contains(bytes[place + 1]):
                tokens.append(.number(try number(bytes, &place)))
            case _ where isWord(byte):
                let begin = place
                while place < bytes.count, isWord(bytes[place]) || (48...57).contains(bytes[place]) { place += 1 }
                tokens.append(.name(String(decoding: bytes[begin..<place], as: UTF8.self)))
            default: tokens.append(.symbol(try symbol(bytes, &place)))
            }
        }
        return tokens
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        (65...90).contains(byte) || (97...122).contains(byte) || byte == UInt8(ascii: "_") || byte >= 128
    }

    /// A text in quotes; the other kind of quote needs no escape, its own one is escaped by a backslash.
    private static func quoted(_ bytes: [UInt8], _ place: inout Int) throws(Fault) -> String {
        let quote = bytes[place]
        var content: [UInt8] = []
        place += 1
        while place < bytes.count {
            let byte = bytes[place]
            if byte == quote {
                place += 1
                return String(decoding: content, as: UTF8.self)
            }
            if byte == UInt8(ascii: "\\"), place + 1 < bytes.count { place += 1 }
            content.append(bytes[place])
            place += 1
        }
        throw MathParser.fault("a quote is not closed")
    }

    private static func number(_ bytes: [UInt8], _ place: inout Int) throws(Fault) -> Double {
        let begin = place
        func digits() { while place < bytes.count, (48...57).contains(bytes[place]) { place += 1 } }
        digits()
        if place < bytes.count, bytes[place] == UInt8(ascii: ".") {
            place += 1
            digits()
        }
        if place + 1 < bytes.count, bytes[place] | 32 == UInt8(ascii: "e") {
            let isSigned = [UInt8(ascii: "-"), UInt8(ascii: "+")].contains(bytes[place + 1])
            let next = place + (isSigned ? 2 : 1)
            if next < bytes.count, (48...57).contains(bytes[next]) {
                place = next
                digits()
            }
        }
        let text = String(decoding: bytes[begin..<place], as: UTF8.self)
        guard let number = Double(text), number.isFinite else { throw MathParser.fault("\(text) is not a number") }
        return number
    }

    private static func symbol(_ bytes: [UInt8], _ place: inout Int) throws(Fault) -> String {
        let pair = String(decoding: bytes[place..<min(place + 2, bytes.count)], as: UTF8.self)
        if ["==", "!=", "<=", ">=", "&&", "||"].contains(pair) {
            place += 2
            return pair
        }
        let one = String(UnicodeScalar(bytes[place]))
        guard "+-*/^()[],<>=".contains(one) else { throw MathParser.fault("unexpected '\(one)'") }
        place += 1
        return one
    }
}
