/// The pattern of `Fn::Sub`, taken apart: `${Name}` is a variable, `${!Name}` is the literal `${Name}`.
/// - Source: CloudFormation User Guide, Fn::Sub.
package struct SubPattern: Sendable {
    package enum Piece: Hashable, Sendable {
        case literal(String)
        case variable(String)
    }

    package private(set) var pieces: [Piece] = []

    /// - Throws: AWS's fault for a name that is empty, has no end or has other characters than letters, digits,
    ///   underscores, periods and colons.
    package init(_ pattern: String) throws(TemplateFault) {
        var rest = Substring(pattern)
        var literal = ""
        while let dollar = rest.firstIndex(of: "$") {
            let after = rest.index(after: dollar)
            guard after < rest.endIndex, rest[after] == "{" else {
                literal += rest[...dollar]
                rest = rest[after...]
                continue
            }
            guard let close = rest[after...].firstIndex(of: "}") else { throw .subVariable }
            literal += rest[..<dollar]
            let name = rest[rest.index(after: after)..<close]
            rest = rest[rest.index(after: close)...]
            if name.hasPrefix("!") {
                literal += "${\(name.dropFirst())}"
                continue
            }
            guard !name.isEmpty, name.utf8.allSatisfy(Self.isAllowed) else { throw .subVariable }
            if !literal.isEmpty { pieces.append(.literal(literal)) }
            literal = ""
            pieces.append(.variable(String(name)))
        }
        literal += rest
        if !literal.isEmpty { pieces.append(.literal(literal)) }
    }

    package var variables: [String] {
        pieces.compactMap { if case .variable(let name) = $0 { name } else { nil } }
    }

    /// The variables of a pattern; none where it is malformed, which is told when it is resolved.
    static func names(in pattern: String) -> [String] {
        do throws(TemplateFault) { return try SubPattern(pattern).variables } catch { return [] }
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        TemplateCheck.isAlphanumeric(byte) || byte == 95 || byte == 46 || byte == 58
    }
}
