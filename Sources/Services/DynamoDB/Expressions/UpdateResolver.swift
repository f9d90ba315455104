internal import Wire

/// Makes an applicable update of a written one. It finds faults in the order in which DynamoDB reports them: reserved
/// words, unknown functions, repeated sections, names, values, paths in each other's way, types of ADD and DELETE,
/// functions.
struct UpdateResolver {
    let kind: ExpressionKind

    /// The update of an expression.
    static func update(
        _ expression: String, attributes: inout ExpressionAttributes
    ) throws(Fault) -> ItemUpdate {
        try UpdateResolver(kind: .update).update(try UpdateParser.parse(expression), attributes: &attributes)
    }

    /// The update of what is parsed already.
    func update(
        _ parsed: UpdateParser.Parsed, attributes: inout ExpressionAttributes
    ) throws(Fault) -> ItemUpdate {
        try checkWords(parsed)
        try lookUp(parsed.actions, &attributes)
        var actions: [ItemUpdate.Action] = []
        for syntax in parsed.actions { actions.append(try action(syntax, &attributes)) }
        try PathConflicts.check(actions.map(\.path), in: kind)
        for action in actions { try checkSetAction(action) }
        for case .set(_, let operand) in parsed.actions { try checkFunctions(operand, &attributes) }
        return ItemUpdate(actions)
    }

    // MARK: - Words

    private func checkWords(_ parsed: UpdateParser.Parsed) throws(Fault) {
        for action in parsed.actions {
            try action.path.checkReserved(in: kind)
            try action.operand?.forEach { (operand) throws(Fault) in
                if case .path(let path) = operand { try path.checkReserved(in: kind) }
            }
        }
        for action in parsed.actions {
            try action.operand?.forEach { (operand) throws(Fault) in
                if case .function(let name, _) = operand, name != "if_not_exists", name != "list_append" {
                    throw kind.invalid("Invalid function name; function: \(name)")
                }
            }
        }
        if let section = parsed.repeatedSection {
            throw kind.invalid("The \"\(section)\" section can only be used once in an update expression;")
        }
    }

    /// All names come before all values.
    private func lookUp(
        _ actions: [UpdateSyntax], _ attributes: inout ExpressionAttributes
    ) throws(Fault) {
        for action in actions {
            var paths = [action.path]
            try action.operand?.forEach { (operand) throws(Fault) in
                if case .path(let path) = operand { paths.append(path) }
            }
            for path in paths { _ = try path.resolved(&attributes, in: kind) }
        }
        for action in actions {
            var values: [String] = []
            try action.operand?.forEach { (operand) throws(Fault) in
                if case .value(let name) = operand { values.append(name) }
            }
            for name in values { _ = try attributes.value(name, in: kind) }
        }
    }

    // MARK: - Actions

    private func action(
        _ syntax: UpdateSyntax, _ attributes: inout ExpressionAttributes
    ) throws(Fault) -> ItemUpdate.Action {
        let path = try syntax.path.resolved(&attributes, in: kind)
        switch syntax {
        case .set(_, let operand): return .set(path, try value(operand, &attributes))
        case .remove: return .remove(path)
        case .add(_, let name): return .add(path, try attributes.value(name, in: kind))
        case .delete(_, let name): return .delete(path, try attributes.value(name, in: kind))
        }
    }

    /// The value of an operand. What `checkFunctions` refuses later stands in as its first operand.
    private func value(
        _ syntax: OperandSyntax, _ attributes: inout ExpressionAttributes
    ) throws(Fault) -> ItemUpdate.Value {
        switch syntax {
        case .path(let path): return .path(try path.resolved(&attributes, in: kind))
        case .value(let name): return .value(try attributes.value(name, in: kind))
        case .arithmetic(let sign, let left, let right):
            let (left, right) = (try value(left, &attributes), try value(right, &attributes))
            return sign == "+" ? .sum(left, right) : .difference(left, right)
        case .function(let name, let operands):
            guard operands.count == 2 else { return try value(operands[0], &attributes) }
            let (first, second) = (try value(operands[0], &attributes), try value(operands[1], &attributes))
            if name == "list_append" { return .listAppend(first, second) }
            if case .path(let path) = first { return .ifNotExists(path, second) }
            return second
        }
    }

    private func checkSetAction(_ action: ItemUpdate.Action) throws(Fault) {
        switch action {
        case .add(_, let value) where !value.kind.isSet && value.kind != .number: throw wrongOperand("ADD", value.kind)
        case .delete(_, let value) where !value.kind.isSet: throw wrongOperand("DELETE", value.kind)
        default: break
        }
    }

    private func wrongOperand(_ name: String, _ type: ItemValue.Kind) -> Fault {
        kind.invalid(
            "Incorrect operand type for operator or function; operator: \(name), operand type: \(type.longName)")
    }

    // MARK: - Functions

    /// Inner functions come before outer ones.
    private func checkFunctions(
        _ operand: OperandSyntax, _ attributes: inout ExpressionAttributes
    ) throws(Fault) {
        let (name, operands): (String, [OperandSyntax])
        switch operand {
        case .path, .value: return
        case .function(let function, let list): (name, operands) = (function, list)
        case .arithmetic(let sign, let left, let right): (name, operands) = (sign, [left, right])
        }
        for operand in operands { try checkFunctions(operand, &attributes) }
        guard operands.count == 2 else {
            throw kind.invalid(
                "Incorrect number of operands for operator or function; "
                    + "operator or function: \(name), number of operands: \(operands.count)")
        }
        if name == "if_not_exists" {
            if case .path = operands[0] { return }
            throw kind.invalid("Operator or function requires a document path; operator or function: \(name)")
        }
        let wanted: ItemValue.Kind = name == "list_append" ? .list : .number
        for case .value(let placeholder) in operands {
            let type = try attributes.value(placeholder, in: kind).kind
            guard type != wanted else { continue }
            throw kind.invalid(
                "Incorrect operand type for operator or function; "
                    + "operator or function: \(name), operand type: \(type.rawValue)")
        }
    }
}
