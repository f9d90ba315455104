internal import Base

/// `DeploymentPreference`: traffic moves to a new version step by step, by CodeDeploy.
/// - Source: SAM specification, DeploymentPreference.
struct DeploymentPreference {
    private static let application = "ServerlessDeploymentApplication"
    private static let role = "CodeDeployServiceRole"
    private static let known = [
        "Type", "Hooks", "Alarms", "Enabled", "Role", "TriggerConfigurations", "PassthroughCondition",
    ]
    private static let types: Set<String> = [
        "AllAtOnce", "Canary10Percent5Minutes", "Canary10Percent10Minutes", "Canary10Percent15Minutes",
        "Canary10Percent30Minutes", "Linear10PercentEvery1Minute", "Linear10PercentEvery2Minutes",
        "Linear10PercentEvery3Minutes", "Linear10PercentEvery10Minutes",
    ]

    private let resource: ServerlessResource
    private let members: JSONObject

    /// Nil where the function has none, or has it switched off.
    init?(_ resource: ServerlessResource, _ build: ServerlessBuild) throws(ServerlessFault) {
        guard let members = try resource.map("DeploymentPreference") else { return nil }
        for name in members.keys where !Self.known.contains(name) {
            throw resource.fault("Invalid property '\(name)' of 'DeploymentPreference'")
        }
        let enabled = members["Enabled"].map { build.resolved($0) } ?? true
        guard enabled != false && enabled != "false" else { return nil }
        guard let alias = resource["AutoPublishAlias"], alias != "" else {
            throw resource.fault("'DeploymentPreference' requires AutoPublishAlias property to be specified.")
        }
        (self.resource, self.members) = (resource, members)
    }

    private var groupID: String { resource.id + "DeploymentGroup" }

    /// What the alias says about its updates.
    var updatePolicy: JSON {
        let hooks = members["Hooks"]
        return [
            "CodeDeployLambdaAliasUpdate": .object(of: [
                "ApplicationName": .ref(Self.application), "DeploymentGroupName": .ref(groupID),
                "BeforeAllowTrafficHook": hooks?["PreTraffic"], "AfterAllowTrafficHook": hooks?["PostTraffic"],
            ])
        ]
    }

    /// - Parameter tags: the function's, where it passes them on. What functions share has the tags of all of them.
    func translate(tags: JSONObject, into build: inout ServerlessBuild) {
        let passes = members["PassthroughCondition"].map { build.resolved($0) } == true
        let condition = passes ? resource.document.only(["Condition"]) : JSONObject()
        // The shared resources stand under a condition only where all their users do.
        let shared = build.resources[Self.application] == nil ? condition : JSONObject()
        let all = ServerlessResource.tags(Self.tags(of: Self.application, build).merging(tags))
        build.add(
            Self.application, "AWS::CodeDeploy::Application", .object(of: ["ComputePlatform": "Lambda", "Tags": all]),
            shared)
        if members["Role"] == nil {
            let policy = "arn:\(build.partition):iam::aws:policy/service-role/AWSCodeDeployRoleForLambda"
            build.add(
                Self.role, "AWS::IAM::Role",
                .object(of: [
                    "AssumeRolePolicyDocument": FunctionRole.trust("codedeploy.amazonaws.com"),
                    "ManagedPolicyArns": [.string(policy)], "Tags": all,
                ]), shared)
        }
        build.add(
            groupID, "AWS::CodeDeploy::DeploymentGroup",
            .object(of: [
                "ApplicationName": .ref(Self.application), "AlarmConfiguration": alarms(members["Alarms"]),
                "AutoRollbackConfiguration": [
                    "Enabled": true,
                    "Events": ["DEPLOYMENT_FAILURE", "DEPLOYMENT_STOP_ON_ALARM", "DEPLOYMENT_STOP_ON_REQUEST"],
                ],
                "DeploymentConfigName": configName(members["Type"] ?? .null),
                "DeploymentStyle": ["DeploymentType": "BLUE_GREEN", "DeploymentOption": "WITH_TRAFFIC_CONTROL"],
                "ServiceRoleArn": members["Role"] ?? .getAtt(Self.role, "Arn"),
                "TriggerConfigurations": members["TriggerConfigurations"], "Tags": ServerlessResource.tags(tags),
            ]), condition)
    }

    private static func tags(of id: String, _ build: ServerlessBuild) -> JSONObject {
        var tags = JSONObject()
        for tag in build.resources[id]?["Properties"]?["Tags"]?.array ?? [] {
            if let key = tag["Key"]?.string { tags[key] = tag["Value"] }
        }
        return tags
    }

    private func alarms(_ value: JSON?) -> JSON? {
        guard let value, !value.isNoValue else { return value }
        if let parts = value.ifParts {
            return .ifElse(parts.condition, alarms(parts.whenTrue) ?? .noValue, alarms(parts.whenFalse) ?? .noValue)
        }
        guard let list = value.array, !list.isEmpty else { return nil }
        return ["Enabled": true, "Alarms": .array(list.map { ["Name": $0] })]
    }

    private func configName(_ type: JSON) -> JSON {
        if let parts = type.ifParts {
            return .ifElse(parts.condition, configName(parts.whenTrue), configName(parts.whenFalse))
        }
        guard type.string.map(Self.types.contains) == true else { return type }
        return .sub("CodeDeployDefault.Lambda${ConfigName}", ["ConfigName": type])
    }
}
