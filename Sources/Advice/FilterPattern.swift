internal import Base

/// What can look at events before they run a function.
enum FilterSource {
    case queue, tableStream, dataStream, topicAttributes, topicBody, bus

    /// Of an event source mapping; nil where its records can't be filtered by what they have.
    init?(mappingOf sourceARN: String) {
        switch ARN(sourceARN)?.service {
        case "sqs": self = .queue
        case "dynamodb": self = .tableStream
        case "kinesis": self = .dataStream
        default: return nil
        }
    }

    /// A record's field as filters name it; nil of one that they can't look at.
    func field(_ drop: Application.Code.Drop) -> [String]? {
        let path = drop.path
        guard drop.isOfEvent == (self == .bus) else { return nil }
        switch self {
        case .queue: return path.first == "body" && path.count > 1 ? path : nil
        case .tableStream:
            return path == ["eventName"] || (path.first == "dynamodb" && path.count > 1) ? path : nil
        case .dataStream:
            let isData = path.starts(with: ["kinesis", "data"]) && path.count > 2
            return isData || path == ["kinesis", "partitionKey"] ? Array(path.dropFirst()) : nil
        case .topicAttributes:
            let isAttribute = path.starts(with: ["Sns", "MessageAttributes"]) && path.count == 4 && path[3] == "Value"
            return isAttribute ? [path[2]] : nil
        case .topicBody:
            return path.starts(with: ["Sns", "Message"]) && path.count > 2 ? Array(path.dropFirst(2)) : nil
        case .bus: return path
        }
    }

    /// Whether every event has the field: no filter lets one through that lacks what it asks for, but code that passes
    /// over other values may.
    func always(has field: [String]) -> Bool {
        switch self {
        case .tableStream: field == ["eventName"]
        case .bus: ["detail-type", "source", "account", "region"].contains { field == [$0] }
        default: false
        }
    }
}

/// A pattern that lets the events through that code does not pass over.
/// - Source: Amazon EventBridge User Guide, "Comparison operators for use in event patterns"; of mappings, AWS Lambda
///   Developer Guide, "Filter rule syntax"; of topics, Amazon SNS Developer Guide, "Filter policy constraints".
struct FilterPattern {
    let json: JSON

    /// Nil where no filter of such a source can do it.
    init?(_ drops: [Application.Code.Drop], at source: FilterSource) {
        let fields = drops.compactMap(source.field)
        // A field that is asked for twice tells records apart, and passes over none.
        guard !fields.isEmpty, fields.count == drops.count, Set(fields).count == fields.count else { return nil }
        var pattern = JSON.object([:])
        for (drop, field) in zip(drops, fields) {
            guard let match = Self.match(drop, at: source, field) else { return nil }
            pattern = Self.with(pattern, field[...], match)
        }
        json = pattern
    }

    /// As a text in single quotes of YAML.
    var text: String { String(decoding: json.bytes, as: UTF8.self).replacing("'", with: "''") }

    private static func match(_ drop: Application.Code.Drop, at source: FilterSource, _ field: [String]) -> JSON? {
        guard !drop.values.isEmpty else { return nil }
        switch drop.condition {
        case .equals:
            return all(drop.values) { value in
                switch value {
                case .string: value
                case .integer where source != .topicAttributes: ["numeric": ["=", value]]
                default: nil
                }
            }
        case .anythingBut:
            guard source.always(has: field), drop.values.allSatisfy({ $0.string != nil }) else { return nil }
            return [["anything-but": .array(drop.values)]]
        case .prefix: return all(drop.values) { $0.string.map { ["prefix": .string($0)] } }
        case .suffix: return all(drop.values) { $0.string.map { ["suffix": .string($0)] } }
        case .numeric:
            // Bounds from below come first.
            let isLower = { (bound: JSON) in bound[0]?.string?.hasPrefix(">") ?? false }
            let bounds = drop.values.filter(isLower) + drop.values.filter { !isLower($0) }
            guard bounds.count <= 2, bounds.allSatisfy({ $0[0]?.string != nil && $0[1] != nil }),
                source != .topicAttributes
            else { return nil }
            return [["numeric": .array(bounds.flatMap { $0.array ?? [] })]]
        case .exists: return drop.values.count == 1 ? [["exists": drop.values[0]]] : nil
        }
    }

    private static func all(_ values: [JSON], _ match: (JSON) -> JSON?) -> JSON? {
        let matches = values.compactMap(match)
        return matches.count == values.count ? .array(matches) : nil
    }

    private static func with(_ pattern: JSON, _ path: ArraySlice<String>, _ match: JSON) -> JSON {
        guard let first = path.first else { return match }
        var members = pattern.object ?? [:]
        members[first] = with(members[first] ?? .object([:]), path.dropFirst(), match)
        return .object(members)
    }
}

/// What a bucket's notification can ask of keys: one beginning and one end.
/// - Source: Amazon S3 User Guide, "Configuring event notifications using object key name filtering".
struct KeyFilter {
    /// As a SAM event and a bucket's configuration have them.
    let rules: [String]

    init?(_ drops: [Application.Code.Drop]) {
        var rules: [String: String] = [:]
        // What kind of event it is, the notification asks for in any case.
        for drop in drops where drop.path != ["eventName"] {
            let name: String? =
                switch drop.condition {
                case .prefix: "prefix"
                case .suffix: "suffix"
                default: nil
                }
            guard drop.path == ["s3", "object", "key"], !drop.isOfEvent, let name, drop.values.count == 1,
                let value = drop.values[0].string, rules.updateValue(value, forKey: name) == nil
            else { return nil }
        }
        guard !rules.isEmpty else { return nil }
        self.rules = rules.sorted { $0.key < $1.key }.flatMap { rule in
            ["- Name: \(rule.key)", "  Value: '\(rule.value.replacing("'", with: "''"))'"]
        }
    }
}
