internal import Base

/// `Auth.UsagePlan`: a plan with a key for one API, or one that several share.
/// - Source: SAM specification, ApiUsagePlan.
enum UsagePlan {
    private static let known = ["CreateUsagePlan", "Description", "Quota", "Tags", "Throttle", "UsagePlanName"]
    private static let passed = ["Description", "Quota", "Tags", "Throttle", "UsagePlanName"]
    private static let shared = "Serverless"
    private static let sharedCondition = "SharedUsagePlanCondition"

    static func translate(
        _ resource: ServerlessResource, stage: String, into build: inout ServerlessBuild
    ) throws(ServerlessFault) {
        guard let value = resource["Auth"]?["UsagePlan"], !value.isNull else { return }
        guard let plan = value.object else { throw resource.fault("'UsagePlan' must be a dictionary") }
        for name in plan.keys where !known.contains(name) { throw resource.fault("Invalid property for 'UsagePlan'") }
        guard let mode = plan["CreateUsagePlan"].map({ build.resolved($0) }) else {
            throw resource.fault("'CreateUsagePlan' is required field for UsagePlan properties")
        }
        let user = SharedUsagePlanUser(
            api: resource.id, stage: stage, attributes: resource.inherited, plan: plan.only(passed))
        if mode == "PER_API" || mode == "SHARED" {
            let prefix = mode == "SHARED" ? shared : resource.id
            for part in ["UsagePlan", "UsagePlanKey", "ApiKey"] {
                build.addReference("\(resource.id).\(part)", to: prefix + part)
            }
        }
        switch mode {
        case "NONE": return
        case "PER_API": add([user], prefix: resource.id, resource.inherited, &build)
        case "SHARED": build.addSharedUsagePlan(user)
        default: throw resource.fault("'CreateUsagePlan' accepts only 'NONE', 'PER_API' and 'SHARED' values")
        }
    }

    /// The plan for all APIs that share one, once they are known.
    static func translateShared(_ users: [SharedUsagePlanUser], into build: inout ServerlessBuild) {
        guard !users.isEmpty else { return }
        var attributes = JSONObject()
        for name in ["DeletionPolicy", "UpdateReplacePolicy"] {
            let values = users.compactMap { $0.attributes[name] }
            attributes[name] = values.contains("Retain") ? "Retain" : values.first
        }
        let conditions = users.map { $0.attributes["Condition"]?.string }
        if conditions.allSatisfy({ $0 != nil }) {
            let names = Set(conditions.compactMap { $0 }).sorted()
            attributes["Condition"] = .string(build.either(names, named: sharedCondition))
        }
        add(users, prefix: shared, attributes, &build)
    }

    private static func add(
        _ users: [SharedUsagePlanUser], prefix: String, _ attributes: JSONObject, _ build: inout ServerlessBuild
    ) {
        let (planID, keyID) = (prefix + "UsagePlan", prefix + "ApiKey")
        var properties = users.reduce(JSONObject()) { $0.merging($1.plan) }
        let tags = properties["Tags"]
        properties["ApiStages"] = .array(users.map { ["ApiId": .ref($0.api), "Stage": .ref($0.stage)] })
        build.add(
            planID, "AWS::ApiGateway::UsagePlan", .object(properties),
            attributes.merging(["DependsOn": .strings(users.map(\.api))]))
        let stages = users.map { JSON.object(["RestApiId": .ref($0.api), "StageName": .ref($0.stage)]) }
        build.add(
            keyID, "AWS::ApiGateway::ApiKey",
            .object(of: ["Enabled": true, "StageKeys": .array(stages), "Tags": prefix == shared ? tags : JSON?.none]),
            attributes.merging(["DependsOn": [.string(planID)]]))
        build.add(
            planID + "Key", "AWS::ApiGateway::UsagePlanKey",
            ["KeyId": .ref(keyID), "KeyType": "API_KEY", "UsagePlanId": .ref(planID)],
            attributes.merging(["DependsOn": [.string(keyID)]]))
    }
}

/// One API of a usage plan.
struct SharedUsagePlanUser {
    let api: String
    let stage: String
    let attributes: JSONObject
    let plan: JSONObject
}
