internal import Base

/// A time as text in each of the formats that models name.
enum Timestamp {
    /// Nil when the text is in none of the forms that AWS's own services take for this format.
    static func read(_ text: String, _ format: Shape.TimestampFormat) -> Instant? {
        switch format {
        case .iso8601: CalendarDate.instant(iso8601: text) ?? seconds(text)
        case .rfc822: CalendarDate.instant(httpDate: text) ?? CalendarDate.instant(iso8601: text)
        case .unixTimestamp: seconds(text) ?? CalendarDate.instant(iso8601: text)
        }
    }

    static func write(_ instant: Instant, _ format: Shape.TimestampFormat) -> String {
        let date = CalendarDate(instant)
        switch format {
        case .iso8601: return date.iso8601(milliseconds: date.nanosecond >= 1_000_000)
        case .rfc822: return date.httpDate
        case .unixTimestamp:
            let seconds = instant.fractionalSeconds
            return Int64(exactly: seconds).map { String($0) } ?? "\(seconds)"
        }
    }

    private static func seconds(_ text: String) -> Instant? {
        if let whole = Int64(text), whole.magnitude < 9_000_000_000 { return Instant(seconds: whole) }
        guard let seconds = Double(text), abs(seconds) < 9_000_000_000 else { return nil }
        return Instant(nanoseconds: Int64((seconds * 1000).rounded()) * 1_000_000)
    }
}
