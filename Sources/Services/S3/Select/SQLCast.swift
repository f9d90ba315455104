internal import Base
internal import Wire

/// CAST, and texts that stand for times.
/// - Source: Amazon S3 User Guide, "SQL reference for Amazon S3 Select", "Conversion functions".
enum SQLCast {
    /// - Throws: `CastFailed`.
    static func cast(_ value: SQLValue, to type: SQLType) throws(Fault) -> SQLValue {
        guard !value.isAbsent else { return value }
        switch type {
        case .string: return .text(value.text)
        case .bool: return .bool(try bool(value))
        case .int: return .integer(try integer(value))
        case .float, .decimal:
            if type != .float, case .integer? = value.number, let number = value.number { return number }
            guard let double = value.double else { throw SelectFault.castFailed }
            return .decimal(double)
        case .timestamp: return .time(try time(value))
        }
    }

    private static func bool(_ value: SQLValue) throws(Fault) -> Bool {
        switch value {
        case .bool(let value): return value
        case .integer(let value): return value != 0
        case .text(let text):
            guard let value = Bool(text.lowercased()) else { throw SelectFault.castFailed }
            return value
        default: throw SelectFault.castFailed
        }
    }

    private static func integer(_ value: SQLValue) throws(Fault) -> Int {
        switch value.number {
        case .integer(let value): return value
        case .decimal(let value):
            guard let integer = Int(exactly: value.rounded(.towardZero)) else { throw SelectFault.castFailed }
            return integer
        default:
            if case .bool(let truth) = value { return truth ? 1 : 0 }
            throw SelectFault.castFailed
        }
    }

    /// `2007T`, `2007-02T`, `2007-02-23`, `2007-02-23T12:14Z`, `2007-02-23T12:14:33.079-08:00`.
    static func time(_ value: SQLValue) throws(Fault) -> Instant {
        if case .time(let time) = value { return time }
        guard case .text(let text) = value else { throw SelectFault.castFailed }
        var whole = text
        if whole.hasSuffix("T") { whole.removeLast() }
        switch whole.count {
        case 4: whole += "-01-01"
        case 7: whole += "-01"
        default: whole = withSeconds(whole)
        }
        guard let time = CalendarDate.instant(iso8601: whole) else { throw SelectFault.castFailed }
        return time
    }

    /// A time without seconds has none of them.
    private static func withSeconds(_ text: String) -> String {
        let letters = Array(text)
        guard letters.count > 16, letters[10] == "T", letters[13] == ":", letters[16] != ":" else { return text }
        return String(letters[..<16]) + ":00" + String(letters[16...])
    }
}
