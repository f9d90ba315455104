internal import Base

/// `AWS::Serverless::StateMachine`: a state machine with its role, its version and alias, and its events.
/// - Source: SAM specification, AWS::Serverless::StateMachine.
struct StateMachineTranslator {
    private static let known = [
        "AutoPublishAlias", "Definition", "DefinitionSubstitutions", "DefinitionUri", "DeploymentPreference", "Events",
        "Logging", "Name", "PermissionsBoundary", "Policies", "PropagateTags", "Role", "RolePath", "Tags", "Tracing",
        "Type", "UseAliasAsEventTarget",
    ]
    private let resource: ServerlessResource
    private let tags: JSON?
    private let propagated: JSON?

    init(_ resource: ServerlessResource, _ build: ServerlessBuild) throws(ServerlessFault) {
        self.resource = resource
        try resource.check(known: Self.known)
        let map = try resource.map("Tags") ?? JSONObject()
        // Tags that go on to other resources are the user's alone.
        let isPropagated = resource["PropagateTags"].map { build.resolved($0) } == true && !map.isEmpty
        tags = ServerlessResource.tags(map, createdBy: isPropagated ? nil : "stateMachine:createdBy")
        propagated = isPropagated ? tags : nil
    }

    func translate(into build: inout ServerlessBuild) throws(ServerlessFault) {
        let definition = try StateMachineDefinition(resource)
        let role = try addRole(to: &build)
        build.add(
            resource.id, "AWS::StepFunctions::StateMachine",
            .object(of: [
                "DefinitionString": definition.text, "DefinitionS3Location": definition.location,
                "DefinitionSubstitutions": definition.substitutions, "LoggingConfiguration": resource["Logging"],
                "RoleArn": role, "StateMachineName": resource["Name"], "StateMachineType": resource["Type"],
                "TracingConfiguration": resource["Tracing"], "Tags": tags,
            ]), resource.own)
        let alias = try addAlias(to: &build)
        let isAliasCalled = resource["UseAliasAsEventTarget"].map { build.resolved($0) } == true
        guard !isAliasCalled || alias != nil else {
            throw resource.fault("'UseAliasAsEventTarget' requires 'AutoPublishAlias' property to be specified.")
        }
        try StateMachineEvents(
            resource: resource, arn: .ref(isAliasCalled ? alias ?? resource.id : resource.id), tags: propagated
        ).translate(into: &build)
    }

    // MARK: - Role

    private func addRole(to build: inout ServerlessBuild) throws(ServerlessFault) -> JSON {
        guard resource["Role"] == nil || resource["Policies"] == nil else {
            throw resource.fault("Specify either 'Role' or 'Policies' (or neither) but not both.")
        }
        if let role = resource["Role"] { return role }
        let id = resource.id + "Role"
        let policies = try ServerlessPolicies(resource, roleID: id, build)
        let tracing = JSON.string("arn:\(build.partition):iam::aws:policy/AWSXrayWriteOnlyAccess")
        let isTraced = resource["Tracing"]?["Enabled"] == true && !policies.managed.contains(tracing)
        let managed = (isTraced ? [tracing] : []) + policies.managed
        build.add(
            id, "AWS::IAM::Role",
            .object(of: [
                "AssumeRolePolicyDocument": FunctionRole.trust("states.amazonaws.com"),
                "ManagedPolicyArns": .array(managed),
                "Policies": policies.inline.isEmpty ? JSON?.none : .array(policies.inline),
                "Path": resource["RolePath"], "PermissionsBoundary": resource["PermissionsBoundary"], "Tags": tags,
            ]), resource.inherited)
        return .getAtt(id, "Arn")
    }

    // MARK: - Version and alias

    /// - Returns: the alias's logical id; nil where nothing is published.
    private func addAlias(to build: inout ServerlessBuild) throws(ServerlessFault) -> String? {
        let preference = try resource.map("DeploymentPreference")
        guard let value = resource["AutoPublishAlias"] else {
            guard preference == nil else {
                throw resource.fault("'DeploymentPreference' requires 'AutoPublishAlias' property to be specified.")
            }
            return nil
        }
        guard let name = build.resolved(value).string else {
            throw resource.fault("'AutoPublishAlias' must be a string or a Ref to a template parameter")
        }
        let (versionID, aliasID) = (resource.id + "Version", resource.id + "Alias" + name)
        let retained: JSONObject = ["DeletionPolicy": "Retain", "UpdateReplacePolicy": "Retain"]
        build.add(
            versionID, "AWS::StepFunctions::StateMachineVersion",
            [
                "StateMachineArn": .ref(resource.id),
                "StateMachineRevisionId": .getAtt(resource.id, "StateMachineRevisionId"),
            ], retained.merging(resource.inherited))
        var deployment: JSONObject = ["StateMachineVersionArn": .ref(versionID), "Type": "ALL_AT_ONCE"]
        for (name, value) in preference ?? JSONObject() { deployment[name] = value }
        build.add(
            aliasID, "AWS::StepFunctions::StateMachineAlias",
            ["Name": .string(name), "DeploymentPreference": .object(deployment)], resource.inherited)
        build.addReference(resource.id + ".Version", to: versionID)
        build.addReference(resource.id + ".Alias", to: aliasID)
        return aliasID
    }
}
