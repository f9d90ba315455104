internal import Base

/// Schedule, CloudWatchEvent and EventBridgeRule: a rule of EventBridge with the function as its target.
/// - Source: SAM specification, Schedule, CloudWatchEvent, EventBridgeRule.
enum RuleEvent {
    private static let schedule = [
        "Schedule", "RuleName", "Input", "Enabled", "State", "Name", "Description", "DeadLetterConfig", "RetryPolicy",
    ]
    private static let pattern = [
        "EventBusName", "RuleName", "Pattern", "DeadLetterConfig", "RetryPolicy", "Input", "InputPath", "Target",
        "Enabled",
        "State", "InputTransformer",
    ]

    static func translate(
        _ event: FunctionEvent, _ target: FunctionTarget, into build: inout ServerlessBuild
    ) throws(ServerlessFault) {
        let isSchedule = event.type == "Schedule"
        try event.check(known: isSchedule ? schedule : pattern)
        if event["State"] != nil && event["Enabled"] != nil {
            throw event.fault("State and Enabled Properties cannot both be specified.")
        }
        var call: JSONObject = [
            "Arn": target.arn, "Id": event["Target"]?["Id"] ?? .string(event.id + "LambdaTarget"),
        ]
        for name in ["Input", "InputPath", "InputTransformer", "RetryPolicy"] { call[name] = event[name] }
        if let queue = try EventDeadLetterQueue(event) {
            call["DeadLetterConfig"] = .object(["Arn": queue.arn])
            queue.translate(source: .getAtt(event.id, "Arn"), target, into: &build)
        }
        build.add(
            event.id, "AWS::Events::Rule",
            .object(of: [
                "Name": isSchedule ? event["Name"] : event["RuleName"], "Description": event["Description"],
                "EventBusName": event["EventBusName"], "EventPattern": event["Pattern"],
                "ScheduleExpression": event["Schedule"], "State": event["State"] ?? enabled(event["Enabled"]),
                "Targets": [.object(call)], "Tags": target.tags,
            ]), target.attributes)
        target.permission(
            event.id + "Permission", principal: "events.amazonaws.com", source: .getAtt(event.id, "Arn"), into: &build)
    }

    private static func enabled(_ value: JSON?) -> JSON? {
        switch value {
        case .some(true): "ENABLED"
        case .some(false): "DISABLED"
        default: value
        }
    }
}
