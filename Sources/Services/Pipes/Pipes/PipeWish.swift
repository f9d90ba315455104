internal import Base
internal import EventPatterns
internal import PipesAPI
internal import ServiceCalls
internal import Wire

/// Reads what calls say of pipes, and refuses what does not go.
enum PipeWish {
    /// - Throws: `ValidationException`, and a refusal by name of what this platform has not.
    static func settings(_ input: CreatePipeRequest) throws(Fault) -> PipeSettings {
        try refuse(input.logConfiguration, key: input.kmsKeyIdentifier)
        let source = try Self.source(input.source, input.sourceParameters)
        var settings = PipeSettings(
            description: input.description, role: input.roleArn, source: input.source, target: input.target)
        switch source {
        case .stream:
            guard let stream = input.sourceParameters?.kinesisStreamParameters else {
                throw .invalid("KinesisStreamParameters must be specified for the source \(input.source).")
            }
            settings.stream = try StreamSettings(stream)
            settings.batchSize = stream.batchSize ?? LimitsPipes.streamBatchSize
            settings.window = stream.maximumBatchingWindowInSeconds ?? 0
        case .table:
            guard let table = input.sourceParameters?.dynamoDBStreamParameters else {
                throw .invalid("DynamoDBStreamParameters must be specified for the source \(input.source).")
            }
            settings.stream = try StreamSettings(table)
            settings.batchSize = table.batchSize ?? LimitsPipes.streamBatchSize
            settings.window = table.maximumBatchingWindowInSeconds ?? 0
        case .queue:
            let queue = input.sourceParameters?.sqsQueueParameters
            try read(queue?.batchSize, queue?.maximumBatchingWindowInSeconds, into: &settings)
        }
        settings.filters = try filters(input.sourceParameters?.filterCriteria)
        try read(input.enrichment, input.enrichmentParameters, into: &settings)
        try read(input.targetParameters, into: &settings)
        return settings
    }

    /// What an update does not say stays, but for parameters, which are given as a whole.
    static func change(_ settings: inout PipeSettings, _ input: UpdatePipeRequest) throws(Fault) {
        try refuse(input.logConfiguration, key: input.kmsKeyIdentifier)
        settings.role = input.roleArn
        // An empty text takes the description away.
        if let text = input.description { settings.description = text.isEmpty ? nil : text }
        if let parameters = input.sourceParameters {
            let service = PipeSource(settings.source)?.service
            let others: [(String, Bool)] = [
                ("KinesisStreamParameters", parameters.kinesisStreamParameters != nil && service != "kinesis"),
                ("SqsQueueParameters", parameters.sqsQueueParameters != nil && service != "sqs"),
                ("DynamoDBStreamParameters", parameters.dynamoDBStreamParameters != nil && service != "dynamodb"),
                ("ActiveMQBrokerParameters", parameters.activeMQBrokerParameters != nil),
                ("RabbitMQBrokerParameters", parameters.rabbitMQBrokerParameters != nil),
                ("ManagedStreamingKafkaParameters", parameters.managedStreamingKafkaParameters != nil),
                ("SelfManagedKafkaParameters", parameters.selfManagedKafkaParameters != nil),
            ]
            for (name, isThere) in others where isThere { throw .invalid("\(name) do not fit the source of the pipe.") }
            if let queue = parameters.sqsQueueParameters {
                try read(queue.batchSize, queue.maximumBatchingWindowInSeconds, into: &settings)
            }
            if let stream = parameters.kinesisStreamParameters {
                try settings.stream?.change(stream)
                settings.batchSize = stream.batchSize ?? LimitsPipes.streamBatchSize
                settings.window = stream.maximumBatchingWindowInSeconds ?? 0
            }
            if let table = parameters.dynamoDBStreamParameters {
                try settings.stream?.change(table)
                settings.batchSize = table.batchSize ?? LimitsPipes.streamBatchSize
                settings.window = table.maximumBatchingWindowInSeconds ?? 0
            }
            if let criteria = parameters.filterCriteria { settings.filters = try filters(criteria) }
        }
        if input.enrichment != nil || input.enrichmentParameters != nil {
            let enrichment = input.enrichment ?? settings.enrichment
            // An empty text takes the enrichment away.
            let isGone = enrichment?.isEmpty ?? true
            let parameters = input.enrichmentParameters ?? (isGone ? nil : settings.enrichmentParameters)
            try read(isGone ? nil : enrichment, parameters, into: &settings)
        }
        let target = input.target ?? settings.target
        // Those of another kind of target do not fit; a template fits all.
        let isSameKind = ServiceCalls.Target(target)?.kind == ServiceCalls.Target(settings.target)?.kind
        let old =
            isSameKind ? settings.targetParameters : PipeTargetParameters(inputTemplate: settings.targetTemplate)
        let parameters = input.targetParameters ?? old
        settings.target = target
        try read(parameters, into: &settings)
    }

    private static func refuse(_ logs: PipeLogConfigurationParameters?, key: String?) throws(Fault) {
        if let logs, logs.level != .off { throw .notSupported("LogConfiguration of a pipe") }
        if let key, !key.isEmpty { throw .notSupported("KmsKeyIdentifier of a pipe") }
    }

    // MARK: - The source

    private static func source(
        _ source: String, _ parameters: PipeSourceParameters?
    ) throws(Fault) -> PipeSource {
        guard let arn = ARN(source) else {
            throw source.hasPrefix("smk://")
                ? .notSupported("A pipe's source of Apache Kafka") : .invalid("The source \(source) is no ARN.")
        }
        guard ["dynamodb", "kinesis", "sqs"].contains(arn.service) else {
            throw .notSupported("A pipe's source of the service \(arn.service)")
        }
        guard let found = PipeSource(source) else { throw .invalid("The source \(source) is not valid.") }
        let others: [(String, Bool)] = [
            ("KinesisStreamParameters", parameters?.kinesisStreamParameters != nil && found.service != "kinesis"),
            ("SqsQueueParameters", parameters?.sqsQueueParameters != nil && found.service != "sqs"),
            ("DynamoDBStreamParameters", parameters?.dynamoDBStreamParameters != nil && found.service != "dynamodb"),
            ("ActiveMQBrokerParameters", parameters?.activeMQBrokerParameters != nil),
            ("RabbitMQBrokerParameters", parameters?.rabbitMQBrokerParameters != nil),
            ("ManagedStreamingKafkaParameters", parameters?.managedStreamingKafkaParameters != nil),
            ("SelfManagedKafkaParameters", parameters?.selfManagedKafkaParameters != nil),
        ]
        for (name, isThere) in others where isThere { throw .invalid("\(name) do not fit the source \(source).") }
        return found
    }

    private static func read(_ size: Int?, _ window: Int?, into settings: inout PipeSettings) throws(Fault) {
        (settings.batchSize, settings.window) = (size ?? LimitsPipes.batchSize, window ?? 0)
        guard settings.batchSize <= LimitsPipes.plainBatchSize || settings.window > 0 else {
            throw .invalid(
                "MaximumBatchingWindowInSeconds must be greater than 0 if BatchSize is greater than "
                    + "\(LimitsPipes.plainBatchSize).")
        }
        guard settings.batchSize <= LimitsPipes.plainBatchSize || !settings.source.hasSuffix(".fifo") else {
            throw .invalid("BatchSize must be at most \(LimitsPipes.plainBatchSize) for a FIFO queue.")
        }
    }

    private static func filters(_ criteria: FilterCriteria?) throws(Fault) -> [String] {
        let patterns = (criteria?.filters ?? []).compactMap(\.pattern)
        for pattern in patterns {
            do throws(EventPatternFault) { _ = try EventPattern(pattern) } catch {
                throw .invalid("Filter pattern is not valid. Reason: \(error)")
            }
        }
        return patterns
    }

    // MARK: - What gets the events

    private static func read(
        _ enrichment: String?, _ parameters: PipeEnrichmentParameters?, into settings: inout PipeSettings
    ) throws(Fault) {
        (settings.enrichment, settings.enrichmentTemplate) = (enrichment, parameters?.inputTemplate)
        guard let enrichment else {
            guard parameters == nil else { throw .invalid("EnrichmentParameters need an Enrichment.") }
            return
        }
        if parameters?.httpParameters != nil { throw .notSupported("A pipe's enrichment with HttpParameters") }
        guard let arn = ARN(enrichment) else { throw .invalid("The enrichment \(enrichment) is no ARN.") }
        guard arn.service == "lambda" else { throw .notSupported("A pipe's enrichment of the service \(arn.service)") }
        guard ServiceCalls.Target(enrichment)?.kind == .function else {
            throw .invalid("The enrichment \(enrichment) is no function.")
        }
        try check(template: settings.enrichmentTemplate)
    }

    private static func read(_ parameters: PipeTargetParameters?, into settings: inout PipeSettings) throws(Fault) {
        settings.targetTemplate = parameters?.inputTemplate
        guard let arn = ARN(settings.target) else { throw .invalid("The target \(settings.target) is no ARN.") }
        guard ServiceCalls.Target.Kind(rawValue: arn.service) != nil,
            arn.service != "events" || arn.resource.hasPrefix("event-bus/")
        else { throw .notSupported("A pipe's target of the service \(arn.service)") }
        guard let target = ServiceCalls.Target(settings.target) else {
            throw .invalid("The target \(settings.target) is not valid.")
        }
        try check(parameters, target)
        try check(template: settings.targetTemplate)
        let bus = parameters?.eventBridgeEventBusParameters
        if bus?.endpointId != nil { throw .notSupported("A pipe's target with EndpointId") }
        let logs = parameters?.cloudWatchLogsParameters
        settings.parameters = PipeSettings.Parameters(
            isFunctionAsynchronous: parameters?.lambdaFunctionParameters?.invocationType == .fireAndForget,
            messageGroup: parameters?.sqsQueueParameters?.messageGroupId,
            deduplicationID: parameters?.sqsQueueParameters?.messageDeduplicationId,
            partitionKey: parameters?.kinesisStreamParameters?.partitionKey, detailType: bus?.detailType,
            source: bus?.source, resources: bus?.resources, time: bus?.time, logStream: logs?.logStreamName,
            timestamp: logs?.timestamp)
        if target.kind == .stream, settings.parameters.partitionKey == nil {
            throw .invalid("KinesisStreamParameters must be specified for the target \(settings.target).")
        }
        if target.kind == .queue, target.isFIFO, settings.parameters.messageGroup == nil {
            throw .invalid(
                "SqsQueueParameters with a MessageGroupId must be specified for the target \(settings.target).")
        }
    }

    /// Each kind of target has the parameters of its own kind.
    private static func check(_ parameters: PipeTargetParameters?, _ target: ServiceCalls.Target) throws(Fault) {
        guard let parameters else { return }
        let given: [(name: String, isThere: Bool, kind: ServiceCalls.Target.Kind?)] = [
            ("LambdaFunctionParameters", parameters.lambdaFunctionParameters != nil, .function),
            ("StepFunctionStateMachineParameters", parameters.stepFunctionStateMachineParameters != nil, nil),
            ("KinesisStreamParameters", parameters.kinesisStreamParameters != nil, .stream),
            ("EcsTaskParameters", parameters.ecsTaskParameters != nil, nil),
            ("BatchJobParameters", parameters.batchJobParameters != nil, nil),
            ("SqsQueueParameters", parameters.sqsQueueParameters != nil, .queue),
            ("HttpParameters", parameters.httpParameters != nil, nil),
            ("RedshiftDataParameters", parameters.redshiftDataParameters != nil, nil),
            ("SageMakerPipelineParameters", parameters.sageMakerPipelineParameters != nil, nil),
            ("EventBridgeEventBusParameters", parameters.eventBridgeEventBusParameters != nil, .bus),
            ("CloudWatchLogsParameters", parameters.cloudWatchLogsParameters != nil, .logGroup),
            ("TimestreamParameters", parameters.timestreamParameters != nil, nil),
        ]
        for (name, isThere, kind) in given where isThere && kind != target.kind {
            throw .invalid("\(name) do not fit the target \(target.arn).")
        }
    }

    private static func check(template: String?) throws(Fault) {
        guard let template else { return }
        guard InputTemplate(template) != nil else { throw .invalid("Invalid InputTemplate provided.") }
    }
}
