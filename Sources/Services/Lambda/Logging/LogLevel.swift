/// How much a line of a log matters, from the finest detail on.
/// - Source: AWS Lambda Developer Guide, "Log-level filtering".
enum LogLevel: String, Sendable, Hashable, CaseIterable, Comparable {
    case trace = "TRACE"
    case debug = "DEBUG"
    case info = "INFO"
    case warn = "WARN"
    case error = "ERROR"
    case fatal = "FATAL"

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    static func < (left: LogLevel, right: LogLevel) -> Bool { left.rank < right.rank }

    /// As applications write it, in any case; `WARNING` and `CRITICAL` are Python's words.
    init?(written text: String) {
        switch text.uppercased() {
        case "WARNING": self = .warn
        case "CRITICAL": self = .fatal
        case let name: self.init(rawValue: name)
        }
    }
}
