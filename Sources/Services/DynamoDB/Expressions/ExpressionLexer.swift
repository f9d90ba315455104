/// A word or sign of an expression.
struct ExpressionToken: Equatable {
    enum Kind: Equatable {
        /// A name, a keyword or a function: letters, digits and underscores.
        case word
        /// `#name`
        case placeholder
        /// `:value`
        case value
        /// Digits.
        case digits
        /// A bracket, comma, dot, operator, or a character that no expression has.
        case sign
    }

    let kind: Kind
    let text: String
    /// Where the token's bytes stand in the expression.
    let range: Range<Int>
}

/// Cuts an expression into tokens. It refuses nothing: what fits nowhere becomes a sign that no grammar takes.
enum ExpressionLexer {
    static func tokens(of expression: String) -> [ExpressionToken] {
        let bytes = Array(expression.utf8)
        var tokens: [ExpressionToken] = []
        var position = 0
        while position < bytes.count {
            if isSpace(bytes[position]) {
                position += 1
                continue
            }
            let (kind, end) = token(in: bytes, at: position)
            let text = String(decoding: bytes[position..<end], as: UTF8.self)
            tokens.append(ExpressionToken(kind: kind, text: text, range: position..<end))
            position = end
        }
        return tokens
    }

    private static func token(in bytes: [UInt8], at start: Int) -> (ExpressionToken.Kind, Int) {
        let first = bytes[start]
        if isLetter(first) { return (.word, end(in: bytes, from: start + 1, while: isWordPart)) }
        if isDigit(first) { return (.digits, end(in: bytes, from: start + 1, while: isDigit)) }
        if first == UInt8(ascii: "#") || first == UInt8(ascii: ":") {
            let end = end(in: bytes, from: start + 1, while: isWordPart)
            let kind: ExpressionToken.Kind = first == UInt8(ascii: "#") ? .placeholder : .value
            return (end > start + 1 ? kind : .sign, end)
        }
        if start + 1 < bytes.count, isPair(first, bytes[start + 1]) { return (.sign, start + 2) }
        return (.sign, end(in: bytes, from: start + 1) { $0 & 0xC0 == 0x80 })
    }

    private static func end(in bytes: [UInt8], from start: Int, while belongs: (UInt8) -> Bool) -> Int {
        var position = start
        while position < bytes.count, belongs(bytes[position]) { position += 1 }
        return position
    }

    private static func isPair(_ first: UInt8, _ second: UInt8) -> Bool {
        switch first {
        case UInt8(ascii: "<"): second == UInt8(ascii: "=") || second == UInt8(ascii: ">")
        case UInt8(ascii: ">"): second == UInt8(ascii: "=")
        default: false
        }
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 || byte == 10 || byte == 13 }
    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }
    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 97 < 26 || byte == UInt8(ascii: "_") }
    private static func isWordPart(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }
}
