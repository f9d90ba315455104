internal import Base
internal import LambdaAPI
internal import Wire

/// The settings that creating and updating a mapping share, checked beyond what the model says.
/// - Source: AWS Lambda API Reference, CreateEventSourceMapping; AWS Lambda Developer Guide, "Lambda parameters for
///   Amazon SQS event source mappings".
struct MappingDraft: Sendable {
    private let source: SourceAddress
    private var batchSize: Int?
    private var window: Int?
    private var responseTypes: [FunctionResponseType]?
    private var filters: FilterCriteria?
    private var scaling: ScalingConfig?
    private var stream: StreamDraft?

    init(_ input: CreateEventSourceMappingRequest, from source: SourceAddress) throws(Fault) {
        self.source = source
        (batchSize, window) = (input.batchSize, input.maximumBatchingWindowInSeconds)
        (responseTypes, filters, scaling) = (input.functionResponseTypes, input.filterCriteria, input.scalingConfig)
        if source.isStream {
            stream = try StreamDraft(input, from: source)
            try Self.check([("ScalingConfig", input.scalingConfig != nil)])
        } else {
            guard input.startingPosition == nil, input.startingPositionTimestamp == nil else {
                throw LambdaCore.invalid("StartingPosition is not valid for SQS event sources.")
            }
            try Self.check(
                Self.foreign(
                    factor: input.parallelizationFactor, age: input.maximumRecordAgeInSeconds,
                    attempts: input.maximumRetryAttempts, bisects: input.bisectBatchOnFunctionError,
                    tumblingWindow: input.tumblingWindowInSeconds, destinations: input.destinationConfig))
        }
        try Self.check([
            ("Topics", input.topics != nil), ("Queues", input.queues != nil),
            ("SourceAccessConfigurations", input.sourceAccessConfigurations?.isEmpty == false),
            ("AmazonManagedKafkaEventSourceConfig", input.amazonManagedKafkaEventSourceConfig != nil),
            ("SelfManagedKafkaEventSourceConfig", input.selfManagedKafkaEventSourceConfig != nil),
            ("DocumentDBEventSourceConfig", input.documentDBEventSourceConfig != nil),
        ])
        try Self.check(
            "CreateEventSourceMapping", key: input.kmsKeyArn, metrics: input.metricsConfig,
            logging: input.loggingConfig, pollers: input.provisionedPollerConfig)
    }

    init(_ input: UpdateEventSourceMappingRequest, from source: SourceAddress) throws(Fault) {
        self.source = source
        (batchSize, window) = (input.batchSize, input.maximumBatchingWindowInSeconds)
        (responseTypes, filters, scaling) = (input.functionResponseTypes, input.filterCriteria, input.scalingConfig)
        if source.isStream {
            stream = StreamDraft(input)
            try Self.check([("ScalingConfig", input.scalingConfig != nil)])
        } else {
            try Self.check(
                Self.foreign(
                    factor: input.parallelizationFactor, age: input.maximumRecordAgeInSeconds,
                    attempts: input.maximumRetryAttempts, bisects: input.bisectBatchOnFunctionError,
                    tumblingWindow: input.tumblingWindowInSeconds, destinations: input.destinationConfig))
        }
        try Self.check([
            ("SourceAccessConfigurations", input.sourceAccessConfigurations?.isEmpty == false),
            ("AmazonManagedKafkaEventSourceConfig", input.amazonManagedKafkaEventSourceConfig != nil),
            ("SelfManagedKafkaEventSourceConfig", input.selfManagedKafkaEventSourceConfig != nil),
            ("DocumentDBEventSourceConfig", input.documentDBEventSourceConfig != nil),
        ])
        try Self.check(
            "UpdateEventSourceMapping", key: input.kmsKeyArn, metrics: input.metricsConfig,
            logging: input.loggingConfig, pollers: input.provisionedPollerConfig)
    }

    /// Puts what is given into a mapping's settings; what is not stays.
    /// - Throws: where the settings do not go together.
    func apply(to settings: inout MappingSettings) throws(Fault) {
        settings.batchSize = batchSize ?? settings.batchSize
        settings.window = window.map { .seconds($0) } ?? settings.window
        settings.reportsFailures = responseTypes.map { !$0.isEmpty } ?? settings.reportsFailures
        if let scaling { settings.maximumConcurrency = scaling.maximumConcurrency }
        if let filters { settings.filters = try RecordFilter.patterns(filters) }
        guard case .queue(let queue) = source else {
            try stream?.apply(to: &settings)
            return
        }
        guard settings.batchSize <= LimitsLambda.plainBatchSize || settings.window > .zero else {
            throw LambdaCore.invalid(
                "Maximum batch window in seconds must be greater than 0 if maximum batch size is greater than 10")
        }
        guard !queue.isFIFO || settings.window == .zero else {
            throw LambdaCore.invalid("Batching window is not supported for FIFO queues")
        }
    }

    private typealias Given = (name: String, isGiven: Bool)

    /// Settings of streams, as far as they ask for something.
    private static func foreign(
        factor: Int?, age: Int?, attempts: Int?, bisects: Bool?, tumblingWindow: Int?, destinations: DestinationConfig?
    ) -> [Given] {
        [
            ("ParallelizationFactor", factor != nil), ("MaximumRecordAgeInSeconds", age != nil),
            ("MaximumRetryAttempts", attempts != nil), ("BisectBatchOnFunctionError", bisects == true),
            ("TumblingWindowInSeconds", (tumblingWindow ?? 0) > 0),
            ("DestinationConfig", destinations?.isGiven == true),
        ]
    }

    /// Refuses what other kinds of sources have.
    private static func check(_ foreign: [Given]) throws(Fault) {
        for (name, isGiven) in foreign where isGiven {
            throw LambdaCore.invalid("Unsupported \(name) parameter for given event source mapping type.")
        }
    }

    /// Settings that AWS has for queues and this platform has not.
    private static func check(
        _ operation: String, key: String?, metrics: EventSourceMappingMetricsConfig?,
        logging: EventSourceMappingLoggingConfig?, pollers: ProvisionedPollerConfig?
    ) throws(Fault) {
        let given: [Given] = [
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
