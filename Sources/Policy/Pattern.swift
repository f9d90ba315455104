/// A text with wildcards and policy variables, compiled to units that are compared one by one.
struct Pattern: Hashable, Sendable {
    /// What `*` may stand for.
    enum Style: Sendable {
        /// Anything: actions and strings.
        case text
        /// Not a colon where it stands inside one of an ARN's first five parts. At the end of such a part it may go on.
        /// - Source: IAM User Guide, IAM JSON policy elements: Resource (wildcards in ARNs).
        case resource
        /// Never a colon in an ARN's first five parts, since they are compared one by one.
        /// - Source: IAM User Guide, Condition operators, ARN operators.
        case arn
        /// Nothing: `*` and `?` are characters like any other (`StringEquals`).
        case literal
    }

    private enum Piece: Hashable, Sendable {
        case units([UInt16])
        case variable(name: String, fallback: String?)
    }

    // A unit under 256 is a byte that must be there; the others are wildcards.
    static let star: UInt16 = 256
    static let one: UInt16 = 257
    static let partStar: UInt16 = 258

    private let pieces: [Piece]
    private let ignoresCase: Bool

    /// - Parameter readsVariables: whether `${…}` is a variable, as it is since 2012-10-17.
    init(_ text: String, style: Style, readsVariables: Bool, ignoresCase: Bool = false) {
        self.ignoresCase = ignoresCase
        let bytes = Array(ignoresCase ? text.lowercased().utf8 : text.utf8)
        pieces = Self.compile(bytes, style, readsVariables)
    }

    /// - Parameter text: in lower case where the pattern ignores case.
    func matches(_ text: [UInt8], _ request: PreparedRequest) -> Bool {
        guard let units = plain ?? expanded(request) else { return false }
        return Self.matches(units, text)
    }

    /// Whether a pattern without variables matches; one with variables does not.
    func matches(_ text: [UInt8]) -> Bool { plain.map { Self.matches($0, text) } ?? false }

    /// The units of a pattern without variables.
    private var plain: [UInt16]? {
        guard pieces.count == 1, case .units(let units) = pieces[0] else { return nil }
        return units
    }

    /// The units with every variable replaced by its value; nil when one has neither a value nor a default.
    private func expanded(_ request: PreparedRequest) -> [UInt16]? {
        var units: [UInt16] = []
        for piece in pieces {
            switch piece {
            case .units(let more): units += more
            case .variable(let name, let fallback):
                guard let value = request.single(name) ?? fallback else { return nil }
                units += (ignoresCase ? value.lowercased() : value).utf8.map { UInt16($0) }
            }
        }
        return units
    }

    // MARK: - Comparing

    private static func matches(_ pattern: [UInt16], _ text: [UInt8]) -> Bool {
        let isHard = pattern.count * text.count > LimitsPolicy.greedySteps
        return isHard || pattern.contains(partStar)
            ? states(pattern, text) : matchesGreedily(pattern, text)
    }

    private static func states(_ pattern: [UInt16], _ text: [UInt8]) -> Bool {
        var states = PatternStates(pattern)
        return states.match(text)
    }

    /// Two pointers, and one place to fall back to: the latest star. Linear but for texts made to be hard.
    private static func matchesGreedily(_ pattern: [UInt16], _ text: [UInt8]) -> Bool {
        var (unit, index) = (0, 0)
        var fallback: (unit: Int, index: Int)?
        while index < text.count {
            if unit < pattern.count, pattern[unit] == star {
                unit += 1
                fallback = (unit, index)
            } else if unit < pattern.count, pattern[unit] == one || pattern[unit] == UInt16(text[index]) {
                unit += 1
                index += 1
            } else if let retry = fallback {
                (unit, index) = (retry.unit, retry.index + 1)
                fallback = (unit, index)
            } else {
                return false
            }
        }
        return pattern[unit...].allSatisfy { $0 == star }
    }

    // MARK: - Compiling

    private static func compile(_ bytes: [UInt8], _ style: Style, _ readsVariables: Bool) -> [Piece] {
        var pieces: [Piece] = []
        var units: [UInt16] = []
        var rest = bytes[...]
        var colons = 0
        while let byte = rest.first {
            if readsVariables, let variable = Variable(&rest) {
                switch variable {
                case .character(let character): units.append(UInt16(character))
                case .named(let name, let fallback):
                    if !units.isEmpty { pieces.append(.units(units)) }
                    units = []
                    pieces.append(.variable(name: name, fallback: fallback))
                }
                continue
            }
            rest = rest.dropFirst()
            if byte == UInt8(ascii: ":") { colons += 1 }
            units.append(unit(byte, style, inPart: colons < 5, next: rest.first))
        }
        if !units.isEmpty || pieces.isEmpty { pieces.append(.units(units)) }
        return pieces
    }

    private static func unit(_ byte: UInt8, _ style: Style, inPart: Bool, next: UInt8?) -> UInt16 {
        switch (byte, style) {
        case (_, .literal): return UInt16(byte)
        case (UInt8(ascii: "?"), _): return one
        case (UInt8(ascii: "*"), .arn) where inPart: return next == nil ? star : partStar
        case (UInt8(ascii: "*"), .resource) where inPart:
            return next == nil || next == UInt8(ascii: ":") ? star : partStar
        case (UInt8(ascii: "*"), _): return star
        default: return UInt16(byte)
        }
    }
}

/// `${aws:username}`, `${aws:username, 'nobody'}`, or an escape: `${*}`, `${?}`, `${$}`.
/// - Source: IAM User Guide, IAM policy elements: Variables and tags.
private enum Variable {
    case character(UInt8)
    case named(String, fallback: String?)

    /// Takes a variable from the front of the text; leaves the text as it is when there is none.
    init?(_ rest: inout ArraySlice<UInt8>) {
        guard rest.starts(with: "${".utf8), let end = rest.firstIndex(of: UInt8(ascii: "}")) else { return nil }
        let body = rest[(rest.startIndex + 2)..<end]
        if body.count == 1, let only = body.first, [42, 63, 36].contains(only) {
            self = .character(only)
        } else {
            let comma = body.firstIndex(of: UInt8(ascii: ",")) ?? body.endIndex
            let name = String(decoding: body[..<comma].filter { $0 != 32 }, as: UTF8.self)
            guard !name.isEmpty else { return nil }
            let fallback = body[comma...].dropFirst().drop { $0 == 32 }
            self = .named(name.lowercased(), fallback: Self.unquoted(fallback))
        }
        rest = rest[(end + 1)...]
    }

    private static func unquoted(_ text: ArraySlice<UInt8>) -> String? {
        let quote = UInt8(ascii: "'")
        guard text.count >= 2, text.first == quote, text.last == quote else { return nil }
        return String(decoding: text.dropFirst().dropLast(), as: UTF8.self)
    }
}
