internal import Base
internal import LambdaAPI
internal import Wire

/// The settings that creating and updating a mapping share, checked beyond what the model says.
/// - Source: AWS Lambda API Reference, CreateEventSourceMapping; AWS Lambda Developer Guide, "Lambda parameters for
///   Amazon SQS event source mappings".
struct MappingDraft: Sendable {
    private var batchSize: Int?
    private var window: Int?
    private var responseTypes: [FunctionResponseType]?
    private var filters: FilterCriteria?
    private var scaling: ScalingConfig?

    init(_ input: CreateEventSourceMappingRequest) throws(Fault) {
        (batchSize, window) = (input.batchSize, input.maximumBatchingWindowInSeconds)
        (responseTypes, filters, scaling) = (input.functionResponseTypes, input.filterCriteria, input.scalingConfig)
        guard input.startingPosition == nil, input.startingPositionTimestamp == nil else {
            throw LambdaCore.invalid("StartingPosition is not valid for SQS event sources.")
        }
        let hasStreamSettings =
            input.parallelizationFactor != nil || input.maximumRecordAgeInSeconds != nil
            || input.maximumRetryAttempts != nil || input.bisectBatchOnFunctionError == true
            || (input.tumblingWindowInSeconds ?? 0) > 0 || input.destinationConfig?.isGiven == true
        let hasBrokerSettings =
            input.topics != nil || input.queues != nil || input.sourceAccessConfigurations?.isEmpty == false
            || input.amazonManagedKafkaEventSourceConfig != nil || input.selfManagedKafkaEventSourceConfig != nil
            || input.documentDBEventSourceConfig != nil
        guard !hasStreamSettings, !hasBrokerSettings else { throw Self.foreign }
        try Self.check(
            "CreateEventSourceMapping", key: input.kmsKeyArn, metrics: input.metricsConfig,
            logging: input.loggingConfig, pollers: input.provisionedPollerConfig)
    }

    init(_ input: UpdateEventSourceMappingRequest) throws(Fault) {
        (batchSize, window) = (input.batchSize, input.maximumBatchingWindowInSeconds)
        (responseTypes, filters, scaling) = (input.functionResponseTypes, input.filterCriteria, input.scalingConfig)
        let hasStreamSettings =
            input.parallelizationFactor != nil || input.maximumRecordAgeInSeconds != nil
            || input.maximumRetryAttempts != nil || input.bisectBatchOnFunctionError == true
            || (input.tumblingWindowInSeconds ?? 0) > 0 || input.destinationConfig?.isGiven == true
        let hasBrokerSettings =
            input.sourceAccessConfigurations?.isEmpty == false || input.amazonManagedKafkaEventSourceConfig != nil
            || input.selfManagedKafkaEventSourceConfig != nil || input.documentDBEventSourceConfig != nil
        guard !hasStreamSettings, !hasBrokerSettings else { throw Self.foreign }
        try Self.check(
            "UpdateEventSourceMapping", key: input.kmsKeyArn, metrics: input.metricsConfig,
            logging: input.loggingConfig, pollers: input.provisionedPollerConfig)
    }

    /// Puts what is given into a mapping's settings; what is not stays.
    /// - Throws: where the settings do not go together.
    func apply(to settings: inout MappingSettings, isFIFO: Bool) throws(Fault) {
        settings.batchSize = batchSize ?? settings.batchSize
        settings.window = window.map { .seconds($0) } ?? settings.window
        settings.reportsFailures = responseTypes.map { !$0.isEmpty } ?? settings.reportsFailures
        if let scaling { settings.maximumConcurrency = scaling.maximumConcurrency }
        if let filters { settings.filters = try RecordFilter.patterns(filters) }
        guard settings.batchSize <= LimitsLambda.plainBatchSize || settings.window > .zero else {
            throw LambdaCore.invalid(
                "Maximum batch window in seconds must be greater than 0 if maximum batch size is greater than 10")
        }
        guard !isFIFO || settings.window == .zero else {
            throw LambdaCore.invalid("Batching window is not supported for FIFO queues")
        }
    }

    private static let foreign = LambdaCore.invalid("Unsupported parameters for given event source mapping type.")

    /// Settings that AWS has for queues and this platform has not.
    private static func check(
        _ operation: String, key: String?, metrics: EventSourceMappingMetricsConfig?,
        logging: EventSourceMappingLoggingConfig?, pollers: ProvisionedPollerConfig?
    ) throws(Fault) {
        let given: [(String, Bool)] = [
            ("KMSKeyArn", !(key ?? "").isEmpty), ("MetricsConfig", !(metrics?.metrics ?? []).isEmpty),
            ("LoggingConfig", logging?.systemLogLevel != nil),
            ("ProvisionedPollerConfig", pollers.map { $0 != ProvisionedPollerConfig() } ?? false),
        ]
        for (name, isGiven) in given where isGiven { throw .notSupported("\(operation) with \(name)") }
    }
}

extension DestinationConfig {
    /// Whether it names any destination.
    var isGiven: Bool { !(onSuccess?.destination ?? "").isEmpty || !(onFailure?.destination ?? "").isEmpty }
}
