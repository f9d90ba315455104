internal import Base
internal import LambdaAPI
internal import ServiceCalls
internal import Wire

/// The settings that mappings of streams have beside those of queues, checked beyond what the model says.
/// - Source: AWS Lambda Developer Guide, "Lambda parameters for Amazon Kinesis Data Streams event source mappings" and
///   "Lambda parameters for Amazon DynamoDB event source mappings".
struct StreamDraft: Sendable {
    /// What a new mapping begins with; nil where one is changed.
    private var start: StreamSettings?
    private let factor: Int?
    private let bisects: Bool?
    private let retries: Int?
    private let age: Int?
    private let tumblingWindow: Int?
    private let destinations: DestinationConfig?

    init(_ input: CreateEventSourceMappingRequest, from source: SourceAddress) throws(Fault) {
        guard let position = input.startingPosition else {
            throw LambdaCore.invalid(
                "1 validation error detected: Value null at 'startingPosition' failed to satisfy constraint: "
                    + "Member must not be null.")
        }
        if case .table(let table) = source, position == .atTimestamp {
            throw LambdaCore.invalid("Unsupported starting position for arn type: \(table.arn)")
        }
        guard (position == .atTimestamp) == (input.startingPositionTimestamp != nil) else {
            throw LambdaCore.invalid(
                position == .atTimestamp
                    ? "StartingPositionTimestamp is required with the starting position AT_TIMESTAMP."
                    : "StartingPositionTimestamp is valid with the starting position AT_TIMESTAMP only.")
        }
        var start = StreamSettings()
        (start.position, start.timestamp) = (position.rawValue, input.startingPositionTimestamp)
        start.start = input.startingPositionTimestamp
        self.start = start
        (factor, bisects, retries) = (
            input.parallelizationFactor, input.bisectBatchOnFunctionError, input.maximumRetryAttempts
        )
        (age, tumblingWindow, destinations) = (
            input.maximumRecordAgeInSeconds, input.tumblingWindowInSeconds, input.destinationConfig
        )
    }

    init(_ input: UpdateEventSourceMappingRequest) {
        (factor, bisects, retries) = (
            input.parallelizationFactor, input.bisectBatchOnFunctionError, input.maximumRetryAttempts
        )
        (age, tumblingWindow, destinations) = (
            input.maximumRecordAgeInSeconds, input.tumblingWindowInSeconds, input.destinationConfig
        )
    }

    /// Puts what is given into a mapping's settings; what is not stays.
    /// - Throws: where the settings do not go together.
    func apply(to settings: inout MappingSettings) throws(Fault) {
        var stream = settings.stream ?? start ?? StreamSettings()
        stream.parallelization = factor ?? stream.parallelization
        stream.bisects = bisects ?? stream.bisects
        if let retries { stream.retries = retries < 0 ? nil : retries }
        if let age {
            guard age == -1 || LimitsLambda.recordAge.contains(age) else {
                throw LambdaCore.invalid(
                    "MaximumRecordAgeInSeconds must be -1 or between \(LimitsLambda.recordAge.lowerBound) and "
                        + "\(LimitsLambda.recordAge.upperBound).")
            }
            stream.age = age < 0 ? nil : age
        }
        if let tumblingWindow { stream.tumblingWindow = tumblingWindow == 0 ? nil : tumblingWindow }
        if let destinations {
            guard (destinations.onSuccess?.destination ?? "").isEmpty else {
                throw LambdaCore.invalid(
                    "Unsupported DestinationConfig parameter: OnSuccess has no event source mapping.")
            }
            let arn = destinations.onFailure?.destination ?? ""
            stream.onFailure = arn.isEmpty ? nil : arn
        }
        guard settings.batchSize <= LimitsLambda.mostStreamBatchSize else {
            throw LambdaCore.invalid("BatchSize must be at most \(LimitsLambda.mostStreamBatchSize).")
        }
        guard stream.tumblingWindow == nil || stream.parallelization == 1 else {
            throw .notSupported("TumblingWindowInSeconds with ParallelizationFactor")
        }
        settings.stream = stream
    }
}
