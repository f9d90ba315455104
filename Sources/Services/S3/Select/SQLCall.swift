internal import Base
internal import Wire

/// The functions of queries.
/// - Source: Amazon S3 User Guide, "SQL reference for Amazon S3 Select", "SQL functions".
enum SQLCall {
    /// - Throws: `EvaluatorInvalidArguments`, `CastFailed` and what else a function says of its arguments.
    static func apply(_ function: SQLFunction, _ values: [SQLValue], now: Instant) throws(Fault) -> SQLValue {
        switch function {
        case .utcNow: return .time(now)
        case .coalesce: return values.first { !$0.isAbsent } ?? .null
        case .nullIf: return SQLScope.compare(values[0], .equal, values[1]) == true ? .null : values[0]
        default: break
        }
        guard values.allSatisfy({ !$0.isAbsent }) else { return .null }
        switch function {
        case .length: return .integer(try text(values[0], "CHAR_LENGTH").count)
        case .lower: return .text(try text(values[0], "LOWER").lowercased())
        case .upper: return .text(try text(values[0], "UPPER").uppercased())
        case .substring: return .text(try substring(values))
        case .trim(let side): return .text(try trim(values, side))
        case .toTimestamp: return .time(try SQLCast.time(values[0]))
        case .toString:
            return .text(try SQLTimeFormat(try text(values[1], "TO_STRING")).text(try SQLCast.time(values[0])))
        case .extract(let part): return .integer(SQLDates.extract(part, try SQLCast.time(values[0])))
        case .dateAdd(let part):
            guard case .integer(let count)? = values[0].number else { throw SelectFault.arguments("DATE_ADD") }
            return .time(try SQLDates.add(count, part, try SQLCast.time(values[1])))
        case .dateDiff(let part):
            return .integer(SQLDates.difference(part, try SQLCast.time(values[0]), try SQLCast.time(values[1])))
        case .utcNow, .coalesce, .nullIf: return .null
        }
    }

    private static func text(_ value: SQLValue, _ function: String) throws(Fault) -> String {
        guard case .text(let text) = value else { throw SelectFault.arguments(function) }
        return text
    }

    /// Counts from 1; what is before the text's beginning counts, and has no letters.
    private static func substring(_ values: [SQLValue]) throws(Fault) -> String {
        let letters = Array(try text(values[0], "SUBSTRING"))
        guard case .integer(let place)? = values[1].number else { throw SelectFault.arguments("SUBSTRING") }
        // Farther off than any text is long says the same.
        let start = min(max(place, -Int(Int32.max)), Int(Int32.max))
        var end = letters.count
        if values.count == 3 {
            guard case .integer(let count)? = values[2].number, count >= 0 else {
                throw SelectFault.arguments("SUBSTRING")
            }
            let (last, overflows) = (start - 1).addingReportingOverflow(count)
            end = overflows ? letters.count : min(letters.count, last)
        }
        let first = max(0, start - 1)
        return first < end ? String(letters[first..<end]) : ""
    }

    private static func trim(_ values: [SQLValue], _ side: SQLTrimSide) throws(Fault) -> String {
        var rest = try text(values[0], "TRIM")[...]
        let letters = values.count == 2 ? Set(try text(values[1], "TRIM")) : [" "]
        if side != .trailing { rest = rest.drop { letters.contains($0) } }
        if side != .leading { while let last = rest.last, letters.contains(last) { rest.removeLast() } }
        return String(rest)
    }
}
