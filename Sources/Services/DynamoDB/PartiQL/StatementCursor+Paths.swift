internal import Wire

extension StatementCursor {
    /// `a."b"[3]['c']`.
    mutating func path() throws(Fault) -> PathSyntax {
        var path = PathSyntax(elements: [.name(try name())])
        while true {
            if take(".") {
                path.elements.append(.name(try step()))
            } else if take("[") {
                path.elements.append(try bracket())
                try expect("]", called: "RIGHT_BRACKET")
            } else {
                return path
            }
        }
    }

    private mutating func step() throws(Fault) -> String {
        guard let next, next.kind == .quoted || (next.kind == .word && !StatementKeywords.contains(next.text)) else {
            throw Self.malformed("Invalid path dot component")
        }
        return try name()
    }

    private mutating func bracket() throws(Fault) -> PathSyntax.Element {
        guard let next else { throw Self.malformed("Unexpected end of statement") }
        switch next.kind {
        case .number:
            guard let index = Int(next.text), index <= Int32.max else {
                throw .validation("List index is not within the allowable range; index: [\(next.text)]")
            }
            advance()
            return .index(index)
        case .text:
            advance()
            return .name(next.text)
        case .sign where next.text == "*":
            throw .validation("Wildcard path component like a[*].b are not supported")
        case .sign where next.text == "-":
            throw .validation("List index is not within the allowable range; index: [-\(following?.text ?? "")]")
        default: throw Self.malformed("Unexpected path component")
        }
    }

    /// The arguments of a function, behind its name.
    mutating func arguments(
        _ argument: (inout StatementCursor) throws(Fault) -> OperandSyntax
    ) throws(Fault) -> [OperandSyntax] {
        try open()
        defer { close() }
        try expect("(", called: "LEFT_PAREN")
        var operands: [OperandSyntax] = []
        if take(")") { return operands }
        repeat { operands.append(try argument(&self)) } while take(",")
        try expect(")", called: "RIGHT_PAREN")
        return operands
    }
}
