internal import Base
internal import EventBridgeAPI
internal import ServiceKit
internal import Wire

/// A rule of a template, with its targets. `Ref` gives its name, behind its bus's where that is not the default one.
/// - Source: AWS CloudFormation User Guide, AWS::Events::Rule.
struct RuleResource: ResourceHandler {
    let parts: EventResources

    let type = "AWS::Events::Rule"
    let attributes = ["Arn"]
    let properties = [
        ResourceProperty("Name", .string, replaces: true), ResourceProperty("EventBusName", .string, replaces: true),
        ResourceProperty("Description", .string), ResourceProperty("EventPattern", .json),
        ResourceProperty("ScheduleExpression", .string),
        ResourceProperty(
            "State", .choice(["ENABLED", "DISABLED", "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS"])),
        ResourceProperty("RoleArn", .string), ResourceProperty("Targets", .listOf(target)),
        ResourceProperty("Tags", .tags),
    ]

    private static let target = ResourceProperty.Kind.structure(
        [
            .init("Arn", .string, required: true), .init("Id", .string, required: true), .init("Input", .string),
            .init("InputPath", .string), .init("RoleArn", .string),
            .init(
                "InputTransformer",
                .structure([.init("InputPathsMap", .textMap), .init("InputTemplate", .string, required: true)])),
            .init("KinesisParameters", .structure([.init("PartitionKeyPath", .string, required: true)])),
            .init("SqsParameters", .structure([.init("MessageGroupId", .string)])),
            .init("DeadLetterConfig", .structure([.init("Arn", .string)])),
            .init(
                "RetryPolicy",
                .structure([.init("MaximumRetryAttempts", .integer), .init("MaximumEventAgeInSeconds", .integer)])),
            .init(
                "HttpParameters",
                .structure([
                    .init("HeaderParameters", .textMap), .init("QueryStringParameters", .textMap),
                    .init("PathParameterValues", .texts),
                ])),
        ],
        unsupported: [
            "AppSyncParameters", "BatchParameters", "EcsParameters", "RedshiftDataParameters", "RunCommandParameters",
            "SageMakerPipelineParameters",
        ])

    func create(_ properties: JSONObject, _ context: ResourceContext) async throws -> ResourceState {
        let name = properties["Name"]?.string ?? context.generatedName()
        let rule = Self.rule(name, properties, context)
        _ = try await parts.begin("Rule", rule.bus.name + "|" + name, EventBridgeStore.ruleKey(rule), context)
        let state = state(rule)
        try await putRule(rule, properties, context)
        return try await context.finishing(state.physicalID) {
            try await putTargets(rule, properties, context)
            try await parts.tag(rule, context.ownTags)
            return state
        }
    }

    func update(
        _ physicalID: String, from old: JSONObject, to new: JSONObject, _ context: ResourceContext
    ) async throws -> ResourceState {
        let rule = Self.rule(physicalID, new, context)
        let wanted = Set(Self.targets(new).map(\.id))
        let gone = Self.targets(old).map(\.id).filter { !wanted.contains($0) }
        try await putRule(rule, new, context)
        if !gone.isEmpty {
            try await context.client.removeTargets(
                RemoveTargetsRequest(rule: rule.name, eventBusName: rule.bus.name, ids: gone))
        }
        try await putTargets(rule, new, context)
        let (before, after) = (PropertyValue.tags(old["Tags"]), PropertyValue.tags(new["Tags"]))
        let dropped = before.keys.filter { after[$0] == nil }.sorted()
        if !dropped.isEmpty {
            try await context.client.untagResource(UntagResourceRequest(resourceARN: rule.arn, tagKeys: dropped))
        }
        if before != after, !after.isEmpty {
            try await context.client.tagResource(
                TagResourceRequest(resourceARN: rule.arn, tags: EventTags.shown(after)))
        }
        return state(rule)
    }

    func delete(_ physicalID: String, _ properties: JSONObject, _ context: ResourceContext) async throws {
        let rule = Self.rule(physicalID, properties, context)
        try await EventResources.ignoringMissing {
            let targets = try await context.client.listTargetsByRule(
                ListTargetsByRuleRequest(rule: rule.name, eventBusName: rule.bus.name))
            let ids = (targets.targets ?? []).map(\.id)
            if !ids.isEmpty {
                try await context.client.removeTargets(
                    RemoveTargetsRequest(rule: rule.name, eventBusName: rule.bus.name, ids: ids))
            }
            try await context.client.deleteRule(DeleteRuleRequest(name: rule.name, eventBusName: rule.bus.name))
        }
        try await parts.end("Rule", rule.bus.name + "|" + rule.name, context)
    }

    private func putRule(
        _ rule: RuleReference, _ properties: JSONObject, _ context: ResourceContext
    ) async throws {
        try await context.client.putRule(
            PutRuleRequest(
                name: rule.name, scheduleExpression: properties["ScheduleExpression"]?.string,
                eventPattern: EventResources.text(properties["EventPattern"]),
                state: properties["State"]?.string.flatMap { RuleState(rawValue: $0) },
                description: properties["Description"]?.string, roleArn: properties["RoleArn"]?.string,
                tags: EventTags.shown(PropertyValue.tags(properties["Tags"])), eventBusName: rule.bus.name))
    }

    private func putTargets(
        _ rule: RuleReference, _ properties: JSONObject, _ context: ResourceContext
    ) async throws {
        let targets = Self.targets(properties)
        guard !targets.isEmpty else { return }
        try await context.client.putTargets(
            PutTargetsRequest(rule: rule.name, eventBusName: rule.bus.name, targets: targets))
    }

    // MARK: - Parts

    private static func rule(
        _ physicalID: String, _ properties: JSONObject, _ context: ResourceContext
    ) -> RuleReference {
        let bus = properties["EventBusName"]?.string ?? BusReference.defaultName
        let reference = BusReference(arn: bus) ?? BusReference(name: bus, tenant: context.tenant)
        let name = physicalID.split(separator: "|" as Character).last.map { String($0) } ?? physicalID
        return reference.rule(name)
    }

    private func state(_ rule: RuleReference) -> ResourceState {
        ResourceState(
            physicalID: rule.bus.isDefault ? rule.name : "\(rule.bus.name)|\(rule.name)",
            attributes: ["Arn": .string(rule.arn)])
    }

    private static func targets(_ properties: JSONObject) -> [EventBridgeAPI.Target] {
        (properties["Targets"]?.array ?? []).map { json in
            EventBridgeAPI.Target(
                id: json["Id"]?.string ?? "", arn: json["Arn"]?.string ?? "", roleArn: json["RoleArn"]?.string,
                input: json["Input"]?.string, inputPath: json["InputPath"]?.string,
                inputTransformer: json["InputTransformer"].map {
                    InputTransformer(
                        inputPathsMap: $0["InputPathsMap"]?.texts, inputTemplate: $0["InputTemplate"]?.string ?? "")
                },
                kinesisParameters: json["KinesisParameters"].map {
                    KinesisParameters(partitionKeyPath: $0["PartitionKeyPath"]?.string ?? "")
                },
                sqsParameters: json["SqsParameters"].map {
                    SqsParameters(messageGroupId: $0["MessageGroupId"]?.string)
                },
                httpParameters: json["HttpParameters"].map {
                    HttpParameters(
                        pathParameterValues: $0["PathParameterValues"]?.array?.compactMap(\.string),
                        headerParameters: $0["HeaderParameters"]?.texts,
                        queryStringParameters: $0["QueryStringParameters"]?.texts)
                },
                deadLetterConfig: json["DeadLetterConfig"].map { DeadLetterConfig(arn: $0["Arn"]?.string) },
                retryPolicy: json["RetryPolicy"].map {
                    RetryPolicy(
                        maximumRetryAttempts: EventResources.number($0["MaximumRetryAttempts"]),
                        maximumEventAgeInSeconds: EventResources.number($0["MaximumEventAgeInSeconds"]))
                })
        }
    }
}
