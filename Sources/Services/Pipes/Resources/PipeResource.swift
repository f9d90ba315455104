internal import Base
internal import PipesAPI
internal import ServiceKit
internal import Wire

/// A pipe of a template. `Ref` gives its name.
/// - Source: AWS CloudFormation User Guide, AWS::Pipes::Pipe.
struct PipeResource: ResourceHandler {
    let clock: any Clock
    let owners: ResourceOwners

    let type = "AWS::Pipes::Pipe"
    let attributes = ["Arn", "CreationTime", "CurrentState", "LastModifiedTime", "StateReason"]
    let properties = [
        ResourceProperty("Name", .string, replaces: true), ResourceProperty("Description", .string),
        ResourceProperty("DesiredState", .choice(["RUNNING", "STOPPED"])),
        ResourceProperty("RoleArn", .string, required: true),
        ResourceProperty("Source", .string, required: true, replaces: true),
        ResourceProperty("SourceParameters", .structure(source, unsupported: unsupportedSources)),
        ResourceProperty("Enrichment", .string),
        ResourceProperty(
            "EnrichmentParameters",
            .structure([.init("InputTemplate", .string)], unsupported: ["HttpParameters"])),
        ResourceProperty("Target", .string, required: true),
        ResourceProperty("TargetParameters", .structure(target, unsupported: unsupportedTargets)),
        ResourceProperty("Tags", .textMap),
    ]
    let unsupported = ["KmsKeyIdentifier", "LogConfiguration"]

    private static let unsupportedSources = [
        "ActiveMQBrokerParameters", "ManagedStreamingKafkaParameters", "RabbitMQBrokerParameters",
        "SelfManagedKafkaParameters",
    ]
    private static let stream: [ResourceProperty] = [
        .init("BatchSize", .integer), .init("DeadLetterConfig", .structure([.init("Arn", .string)])),
        .init("MaximumBatchingWindowInSeconds", .integer), .init("MaximumRecordAgeInSeconds", .integer),
        .init("MaximumRetryAttempts", .integer), .init("OnPartialBatchItemFailure", .choice(["AUTOMATIC_BISECT"])),
        .init("ParallelizationFactor", .integer),
    ]
    private static let source = [
        ResourceProperty(
            "SqsQueueParameters",
            .structure([.init("BatchSize", .integer), .init("MaximumBatchingWindowInSeconds", .integer)])),
        ResourceProperty(
            "KinesisStreamParameters",
            .structure(
                stream + [
                    .init(
                        "StartingPosition", .choice(["TRIM_HORIZON", "LATEST", "AT_TIMESTAMP"]), required: true,
                        replaces: true), .init("StartingPositionTimestamp", .string, replaces: true),
                ])),
        ResourceProperty(
            "DynamoDBStreamParameters",
            .structure(
                stream + [
                    .init("StartingPosition", .choice(["TRIM_HORIZON", "LATEST"]), required: true, replaces: true)
                ])),
        ResourceProperty(
            "FilterCriteria", .structure([.init("Filters", .listOf(.structure([.init("Pattern", .string)])))])),
    ]
    private static let unsupportedTargets = [
        "BatchJobParameters", "EcsTaskParameters", "HttpParameters", "RedshiftDataParameters",
        "SageMakerPipelineParameters", "StepFunctionStateMachineParameters", "TimestreamParameters",
    ]
    private static let target = [
        ResourceProperty("InputTemplate", .string),
        ResourceProperty(
            "LambdaFunctionParameters",
            .structure([.init("InvocationType", .choice(["REQUEST_RESPONSE", "FIRE_AND_FORGET"]))])),
        ResourceProperty("KinesisStreamParameters", .structure([.init("PartitionKey", .string, required: true)])),
        ResourceProperty(
            "SqsQueueParameters",
            .structure([.init("MessageGroupId", .string), .init("MessageDeduplicationId", .string)])),
        ResourceProperty(
            "EventBridgeEventBusParameters",
            .structure(
                [
                    .init("DetailType", .string), .init("Source", .string), .init("Resources", .texts),
                    .init("Time", .string),
                ], unsupported: ["EndpointId"])),
        ResourceProperty(
            "CloudWatchLogsParameters", .structure([.init("LogStreamName", .string), .init("Timestamp", .string)])),
    ]

    /// How often it is looked whether a pipe is what it is to be, and how soon the next time.
    private static let looks = 3_000
    private static let pause = Duration.milliseconds(100)

    func create(_ properties: JSONObject, _ context: ResourceContext) async throws -> ResourceState {
        let name = properties["Name"]?.string ?? context.generatedName()
        let tags = Self.tags(properties)
        let pipe = PipeReference(tenant: Tenant(account: context.account, region: context.region), name: name)
        let client = PipesClient(context.caller)
        let isResumed = try await owners.begin(pipe.owner, absent: pipe.key, context)
        do {
            try await client.createPipe(
                CreatePipeRequest(
                    name: name, description: properties["Description"]?.string,
                    desiredState: properties["DesiredState"]?.string.flatMap { RequestedPipeState(rawValue: $0) },
                    source: properties["Source"]?.string ?? "", sourceParameters: Self.source(properties),
                    enrichment: properties["Enrichment"]?.string, enrichmentParameters: Self.enrichment(properties),
                    target: properties["Target"]?.string ?? "", targetParameters: Self.target(properties),
                    roleArn: properties["RoleArn"]?.string ?? "", tags: tags.isEmpty ? nil : tags))
        } catch let fault as Fault where fault.code == "ConflictException" && isResumed {
            // A deploy that a crash cut off comes here again and finds the pipe that it made.
        }
        return try await context.finishing(name) { try await settled(name, client) }
    }

    func update(
        _ physicalID: String, from old: JSONObject, to new: JSONObject, _ context: ResourceContext
    ) async throws -> ResourceState {
        let client = PipesClient(context.caller)
        let state = try await settled(physicalID, client, mayFail: true)
        let sources = Self.source(new)
        try await client.updatePipe(
            UpdatePipeRequest(
                name: physicalID, description: new["Description"]?.string ?? "",
                desiredState: new["DesiredState"]?.string.flatMap { RequestedPipeState(rawValue: $0) } ?? .running,
                sourceParameters: UpdatePipeSourceParameters(
                    filterCriteria: sources?.filterCriteria ?? FilterCriteria(filters: []),
                    kinesisStreamParameters: sources?.kinesisStreamParameters.map {
                        UpdatePipeSourceKinesisStreamParameters(
                            batchSize: $0.batchSize, deadLetterConfig: $0.deadLetterConfig,
                            onPartialBatchItemFailure: $0.onPartialBatchItemFailure,
                            maximumBatchingWindowInSeconds: $0.maximumBatchingWindowInSeconds,
                            maximumRecordAgeInSeconds: $0.maximumRecordAgeInSeconds,
                            maximumRetryAttempts: $0.maximumRetryAttempts,
                            parallelizationFactor: $0.parallelizationFactor)
                    },
                    dynamoDBStreamParameters: sources?.dynamoDBStreamParameters.map {
                        UpdatePipeSourceDynamoDBStreamParameters(
                            batchSize: $0.batchSize, deadLetterConfig: $0.deadLetterConfig,
                            onPartialBatchItemFailure: $0.onPartialBatchItemFailure,
                            maximumBatchingWindowInSeconds: $0.maximumBatchingWindowInSeconds,
                            maximumRecordAgeInSeconds: $0.maximumRecordAgeInSeconds,
                            maximumRetryAttempts: $0.maximumRetryAttempts,
                            parallelizationFactor: $0.parallelizationFactor)
                    },
                    sqsQueueParameters: PipeSource(new["Source"]?.string ?? "")?.service == "sqs"
                        ? UpdatePipeSourceSqsQueueParameters(
                            batchSize: sources?.sqsQueueParameters?.batchSize,
                            maximumBatchingWindowInSeconds: sources?.sqsQueueParameters?.maximumBatchingWindowInSeconds)
                        : nil),
                enrichment: new["Enrichment"]?.string ?? "",
                enrichmentParameters: Self.enrichment(new) ?? new["Enrichment"].map { _ in PipeEnrichmentParameters() },
                target: new["Target"]?.string, targetParameters: Self.target(new) ?? PipeTargetParameters(),
                roleArn: new["RoleArn"]?.string ?? ""))
        let arn = state.attributes["Arn"]?.string ?? ""
        let (before, after) = (Self.tags(old), Self.tags(new))
        let gone = before.keys.filter { after[$0] == nil }.sorted()
        if !gone.isEmpty { try await client.untagResource(UntagResourceRequest(resourceArn: arn, tagKeys: gone)) }
        if before != after, !after.isEmpty {
            try await client.tagResource(TagResourceRequest(resourceArn: arn, tags: after))
        }
        return try await settled(physicalID, client)
    }

    /// Returns when the pipe is gone.
    /// - Throws: where it is there still after a while.
    func delete(_ physicalID: String, _ properties: JSONObject, _ context: ResourceContext) async throws {
        let client = PipesClient(context.caller)
        let pipe = PipeReference(tenant: Tenant(account: context.account, region: context.region), name: physicalID)
        do {
            for _ in 0..<Self.looks {
                let found = try await client.describePipe(DescribePipeRequest(name: physicalID))
                if found.currentState?.isOnItsWay != true {
                    try await client.deletePipe(DeletePipeRequest(name: physicalID))
                }
                try await clock.sleep(for: Self.pause)
            }
        } catch let fault as Fault where fault.code == "NotFoundException" {
            return try await owners.end(pipe.owner)
        }
        throw Fault.invalid("The pipe \(physicalID) has not gone.")
    }

    /// Waits until a pipe is what it is to be.
    /// - Throws: why it is not.
    private func settled(_ name: String, _ client: PipesClient, mayFail: Bool = false) async throws -> ResourceState {
        for _ in 0..<Self.looks {
            let pipe = try await client.describePipe(DescribePipeRequest(name: name))
            if let state = pipe.currentState, !state.isOnItsWay {
                guard mayFail || state == .running || state == .stopped else {
                    throw Fault.invalid("The pipe is in the state \(state.rawValue): \(pipe.stateReason ?? "")")
                }
                func date(_ time: Instant?) -> JSON { .string(time.map { CalendarDate($0).iso8601() } ?? "") }
                return ResourceState(
                    physicalID: name,
                    attributes: [
                        "Arn": .string(pipe.arn ?? ""), "CreationTime": date(pipe.creationTime),
                        "CurrentState": .string(state.rawValue), "LastModifiedTime": date(pipe.lastModifiedTime),
                        "StateReason": .string(pipe.stateReason ?? ""),
                    ])
            }
            try await clock.sleep(for: Self.pause)
        }
        throw Fault.invalid("The pipe \(name) has not come to rest.")
    }

    // MARK: - Parts

    private static func tags(_ properties: JSONObject) -> [String: String] {
        var tags: [String: String] = [:]
        for (key, value) in properties["Tags"]?.object ?? [:] { tags[key] = value.string }
        return tags
    }

    private static func source(_ properties: JSONObject) -> PipeSourceParameters? {
        properties["SourceParameters"].map { source in
            PipeSourceParameters(
                filterCriteria: source["FilterCriteria"].map { criteria in
                    FilterCriteria(
                        filters: (criteria["Filters"]?.array ?? []).map { Filter(pattern: $0["Pattern"]?.string) })
                },
                kinesisStreamParameters: source["KinesisStreamParameters"].map { stream($0) },
                dynamoDBStreamParameters: source["DynamoDBStreamParameters"].map { table($0) },
                sqsQueueParameters: source["SqsQueueParameters"].map {
                    PipeSourceSqsQueueParameters(
                        batchSize: $0["BatchSize"]?.integer.map { Int($0) },
                        maximumBatchingWindowInSeconds: $0["MaximumBatchingWindowInSeconds"]?.integer.map { Int($0) })
                })
        }
    }

    private static func stream(_ json: JSON) -> PipeSourceKinesisStreamParameters {
        func number(_ name: String) -> Int? { json[name]?.integer.map { Int($0) } }
        return PipeSourceKinesisStreamParameters(
            batchSize: number("BatchSize"),
            deadLetterConfig: json["DeadLetterConfig"].map { DeadLetterConfig(arn: $0["Arn"]?.string) },
            onPartialBatchItemFailure: json["OnPartialBatchItemFailure"]?.string.flatMap {
                OnPartialBatchItemFailureStreams(rawValue: $0)
            }, maximumBatchingWindowInSeconds: number("MaximumBatchingWindowInSeconds"),
            maximumRecordAgeInSeconds: number("MaximumRecordAgeInSeconds"),
            maximumRetryAttempts: number("MaximumRetryAttempts"),
            parallelizationFactor: number("ParallelizationFactor"),
            startingPosition: json["StartingPosition"]?.string.flatMap { KinesisStreamStartPosition(rawValue: $0) }
                ?? .trimHorizon,
            startingPositionTimestamp: json["StartingPositionTimestamp"]?.string.flatMap {
                CalendarDate.instant(iso8601: $0)
            })
    }

    private static func table(_ json: JSON) -> PipeSourceDynamoDBStreamParameters {
        // They have the same members, but for a time to begin at.
        let own = stream(json)
        return PipeSourceDynamoDBStreamParameters(
            batchSize: own.batchSize, deadLetterConfig: own.deadLetterConfig,
            onPartialBatchItemFailure: own.onPartialBatchItemFailure,
            maximumBatchingWindowInSeconds: own.maximumBatchingWindowInSeconds,
            maximumRecordAgeInSeconds: own.maximumRecordAgeInSeconds, maximumRetryAttempts: own.maximumRetryAttempts,
            parallelizationFactor: own.parallelizationFactor,
            startingPosition: own.startingPosition == .latest ? .latest : .trimHorizon)
    }

    private static func enrichment(_ properties: JSONObject) -> PipeEnrichmentParameters? {
        properties["EnrichmentParameters"].map { PipeEnrichmentParameters(inputTemplate: $0["InputTemplate"]?.string) }
    }

    private static func target(_ properties: JSONObject) -> PipeTargetParameters? {
        properties["TargetParameters"].map { target in
            PipeTargetParameters(
                inputTemplate: target["InputTemplate"]?.string,
                lambdaFunctionParameters: target["LambdaFunctionParameters"].map {
                    PipeTargetLambdaFunctionParameters(
                        invocationType: $0["InvocationType"]?.string.flatMap { PipeTargetInvocationType(rawValue: $0) })
                },
                kinesisStreamParameters: target["KinesisStreamParameters"].map {
                    PipeTargetKinesisStreamParameters(partitionKey: $0["PartitionKey"]?.string ?? "")
                },
                sqsQueueParameters: target["SqsQueueParameters"].map {
                    PipeTargetSqsQueueParameters(
                        messageGroupId: $0["MessageGroupId"]?.string,
                        messageDeduplicationId: $0["MessageDeduplicationId"]?.string)
                },
                eventBridgeEventBusParameters: target["EventBridgeEventBusParameters"].map {
                    PipeTargetEventBridgeEventBusParameters(
                        detailType: $0["DetailType"]?.string, source: $0["Source"]?.string,
                        resources: $0["Resources"]?.array?.compactMap(\.string), time: $0["Time"]?.string)
                },
                cloudWatchLogsParameters: target["CloudWatchLogsParameters"].map {
                    PipeTargetCloudWatchLogsParameters(
                        logStreamName: $0["LogStreamName"]?.string, timestamp: $0["Timestamp"]?.string)
                })
        }
    }
}
