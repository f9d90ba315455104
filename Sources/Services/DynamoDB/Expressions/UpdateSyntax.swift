internal import Wire

/// An action of an update as it is written.
enum UpdateSyntax: Equatable {
    case set(PathSyntax, OperandSyntax)
    case remove(PathSyntax)
    case add(PathSyntax, String)
    case delete(PathSyntax, String)

    var path: PathSyntax {
        switch self {
        case .set(let path, _), .remove(let path), .add(let path, _), .delete(let path, _): path
        }
    }

    /// What stands beside the path.
    var operand: OperandSyntax? {
        switch self {
        case .set(_, let operand): operand
        case .remove: nil
        case .add(_, let value), .delete(_, let value): .value(value)
        }
    }
}

/// Reads the grammar of UpdateExpression.
/// - Source: Amazon DynamoDB Developer Guide, "Using update expressions".
struct UpdateParser {
    private static let sections = ["SET", "REMOVE", "ADD", "DELETE"]

    private var reader: TokenReader
    /// The sections in the order of writing, with repetitions.
    private var seen: [String] = []

    struct Parsed {
        let actions: [UpdateSyntax]
        /// The first section that stands twice.
        let repeatedSection: String?
    }

    static func parse(_ expression: String) throws(Fault) -> Parsed {
        let kind = ExpressionKind.update
        var parser = UpdateParser(reader: try TokenReader(expression, kind: kind))
        var actions: [UpdateSyntax] = []
        repeat { actions += try parser.section() } while !parser.reader.isAtEnd
        try kind.checkOperators(actions.reduce(0) { $0 + ($1.operand?.operatorCount ?? 0) })
        let seen = parser.seen
        let repeated = seen.indices.first { seen[..<$0].contains(seen[$0]) }
        return Parsed(actions: actions, repeatedSection: repeated.map { seen[$0] })
    }

    private init(reader: TokenReader) { self.reader = reader }

    private mutating func section() throws(Fault) -> [UpdateSyntax] {
        for section in Self.sections where reader.takeKeyword(section) {
            seen.append(section)
            var actions: [UpdateSyntax] = []
            repeat { actions.append(try action(in: section)) } while reader.take(",")
            return actions
        }
        throw reader.syntaxError()
    }

    private mutating func action(in section: String) throws(Fault) -> UpdateSyntax {
        let path = try path()
        switch section {
        case "SET":
            try reader.expect("=")
            return .set(path, try value())
        case "REMOVE": return .remove(path)
        case "ADD": return .add(path, try placeholder())
        default: return .delete(path, try placeholder())
        }
    }

    private mutating func path() throws(Fault) -> PathSyntax {
        try reader.path(allowsUnderscore: true) { Self.sections.contains($0) }
    }

    private mutating func placeholder() throws(Fault) -> String {
        guard let value = reader.takeToken(.value) else { throw reader.syntaxError() }
        return value
    }

    /// An operand, or a sum or difference of two; either may stand in parentheses.
    private mutating func value() throws(Fault) -> OperandSyntax {
        let left: OperandSyntax
        if reader.take("(") {
            left = try value()
            try reader.expect(")")
            if case .arithmetic = left { return left }
        } else {
            left = try operand()
        }
        for sign in ["+", "-"] where reader.take(sign) { return .arithmetic(sign, left, try operand()) }
        return left
    }

    private mutating func operand() throws(Fault) -> OperandSyntax {
        try reader.open()
        defer { reader.close() }
        if reader.take("(") {
            let operand = try operand()
            try reader.expect(")")
            return operand
        }
        if let value = reader.takeToken(.value) { return .value(value) }
        if let name = reader.next, name.kind == .word, reader.following?.text == "(",
            !Self.sections.contains(name.text.uppercased())
        {
            reader.advance()
            reader.advance()
            var operands = [try operand()]
            while reader.take(",") { operands.append(try operand()) }
            try reader.expect(")")
            return .function(name.text, operands)
        }
        return .path(try path())
    }
}
