internal import Base

/// IoTRule: a topic rule of AWS IoT.
/// - Source: SAM specification, IoTRule.
enum IoTRuleEvent {
    static func translate(
        _ event: FunctionEvent, _ target: FunctionTarget, into build: inout ServerlessBuild
    ) throws(ServerlessFault) {
        try event.check(known: ["Sql", "AwsIotSqlVersion"], required: ["Sql"])
        let pattern = "arn:\(build.partition):iot:${AWS::Region}:${AWS::AccountId}:rule/${RuleName}"
        target.permission(
            event.id + "Permission", principal: "iot.amazonaws.com",
            source: .sub(pattern, ["RuleName": .ref(event.id)]),
            account: .sub("${AWS::AccountId}"), into: &build)
        let payload = JSON.object(of: [
            "Sql": event["Sql"], "AwsIotSqlVersion": event["AwsIotSqlVersion"], "RuleDisabled": false,
            "Actions": [["Lambda": ["FunctionArn": target.arn]]],
        ])
        build.add(
            event.id, "AWS::IoT::TopicRule", .object(of: ["TopicRulePayload": payload]), target.attributes)
    }
}
