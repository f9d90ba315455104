internal import Wire

/// Walks over an expression's tokens and keeps what every grammar needs: limits, and the place of a syntax error.
struct TokenReader {
    let kind: ExpressionKind
    private let expression: String
    private let tokens: [ExpressionToken]
    private(set) var position = 0
    /// The farthest token that a grammar looked at: the one to blame where nothing fits.
    private var farthest = 0
    private var depth = 0

    init(_ expression: String, kind: ExpressionKind) throws(Fault) {
        let size = expression.utf8.count
        guard size <= LimitsDynamoDB.expressionBytes else {
            throw kind.invalid("Expression size has exceeded the maximum allowed size; expression size: \(size)")
        }
        (self.kind, self.expression) = (kind, expression)
        tokens = ExpressionLexer.tokens(of: expression)
        if tokens.isEmpty { throw kind.invalid("The expression can not be empty;") }
    }

    var isAtEnd: Bool { position == tokens.count }
    var next: ExpressionToken? { position < tokens.count ? tokens[position] : nil }
    var following: ExpressionToken? { position + 1 < tokens.count ? tokens[position + 1] : nil }

    mutating func advance() {
        position += 1
        farthest = max(farthest, position)
    }

    mutating func goBack(to position: Int) { self.position = position }

    /// Takes the next token where it is this sign.
    mutating func take(_ sign: String) -> Bool {
        guard let next, next.kind == .sign, next.text == sign else { return false }
        advance()
        return true
    }

    mutating func expect(_ sign: String) throws(Fault) {
        guard take(sign) else { throw syntaxError() }
    }

    /// Keywords are written in any case.
    func isKeyword(_ word: String) -> Bool {
        guard let next, next.kind == .word else { return false }
        return next.text.uppercased() == word
    }

    mutating func takeKeyword(_ word: String) -> Bool {
        guard isKeyword(word) else { return false }
        advance()
        return true
    }

    mutating func takeToken(_ kind: ExpressionToken.Kind) -> String? {
        guard let next, next.kind == kind else { return nil }
        advance()
        return next.text
    }

    // MARK: - Limits

    /// Guards the stack: parentheses, functions and NOT open a level, and who opened it closes it.
    mutating func open() throws(Fault) {
        guard depth < LimitsDynamoDB.expressionDepth else { throw kind.invalid("The expression is nested too deeply;") }
        depth += 1
    }

    mutating func close() { depth -= 1 }

    // MARK: - Errors

    /// Blames the farthest token, and shows it with its neighbours as they are written.
    func syntaxError() -> Fault {
        let first = tokens[max(0, min(farthest, tokens.count) - 1)]
        let last = tokens[min(farthest + 1, tokens.count - 1)]
        let near = Array(expression.utf8)[min(first.range.lowerBound, last.range.lowerBound)..<last.range.upperBound]
        let token = farthest < tokens.count ? tokens[farthest].text : "<EOF>"
        return kind.invalid("Syntax error; token: \"\(token)\", near: \"\(String(decoding: near, as: UTF8.self))\"")
    }
}
