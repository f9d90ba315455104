internal import Wire

/// Walks over a statement's tokens, binds what is written as values to placeholders, and guards the stack.
struct StatementCursor {
    private let tokens: [StatementToken]
    private var position = 0
    private var depth = 0
    private let parameters: [ItemValue]
    private var usedParameters = 0
    /// The values that the statement writes or gets as parameters, by the placeholders that its syntax has for them.
    private(set) var values: [String: ItemValue] = [:]

    init(_ statement: String, parameters: [ItemValue]) {
        tokens = StatementLexer.tokens(of: statement)
        self.parameters = parameters
    }

    var next: StatementToken? { position < tokens.count ? tokens[position] : nil }
    var following: StatementToken? { position + 1 < tokens.count ? tokens[position + 1] : nil }

    mutating func advance() { position += 1 }

    // MARK: - Tokens

    mutating func take(_ sign: String) -> Bool {
        guard let next, next.kind == .sign, next.text == sign else { return false }
        advance()
        return true
    }

    mutating func takeKeyword(_ word: String) -> Bool {
        guard next?.keyword == word else { return false }
        advance()
        return true
    }

    mutating func expect(_ sign: String, called name: String) throws(Fault) {
        guard take(sign) else { throw Self.malformed("Expected \(name)") }
    }

    mutating func expectKeyword(_ word: String) throws(Fault) {
        guard takeKeyword(word) else { throw Self.malformed("Expected \(word)") }
    }

    /// The name of a table, an index or an attribute.
    mutating func name() throws(Fault) -> String {
        guard let next, next.kind == .word || next.kind == .quoted else {
            throw Self.malformed("Expected identifier")
        }
        if next.kind == .word, StatementKeywords.contains(next.text) { throw Self.malformed("Unexpected keyword") }
        if next.text.isEmpty { throw .validation("Path component cannot be an empty string") }
        advance()
        return next.text
    }

    // MARK: - Values

    mutating func parameter() throws(Fault) -> ItemValue {
        guard usedParameters < parameters.count else { throw Self.parameters }
        usedParameters += 1
        advance()
        return parameters[usedParameters - 1]
    }

    /// The placeholder of a value.
    mutating func bind(_ value: ItemValue) -> String {
        let placeholder = ":\(values.count)"
        values[placeholder] = value
        return placeholder
    }

    // MARK: - Ends

    /// - Throws: ValidationException where tokens or parameters are left.
    func finish() throws(Fault) {
        guard next == nil else { throw Self.malformed("Unexpected token after expression") }
        guard usedParameters == parameters.count else { throw Self.parameters }
    }

    /// Guards the stack: whatever lies in something else opens a level, and who opened it closes it.
    mutating func open() throws(Fault) {
        guard depth < LimitsDynamoDB.expressionDepth else { throw Self.malformed("The statement is nested too deeply") }
        depth += 1
    }

    mutating func close() { depth -= 1 }

    // MARK: - Errors

    private static let parameters = Fault.validation("Number of parameters in request and statement don't match.")

    static func malformed(_ detail: String) -> Fault {
        .validation("Statement wasn't well formed, can't be processed: \(detail)")
    }
}
