internal import Base

/// `Auth.UsagePlan`: a plan with a key for one API, or one that several share.
/// - Source: SAM specification, ApiUsagePlan.
enum UsagePlan {
    private static let known = ["CreateUsagePlan", "Description", "Quota", "Tags", "Throttle", "UsagePlanName"]

    static func translate(
        _ resource: ServerlessResource, stage: String, into build: inout ServerlessBuild
    ) throws(ServerlessFault) {
        guard let value = resource["Auth"]?["UsagePlan"], !value.isNull else { return }
        guard let plan = value.object else { throw resource.fault("'UsagePlan' must be a dictionary") }
        for name in plan.keys where !known.contains(name) { throw resource.fault("Invalid property for 'UsagePlan'") }
        guard let mode = plan["CreateUsagePlan"].map({ build.resolved($0) }) else {
            throw resource.fault("'CreateUsagePlan' is required field for UsagePlan properties")
        }
        switch mode {
        case "NONE": return
        case "PER_API": add(plan, resource, prefix: resource.id, stage, [stage], &build)
        case "SHARED": throw .unsupported("UsagePlan with CreateUsagePlan SHARED of \(resource.type)", of: resource.id, supported: "PER_API, NONE")
        default:
            throw resource.fault("'CreateUsagePlan' accepts only 'NONE', 'PER_API' and 'SHARED' values")
        }
    }

    private static func add(
        _ plan: JSONObject, _ resource: ServerlessResource, prefix: String, _ stage: String, _ stages: [String],
        _ build: inout ServerlessBuild
    ) {
        let (planID, keyID) = (prefix + "UsagePlan", prefix + "ApiKey")
        var properties = plan.only(["Description", "Quota", "Tags", "Throttle", "UsagePlanName"])
        properties["ApiStages"] = [["ApiId": .ref(resource.id), "Stage": .ref(stage)]]
        build.add(
            planID, "AWS::ApiGateway::UsagePlan", .object(properties),
            resource.inherited.merging(["DependsOn": [.string(resource.id)]]))
        build.add(
            keyID, "AWS::ApiGateway::ApiKey",
            .object(of: [
                "Enabled": true, "StageKeys": [["RestApiId": .ref(resource.id), "StageName": .ref(stage)]],
                "Tags": plan["Tags"],
            ]), resource.inherited.merging(["DependsOn": [.string(planID)]]))
        build.add(
            planID + "Key", "AWS::ApiGateway::UsagePlanKey",
            ["KeyId": .ref(keyID), "KeyType": "API_KEY", "UsagePlanId": .ref(planID)],
            resource.inherited.merging(["DependsOn": [.string(keyID)]]))
    }
}
