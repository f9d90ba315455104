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
        ResourceProperty("BisectBatchOnFunctionError", .boolean),
        ResourceProperty(
            "DestinationConfig",
            .structure([
                ResourceProperty(
                    "OnFailure", .structure([ResourceProperty("Destination", .string, required: true)]))
            ])), ResourceProperty("MaximumRecordAgeInSeconds", .integer),
        ResourceProperty("MaximumRetryAttempts", .integer), ResourceProperty("ParallelizationFactor", .integer),
        ResourceProperty("StartingPosition", .string, replaces: true),
        ResourceProperty("StartingPositionTimestamp", .double, replaces: true),
        ResourceProperty("TumblingWindowInSeconds", .integer),
        ResourceProperty("ScalingConfig", .structure([ResourceProperty("MaximumConcurrency", .integer)])),
        ResourceProperty("Tags", .tags),
    ]
    let unsupported = [
        "AmazonManagedKafkaEventSourceConfig", "DocumentDBEventSourceConfig", "KmsKeyArn", "LoggingConfig",
        "MetricsConfig", "ProvisionedPollerConfig", "Queues", "SelfManagedEventSource",
        "SelfManagedKafkaEventSourceConfig", "SourceAccessConfigurations", "Topics",
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
                    maximumBatchingWindowInSeconds: settings.window,
                    parallelizationFactor: settings.factor, startingPosition: settings.position,
                    startingPositionTimestamp: settings.timestamp, destinationConfig: settings.destinations,
                    maximumRecordAgeInSeconds: settings.age, bisectBatchOnFunctionError: settings.bisects,
                    maximumRetryAttempts: settings.retries, tags: Tagging.dictionary(properties),
                    tumblingWindowInSeconds: settings.tumblingWindow, functionResponseTypes: settings.responseTypes,
                    scalingConfig: settings.scaling))
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
        var wanted = UpdateEventSourceMappingRequest(
            uuid: physicalID, functionName: settings.function, enabled: settings.isEnabled ?? true,
            batchSize: settings.batchSize ?? LimitsLambda.batchSize,
            filterCriteria: settings.filters ?? FilterCriteria(),
            maximumBatchingWindowInSeconds: settings.window ?? 0, functionResponseTypes: settings.responseTypes ?? [])
        if SourceAddress(new["EventSourceArn"]?.string ?? "")?.isStream == true {
            wanted.batchSize = settings.batchSize ?? LimitsLambda.streamBatchSize
            wanted.parallelizationFactor = settings.factor ?? 1
            wanted.destinationConfig = settings.destinations ?? DestinationConfig()
            wanted.maximumRecordAgeInSeconds = settings.age ?? -1
            wanted.bisectBatchOnFunctionError = settings.bisects ?? false
            wanted.maximumRetryAttempts = settings.retries ?? -1
            wanted.tumblingWindowInSeconds = settings.tumblingWindow ?? 0
        } else {
            wanted.scalingConfig = settings.scaling ?? ScalingConfig()
        }
        _ = try await LambdaClient(context.caller).updateEventSourceMapping(wanted)
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
    let factor: Int?
    let position: EventSourcePosition?
    let timestamp: Instant?
    let destinations: DestinationConfig?
    let age: Int?
    let bisects: Bool?
    let retries: Int?
    let tumblingWindow: Int?

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
        func number(_ name: String) -> Int? { properties[name]?.integer.map { Int($0) } }
        (factor, age) = (number("ParallelizationFactor"), number("MaximumRecordAgeInSeconds"))
        (retries, tumblingWindow) = (number("MaximumRetryAttempts"), number("TumblingWindowInSeconds"))
        bisects = properties["BisectBatchOnFunctionError"]?.bool
        position = properties["StartingPosition"]?.string.flatMap { EventSourcePosition(rawValue: $0) }
        timestamp = properties["StartingPositionTimestamp"]?.double.map { Instant(milliseconds: Int64($0 * 1_000)) }
        destinations = properties["DestinationConfig"].map { config in
            DestinationConfig(
                onFailure: config["OnFailure"]?["Destination"]?.string.map { OnFailure(destination: $0) })
        }
        scaling = properties["ScalingConfig"].map {
            ScalingConfig(maximumConcurrency: $0["MaximumConcurrency"]?.integer.map { Int($0) })
        }
    }
}
