internal import Base
internal import LambdaAPI
internal import ServiceKit
internal import Wire

/// `AWS::Lambda::EventSourceMapping`. `Ref` gives its UUID.
struct EventSourceMappingResource: ResourceHandler {
    let core: LambdaCore
    let owners: ResourceOwners
    let type = "AWS::Lambda::EventSourceMapping"
    let attributes = ["Id", "EventSourceMappingArn"]
    let properties = [
        ResourceProperty("FunctionName", .string, required: true),
        ResourceProperty("EventSourceArn", .string, replaces: true), ResourceProperty("BatchSize", .integer),
        ResourceProperty("Enabled", .boolean), ResourceProperty("MaximumBatchingWindowInSeconds", .integer),
        ResourceProperty("FunctionResponseTypes", .listOf(.choice(["ReportBatchItemFailures"]))),
        ResourceProperty(
            "FilterCriteria",
            .structure([ResourceProperty("Filters", .listOf(.structure([ResourceProperty("Pattern", .string)])))])),
        ResourceProperty("ScalingConfig", .structure([ResourceProperty("MaximumConcurrency", .integer)])),
        ResourceProperty("Tags", .tags),
    ]
    let unsupported = [
        "AmazonManagedKafkaEventSourceConfig", "BisectBatchOnFunctionError", "DestinationConfig",
        "DocumentDBEventSourceConfig", "KmsKeyArn", "LoggingConfig", "MaximumRecordAgeInSeconds",
        "MaximumRetryAttempts", "MetricsConfig", "ParallelizationFactor", "ProvisionedPollerConfig", "Queues",
        "SelfManagedEventSource", "SelfManagedKafkaEventSourceConfig", "SourceAccessConfigurations",
        "StartingPosition", "StartingPositionTimestamp", "Topics", "TumblingWindowInSeconds",
    ]
    func create(_ properties: JSONObject, _ context: ResourceContext) async throws -> ResourceState {
        let settings = Settings(properties)
        let pair = try MappingPair(properties, context)
        let isResumed = try await owners.begin(pair.owner, absent: pair.key, context)
        do {
            let made = try await LambdaClient(context.caller).createEventSourceMapping(
                CreateEventSourceMappingRequest(
                    eventSourceArn: properties["EventSourceArn"]?.string, functionName: settings.function,
                    enabled: settings.isEnabled, batchSize: settings.batchSize, filterCriteria: settings.filters,
                    maximumBatchingWindowInSeconds: settings.window, tags: Tagging.dictionary(properties),
                    functionResponseTypes: settings.responseTypes, scalingConfig: settings.scaling))
            return try await settled(made.uuid ?? "", context)
        } catch let fault as Fault where isResumed && fault.code == "ResourceConflictException" {
            // Made by this creation before it was cut off.
            guard let id = try await core.sources.mappings.id(of: pair) else { throw fault }
            return try await settled(id, context)
        }
    }

    func update(
        _ physicalID: String, from old: JSONObject, to new: JSONObject, _ context: ResourceContext
    ) async throws -> ResourceState {
        let settings = Settings(new)
        _ = try await LambdaClient(context.caller).updateEventSourceMapping(
            UpdateEventSourceMappingRequest(
                uuid: physicalID, functionName: settings.function, enabled: settings.isEnabled ?? true,
                batchSize: settings.batchSize ?? LimitsLambda.batchSize,
                filterCriteria: settings.filters ?? FilterCriteria(),
                maximumBatchingWindowInSeconds: settings.window ?? 0,
                functionResponseTypes: settings.responseTypes ?? [], scalingConfig: settings.scaling ?? ScalingConfig())
        )
        try await Tagging.change(key(physicalID, context).arn, from: old, to: new, context)
        return try await settled(physicalID, context)
    }

    func delete(_ physicalID: String, _ properties: JSONObject, _ context: ResourceContext) async throws {
        try await ignoringNotFound {
            _ = try await LambdaClient(context.caller).deleteEventSourceMapping(
                DeleteEventSourceMappingRequest(uuid: physicalID))
        }
        await core.sources.settled(key(physicalID, context))
        try await owners.end(try MappingPair(properties, context).owner)
    }

    private func key(_ id: String, _ context: ResourceContext) -> MappingKey {
        MappingKey(account: context.account, region: context.region, id: id)
    }

    /// The mapping once it is what it was made or changed to.
    private func settled(_ id: String, _ context: ResourceContext) async throws -> ResourceState {
        let key = key(id, context)
        await core.sources.settled(key)
        return ResourceState(
            physicalID: id, attributes: ["Id": .string(id), "EventSourceMappingArn": .string(key.arn)])
    }
}

extension MappingPair {
    fileprivate init(_ properties: JSONObject, _ context: ResourceContext) throws(Fault) {
        let call = CallContext(
            caller: .account(context.account), account: context.account, region: context.region, requestID: "",
            now: Instant(seconds: 0))
        self.init(
            source: properties["EventSourceArn"]?.string ?? "",
            function: try FunctionReference(properties["FunctionName"]?.string ?? "", call).arn)
    }
}

/// What a template says of a mapping.
private struct Settings {
    let function: String
    let isEnabled: Bool?
    let batchSize: Int?
    let window: Int?
    let responseTypes: [FunctionResponseType]?
    let filters: FilterCriteria?
    let scaling: ScalingConfig?

    init(_ properties: JSONObject) {
        function = properties["FunctionName"]?.string ?? ""
        isEnabled = properties["Enabled"]?.bool
        batchSize = properties["BatchSize"]?.integer.map { Int($0) }
        window = properties["MaximumBatchingWindowInSeconds"]?.integer.map { Int($0) }
        responseTypes = properties["FunctionResponseTypes"]?.array?.compactMap {
            $0.string.flatMap { FunctionResponseType(rawValue: $0) }
        }
        filters = properties["FilterCriteria"].map { criteria in
            FilterCriteria(
                filters: (criteria["Filters"]?.array ?? []).map { Filter(pattern: $0["Pattern"]?.string) })
        }
        scaling = properties["ScalingConfig"].map {
            ScalingConfig(maximumConcurrency: $0["MaximumConcurrency"]?.integer.map { Int($0) })
        }
    }
}
