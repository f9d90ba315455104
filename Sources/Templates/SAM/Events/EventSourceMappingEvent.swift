internal import Base

/// Events that Lambda polls: SQS, Kinesis, DynamoDB, Kafka, MQ and DocumentDB.
/// - Source: SAM specification, EventSource types; AWS::Lambda::EventSourceMapping.
enum EventSourceMappingEvent {
    private struct Kind {
        /// The property that names the source.
        let source: String?
        var required: [String] = []
        var known: [String] = []
        var policy: String?
    }

    private static let common = [
        "BatchSize", "Enabled", "MaximumBatchingWindowInSeconds", "FilterCriteria", "KmsKeyArn", "MetricsConfig",
    ]
    private static let stream = [
        "StartingPosition", "StartingPositionTimestamp", "ParallelizationFactor", "BisectBatchOnFunctionError",
        "MaximumRetryAttempts", "MaximumRecordAgeInSeconds", "DestinationConfig", "TumblingWindowInSeconds",
        "FunctionResponseTypes",
    ]
    private static let kafka = [
        "StartingPosition", "StartingPositionTimestamp", "Topics", "ConsumerGroupId", "SourceAccessConfigurations",
        "DestinationConfig", "ProvisionedPollerConfig", "SchemaRegistryConfig", "BisectBatchOnFunctionError",
        "MaximumRetryAttempts", "MaximumRecordAgeInSeconds", "FunctionResponseTypes", "LoggingConfig",
    ]
    private static let kinds: [String: Kind] = [
        "SQS": Kind(
            source: "Queue", required: ["Queue"],
            known: ["FunctionResponseTypes", "ScalingConfig", "ProvisionedPollerConfig"],
            policy: "AWSLambdaSQSQueueExecutionRole"),
        "Kinesis": Kind(
            source: "Stream", required: ["Stream", "StartingPosition"], known: stream,
            policy: "AWSLambdaKinesisExecutionRole"),
        "DynamoDB": Kind(
            source: "Stream", required: ["Stream", "StartingPosition"], known: stream,
            policy: "AWSLambdaDynamoDBExecutionRole"),
        "MSK": Kind(
            source: "Stream", required: ["Stream", "StartingPosition", "Topics"], known: kafka,
            policy: "AWSLambdaMSKExecutionRole"),
        "MQ": Kind(
            source: "Broker", required: ["Broker", "Queues"],
            known: ["Queues", "SourceAccessConfigurations", "SecretsManagerKmsKeyId", "DynamicPolicyName"]),
        "SelfManagedKafka": Kind(source: nil, known: kafka + ["KafkaBootstrapServers"]),
        "DocumentDB": Kind(
            source: "Cluster", required: ["Cluster", "DatabaseName"],
            known: [
                "DatabaseName", "CollectionName", "FullDocument", "SourceAccessConfigurations",
                "SecretsManagerKmsKeyId",
                "StartingPosition", "StartingPositionTimestamp",
            ]),
    ]
    /// The properties that the mapping takes as they are.
    private static let passed =
        common + [
            "StartingPosition", "StartingPositionTimestamp", "ParallelizationFactor", "BisectBatchOnFunctionError",
            "MaximumRetryAttempts", "MaximumRecordAgeInSeconds", "TumblingWindowInSeconds", "FunctionResponseTypes",
            "ScalingConfig", "ProvisionedPollerConfig", "Topics", "Queues", "SourceAccessConfigurations",
            "LoggingConfig",
        ]

    static func translate(
        _ event: FunctionEvent, _ target: inout FunctionTarget, into build: inout ServerlessBuild
    ) throws(ServerlessFault) {
        guard let kind = kinds[event.type] else { preconditionFailure("no polled event: \(event.type)") }
        if event["ConsumerGroupId"] != nil, !kind.known.contains("ConsumerGroupId") {
            throw event.fault(ofID: "Property ConsumerGroupId not defined for resource of type \(event.type).")
        }
        try event.check(
            known: common + kind.known + (kind.source.map { [$0] } ?? []), required: kind.required)
        if event.type == "MSK", let list = event["SourceAccessConfigurations"], list.array == nil, !list.isIntrinsic {
            throw .resource(event.id, "Type of property 'SourceAccessConfigurations' is invalid.")
        }
        if let policy = kind.policy { target.add(managedPolicy: policy) }
        try EventSourcePolicies.add(event, to: &target)
        var properties = JSONObject()
        for name in passed { properties[name] = event[name] }
        properties["EventSourceArn"] = kind.source.flatMap { event[$0] }
        properties["FunctionName"] = target.name
        properties["DestinationConfig"] = try destinations(event, &target)
        addConfigs(of: event, to: &properties)
        properties["Tags"] = target.tags
        build.add(event.id, "AWS::Lambda::EventSourceMapping", .object(properties), target.attributes)
    }

    private static func addConfigs(of event: FunctionEvent, to properties: inout JSONObject) {
        let group = JSON.object(of: [
            "ConsumerGroupId": event["ConsumerGroupId"], "SchemaRegistryConfig": event["SchemaRegistryConfig"],
        ])
        let hasGroup = group.object?.isEmpty == false
        switch event.type {
        case "MSK": properties["AmazonManagedKafkaEventSourceConfig"] = hasGroup ? group : JSON?.none
        case "SelfManagedKafka":
            properties["SelfManagedKafkaEventSourceConfig"] = hasGroup ? group : JSON?.none
            properties["SelfManagedEventSource"] = event["KafkaBootstrapServers"].map {
                .object(["Endpoints": .object(["KafkaBootstrapServers": $0])])
            }
        case "DocumentDB":
            properties["DocumentDBEventSourceConfig"] = .object(
                event.properties.only(["DatabaseName", "CollectionName", "FullDocument"]))
        default: break
        }
    }

    /// The destination of failed records, and the right to write to it.
    private static func destinations(_ event: FunctionEvent, _ target: inout FunctionTarget) throws(ServerlessFault)
        -> JSON?
    {
        guard let config = event["DestinationConfig"] else { return nil }
        guard let failure = config["OnFailure"]?.object else {
            throw event.fault("'OnFailure' is a required field for 'DestinationConfig'")
        }
        guard let destination = failure["Destination"] else {
            throw event.fault("'Destination' is required for 'OnFailure'")
        }
        switch failure["Type"]?.string {
        case "SQS": target.add(policy: event.id + "SQSPolicy", statement("sqs:SendMessage", destination))
        case "SNS": target.add(policy: event.id + "SNSPolicy", statement("sns:Publish", destination))
        case "S3": target.add(policy: event.id + "S3Policy", s3Statement(destination))
        default: break
        }
        return .object(["OnFailure": .object(["Destination": destination])])
    }

    private static func statement(_ action: String, _ arn: JSON) -> JSON {
        .statement([.string(action)], on: arn, isSingle: true)
    }

    private static func s3Statement(_ arn: JSON) -> JSON {
        let objects: JSON = .object(["Fn::Join": ["/", [arn, "*"]]])
        return .statement(["s3:PutObject"], on: [arn, objects])
    }
}
