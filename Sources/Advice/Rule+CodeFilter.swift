internal import Base

extension Rule {
    /// What a function passes over could be kept from it by what calls it, where that is one thing alone.
    /// - Source: AWS Lambda Developer Guide, "Control which events Lambda sends to your function"; Amazon SNS Developer
    ///   Guide, "Amazon SNS message filtering"; Amazon EventBridge User Guide, "Creating event patterns".
    static let filterInCode = ofFunctions { function, application in
        guard let drops = function.code?.drops, !drops.isEmpty else { return nil }
        let mappings = application.mappings(of: function)
        let change =
            switch mappings.count {
            case 0: filterOfCaller(function, drops)
            case 1: filter(of: mappings[0], drops)
            default: nil as String?
            }
        guard let change else { return nil }
        return finding(
            .filterInCode, function,
            drops.map { ("records are passed over by \($0.path.joined(separator: "."))", $0.place) },
            what: "It is run, and paid for, with records that it passes over.", change: change,
            confidence: drops[0].condition == .equals ? 0.85 : 0.75)
    }

    private static func filter(of mapping: Application.Mapping, _ drops: [Application.Code.Drop]) -> String? {
        guard !mapping.hasFilters, let source = FilterSource(mappingOf: mapping.sourceARN),
            let pattern = FilterPattern(drops, at: source)
        else { return nil }
        return """
            FilterCriteria:
              Filters:
                - Pattern: '\(pattern.text)'
            """
    }

    /// Of a function that topics, rules or buckets alone call.
    private static func filterOfCaller(
        _ function: Application.Function, _ drops: [Application.Code.Drop]
    ) -> String? {
        guard function.waitingCallers.isEmpty, function.schedules.isEmpty else { return nil }
        switch function.asynchronousCallers {
        case ["sns.amazonaws.com"]:
            let attributes = FilterPattern(drops, at: .topicAttributes)
            return (attributes ?? FilterPattern(drops, at: .topicBody)).map { pattern in
                "FilterPolicyScope: Message\(attributes == nil ? "Body" : "Attributes")\nFilterPolicy: \(pattern.text)"
            }
        case ["events.amazonaws.com"]:
            return FilterPattern(drops, at: .bus).map { "EventPattern, beside what it has: \($0.text)" }
        case ["s3.amazonaws.com"]:
            return KeyFilter(drops).map { filter in
                """
                Filter:
                  S3Key:
                    Rules:
                      \(filter.rules.joined(separator: "\n      "))
                """
            }
        default: return nil
        }
    }
}
