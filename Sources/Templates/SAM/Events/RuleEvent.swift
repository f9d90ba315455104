internal import Base

/// Schedule, CloudWatchEvent and EventBridgeRule: a rule of EventBridge with the function as its target.
/// - Source: SAM specification, Schedule, CloudWatchEvent, EventBridgeRule.
enum RuleEvent {
    private static let schedule = [
        "Schedule", "RuleName", "Input", "Enabled", "State", "Name", "Description", "DeadLetterConfig", "RetryPolicy",
    ]
    private static let pattern = [
        "EventBusName", "RuleName", "Pattern", "DeadLetterConfig", "RetryPolicy", "Input", "InputPath", "Target",
        "Enabled", "State", "InputTransformer",
    ]

    static func translate(
        _ event: FunctionEvent, _ target: FunctionTarget, into build: inout ServerlessBuild
    ) throws(ServerlessFault) {
        let call: JSONObject = ["Arn": target.arn, "Id": targetID(event, suffix: "LambdaTarget")]
        try addRule(event, call, target.attributes, into: &build)
        target.permission(
            event.id + "Permission", principal: "events.amazonaws.com", source: .getAtt(event.id, "Arn"), into: &build)
    }

    /// The id of a rule's target: the event's, with a word for its kind, in at most 64 characters.
    static func targetID(_ event: FunctionEvent, suffix: String) -> JSON {
        if let id = event["Target"]?["Id"] { return id }
        return .string(String(event.id.prefix(64 - suffix.count)) + suffix)
    }

    /// Adds the rule of an event.
    /// - Parameters:
    ///   - call: the rule's target, which gets what the event says about input and failures.
    ///   - more: the properties that the event has beyond those of a function's.
    static func addRule(
        _ event: FunctionEvent, _ call: JSONObject, more: [String] = [], _ attributes: JSONObject,
        into build: inout ServerlessBuild
    ) throws(ServerlessFault) {
        let isSchedule = event.type == "Schedule"
        try event.check(known: (isSchedule ? schedule : pattern) + more)
        if event["State"] != nil && event["Enabled"] != nil {
            throw event.fault("State and Enabled Properties cannot both be specified.")
        }
        var call = call
        for name in ["Input", "InputPath", "InputTransformer", "RetryPolicy"] { call[name] = event[name] }
        if let queue = try EventDeadLetterQueue(event) {
            call["DeadLetterConfig"] = .object(["Arn": queue.arn])
            queue.translate(rule: event.id, attributes, into: &build)
        }
        build.add(
            event.id, "AWS::Events::Rule",
            .object(of: [
                "Name": isSchedule ? event["Name"] : event["RuleName"], "Description": event["Description"],
                "EventBusName": event["EventBusName"], "EventPattern": event["Pattern"],
                "ScheduleExpression": event["Schedule"], "State": event["State"] ?? enabled(event["Enabled"]),
                "Targets": [.object(call)],
            ]), attributes)
    }

    private static func enabled(_ value: JSON?) -> JSON? {
        switch value {
        case .some(true): "ENABLED"
        case .some(false): "DISABLED"
        default: value
        }
    }
}
