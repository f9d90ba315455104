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

    /// Whether an event matches, by the bytes of its message where they lie.
    func matches(_ message: ByteText.Bytes) -> Bool {
        switch kind {
        case .everything: true
        case .terms(let terms): terms.matches(message)
        case .json, .fields: matches(String(decoding: message, as: UTF8.self))
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

    /// A message that matches, with what the pattern names in it; nil for any other.
    func match(_ message: String) -> MatchedMessage? {
        switch kind {
        case .everything: return MatchedMessage()
        case .terms(let terms): return terms.matches(message) ? MatchedMessage() : nil
        case .json(let condition):
            guard let json = Self.json(message), condition.matches(json) else { return nil }
            return MatchedMessage(json: json)
        case .fields(let fields): return fields.match(message).map { MatchedMessage(fields: $0) }
        }
    }

    /// Whether what a metric filter takes out of events can be there in those that match.
    func knows(_ extraction: FilterExtraction) -> Bool {
        switch (extraction, kind) {
        case (.number, _), (.selector, .json): true
        case (.field(let name), .fields(let fields)): fields.names.contains(name)
        default: false
        }
    }

    /// The texts of all that the pattern names, as TestMetricFilter shows them.
    func extracted(_ message: MatchedMessage) -> [String: String] {
        guard case .json(let condition) = kind, let json = message.json else {
            return Dictionary(message.fields.map { ("$" + $0.key, $0.value) }) { first, _ in first }
        }
        var texts: [String: String] = [:]
        for selector in condition.selectors {
            if let text = FilterExtraction.text(selector.values(in: json).first) { texts[selector.text] = text }
        }
        return texts
    }

    /// A message that is not a JSON object or array matches no selector.
    private static func json(_ message: String) -> JSON? {
        do { return try JSON(parsing: message) } catch { return nil }
    }

    static func invalid(_ why: String) -> Fault {
        LogsFault.invalidParameterException("Invalid filter pattern: \(why)")
    }
}
