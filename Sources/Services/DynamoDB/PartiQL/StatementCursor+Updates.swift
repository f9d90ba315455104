internal import Wire

/// Reads what stands behind UPDATE and its table, as the syntax that update expressions have.
/// - Source: Amazon DynamoDB Developer Guide, "PartiQL update statements for DynamoDB".
extension StatementCursor {
    /// `SET path = data, … REMOVE path, … SET …`
    mutating func updates() throws(Fault) -> [UpdateSyntax] {
        var actions: [UpdateSyntax] = []
        while true {
            if takeKeyword("SET") {
                repeat { actions.append(try assignment()) } while take(",")
            } else if takeKeyword("REMOVE") {
                repeat { actions.append(.remove(try path())) } while take(",")
            } else {
                break
            }
        }
        if actions.isEmpty { throw Self.malformed("Expected SET or REMOVE") }
        return actions
    }

    private mutating func assignment() throws(Fault) -> UpdateSyntax {
        let target = try path()
        try expect("=", called: "EQ")
        if let token = next, token.kind == .word, following?.text == "(" {
            switch token.text.lowercased() {
            case "set_add": return .add(target, try members(token, of: target))
            case "set_delete": return .delete(target, try members(token, of: target))
            default: break
            }
        }
        return .set(target, try data())
    }

    /// The placeholder of the set that SET_ADD or SET_DELETE has as its second argument.
    private mutating func members(_ token: StatementToken, of target: PathSyntax) throws(Fault) -> String {
        let name = token.text.uppercased()
        advance()
        let first = following
        let operands = try arguments { (cursor) throws(Fault) in try cursor.term() }
        guard operands.count == 2 else {
            throw .validation("\(name) must have exactly two arguments at \(token.place)")
        }
        guard operands[0] == .path(target) else {
            throw .validation("The first argument to \(name) must equal the assignment value at \(token.place)")
        }
        guard case .value(let placeholder) = operands[1], values[placeholder]?.kind.isSet == true else {
            throw .validation(
                "The second argument to \(name) must be a value with type SET at \(first?.place ?? token.place)")
        }
        return placeholder
    }

    /// A term, or terms with `+` and `-` between them.
    private mutating func data() throws(Fault) -> OperandSyntax {
        var left = try term()
        // Each sign makes the tree deeper by one.
        var signs = 0
        defer { for _ in 0..<signs { close() } }
        while let sign = next, sign.kind == .sign, sign.text == "+" || sign.text == "-" {
            try open()
            signs += 1
            advance()
            left = .arithmetic(sign.text, left, try term())
        }
        return left
    }

    private mutating func term() throws(Fault) -> OperandSyntax {
        if isAtValue { return .value(bind(try value())) }
        if take("(") {
            try open()
            defer { close() }
            let operand = try data()
            try expect(")", called: "RIGHT_PAREN")
            return operand
        }
        guard let token = next, token.kind == .word, following?.text == "(" else { return .path(try path()) }
        guard token.text.lowercased() == "list_append" else { throw Self.unrecognized(token) }
        advance()
        let operands = try arguments { (cursor) throws(Fault) in try cursor.term() }
        guard operands.count == 2 else { throw Self.count(operands.count, of: "list_append") }
        return .function("list_append", operands)
    }
}
