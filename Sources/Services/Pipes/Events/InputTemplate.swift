internal import Base

/// A text with places for values of an event and of the pipe: `{"id": <$.body.id>, "pipe": "<aws.pipes.pipe-name>"}`.
/// Between quotes a value is written as a text, elsewhere as JSON.
/// - Source: Amazon EventBridge User Guide, "Amazon EventBridge Pipes input transformation".
struct InputTemplate: Hashable, Sendable {
    private enum Part: Hashable, Sendable {
        case text(String)
        case value(EventPath, isQuoted: Bool)
        case variable(Variable, isQuoted: Bool)
    }

    enum Variable: String, Hashable, Sendable {
        case pipe = "aws.pipes.pipe-arn"
        case name = "aws.pipes.pipe-name"
        case source = "aws.pipes.source-arn"
        case enrichment = "aws.pipes.enrichment-arn"
        case target = "aws.pipes.target-arn"
        case time = "aws.pipes.event.ingestion-time"
        case event = "aws.pipes.event"
        case json = "aws.pipes.event.json"
    }

    private var parts: [Part] = []

    /// Nil where a place names what there is not.
    init?(_ text: String) {
        var (rest, isQuoted) = (text[...], false)
        while let start = rest.firstIndex(of: "<") {
            guard let end = rest[start...].firstIndex(of: ">") else { break }
            let name = rest[rest.index(after: start)..<end]
            let isPlace = name.hasPrefix("$") || name.hasPrefix("aws.pipes.")
            let literal = isPlace ? rest[..<start] : rest[...start]
            isQuoted = Self.isQuoted(behind: literal, isQuoted)
            parts.append(.text(String(literal)))
            guard isPlace else {
                rest = rest[rest.index(after: start)...]
                continue
            }
            if let path = EventPath(name) {
                parts.append(.value(path, isQuoted: isQuoted))
            } else if let variable = Variable(rawValue: String(name)) {
                parts.append(.variable(variable, isQuoted: isQuoted))
            } else {
                return nil
            }
            rest = rest[rest.index(after: end)...]
        }
        parts.append(.text(String(rest)))
    }

    /// Whether a place behind a text is within quotes.
    private static func isQuoted(behind text: Substring, _ before: Bool) -> Bool {
        var (isQuoted, isEscaped) = (before, false)
        for byte in text.utf8 {
            if isEscaped {
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else if byte == UInt8(ascii: "\"") {
                isQuoted.toggle()
            }
        }
        return isQuoted
    }

    /// The text with the values of an event put in. What is not there is an empty text between quotes, else `null`.
    /// - Parameters:
    ///   - variables: of the pipe.
    ///   - limit: bytes that the text may have. A short template can name a large event very often.
    /// - Returns: nil where it would be longer.
    func filled(_ event: JSON, _ variables: [Variable: String], limit: Int) -> String? {
        var text = ""
        for part in parts {
            switch part {
            case .text(let literal): text += literal
            case .value(let path, let isQuoted):
                text += Self.written(path.value(in: event).map { EventPath.parsed($0) }, isQuoted)
            case .variable(.event, let isQuoted), .variable(.json, let isQuoted): text += Self.written(event, isQuoted)
            case .variable(let variable, let isQuoted):
                text += Self.written(variables[variable].map { .string($0) }, isQuoted)
            }
            guard text.utf8.count <= limit else { return nil }
        }
        return text
    }

    private static func written(_ value: JSON?, _ isQuoted: Bool) -> String {
        guard isQuoted else { return (value ?? .null).description }
        guard let value else { return "" }
        // As it stands between quotes.
        return String(JSON.string(value.string ?? value.description).description.dropFirst().dropLast())
    }
}
