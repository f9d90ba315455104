package import Base

/// Why a text is no pattern.
package enum EventPatternFault: Error, Sendable, CustomStringConvertible {
    case notJSON(JSONSyntaxError)
    case malformed(PatternMistake, PatternLocation)

    /// What is wrong, without the place.
    package var reason: String {
        switch self {
        case .notJSON(let error): error.description
        case .malformed(let mistake, _): mistake.reason
        }
    }

    /// As EventBridge and SNS tell it: the reason, and on a line of its own where it is.
    package var description: String {
        switch self {
        case .notJSON(let error): error.description
        case .malformed(let mistake, let location): "\(mistake.reason)\n at \(location)"
        }
    }
}

/// A mistake in a pattern.
package struct PatternMistake: Error, Sendable, Hashable {
    package let reason: String
    /// How many bytes of the text were read when it was found.
    package let offset: Int
}

/// A place in a pattern's text, as the services write it.
package struct PatternLocation: Sendable, Hashable, CustomStringConvertible {
    package let line: Int
    package let column: Int
    private let source: String
    private static let shown = 500

    init(offset: Int, text: String) {
        let read = Array(text.utf8.prefix(offset))
        let lineStart = read.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        line = read.count { $0 == UInt8(ascii: "\n") } + 1
        column = String(decoding: read[lineStart...], as: UTF8.self).utf16.count + 1
        let rest = text.unicodeScalars.count - Self.shown
        source =
            rest > 0
            ? "\"\(String(text.unicodeScalars.prefix(Self.shown)))\"[truncated \(rest) chars]" : "\"\(text)\""
    }

    package var description: String { "[Source: (String)\(source); line: \(line), column: \(column)]" }
}
