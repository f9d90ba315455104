internal import Base

/// `AWS::Serverless::Function`: a function with its role, versions, alias, URL and event sources.
/// - Source: SAM specification, AWS::Serverless::Function.
struct FunctionTranslator {
    private static let passed = [
        "FunctionName", "Handler", "Runtime", "Description", "MemorySize", "Timeout", "VpcConfig", "Environment",
        "KmsKeyArn",
        "Layers", "ReservedConcurrentExecutions", "FileSystemConfigs", "CodeSigningConfigArn", "Architectures",
        "EphemeralStorage", "PackageType", "ImageConfig", "SnapStart", "RuntimeManagementConfig", "LoggingConfig",
        "RecursiveLoop", "TenancyConfig", "DurableConfig", "FunctionScalingConfig", "PublishToLatestPublished",
    ]
    private static let others = [
        "CodeUri", "ImageUri", "InlineCode", "DeadLetterQueue", "Role", "AssumeRolePolicyDocument", "Policies",
        "RolePath",
        "PermissionsBoundary", "Events", "Tags", "PropagateTags", "Tracing", "DeploymentPreference",
        "EventInvokeConfig",
        "AutoPublishAlias", "AutoPublishCodeSha256", "AutoPublishAliasAllProperties", "VersionDescription",
        "ProvisionedConcurrencyConfig", "FunctionUrlConfig", "SourceKMSKeyArn", "CapacityProviderConfig",
        "VersionDeletionPolicy",
    ]
    private let resource: ServerlessResource
    private let tags: JSON?
    private let propagated: JSON?

    init(_ resource: ServerlessResource, _ build: ServerlessBuild) throws(ServerlessFault) {
        self.resource = resource
        try resource.check(known: Self.passed + Self.others)
        let map = try resource.map("Tags") ?? JSONObject()
        tags = ServerlessResource.tags(map, createdBy: "lambda:createdBy")
        propagated = resource["PropagateTags"].map { build.resolved($0) } == true ? tags : nil
    }

    func translate(into build: inout ServerlessBuild) throws(ServerlessFault) {
        try FunctionTenancy.check(resource)
        let version = try FunctionVersion(resource, build)
        var target = FunctionTarget(resource: resource, alias: version?.aliasID, tags: propagated)
        var properties = try functionProperties(build)
        if let sha = version?.codeSHA { properties["Description"] = Self.described(properties["Description"], sha) }
        try addDeadLetterQueue(to: &properties, &target)
        try addEventInvokeConfig(&target, &build)
        try FunctionEvents.translate(&target, into: &build)
        properties["Code"] = try FunctionCode.read(resource)
        var versioned = properties
        versioned["Role"] = resource["Role"]
        properties["Role"] = try FunctionRole(resource, tags: tags).translate(target, into: &build)
        try requireHandler()
        build.add(resource.id, "AWS::Lambda::Function", .object(properties), resource.own)
        version?.translate(versioned, into: &build)
        try FunctionURL.translate(resource, target, into: &build)
    }

    private func functionProperties(_ build: ServerlessBuild) throws(ServerlessFault) -> JSONObject {
        var properties = JSONObject()
        for name in Self.passed { properties[name] = resource[name] }
        properties["Layers"] = try resource["Layers"].map { value throws(ServerlessFault) in try layers(value) }
        properties["CapacityProviderConfig"] = try capacityProvider()
        properties["TracingConfig"] = resource["Tracing"].map { .object(["Mode": $0]) }
        properties["Tags"] = tags
        return properties
    }

    private func capacityProvider() throws(ServerlessFault) -> JSON? {
        guard let config = try resource.map("CapacityProviderConfig") else { return nil }
        let names = ["Arn", "ExecutionEnvironmentMemoryGiBPerVCpu", "PerExecutionEnvironmentMaxConcurrency"]
        for name in config.keys where !names.contains(name) {
            throw resource.fault("Property 'CapacityProviderConfig.\(name)' is an invalid property.")
        }
        guard let arn = config["Arn"] else {
            throw resource.fault("Property 'CapacityProviderConfig.Arn' is required.")
        }
        var instances = config.only(Array(names.dropFirst()))
        instances["CapacityProviderArn"] = arn
        return ["LambdaManagedInstancesCapacityProviderConfig": .object(instances)]
    }

    private func requireHandler() throws(ServerlessFault) {
        guard resource["PackageType"]?.string ?? "Zip" == "Zip", resource["ImageUri"] == nil else { return }
        for name in ["Handler", "Runtime"] where resource[name] == nil {
            throw resource.fault("Missing required property '\(name)'.")
        }
    }

    private func layers(_ value: JSON) throws(ServerlessFault) -> JSON {
        if value.isIntrinsic { return value }
        guard let layers = value.array else { throw resource.fault("Type of property 'Layers' is invalid.") }
        for layer in layers where layer.string == nil && !layer.isIntrinsic {
            throw resource.fault("Property 'Layers' should be a list of strings or intrinsics.")
        }
        return value
    }

    /// A changed digest of the code changes the description, so that a version made by hand is published too.
    private static func described(_ description: JSON?, _ sha: String) -> JSON {
        guard let description else { return .string(sha) }
        if let text = description.string { return .string(text + " " + sha) }
        return .object(["Fn::Join": [" ", [description, .string(sha)]]])
    }

    // MARK: - Destinations

    private func addDeadLetterQueue(to properties: inout JSONObject, _ target: inout FunctionTarget)
        throws(ServerlessFault)
    {
        guard let queue = try resource.map("DeadLetterQueue") else { return }
        guard let type = queue["Type"]?.string, let arn = queue["TargetArn"] else {
            throw resource.fault("'DeadLetterQueue' requires Type and TargetArn properties to be specified.")
        }
        guard let action = ["SQS": "sqs:SendMessage", "SNS": "sns:Publish"][type] else {
            throw resource.fault("'DeadLetterQueue' requires Type of SQS or SNS.")
        }
        properties["DeadLetterConfig"] = .object(["TargetArn": arn])
        target.add(
            policy: "DeadLetterQueuePolicy", .statement([.string(action)], on: arn, isSingle: true), version: true)
    }

    private func addEventInvokeConfig(_ target: inout FunctionTarget, _ build: inout ServerlessBuild)
        throws(ServerlessFault)
    {
        guard let config = try resource.map("EventInvokeConfig") else { return }
        if let value = config["DestinationConfig"], value.object == nil {
            throw resource.fault("Property 'EventInvokeConfig.DestinationConfig' should be a map.")
        }
        let destinations = try EventDestinations(resource, config["DestinationConfig"])
        build.add(
            resource.id + "EventInvokeConfig", "AWS::Lambda::EventInvokeConfig",
            .object(of: [
                "FunctionName": .ref(resource.id),
                "Qualifier": target.alias == nil ? "$LATEST" : .getAtt(target.alias ?? "", "Name"),
                "MaximumEventAgeInSeconds": config["MaximumEventAgeInSeconds"],
                "MaximumRetryAttempts": config["MaximumRetryAttempts"],
                "DestinationConfig": destinations.config(resource, &target, &build),
            ]), resource.inherited)
    }
}
