internal import Wire

/// A path as it is written, before `#names` are looked up.
struct PathSyntax: Equatable {
    enum Element: Equatable {
        case name(String)
        case placeholder(String)
        case index(Int)
    }

    var elements: [Element]

    func resolved(
        _ attributes: inout ExpressionAttributes, in kind: ExpressionKind
    ) throws(Fault) -> DocumentPath {
        var resolved: [DocumentPath.Element] = []
        var head: String?
        for element in elements {
            let next: DocumentPath.Element
            switch element {
            case .name(let name): next = .name(name)
            case .placeholder(let name): next = .name(try attributes.name(name, in: kind))
            case .index(let index): next = .index(index)
            }
            if head == nil, case .name(let name) = next { head = name } else { resolved.append(next) }
        }
        return DocumentPath(head ?? "", resolved)
    }

    /// Statements have keywords of their own, which their parser knows.
    func checkReserved(in kind: ExpressionKind) throws(Fault) {
        guard kind != .statement else { return }
        for case .name(let name) in elements where ReservedWords.contains(name) {
            throw kind.invalid("Attribute name is a reserved keyword; reserved keyword: \(name)")
        }
    }
}

/// An operand as it is written.
indirect enum OperandSyntax: Equatable {
    case path(PathSyntax)
    case value(String)
    case function(String, [OperandSyntax])
    /// `+` or `-`, only in updates.
    case arithmetic(String, OperandSyntax, OperandSyntax)

    /// Every operand in the order of writing, this one first.
    func forEach(_ body: (OperandSyntax) throws(Fault) -> Void) throws(Fault) {
        try body(self)
        switch self {
        case .path, .value: break
        case .function(_, let operands): for operand in operands { try operand.forEach(body) }
        case .arithmetic(_, let left, let right):
            try left.forEach(body)
            try right.forEach(body)
        }
    }
}

extension ExpressionKind {
    /// Refuses more than 300 operators and functions in one expression.
    func checkOperators(_ count: Int) throws(Fault) {
        let limit = LimitsDynamoDB.expressionOperators
        if count > limit { throw invalid("The expression contains too many operators; operator count: \(limit + 1)") }
    }
}

extension TokenReader {
    /// `a.#b[3]`.
    mutating func path(allowsUnderscore: Bool, isKeyword: (String) -> Bool) throws(Fault) -> PathSyntax {
        var path = PathSyntax(elements: [try pathName(allowsUnderscore: allowsUnderscore, isKeyword: isKeyword)])
        while let next, next.kind == .sign {
            if take(".") {
                path.elements.append(try pathName(allowsUnderscore: allowsUnderscore, isKeyword: isKeyword))
            } else if take("[") {
                guard let digits = takeToken(.digits) else { throw syntaxError() }
                guard let index = Int(digits), index <= Int32.max else {
                    throw kind.invalid("List index is not within the allowable range; index: [\(digits)]")
                }
                path.elements.append(.index(index))
                try expect("]")
            } else {
                break
            }
        }
        return path
    }

    private mutating func pathName(
        allowsUnderscore: Bool, isKeyword: (String) -> Bool
    ) throws(Fault) -> PathSyntax.Element {
        if let placeholder = takeToken(.placeholder) { return .placeholder(placeholder) }
        guard let next, next.kind == .word, !isKeyword(next.text.uppercased()),
            allowsUnderscore || next.text.utf8.first != UInt8(ascii: "_")
        else { throw syntaxError() }
        advance()
        return .name(next.text)
    }
}
