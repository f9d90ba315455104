internal import Base
internal import Wire

/// What a target gets of an event: the event, a part of it, a fixed text, or a template with parts of it.
/// - Source: Amazon EventBridge User Guide, "Amazon EventBridge input transformation".
struct TargetInput {
    let target: RuleTarget
    let rule: StoredRule

    func payload(of event: Event) -> [UInt8] {
        if let input = target.input { return Array(input.utf8) }
        guard target.inputPath != nil || target.transformer != nil, let json = try? JSON(parsing: event.bytes) else {
            return event.bytes
        }
        if let path = target.inputPath.flatMap({ EventPath($0) }) { return (path.find(in: json) ?? [:]).bytes }
        guard let transformer = target.transformer else { return event.bytes }
        return Array(InputTemplate(transformer.template).fill { value(of: $0, transformer, json, event) }.utf8)
    }

    private func value(
        of name: String, _ transformer: RuleTarget.Transformer, _ json: JSON, _ event: Event
    ) -> InputTemplate.Value {
        switch name {
        case "aws.events.rule-arn": return .json(.string(rule.arn))
        case "aws.events.rule-name": return .json(.string(rule.record.name))
        case "aws.events.event.ingestion-time": return .json(.string(CalendarDate(event.accepted).iso8601()))
        case "aws.events.event.json": return .json(json)
        case "aws.events.event":
            var object = json.object ?? [:]
            object["detail"] = nil
            return .json(.object(object))
        default:
            guard let path = transformer.paths[name].flatMap({ EventPath($0) }) else { return .unknown }
            return path.find(in: json).map { .json($0) } ?? .missing
        }
    }
}

/// A text with variables between angle brackets.
struct InputTemplate {
    enum Value {
        case json(JSON)
        /// The event has nothing there.
        case missing
        /// What stands between the brackets is no variable.
        case unknown
    }

    private enum Part {
        case text(String)
        case variable(String, isInString: Bool)
    }

    private let parts: [Part]

    static let predefined: Set<String> = [
        "aws.events.rule-arn", "aws.events.rule-name", "aws.events.event.ingestion-time", "aws.events.event.json",
        "aws.events.event",
    ]

    init(_ text: String) {
        var parts: [Part] = []
        var plain: [UInt8] = []
        var (isInString, isEscaped) = (false, false)
        let bytes = Array(text.utf8)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "<"), let end = Self.end(of: bytes, from: index + 1) {
                parts.append(.text(String(decoding: plain, as: UTF8.self)))
                plain = []
                let name = String(decoding: bytes[(index + 1)..<end], as: UTF8.self)
                parts.append(.variable(name, isInString: isInString))
                index = end + 1
                continue
            }
            if isEscaped {
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = isInString
            } else if byte == UInt8(ascii: "\"") {
                isInString.toggle()
            }
            plain.append(byte)
            index += 1
        }
        self.parts = parts + [.text(String(decoding: plain, as: UTF8.self))]
    }

    private static func end(of bytes: [UInt8], from start: Int) -> Int? {
        var index = start
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: ">"): return index > start ? index : nil
            case 48...57, 65...90, 97...122, UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."): index += 1
            default: return nil
            }
        }
        return nil
    }

    var variables: [String] {
        parts.compactMap { if case .variable(let name, _) = $0 { name } else { nil } }
    }

    /// - Returns: JSON, where the template is JSON with variables: within quotation marks a value stands as text,
    ///   outside of them as JSON.
    func fill(_ value: (String) -> Value) -> String {
        parts.map { part in
            switch part {
            case .text(let text): text
            case .variable(let name, let isInString):
                switch value(name) {
                case .json(let json): isInString ? Self.text(json) : json.description
                case .missing: isInString ? "" : "\"\""
                case .unknown: "<\(name)>"
                }
            }
        }.joined()
    }

    /// As it stands within quotation marks.
    private static func text(_ json: JSON) -> String {
        let quoted = JSON.string(json.string ?? json.description).description
        return String(quoted.dropFirst().dropLast())
    }
}
