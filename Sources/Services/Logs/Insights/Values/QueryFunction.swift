internal import Base

/// A function of a row's values.
/// - Source: CloudWatch Logs User Guide, "Boolean, comparison, numeric, datetime, and other functions".
struct QueryFunction: Sendable {
    enum Kind: String, Sendable {
        case abs, ceil, floor, greatest, least, log, sqrt
        case bin, datefloor, dateceil, frommillis, tomillis, now
        case strlen, toupper, tolower, trim, ltrim, rtrim, concat, strcontains, replace, substr
        case isempty, isblank, ispresent, coalesce
        case `if`
        case isvalidip, isvalidipv4, isvalidipv6, isipinsubnet, isipv4insubnet, isipv6insubnet
    }

    /// How a function names the piece of time that it rounds to.
    enum PeriodShape { case alone, behindTime }

    let kind: Kind
    private(set) var period: QueryPeriod?

    /// - Parameter name: in lower case.
    init?(_ name: String) {
        guard let kind = Kind(rawValue: name) else { return nil }
        self.kind = kind
    }

    func with(_ period: QueryPeriod) -> QueryFunction {
        var function = self
        function.period = period
        return function
    }

    var periodShape: PeriodShape? {
        switch kind {
        case .bin: .alone
        case .datefloor, .dateceil: .behindTime
        default: nil
        }
    }

    var argumentCount: ClosedRange<Int> {
        switch kind {
        case .now: 0...0
        case .greatest, .least, .concat, .coalesce: 1...Int.max
        case .trim, .ltrim, .rtrim: 1...2
        case .strcontains, .isipinsubnet, .isipv4insubnet, .isipv6insubnet: 2...2
        case .substr: 2...3
        case .replace, .if: 3...3
        default: 1...1
        }
    }
}
