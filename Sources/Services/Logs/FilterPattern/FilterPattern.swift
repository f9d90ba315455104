internal import Base
internal import LogsAPI
internal import Wire

/// Which events FilterLogEvents returns.
///
/// Three languages, told apart by their first character: terms (`ERROR -debug ?warn "a phrase" %regex%`), selectors
/// over JSON events (`{ $.status = 5* && $.user NOT EXISTS }`), and fields separated by spaces (`[ip, user, ...,
/// status >= 500]`).
/// - Source: CloudWatch Logs User Guide, Filter pattern syntax.
struct FilterPattern: Sendable {
    private enum Kind: Sendable {
        case everything
        case terms(TermPattern)
        case json(JSONCondition)
        case fields(FieldsPattern)
    }

    private let kind: Kind

    /// - Throws: `InvalidParameterException` for a text that is no pattern.
    init(_ text: String) throws(Fault) {
        var scanner = PatternScanner(text)
        switch scanner.peek() {
        case nil: kind = .everything
        case UInt8(ascii: "{"): kind = .json(try JSONCondition.parse(&scanner))
        case UInt8(ascii: "["): kind = .fields(try FieldsPattern(&scanner))
        default: kind = .terms(try TermPattern(&scanner))
        }
    }

    func matches(_ message: String) -> Bool {
        switch kind {
        case .everything: true
        case .terms(let terms): terms.matches(message)
        case .json(let condition): Self.json(message).map { condition.matches($0) } ?? false
        case .fields(let fields): fields.matches(message)
        }
    }

    /// A message that is not a JSON object or array matches no selector.
    private static func json(_ message: String) -> JSON? {
        do { return try JSON(parsing: message) } catch { return nil }
    }

    static func invalid(_ why: String) -> Fault {
        LogsFault.invalidParameterException("Invalid filter pattern: \(why)")
    }
}
