/// A word, literal or sign of a PartiQL statement.
struct StatementToken: Equatable {
    enum Kind: Equatable {
        /// A name or a keyword.
        case word
        /// `"name"`
        case quoted
        /// `'text'`
        case text
        case number
        /// `?`
        case parameter
        /// A bracket, comma, dot, operator, or a character that no statement has.
        case sign
    }

    let kind: Kind
    /// What it means: a text or quoted name without its quotes.
    let text: String
    /// Where it stands, as AWS's errors show it: `line:column:length`, from 1.
    let place: String

    /// The word in capitals, where it is one.
    var keyword: String? { kind == .word ? text.uppercased() : nil }
}

/// Cuts a statement into tokens. It refuses nothing: what fits nowhere becomes a sign that no grammar takes.
/// - Source: Amazon DynamoDB Developer Guide, "PartiQL language reference for DynamoDB".
struct StatementLexer {
    private let characters: [Unicode.Scalar]
    private var position = 0
    private var (line, lineStart) = (1, 0)

    private init(_ statement: String) { characters = Array(statement.unicodeScalars) }

    static func tokens(of statement: String) -> [StatementToken] {
        var lexer = StatementLexer(statement)
        var tokens: [StatementToken] = []
        while let token = lexer.next() { tokens.append(token) }
        return tokens
    }

    private var current: Unicode.Scalar? { position < characters.count ? characters[position] : nil }
    private var following: Unicode.Scalar? { position + 1 < characters.count ? characters[position + 1] : nil }

    private mutating func next() -> StatementToken? {
        while let space = current, space.properties.isWhitespace {
            position += 1
            if space == "\n" { (line, lineStart) = (line + 1, position) }
        }
        guard let first = current else { return nil }
        let (start, line, column) = (position, line, position - lineStart + 1)
        let (kind, text) = token(first)
        return StatementToken(kind: kind, text: text, place: "\(line):\(column):\(position - start)")
    }

    private mutating func token(_ first: Unicode.Scalar) -> (StatementToken.Kind, String) {
        switch first {
        case "'", "\"":
            guard let text = quoted(first) else { return (.sign, String(first)) }
            return (first == "'" ? .text : .quoted, text)
        case "?":
            position += 1
            return (.parameter, "?")
        case _ where Self.isDigit(first), "." where following.map(Self.isDigit) == true: return (.number, number())
        case _ where Self.isLetter(first): return (.word, taken { Self.isLetter($0) || Self.isDigit($0) })
        default: return (.sign, sign(first))
        }
    }

    /// What stands between quotes, of which two stand for one; nil where they do not end.
    private mutating func quoted(_ quote: Unicode.Scalar) -> String? {
        var text = String.UnicodeScalarView()
        let start = position
        position += 1
        while let character = current {
            position += 1
            if character == quote {
                guard current == quote else { return String(text) }
                position += 1
            }
            text.append(character)
        }
        position = start + 1
        return nil
    }

    private mutating func number() -> String {
        var text = taken(Self.isDigit)
        if current == "." {
            position += 1
            text += "." + taken(Self.isDigit)
        }
        guard current == "e" || current == "E" else { return text }
        let start = position
        position += 1
        var exponent = "e"
        if let sign = current, sign == "+" || sign == "-" {
            exponent.unicodeScalars.append(sign)
            position += 1
        }
        let digits = taken(Self.isDigit)
        if digits.isEmpty { position = start } else { text += exponent + digits }
        return text
    }

    private mutating func sign(_ first: Unicode.Scalar) -> String {
        let pairs = ["<=", ">=", "<>", "!=", "<<", ">>"]
        position += 1
        guard let second = current else { return String(first) }
        let pair = String(first) + String(second)
        guard pairs.contains(pair) else { return String(first) }
        position += 1
        return pair
    }

    private mutating func taken(_ belongs: (Unicode.Scalar) -> Bool) -> String {
        var text = String.UnicodeScalarView()
        while let character = current, belongs(character) {
            text.append(character)
            position += 1
        }
        return String(text)
    }

    private static func isDigit(_ character: Unicode.Scalar) -> Bool { ("0"..."9").contains(character) }
    private static func isLetter(_ character: Unicode.Scalar) -> Bool {
        ("a"..."z").contains(character) || ("A"..."Z").contains(character) || character == "_" || character == "$"
    }
}
