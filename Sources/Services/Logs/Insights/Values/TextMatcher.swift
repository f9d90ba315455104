internal import Base
internal import Wire

/// What stands behind `like`: a text or a regular expression that is searched for.
struct TextMatcher: Sendable {
    private enum Kind: Sendable {
        case text([UInt8])
        case regex(SearchPattern)
    }

    private let kind: Kind

    init(containing text: String) { kind = .text(Array(text.utf8)) }

    /// Nil for a text that is no expression. One that has only plain characters is searched as a text, which is many
    /// times as fast.
    init?(regex source: String) {
        if !source.isEmpty, source.utf8.allSatisfy({ Self.isPlain($0) }) {
            kind = .text(Array(source.utf8))
        } else if let pattern = SearchPattern(source, steps: LimitsLogs.regexSteps) {
            kind = .regex(pattern)
        } else {
            return nil
        }
    }

    private static func isPlain(_ byte: UInt8) -> Bool { !"\\^$.|?*+()[]{}".utf8.contains(byte) }

    func search(_ bytes: UnsafeBufferPointer<UInt8>) -> SearchPattern.Outcome {
        switch kind {
        case .text(let text):
            text.withUnsafeBufferPointer { ByteText.find($0, in: bytes) } == nil ? .absent : .found
        case .regex(let pattern): pattern.search(bytes)
        }
    }
}
