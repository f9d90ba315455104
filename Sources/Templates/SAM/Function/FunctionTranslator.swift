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
    private static let taggable: Set<String> = [
        "AWS::IAM::Role", "AWS::IoT::TopicRule", "AWS::Lambda::Function", "AWS::S3::Bucket", "AWS::SNS::Topic",
        "AWS::SQS::Queue",
    ]
    private let resource: ServerlessResource
    /// Those of the function and of its role.
    private let tags: JSON?
    /// Those for everything that is made of the function, where it asks for it.
    private let propagated: JSONObject

    init(_ resource: ServerlessResource, _ build: ServerlessBuild) throws(ServerlessFault) {
        self.resource = resource
        try resource.check(known: Self.passed + Self.others)
        let map = try resource.map("Tags") ?? JSONObject()
        guard map["lambda:createdBy"] == nil else {
            throw resource.fault(
                "lambda:createdBy is a reserved Tag key name and cannot be set on your resource. Please change the tag "
                    + "key in the input.")
        }
        tags = ServerlessResource.tags(map, createdBy: "lambda:createdBy")
        guard resource["PropagateTags"].map({ $0.bool != nil || $0.isIntrinsic }) ?? true else {
            throw resource.fault("Type of property 'PropagateTags' is invalid.")
        }
        propagated = resource["PropagateTags"].map { build.resolved($0) } ?? false == false ? JSONObject() : map
    }

    func translate(into build: inout ServerlessBuild) throws(ServerlessFault) {
        try FunctionTenancy.check(resource)
        let version = try FunctionVersion(resource, build)
        var target = FunctionTarget(resource: resource, alias: version?.aliasID)
        var properties = try functionProperties(build)
        if let sha = version?.codeSHA { properties["Description"] = Self.described(properties["Description"], sha) }
        try addDeadLetterQueue(to: &properties, &target)
        try EventInvokeConfig.translate(&target, version, into: &build)
        try FunctionEvents.translate(&target, into: &build)
        properties["Code"] = try FunctionCode.read(resource)
        var versioned = properties
        versioned["Role"] = resource["Role"]
        properties["Role"] = try FunctionRole(resource, tags: tags).translate(target, into: &build)
        try requireHandler()
        build.add(resource.id, "AWS::Lambda::Function", .object(properties), resource.own)
        propagateTags(in: &build)
        addReferences(to: &build)
        version?.translate(versioned, tags: propagated, into: &build)
        try FunctionURL.translate(resource, target, into: &build)
    }

    /// Gives the function's tags to what was made of it, in place of the tags that are there.
    private func propagateTags(in build: inout ServerlessBuild) {
        guard let tags = ServerlessResource.tags(propagated) else { return }
        for id in build.made where Self.taggable.contains(build.resources[id]?["Type"]?.string ?? "") {
            build.update(id) { document in
                var properties = document["Properties"]?.object ?? JSONObject()
                properties["Tags"] = tags
                document["Properties"] = .object(properties)
            }
        }
    }

    private func addReferences(to build: inout ServerlessBuild) {
        for (name, type) in [("DestinationQueue", "AWS::SQS::Queue"), ("DestinationTopic", "AWS::SNS::Topic")] {
            if let id = build.lastMade(type) { build.addReference(resource.id + "." + name, to: id) }
        }
    }

    private func functionProperties(_ build: ServerlessBuild) throws(ServerlessFault) -> JSONObject {
        var properties = JSONObject()
        for name in Self.passed { properties[name] = resource[name] }
        properties["Layers"] = try resource["Layers"].map { value throws(ServerlessFault) in try layers(value) }
        properties["CapacityProviderConfig"] = try capacityProvider()
        properties["TracingConfig"] = FunctionRole.tracing(resource, build).map { .object(["Mode": $0]) }
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
        guard let queue = try resource.map("DeadLetterQueue"), !queue.isEmpty else { return }
        guard let type = queue["Type"], !type.isBlank, let arn = queue["TargetArn"], !arn.isBlank else {
            throw resource.fault("'DeadLetterQueue' requires Type and TargetArn properties to be specified.")
        }
        guard let type = type.string else {
            throw resource.fault("Property 'DeadLetterQueue.Type' should be a string.")
        }
        guard let action = ["SQS": "sqs:SendMessage", "SNS": "sns:Publish"][type] else {
            throw resource.fault("'DeadLetterQueue' requires Type of ['SQS', 'SNS']")
        }
        properties["DeadLetterConfig"] = .object(["TargetArn": arn])
        target.add(
            policy: "DeadLetterQueuePolicy", statements: [.statement([.string(action)], on: arn, isSingle: true)],
            version: true)
    }
}
