internal import Base

/// Cognito: triggers of a user pool in the same template, which is changed for them.
/// - Source: SAM specification, Cognito.
enum CognitoEvent {
    static func translate(
        _ event: FunctionEvent, _ target: FunctionTarget, into build: inout ServerlessBuild
    ) throws(ServerlessFault) {
        try event.check(known: ["UserPool", "Trigger"], required: ["UserPool", "Trigger"])
        let value = event["Trigger"] ?? .null
        let triggers = (value.array ?? [value]).compactMap(\.string)
        guard triggers.count == value.array?.count ?? 1 else {
            throw .resource(event.id, "Type of property 'Trigger' is invalid.")
        }
        guard let id = event["UserPool"]?.refName, let source = build.sources[id]?.object,
            source["Type"] == "AWS::Cognito::UserPool"
        else { throw event.fault("Cognito events must reference a Cognito UserPool in the same template.") }
        var pool = build.resources[id]?.object ?? source
        var properties = pool["Properties"]?.object ?? JSONObject()
        guard var configuration = (properties["LambdaConfig"] ?? .object(JSONObject())).object else {
            throw .resource(id, "Property 'LambdaConfig' should be a map.")
        }
        for trigger in triggers {
            guard configuration[trigger] == nil else {
                throw event.fault("Cognito trigger \"\(trigger)\" defined multiple times.")
            }
            configuration[trigger] = target.arn
        }
        properties["LambdaConfig"] = .object(configuration)
        pool["Properties"] = .object(properties)
        build.add(id, document: .object(pool))
        target.permission(
            target.id + "CognitoPermission", principal: "cognito-idp.amazonaws.com", source: .getAtt(id, "Arn"),
            into: &build)
    }
}
