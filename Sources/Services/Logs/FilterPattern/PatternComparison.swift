internal import Base
internal import Wire

/// What stands behind `=`, `<` and their like, in selectors and in fields.
struct PatternComparison: Sendable {
    enum Sign: Sendable { case equal, unequal, less, lessOrEqual, greater, greaterOrEqual }
    enum Operand: Sendable {
        case number(Double, text: String)
        /// A text in which `*` stands for anything.
        case text([UInt8])
        case regex(Pattern)
    }

    let sign: Sign
    let operand: Operand

    /// The sign that comes next, or nil.
    static func sign(_ scanner: inout PatternScanner) -> Sign? {
        if scanner.take("!=") { return .unequal }
        if scanner.take(">=") { return .greaterOrEqual }
        if scanner.take("<=") { return .lessOrEqual }
        if scanner.take(">") { return .greater }
        if scanner.take("<") { return .less }
        return scanner.take("=") ? .equal : nil
    }

    init(_ sign: Sign, _ scanner: inout PatternScanner) throws(Fault) {
        self.sign = sign
        switch scanner.peek() {
        case UInt8(ascii: "\"")?: operand = .text(Array(try scanner.quoted().utf8))
        case UInt8(ascii: "%")?: operand = .regex(try scanner.regex())
        default: operand = try Self.plain(&scanner)
        }
        switch (sign, operand) {
        case (.equal, _), (.unequal, _), (_, .number): break
        default: throw FilterPattern.invalid("only numbers can be compared by size")
        }
    }

    private static func plain(_ scanner: inout PatternScanner) throws(Fault) -> Operand {
        let word = scanner.word { PatternScanner.isSpace($0) || "&|(){}[],=<>!\"".utf8.contains($0) }
        guard !word.isEmpty else { throw FilterPattern.invalid("expected a value at position \(scanner.offset + 1)") }
        if let number = Double(word), number.isFinite { return .number(number, text: word) }
        return .text(Array(word.utf8))
    }

    /// Compares with a text, which counts as a number where the operand is one.
    func matches(text: String) -> Bool {
        switch operand {
        case .number(let wanted, let written): Double(text).map { compare($0, wanted) } ?? isEquality(text == written)
        case .text(let pattern): isEquality(Self.matches(Array(text.utf8), pattern))
        case .regex(let regex): isEquality(regex.matches(text))
        }
    }

    func matches(_ value: JSON) -> Bool {
        switch value {
        case .string(let text):
            // A number in the pattern is not the text of the same digits, except as JSON writes it.
            matches(text: text)
        case .integer(let number): matches(number: Double(number), text: String(number))
        case .double(let number): matches(number: number, text: value.description)
        case .bool(let flag): matches(text: flag ? "true" : "false")
        case .null: isEquality(false)
        case .array, .object: false
        }
    }

    private func matches(number: Double, text: String) -> Bool {
        if case .number(let wanted, _) = operand { return compare(number, wanted) }
        return matches(text: text)
    }

    private func isEquality(_ equal: Bool) -> Bool {
        switch sign {
        case .equal: equal
        case .unequal: !equal
        default: false
        }
    }

    private func compare(_ left: Double, _ right: Double) -> Bool {
        switch sign {
        case .equal: left == right
        case .unequal: left != right
        case .less: left < right
        case .lessOrEqual: left <= right
        case .greater: left > right
        case .greaterOrEqual: left >= right
        }
    }

    /// Whether all of `text` matches `pattern`, in which `*` stands for any number of bytes.
    private static func matches(_ text: [UInt8], _ pattern: [UInt8]) -> Bool {
        var (at, place) = (0, 0)
        var retry: (at: Int, place: Int)?
        while at < text.count {
            if place < pattern.count, pattern[place] == UInt8(ascii: "*") {
                retry = (at, place)
                place += 1
            } else if place < pattern.count, pattern[place] == text[at] {
                (at, place) = (at + 1, place + 1)
            } else if let last = retry {
                retry = (last.at + 1, last.place)
                (at, place) = (last.at + 1, last.place + 1)
            } else {
                return false
            }
        }
        return pattern[place...].allSatisfy { $0 == UInt8(ascii: "*") }
    }
}
