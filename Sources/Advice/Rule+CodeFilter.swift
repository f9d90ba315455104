internal import Base

extension Rule {
    /// - Source: AWS Lambda Developer Guide, "Control which events Lambda sends to your function"; Amazon SNS Developer
    ///   Guide, "Amazon SNS message filtering".
    static let filterInCode = ofFunctions { function, application in
        guard let drops = function.code?.drops, !drops.isEmpty else { return nil }
        let mappings = application.mappings.filter { application.function(of: $0)?.arn == function.arn }
        guard let mapping = mappings.first else { return topicFilter(function, drops) }
        guard mappings.count == 1, !mapping.hasFilters, let pattern = FilterPattern(drops, of: mapping.sourceARN) else {
            return nil
        }
        return filter(
            function, pattern,
            """
            FilterCriteria:
              Filters:
                - Pattern: '\(pattern.text)'
            """)
    }

    /// Of a function that topics alone call.
    private static func topicFilter(
        _ function: Application.Function, _ drops: [Application.Code.Drop]
    ) -> Finding? {
        guard function.asynchronousCallers == ["sns.amazonaws.com"], function.waitingCallers.isEmpty,
            let (pattern, scope) = FilterPattern.ofTopic(drops)
        else { return nil }
        return filter(
            function, pattern,
            """
            FilterPolicyScope: \(scope)
            FilterPolicy: \(pattern.text)
            """)
    }

    private static func filter(
        _ function: Application.Function, _ pattern: FilterPattern, _ change: String
    ) -> Finding? {
        finding(
            .filterInCode, function,
            pattern.used.map { ("records are passed over by \($0.path.joined(separator: "."))", $0.place) },
            what: "It is run, and paid for, with records that it passes over.", change: change,
            confidence: pattern.used.first?.isEqual == true ? 0.85 : 0.75)
    }
}

/// The filter of an event source mapping, or of a subscription, that lets the records through that code does not pass
/// over.
struct FilterPattern {
    let json: JSON
    let used: [Application.Code.Drop]

    /// Nil where no filter of such a source can do it.
    init?(_ drops: [Application.Code.Drop], of sourceARN: String) {
        let service = ARN(sourceARN)?.service ?? ""
        self.init(drops) { Self.field($0, service) }
    }

    /// With the scope of the policy: where it looks.
    static func ofTopic(_ drops: [Application.Code.Drop]) -> (FilterPattern, scope: String)? {
        let attributes = FilterPattern(drops) { drop in
            let path = drop.path
            let isAttribute = path.count == 4 && path.starts(with: ["Sns", "MessageAttributes"]) && path[3] == "Value"
            return isAttribute && drop.isEqual ? [path[2]] : nil
        }
        if let attributes { return (attributes, "MessageAttributes") }
        let body = FilterPattern(drops) { drop in
            let isBody = drop.path.count > 2 && drop.path.starts(with: ["Sns", "Message"])
            return isBody && drop.isEqual ? Array(drop.path.dropFirst(2)) : nil
        }
        return body.map { ($0, "MessageBody") }
    }

    /// As a text in single quotes of YAML.
    var text: String { String(decoding: json.bytes, as: UTF8.self).replacing("'", with: "''") }

    /// - Parameter field: a record's field as the filter names it; nil of one that it can't look at.
    private init?(_ drops: [Application.Code.Drop], _ field: (Application.Code.Drop) -> [String]?) {
        let fields = drops.map { ($0, field($0)) }
        let paths = fields.compactMap(\.1)
        // A field that is asked for twice tells records apart, and passes over none.
        guard !paths.isEmpty, paths.count == drops.count, Set(paths).count == paths.count else { return nil }
        var pattern = JSON.object([:])
        for (drop, field) in fields {
            guard let field, let match = Self.match(drop) else { return nil }
            pattern = Self.with(pattern, field[...], match)
        }
        (json, used) = (pattern, drops)
    }

    /// A record's field as filters name it.
    private static func field(_ drop: Application.Code.Drop, _ service: String) -> [String]? {
        let path = drop.path
        switch (service, path.first) {
        case ("sqs", "body"): return path.count > 1 ? path : nil
        case ("dynamodb", "eventName"): return path.count == 1 ? path : nil
        case ("dynamodb", "dynamodb"): return path.count > 1 ? path : nil
        case ("kinesis", "kinesis"):
            let isData = path.dropFirst().first == "data" && path.count > 2
            return isData || path == ["kinesis", "partitionKey"] ? Array(path.dropFirst()) : nil
        default: return nil
        }
    }

    private static func match(_ drop: Application.Code.Drop) -> JSON? {
        let values = drop.values.compactMap { value -> JSON? in
            switch value {
            case .string: value
            case .integer where drop.isEqual: ["numeric": ["=", value]]
            default: nil
            }
        }
        guard values.count == drop.values.count, !values.isEmpty else { return nil }
        if drop.isEqual { return .array(values) }
        // A filter lets no record through that lacks the field; code that asks for another value may.
        return drop.path == ["eventName"] ? [["anything-but": .array(values)]] : nil
    }

    private static func with(_ pattern: JSON, _ path: ArraySlice<String>, _ match: JSON) -> JSON {
        guard let first = path.first else { return match }
        var members = pattern.object ?? [:]
        members[first] = with(members[first] ?? .object([:]), path.dropFirst(), match)
        return .object(members)
    }
}
