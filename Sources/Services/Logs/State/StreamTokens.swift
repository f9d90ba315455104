internal import Base
internal import LogsAPI
internal import Wire

/// Where GetLogEvents goes on: behind a position (`f/…`) or before it (`b/…`).
enum StreamTokens: Hashable, Sendable {
    case forward(EventPosition)
    case backward(EventPosition)

    var isBackward: Bool { if case .backward = self { true } else { false } }

    init(_ text: String) throws(Fault) {
        let parts = text.split(separator: "/" as Character, omittingEmptySubsequences: false)
        guard parts.count == 3, parts[2] == "s", let position = EventPosition(digits: parts[1]) else {
            throw NameToken.invalid
        }
        switch parts[0] {
        case "f": self = .forward(position)
        case "b": self = .backward(position)
        default: throw NameToken.invalid
        }
    }

    private var text: String {
        switch self {
        case .forward(let position): "f/\(position.digits(stream: 0))/s"
        case .backward(let position): "b/\(position.digits(stream: 0))/s"
        }
    }

    /// The tokens of a page. An empty page gives back the token that led to it, and its opposite, so that turning round
    /// finds the event at which the reader stood.
    static func around(
        _ page: [StoredEvent], after token: StreamTokens?, from span: EventSpan, of stream: LogStreamRecord
    ) -> (forward: String, backward: String) {
        if let first = page.first, let last = page.last {
            return (StreamTokens.forward(last.position).text, StreamTokens.backward(first.position).text)
        }
        switch token {
        case .forward(let position)?:
            return (StreamTokens.forward(position).text, StreamTokens.backward(position.after).text)
        case .backward(let position)?:
            return (StreamTokens.forward(position.before).text, StreamTokens.backward(position).text)
        case nil:
            return (StreamTokens.forward(span.lowest.before).text, StreamTokens.backward(span.lowest).text)
        }
    }

    /// What PutLogEvents returns for old clients; nobody looks at it.
    static func sequence(_ chunks: Int64) -> String {
        EventPosition(timestamp: 49_000_000_000_000, chunk: chunks, index: 0).digits(stream: 0)
    }
}

/// A page token that holds the last name of the page before.
enum NameToken {
    static let invalid = LogsFault.invalidParameterException("The specified nextToken is invalid.")

    static func text(_ name: String) -> String { Base64.encode(Array(name.utf8)) }

    static func name(_ token: String) throws(Fault) -> String {
        guard let bytes = Base64.decode(token), let name = String(validating: bytes, as: UTF8.self) else {
            throw invalid
        }
        return name
    }
}
