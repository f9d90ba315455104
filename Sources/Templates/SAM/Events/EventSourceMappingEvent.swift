internal import Base

/// Events that Lambda polls: SQS, Kinesis, DynamoDB, Kafka, MQ and DocumentDB.
///
/// SAM gives all of them one list of properties; what does not fit the source is for Lambda to refuse.
/// - Source: SAM specification, EventSource types; AWS::Lambda::EventSourceMapping.
enum EventSourceMappingEvent {
    private struct Kind {
        /// The property that names the source.
        var source: String?
        var required: [String] = []
        var known: [(String, EventProperty)] = []
        var policy: String?
    }

    private static let common: [(String, EventProperty)] = [
        ("BatchSize", .integer), ("StartingPosition", .any), ("StartingPositionTimestamp", .any), ("Enabled", .boolean),
        ("MaximumBatchingWindowInSeconds", .integer), ("MaximumRetryAttempts", .integer),
        ("BisectBatchOnFunctionError", .boolean), ("MaximumRecordAgeInSeconds", .integer), ("DestinationConfig", .map),
        ("ParallelizationFactor", .integer), ("Topics", .list), ("Queues", .list),
        ("SourceAccessConfigurations", .list), ("SecretsManagerKmsKeyId", .text), ("TumblingWindowInSeconds", .integer),
        ("FunctionResponseTypes", .list), ("KafkaBootstrapServers", .list), ("FilterCriteria", .map),
        ("KmsKeyArn", .any), ("ConsumerGroupId", .text), ("ScalingConfig", .map), ("ProvisionedPollerConfig", .map),
        ("SchemaRegistryConfig", .map), ("MetricsConfig", .map), ("LoggingConfig", .map),
    ]
    private static let kinds: [String: Kind] = [
        "SQS": Kind(source: "Queue", policy: "AWSLambdaSQSQueueExecutionRole"),
        "Kinesis": Kind(source: "Stream", required: ["StartingPosition"], policy: "AWSLambdaKinesisExecutionRole"),
        "DynamoDB": Kind(source: "Stream", required: ["StartingPosition"], policy: "AWSLambdaDynamoDBExecutionRole"),
        "MSK": Kind(source: "Stream", required: ["StartingPosition"], policy: "AWSLambdaMSKExecutionRole"),
        "MQ": Kind(source: "Broker", known: [("DynamicPolicyName", .boolean)]),
        "SelfManagedKafka": Kind(),
        "DocumentDB": Kind(
            source: "Cluster", required: ["DatabaseName"],
            known: [("DatabaseName", .any), ("CollectionName", .any), ("FullDocument", .any)]),
    ]
    /// The properties that the mapping does not take as they are.
    private static let changed: Set<String> = [
        "DestinationConfig", "SecretsManagerKmsKeyId", "KafkaBootstrapServers", "ConsumerGroupId",
        "SchemaRegistryConfig",
    ]

    static func translate(
        _ event: FunctionEvent, _ target: inout FunctionTarget, into build: inout ServerlessBuild
    ) throws(ServerlessFault) {
        guard let kind = kinds[event.type] else { preconditionFailure("no polled event: \(event.type)") }
        let source = kind.source.map { [$0] } ?? []
        try event.check(common + kind.known + source.map { ($0, .any) }, required: source + kind.required)
        if event["ConsumerGroupId"] != nil, event.type != "MSK", event.type != "SelfManagedKafka" {
            throw event.fault(ofID: "Property ConsumerGroupId not defined for resource of type \(event.type).")
        }
        var properties = JSONObject()
        for (name, _) in common where !changed.contains(name) { properties[name] = event[name] }
        properties["EventSourceArn"] = kind.source.flatMap { event[$0] }
        properties["FunctionName"] = target.name
        let failures = try failures(event)
        properties["DestinationConfig"] = failures?.config
        addConfigs(of: event, to: &properties)
        build.add(event.id, "AWS::Lambda::EventSourceMapping", .object(properties), target.attributes)
        if let policy = kind.policy { target.add(managedPolicy: policy) }
        try EventSourcePolicies.add(event, to: &target, build)
        if let failures, let policy = failures.right?.policy(event.id, on: failures.arn) {
            target.link(policy: policy.name, statements: policy.statements)
        }
    }

    private static func addConfigs(of event: FunctionEvent, to properties: inout JSONObject) {
        let group = JSON.object(of: [
            "ConsumerGroupId": event["ConsumerGroupId"], "SchemaRegistryConfig": event["SchemaRegistryConfig"],
        ])
        properties["SelfManagedEventSource"] = event["KafkaBootstrapServers"].map {
            .object(["Endpoints": .object(["KafkaBootstrapServers": $0])])
        }
        switch event.type {
        case "MSK": properties["AmazonManagedKafkaEventSourceConfig"] = group.isBlank ? JSON?.none : group
        case "SelfManagedKafka":
            properties["SelfManagedKafkaEventSourceConfig"] = group.isBlank ? JSON?.none : group
        case "DocumentDB":
            properties["DocumentDBEventSourceConfig"] = .object(
                event.properties.only(["DatabaseName", "CollectionName", "FullDocument"]))
        default: break
        }
    }

    // MARK: - Failures

    private struct Failures {
        let config: JSON
        let arn: JSON
        /// Nil where the event does not say what the destination is, so that the role gets no right.
        let right: DestinationRight?
    }

    /// The destination of failed records: `Type` is for SAM, the rest for Lambda.
    private static func failures(_ event: FunctionEvent) throws(ServerlessFault) -> Failures? {
        guard var config = event["DestinationConfig"]?.object, !config.isEmpty else { return nil }
        guard var failure = config["OnFailure"]?.object else {
            throw event.fault(ofID: "Property 'DestinationConfig.OnFailure' should be a map.")
        }
        let arn = failure["Destination"] ?? .null
        var right: DestinationRight?
        if let type = failure["Type"], !type.isBlank {
            failure["Type"] = nil
            config["OnFailure"] = .object(failure)
            switch type.string {
            case "SQS": right = .queue
            case "SNS": right = .topic
            case "S3": right = .bucket
            case "Kafka": break
            default:
                throw event.fault(ofID: "The only valid values for 'Type' are 'SQS', 'SNS', 'S3', and 'Kafka'")
            }
        }
        return Failures(config: .object(config), arn: arn, right: right)
    }
}
