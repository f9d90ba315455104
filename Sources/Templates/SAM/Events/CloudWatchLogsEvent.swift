internal import Base

/// CloudWatchLogs: a subscription filter of a log group.
/// - Source: SAM specification, CloudWatchLogs.
enum CloudWatchLogsEvent {
    static func translate(
        _ event: FunctionEvent, _ target: FunctionTarget, into build: inout ServerlessBuild
    ) throws(ServerlessFault) {
        try event.check(known: ["LogGroupName", "FilterPattern"], required: ["LogGroupName", "FilterPattern"])
        let group = event["LogGroupName"] ?? .null
        let pattern = "arn:\(build.partition):logs:${AWS::Region}:${AWS::AccountId}:log-group:${__LogGroupName__}:*"
        target.permission(
            event.id + "Permission", principal: "logs.amazonaws.com",
            source: .sub(pattern, ["__LogGroupName__": group]),
            into: &build)
        build.add(
            event.id, "AWS::Logs::SubscriptionFilter",
            .object(of: ["LogGroupName": group, "FilterPattern": event["FilterPattern"], "DestinationArn": target.arn]),
            target.attributes.merging(["DependsOn": [.string(event.id + "Permission")]]))
    }
}
