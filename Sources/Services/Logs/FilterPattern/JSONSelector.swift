internal import Base
internal import Wire

/// A path into a JSON event: `$.a.b[0]['c d'].*[*]`.
struct JSONSelector: Sendable {
    private enum Step: Hashable, Sendable {
        case member(String)
        case element(Int)
        case anyMember
        case anyElement
    }

    private var steps: [Step] = []
    /// As it was written.
    let text: String

    init(_ scanner: inout PatternScanner) throws(Fault) {
        _ = scanner.peek()
        let start = scanner.offset
        try scanner.expect("$")
        while let next = scanner.next {
            if next == UInt8(ascii: ".") {
                _ = scanner.take(".")
                // `$.['name']` is written with a dot, too.
                if scanner.next != UInt8(ascii: "[") { steps.append(try Self.name(&scanner)) }
            } else if next == UInt8(ascii: "[") {
                steps.append(try Self.bracket(&scanner))
            } else {
                break
            }
        }
        text = scanner.text(from: start)
        guard !steps.isEmpty else { throw FilterPattern.invalid("a selector without a property") }
    }

    private static func name(_ scanner: inout PatternScanner) throws(Fault) -> Step {
        if scanner.next == UInt8(ascii: "*") {
            _ = scanner.take("*")
            return .anyMember
        }
        let name = scanner.word { !PatternScanner.isWord($0) && $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "@") }
        guard !name.isEmpty else { throw FilterPattern.invalid("a selector with an empty property") }
        return .member(name)
    }

    private static func bracket(_ scanner: inout PatternScanner) throws(Fault) -> Step {
        try scanner.expect("[")
        let step: Step
        if scanner.take("*") {
            step = .anyElement
        } else if scanner.take("'") {
            step = .member(scanner.word { $0 == UInt8(ascii: "'") })
            try scanner.expect("'")
        } else if scanner.peek() == UInt8(ascii: "\"") {
            step = .member(try scanner.quoted())
        } else {
            let digits = scanner.word { $0 == UInt8(ascii: "]") || PatternScanner.isSpace($0) }
            guard let index = Int(digits), index >= 0 else {
                throw FilterPattern.invalid("an array index that is no number")
            }
            step = .element(index)
        }
        try scanner.expect("]")
        return step
    }

    /// The values at the path; several where it has a wildcard.
    func values(in event: JSON) -> [JSON] {
        steps.reduce([event]) { values, step in values.flatMap { Self.values(in: $0, step) } }
    }

    private static func values(in value: JSON, _ step: Step) -> [JSON] {
        switch step {
        case .member(let name): value[name].map { [$0] } ?? []
        case .element(let index): value[index].map { [$0] } ?? []
        case .anyMember: value.object?.values ?? []
        case .anyElement: value.array ?? []
        }
    }
}
