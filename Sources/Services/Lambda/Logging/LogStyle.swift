internal import Base

/// How a version's log is written: as text, or as JSON with the levels that are let through.
/// - Source: AWS Lambda Developer Guide, "Configuring advanced logging controls for Lambda functions".
enum LogStyle: Sendable, Hashable {
    case text
    /// The least levels of what the application prints and of what the platform says.
    case json(application: LogLevel, system: LogLevel)

    /// The line of the log for what the platform has to say; nil when it has none there.
    func line(of event: PlatformEvent, at time: Instant) -> String? {
        switch self {
        case .text: event.line
        case .json(_, let least): event.level < least ? nil : event.json(at: time)?.description
        }
    }

    /// Whether a line that the application has printed is let through.
    func passes(_ line: String) -> Bool {
        switch self {
        case .text: true
        case .json(let least, _): Self.level(of: line) >= least
        }
    }

    /// Where a level or a valid time is missing, the level is `INFO`.
    private static func level(of line: String) -> LogLevel {
        guard let record = object(line), let text = record["level"]?.string ?? record["log.level"]?.string,
            let level = LogLevel(written: text), times.contains(where: { isTime(record[$0]) })
        else { return .info }
        return level
    }

    /// The names under which the managed runtimes and the common libraries write the time.
    private static let times = ["timestamp", "time", "@timestamp"]

    private static func isTime(_ value: JSON?) -> Bool {
        value?.string.map { RFC3339.isTime($0.utf8) } ?? false
    }

    /// The record that a line is, where it is one.
    static func object(_ line: String) -> JSON? {
        guard line.utf8.first == UInt8(ascii: "{") else { return nil }
        do {
            return try JSON(parsing: line)
        } catch {
            // A line that merely looks like a record is a line like any other.
            return nil
        }
    }
}

/// Times as log lines bear them: `2024-11-02T16:51:31.587199Z`, or with an offset.
/// - Source: RFC 3339, section 5.6.
enum RFC3339 {
    static func isTime(_ text: String.UTF8View) -> Bool {
        let bytes = Array(text)
        let form = Array("dddd-dd-ddtdd:dd:dd".utf8)
        guard bytes.count > form.count, zip(bytes, form).allSatisfy(fits) else { return false }
        var rest = bytes.dropFirst(form.count)
        if rest.first == UInt8(ascii: ".") {
            let digits = rest.dropFirst().prefix(while: isDigit)
            if digits.isEmpty { return false }
            rest = rest.dropFirst(1 + digits.count)
        }
        if rest.count == 1 { return rest.first == UInt8(ascii: "Z") || rest.first == UInt8(ascii: "z") }
        return rest.count == 6 && zip(rest, Array("+dd:dd".utf8)).allSatisfy(fits)
    }

    private static func fits(_ byte: UInt8, _ form: UInt8) -> Bool {
        switch form {
        case UInt8(ascii: "d"): isDigit(byte)
        case UInt8(ascii: "t"): byte == UInt8(ascii: "T") || byte == UInt8(ascii: "t") || byte == UInt8(ascii: " ")
        case UInt8(ascii: "+"): byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
        default: byte == form
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
