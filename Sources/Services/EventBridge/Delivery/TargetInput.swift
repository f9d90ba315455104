internal import Base
internal import Wire

/// What a target gets of an event: the event, a part of it, a fixed text, or a template with parts of it.
/// - Source: Amazon EventBridge User Guide, "Amazon EventBridge input transformation".
enum TargetInput: Sendable {
    case whole
    case fixed([UInt8])
    case part(EventPath)
    /// With the ways to the template's variables by their names.
    case template(InputTemplate, [String: EventPath])

    init(_ target: RuleTarget) {
        if let input = target.input {
            self = .fixed(Array(input.utf8))
        } else if let path = target.inputPath.flatMap({ EventPath($0) }) {
            self = .part(path)
        } else if let transformer = target.transformer {
            self = .template(
                InputTemplate(transformer.template), transformer.paths.compactMapValues { EventPath($0) })
        } else {
            self = .whole
        }
    }

    func payload(of event: Event, _ rule: StoredRule) -> [UInt8] {
        switch self {
        case .whole: return event.bytes
        case .fixed(let bytes): return bytes
        case .part(let path):
            guard let json = try? JSON(parsing: event.bytes) else { return event.bytes }
            return (path.find(in: json) ?? [:]).bytes
        case .template(let template, let paths):
            guard let json = try? JSON(parsing: event.bytes) else { return event.bytes }
            return Array(template.fill { Self.value(of: $0, paths, json, event, rule) }.utf8)
        }
    }

    private static func value(
        of name: String, _ paths: [String: EventPath], _ json: JSON, _ event: Event, _ rule: StoredRule
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
            guard let path = paths[name] else { return .unknown }
            return path.find(in: json).map { .json($0) } ?? .missing
        }
    }
}

/// A text with variables between angle brackets.
struct InputTemplate: Sendable {
    enum Value {
        case json(JSON)
        /// The event has nothing there.
        case missing
        /// What stands between the brackets is no variable.
        case unknown
    }

    private enum Part: Sendable {
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
