internal import Base

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
        case .concat:
            return .text(String(joining: (0..<count).map { argument($0).text }))
        case .isempty: return .bool(argument(0).withBytes(\.isEmpty))
        case .isblank: return .bool(argument(0).withBytes { $0.allSatisfy { PatternScanner.isSpace($0) } })
        case .isvalidip, .isvalidipv4, .isvalidipv6, .isipinsubnet, .isipv4insubnet, .isipv6insubnet:
            return address(argument(0), count > 1 ? argument(1) : .missing)
        case .strlen, .toupper, .tolower, .trim, .ltrim, .rtrim, .strcontains, .replace, .substr:
            return textual(count, argument)
        }
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
        let address = IPAddress(value.text)
        switch kind {
        case .isvalidip: return .bool(address != nil)
        case .isvalidipv4: return .bool(address?.bytes.count == 4)
        case .isvalidipv6: return .bool(address?.bytes.count == 16)
        case .isipv4insubnet where address?.bytes.count != 4: return .bool(false)
        case .isipv6insubnet where address?.bytes.count != 16: return .bool(false)
        default: return .bool(address.map { $0.isIn(net.text) } ?? false)
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
            let part = argument(1).text
            return part.isEmpty ? value : .text(value.text.replacing(part, with: argument(2).text))
        case .substr:
            guard let start = argument(1).number.flatMap({ Int(exactly: $0) }), start >= 0 else { return .missing }
            let rest = value.text.unicodeScalars.dropFirst(start)
            guard count > 2 else { return .text(String(rest)) }
            guard let length = argument(2).number.flatMap({ Int(exactly: $0) }), length >= 0 else { return .missing }
            return .text(String(rest.prefix(length)))
        default: return .text(trimmed(value.text, count > 1 ? argument(1).text : nil))
        }
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
