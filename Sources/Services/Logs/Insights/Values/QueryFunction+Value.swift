internal import Base
internal import Policy

extension QueryFunction {
    /// The function's value; missing where an argument is not of the kind that it wants.
    /// - Parameters:
    ///   - argument: gives the value of the argument with this number.
    ///   - now: the time at which the query began, in milliseconds.
    func value(_ count: Int, now: Int64, _ argument: (Int) -> QueryValue) -> QueryValue {
        switch kind {
        case .if: return argument(argument(0).isTrue ? 1 : 2)
        case .coalesce:
            for index in 0..<count {
                let value = argument(index)
                if !value.isMissing { return value }
            }
            return .missing
        case .ispresent: return .bool(!argument(0).isMissing)
        case .now: return .number(Double(now / 1000))
        case .greatest, .least: return extreme(count, argument)
        case .abs, .ceil, .floor, .log, .sqrt: return numeric(argument(0))
        case .bin, .datefloor, .dateceil, .frommillis, .tomillis: return dated(argument(0))
        case .concat: return concatenated(count, argument)
        case .isempty: return .bool(argument(0).withBytes(\.isEmpty))
        case .isblank: return .bool(argument(0).withBytes { $0.allSatisfy { PatternScanner.isSpace($0) } })
        case .isvalidip, .isvalidipv4, .isvalidipv6, .isipinsubnet, .isipv4insubnet, .isipv6insubnet:
            return address(argument(0), count > 1 ? argument(1) : .missing)
        case .strlen, .toupper, .tolower, .trim, .ltrim, .rtrim, .strcontains, .replace, .substr:
            return textual(count, argument)
        }
    }

    private func concatenated(_ count: Int, _ argument: (Int) -> QueryValue) -> QueryValue {
        var (parts, bytes) = ([String](), 0)
        for index in 0..<count {
            let part = argument(index).text
            bytes += part.utf8.count
            guard bytes <= LimitsLogs.queryTextBytes else { return .missing }
            parts.append(part)
        }
        return .text(String(joining: parts))
    }

    private func extreme(_ count: Int, _ argument: (Int) -> QueryValue) -> QueryValue {
        var best: QueryValue = .missing
        for index in 0..<count {
            let value = argument(index)
            guard !value.isMissing else { continue }
            let order = best.isMissing ? 0 : QueryValue.order(value, best)
            if best.isMissing || (kind == .greatest ? order > 0 : order < 0) { best = value }
        }
        return best
    }

    private func numeric(_ value: QueryValue) -> QueryValue {
        guard let number = value.number else { return .missing }
        let result: Double
        switch kind {
        case .abs: result = Swift.abs(number)
        case .ceil: result = number.rounded(.up)
        case .floor: result = number.rounded(.down)
        case .log: result = Exponent.logarithm(number)
        default: result = number.squareRoot()
        }
        return result.isFinite ? .number(result) : .missing
    }

    private func dated(_ value: QueryValue) -> QueryValue {
        guard let number = value.number, let time = Int64(exactly: number.rounded(.down)) else { return .missing }
        switch kind {
        case .tomillis: return .number(Double(time))
        case .frommillis: return .time(time)
        case .dateceil: return .time(period?.ceiling(time) ?? time)
        default: return .time(period?.floor(time) ?? time)
        }
    }

    private func address(_ value: QueryValue, _ net: QueryValue) -> QueryValue {
        let text = value.text
        // A net is no address.
        guard !text.contains("/"), let address = AddressRange(text) else { return .bool(false) }
        let isV6 = text.contains(":")
        switch kind {
        case .isvalidip: return .bool(true)
        case .isvalidipv4: return .bool(!isV6)
        case .isvalidipv6: return .bool(isV6)
        case .isipv4insubnet where isV6, .isipv6insubnet where !isV6: return .bool(false)
        default:
            let range = net.text.contains("/") ? AddressRange(net.text) : nil
            return .bool(range?.contains(address) ?? false)
        }
    }

    private func textual(_ count: Int, _ argument: (Int) -> QueryValue) -> QueryValue {
        let value = argument(0)
        guard !value.isMissing else { return .missing }
        switch kind {
        case .strlen: return .number(Double(value.text.unicodeScalars.count))
        case .toupper: return .text(value.text.uppercased())
        case .tolower: return .text(value.text.lowercased())
        case .strcontains:
            let found = argument(1).withBytes { part in
                value.withBytes { ByteText.find(part, in: $0) }
            }
            return .number(found == nil ? 0 : 1)
        case .replace:
            return Self.replaced(value.text, argument(1).text, argument(2).text)
        case .substr:
            guard let start = argument(1).number.flatMap({ Int(exactly: $0) }), start >= 0 else { return .missing }
            let rest = value.text.unicodeScalars.dropFirst(start)
            guard count > 2 else { return .text(String(rest)) }
            guard let length = argument(2).number.flatMap({ Int(exactly: $0) }), length >= 0 else { return .missing }
            return .text(String(rest.prefix(length)))
        default: return .text(trimmed(value.text, count > 1 ? argument(1).text : nil))
        }
    }

    private static func replaced(_ text: String, _ part: String, _ other: String) -> QueryValue {
        guard !part.isEmpty else { return .text(text) }
        let pieces = text.split(separator: part, omittingEmptySubsequences: false)
        guard text.utf8.count + (pieces.count - 1) * other.utf8.count <= LimitsLogs.queryTextBytes else {
            return .missing
        }
        return .text(pieces.joined(separator: other))
    }

    /// Without white space, or without the characters of the second argument, at one end or both.
    private func trimmed(_ text: String, _ characters: String?) -> String {
        let unwanted = characters.map { Set($0.unicodeScalars) }
        let isUnwanted = { (scalar: Unicode.Scalar) in
            unwanted?.contains(scalar) ?? scalar.properties.isWhitespace
        }
        var rest = text.unicodeScalars[...]
        if kind != .rtrim { rest = rest.drop(while: isUnwanted) }
        if kind != .ltrim { while let last = rest.last, isUnwanted(last) { rest.removeLast() } }
        return String(rest)
    }
}
