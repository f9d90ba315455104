internal import Base

/// Translates a function's event sources. Each type has a file of its own.
/// - Source: SAM specification, EventSource.
enum FunctionEvents {
    static let types: Set<String> = [
        "S3", "SNS", "Api", "DynamoDB", "SQS", "Kinesis", "Schedule", "ScheduleV2", "CloudWatchEvent",
        "EventBridgeRule",
        "CloudWatchLogs", "IoTRule", "AlexaSkill", "Cognito", "HttpApi", "MSK", "MQ", "SelfManagedKafka", "DocumentDB",
    ]

    static func translate(_ target: inout FunctionTarget, into build: inout ServerlessBuild) throws(ServerlessFault) {
        guard let value = target.resource["Events"] else { return }
        guard let events = value.object else {
            throw target.resource.fault("Type of property 'Events' is invalid.")
        }
        for name in events.keys.sorted() {
            try translate(
                try FunctionEvent(name, events[name] ?? .null, of: target.resource, types: types), &target, &build)
        }
    }

    private static func translate(
        _ event: FunctionEvent, _ target: inout FunctionTarget, _ build: inout ServerlessBuild
    ) throws(ServerlessFault) {
        switch event.type {
        case "Api": try APIEvent.translate(event, target, into: &build)
        case "Cognito": try CognitoEvent.translate(event, target, into: &build)
        case "HttpApi": try HTTPAPIEvent(event, target).translate(into: &build)
        case "SNS": try SNSEvent.translate(event, &target, into: &build)
        case "S3": try S3Event.translate(event, target, into: &build)
        case "SQS", "Kinesis", "DynamoDB", "MSK", "MQ", "SelfManagedKafka", "DocumentDB":
            try EventSourceMappingEvent.translate(event, &target, into: &build)
        case "Schedule", "CloudWatchEvent", "EventBridgeRule": try RuleEvent.translate(event, target, into: &build)
        case "ScheduleV2": try ScheduleV2Event.translate(event, target, into: &build)
        case "CloudWatchLogs": try CloudWatchLogsEvent.translate(event, target, into: &build)
        case "IoTRule": try IoTRuleEvent.translate(event, target, into: &build)
        case "AlexaSkill":
            try event.check(known: ["SkillId"])
            target.permission(
                event.id + "Permission", principal: "alexa-appkit.amazon.com", token: event["SkillId"], into: &build)
        default: preconditionFailure("no event: \(event.type)")
        }
    }
}
