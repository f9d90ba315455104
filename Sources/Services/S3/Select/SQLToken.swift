internal import Base
internal import Wire

/// A word of a query, with where it stands.
struct SQLToken: Sendable, Equatable {
    enum Kind: Sendable, Equatable {
        /// A keyword or a name; in lower case, with the text as it was written.
        case word(String)
        /// A name in double quotes, whose case counts.
        case quoted(String)
        case text(String)
        case integer(Int)
        case decimal(Double)
        case symbol(String)
        case end
    }

    let kind: Kind
    /// From 1.
    let column: Int
    /// As it was written.
    let source: String

    var described: String { kind == .end ? "EOF" : "'\(source)'" }

    func isWord(_ word: String) -> Bool { kind == .word(word) }
    func isSymbol(_ symbol: String) -> Bool { kind == .symbol(symbol) }
}

/// Cuts a query into its words.
struct SQLScanner {
    private let letters: [Character]
    private var place = 0

    /// - Throws: `ExpressionTooLong`, `LexerInvalidChar`, `LexerInvalidLiteral`.
    static func tokens(_ query: String) throws(Fault) -> [SQLToken] {
        guard query.utf8.count <= LimitsS3.selectExpressionBytes else { throw SelectFault.expressionTooLong }
        var scanner = SQLScanner(letters: Array(query))
        var tokens: [SQLToken] = []
        while true {
            let token = try scanner.next()
            tokens.append(token)
            if token.kind == .end { return tokens }
        }
    }

    private init(letters: [Character]) { self.letters = letters }

    private mutating func next() throws(Fault) -> SQLToken {
        while place < letters.count, letters[place].isWhitespace { place += 1 }
        let start = place
        guard place < letters.count else { return SQLToken(kind: .end, column: start + 1, source: "") }
        let kind = try kind(letters[place])
        return SQLToken(kind: kind, column: start + 1, source: String(letters[start..<place]))
    }

    private mutating func kind(_ first: Character) throws(Fault) -> SQLToken.Kind {
        if first == "'" { return .text(try quoted("'")) }
        if first == "\"" { return .quoted(try quoted("\"")) }
        if first.isLetter || first == "_" {
            return .word(taking { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "$" }.lowercased())
        }
        let isFraction = first == "." && place + 1 < letters.count && Self.isDigit(letters[place + 1])
        if Self.isDigit(first) || isFraction { return try number() }
        for symbol in ["<=", ">=", "<>", "!=", "||"] where starts(with: symbol) {
            place += 2
            return .symbol(symbol)
        }
        guard "()[],.*+-/%=<>;".contains(first) else {
            throw SelectFault.make(
                "LexerInvalidChar", "The SQL expression contains an invalid character at line 1, column \(place + 1).")
        }
        place += 1
        return .symbol(String(first))
    }

    private static func isDigit(_ letter: Character) -> Bool { letter.isASCII && letter.isNumber }

    private func starts(with symbol: String) -> Bool { letters[place...].starts(with: symbol) }

    private mutating func taking(_ isPart: (Character) -> Bool) -> String {
        let start = place
        while place < letters.count, isPart(letters[place]) { place += 1 }
        return String(letters[start..<place])
    }

    /// A text in quotes, in which a quote is written twice.
    private mutating func quoted(_ quote: Character) throws(Fault) -> String {
        var text = ""
        place += 1
        while place < letters.count {
            if letters[place] != quote {
                text.append(letters[place])
            } else if place + 1 < letters.count, letters[place + 1] == quote {
                text.append(quote)
                place += 1
            } else {
                place += 1
                return text
            }
            place += 1
        }
        throw SelectFault.make("LexerInvalidLiteral", "The SQL expression contains an invalid literal: it has no end.")
    }

    private mutating func number() throws(Fault) -> SQLToken.Kind {
        var text = taking(Self.isDigit)
        if place < letters.count, letters[place] == "." {
            place += 1
            text += "." + taking(Self.isDigit)
        }
        if place < letters.count, letters[place] == "e" || letters[place] == "E" {
            place += 1
            text += "e"
            if place < letters.count, letters[place] == "-" || letters[place] == "+" {
                text.append(letters[place])
                place += 1
            }
            text += taking(Self.isDigit)
        }
        if let integer = Int(text) { return .integer(integer) }
        guard let double = Double(text.hasSuffix(".") ? text + "0" : text), double.isFinite else {
            throw SelectFault.make("LexerInvalidLiteral", "The SQL expression contains an invalid literal: \(text).")
        }
        return .decimal(double)
    }
}
