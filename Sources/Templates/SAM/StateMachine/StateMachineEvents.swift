internal import Base

/// Translates a state machine's events: each starts an execution with a role of its own.
/// - Source: SAM specification, EventSource of AWS::Serverless::StateMachine.
struct StateMachineEvents {
    let resource: ServerlessResource
    /// What the events start: the state machine, or its alias.
    let arn: JSON
    /// The tags for the roles, where the state machine asks for it.
    let tags: JSON?

    private static let types: Set<String> = ["Api", "Schedule", "ScheduleV2", "CloudWatchEvent", "EventBridgeRule"]

    func translate(into build: inout ServerlessBuild) throws(ServerlessFault) {
        guard let events = try resource.map("Events") else { return }
        for name in events.keys.sorted() {
            try translate(try FunctionEvent(name, events[name] ?? .null, of: resource, types: Self.types), &build)
        }
    }

    private func translate(_ event: FunctionEvent, _ build: inout ServerlessBuild) throws(ServerlessFault) {
        switch event.type {
        case "Api": try addMethod(event, &build)
        case "ScheduleV2": try addSchedule(event, &build)
        default: try addRule(event, &build)
        }
    }

    // MARK: - Rules and schedules

    private func addRule(_ event: FunctionEvent, _ build: inout ServerlessBuild) throws(ServerlessFault) {
        var call: JSONObject = ["Arn": arn, "Id": RuleEvent.targetID(event, suffix: "StepFunctionsTarget")]
        call["RoleArn"] = event["RoleArn"] ?? addRole(event, "events.amazonaws.com", &build)
        try RuleEvent.addRule(event, call, more: ["RoleArn", "Target"], resource.inherited, into: &build)
    }

    private func addSchedule(_ event: FunctionEvent, _ build: inout ServerlessBuild) throws(ServerlessFault) {
        var call: JSONObject = ["Arn": arn]
        try ScheduleV2Event.check(event)
        let queue = try EventDeadLetterQueue(event)
        call["RoleArn"] = event["RoleArn"] ?? addRole(event, "scheduler.amazonaws.com", queue: queue, &build)
        try ScheduleV2Event.addSchedule(event, call, resource.inherited, into: &build)
    }

    /// The role with which a service starts executions.
    private func addRole(
        _ event: FunctionEvent, _ principal: String, queue: EventDeadLetterQueue? = nil, _ build: inout ServerlessBuild
    ) -> JSON {
        let id = event.id + "Role"
        var policies: [JSON] = [Self.policy(id + "StartExecutionPolicy", "states:StartExecution", on: arn)]
        if let queue { policies.append(Self.policy(id + "SQSPolicy", "sqs:SendMessage", on: queue.arn)) }
        build.add(
            id, "AWS::IAM::Role",
            .object(of: [
                "AssumeRolePolicyDocument": FunctionRole.trust(principal), "Policies": .array(policies),
                "PermissionsBoundary": event["PermissionsBoundary"], "Tags": tags,
            ]), resource.inherited)
        return .getAtt(id, "Arn")
    }

    private static func policy(_ name: String, _ action: JSON, on arn: JSON) -> JSON {
        [
            "PolicyName": .string(name),
            "PolicyDocument": ["Statement": [.statement([action], on: arn, isSingle: true)]],
        ]
    }

    // MARK: - APIs

    private func addMethod(_ event: FunctionEvent, _ build: inout ServerlessBuild) throws(ServerlessFault) {
        let unescapes = event["UnescapeMappingTemplate"] ?? false
        guard let unescapes = unescapes.bool else {
            throw .resource(event.id, "Type of property 'UnescapeMappingTemplate' is invalid.")
        }
        let integration: JSONObject = [
            "type": "aws", "httpMethod": "POST",
            "uri": .sub("arn:${AWS::Partition}:apigateway:${AWS::Region}:states:action/StartExecution"),
            "responses": ["200": ["statusCode": "200"], "400": ["statusCode": "400"]],
            "requestTemplates": ["application/json": .sub(template(unescapes: unescapes))],
            "credentials": .getAtt(event.id + "Role", "Arn"),
        ]
        let responses: JSONObject = ["200": ["description": "OK"], "400": ["description": "Bad Request"]]
        let known = ["Path", "Method", "RestApiId", "Stage", "Auth", "UnescapeMappingTemplate"]
        try APIEvent.addMethod(
            event, known: known, APIEvent.Call(integration: integration, responses: responses), &build)
        _ = addRole(event, "apigateway.amazonaws.com", &build)
    }

    /// The mapping template: the request's body as the input. `escapeJavaScript` also escapes single quotes, which is
    /// no JSON; unescaping undoes that.
    private func template(unescapes: Bool) -> String {
        let input = "$util.escapeJavaScript($input.json('$'))" + (unescapes ? #".replaceAll("\\'","'")"# : "")
        return #"{"input": "\#(input)", "stateMachineArn": "${\#(arn.refName ?? resource.id)}"}"#
    }
}
