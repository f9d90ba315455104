package import Base
package import Policy

/// One comparison with a single value that is there.
package indirect enum ValueTest: Sendable, Hashable {
    case number(Double)
    case bool(Bool)
    case null
    case prefix(String, ignoresCase: Bool)
    case suffix(String, ignoresCase: Bool)
    case equalsIgnoringCase(String)
    case wildcard(Wildcard)
    case numeric(NumericRange)
    case address(AddressRange)
    case exists
    /// Any value that none of these matches.
    case anythingBut(LeafTest)

    package func matches(_ value: JSON) -> Bool {
        switch self {
        case .number(let number): value.double == number
        case .bool(let bool): value == .bool(bool)
        case .null: value.isNull
        case .prefix(let prefix, let ignoresCase):
            value.string.map { Self.starts($0, with: prefix, ignoresCase) } ?? false
        case .suffix(let suffix, let ignoresCase):
            value.string.map { Self.ends($0, with: suffix, ignoresCase) } ?? false
        case .equalsIgnoringCase(let text):
            value.string.map { $0.lowercased().utf8.elementsEqual(text.utf8) } ?? false
        case .wildcard(let wildcard): value.string.map { wildcard.matches($0) } ?? false
        case .numeric(let range): value.double.map { range.contains($0) } ?? false
        case .address(let range): value.string.flatMap { AddressRange($0) }.map { range.contains($0) } ?? false
        case .exists: true
        case .anythingBut(let refused): !refused.matches(value)
        }
    }

    /// - Parameter prefix: in lower case where case does not matter.
    private static func starts(_ text: String, with prefix: String, _ ignoresCase: Bool) -> Bool {
        (ignoresCase ? text.lowercased() : text).utf8.starts(with: prefix.utf8)
    }

    private static func ends(_ text: String, with suffix: String, _ ignoresCase: Bool) -> Bool {
        (ignoresCase ? text.lowercased() : text).utf8.reversed().starts(with: suffix.utf8.reversed())
    }
}

/// Numbers between bounds, of which each may be missing.
package struct NumericRange: Sendable, Hashable {
    package struct Bound: Sendable, Hashable {
        package let number: Double
        package let isIncluded: Bool
    }

    package let bottom: Bound?
    package let top: Bound?

    func contains(_ number: Double) -> Bool {
        if let bottom, number < bottom.number || (number == bottom.number && !bottom.isIncluded) { return false }
        if let top, number > top.number || (number == top.number && !top.isIncluded) { return false }
        return true
    }
}
