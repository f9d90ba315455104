internal import Base

/// What a metric filter takes out of an event: a number, a selector of JSON (`$.latency`) or the name of a field
/// (`$bytes`).
/// - Source: CloudWatch Logs User Guide, "Creating metrics from log events using filters".
enum FilterExtraction: Sendable {
    case number(Double)
    case selector(JSONSelector)
    case field(String)

    /// Nil for a text that is none of them.
    init?(_ text: String) {
        if let number = Double(text), number.isFinite {
            self = .number(number)
        } else if text.hasPrefix("$.") || text.hasPrefix("$[") {
            var scanner = PatternScanner(text)
            do {
                self = .selector(try JSONSelector(&scanner))
                guard scanner.peek() == nil else { return nil }
            } catch { return nil }
        } else if text.hasPrefix("$"), text.utf8.count > 1 {
            self = .field(String(text.dropFirst()))
        } else {
            return nil
        }
    }

    /// The text of what it finds in a message that matched; nil where nothing is there.
    func text(in message: MatchedMessage) -> String? {
        switch self {
        case .number(let number): NumberText.text(number)
        case .selector(let selector): message.json.flatMap { Self.text(selector.values(in: $0).first) }
        case .field(let name): message.fields[name]
        }
    }

    func number(in message: MatchedMessage) -> Double? {
        if case .number(let number) = self { return number }
        return text(in: message).flatMap { QueryValue.text($0).number }
    }

    static func text(_ value: JSON?) -> String? {
        switch value {
        case .string(let text)?: text
        case .bool(let flag)?: flag ? "true" : "false"
        case .integer?, .double?: value?.description
        case .null?, .array?, .object?, nil: nil
        }
    }
}

/// A message that matched a pattern, with what the pattern names in it.
struct MatchedMessage: Sendable {
    /// Of a pattern over JSON.
    var json: JSON?
    /// Of a pattern over fields separated by spaces, by their names; those behind `...` by their numbers.
    var fields: [String: String] = [:]
}
