internal import Base

/// ScheduleV2: a schedule of EventBridge Scheduler with a role of its own.
/// - Source: SAM specification, ScheduleV2.
enum ScheduleV2Event {
    private static let passed = [
        "Description", "EndDate", "FlexibleTimeWindow", "GroupName", "KmsKeyArn", "ScheduleExpression",
        "ScheduleExpressionTimezone", "StartDate", "State",
    ]
    private static let others = [
        "Name", "Input", "RoleArn", "PermissionsBoundary", "RetryPolicy", "DeadLetterConfig", "OmitName",
    ]

    static func translate(
        _ event: FunctionEvent, _ target: FunctionTarget, into build: inout ServerlessBuild
    ) throws(ServerlessFault) {
        try check(event)
        let role = event["RoleArn"] ?? .getAtt(event.id + "Role", "Arn")
        try addSchedule(event, ["Arn": target.arn, "RoleArn": role], target.attributes, into: &build)
        if event["RoleArn"] == nil { addRole(event, target, try EventDeadLetterQueue(event), &build) }
    }

    static func check(_ event: FunctionEvent) throws(ServerlessFault) {
        try event.check(known: passed + others)
        guard event["OmitName"] == nil || event["OmitName"]?.bool != nil else {
            throw .resource(event.id, "Type of property 'OmitName' is invalid.")
        }
        if event["OmitName"] == true && event["Name"] != nil {
            throw event.fault(ofID: "Name cannot be set when OmitName is True")
        }
    }

    /// Adds the schedule of an event.
    /// - Parameter call: the schedule's target, which gets what the event says about input and failures.
    static func addSchedule(
        _ event: FunctionEvent, _ call: JSONObject, _ attributes: JSONObject, into build: inout ServerlessBuild
    ) throws(ServerlessFault) {
        var properties = event.properties.only(passed)
        properties["FlexibleTimeWindow"] = event["FlexibleTimeWindow"] ?? ["Mode": "OFF"]
        properties["Name"] = event["Name"] ?? (event["OmitName"] == true ? JSON?.none : .string(event.id))
        var call = call
        for name in ["Input", "RetryPolicy"] { call[name] = event[name] }
        if let queue = try EventDeadLetterQueue(event) {
            call["DeadLetterConfig"] = .object(["Arn": queue.arn])
            // The schedule's role writes to the queue, so that the queue needs no policy.
            queue.addQueue(attributes, to: &build)
        }
        properties["Target"] = .object(call)
        build.add(event.id, "AWS::Scheduler::Schedule", .object(properties), attributes)
    }

    private static func addRole(
        _ event: FunctionEvent, _ target: FunctionTarget, _ queue: EventDeadLetterQueue?, _ build: inout ServerlessBuild
    ) {
        func policy(_ name: String, _ action: JSON, _ arn: JSON) -> JSON {
            [
                "PolicyName": .string(event.id + name),
                "PolicyDocument": ["Statement": [.statement([action], on: arn, isSingle: true)]],
            ]
        }
        let policies =
            [policy("LambdaPolicy", "lambda:InvokeFunction", target.arn)]
            + (queue.map { [policy("SQSPolicy", "sqs:SendMessage", $0.arn)] } ?? [])
        build.add(
            event.id + "Role", "AWS::IAM::Role",
            .object(of: [
                "AssumeRolePolicyDocument": FunctionRole.trust("scheduler.amazonaws.com"), "Policies": .array(policies),
                "PermissionsBoundary": event["PermissionsBoundary"],
            ]), target.attributes)
    }
}
