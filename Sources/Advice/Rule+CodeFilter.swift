internal import Base

extension Rule {
    /// - Source: AWS Lambda Developer Guide, "Control which events Lambda sends to your function".
    static let filterInCode = ofFunctions { function, application in
        guard let drops = function.code?.drops, let first = drops.first else { return nil }
        let mappings = application.mappings.filter { application.function(of: $0)?.arn == function.arn }
        guard let mapping = mappings.first, mappings.count == 1, !mapping.hasFilters,
            let pattern = FilterPattern(drops, of: mapping.sourceARN)
        else { return nil }
        let text = String(decoding: pattern.json.bytes, as: UTF8.self)
        return finding(
            .filterInCode, function,
            pattern.used.map { ("records are passed over by \($0.path.joined(separator: "."))", $0.place) },
            what: "It is run, and paid for, with records that it passes over.",
            change: """
                FilterCriteria:
                  Filters:
                    - Pattern: '\(text.replacing("'", with: "''"))'
                """, confidence: first.isEqual ? 0.85 : 0.75)
    }
}

/// The filter of an event source mapping that lets the records through that code does not pass over.
struct FilterPattern {
    let json: JSON
    let used: [Application.Code.Drop]

    /// Nil where no filter of such a source can do it.
    init?(_ drops: [Application.Code.Drop], of sourceARN: String) {
        let service = ARN(sourceARN)?.service ?? ""
        let fields = drops.map { ($0, Self.field($0, service)) }
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
