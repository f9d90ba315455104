internal import Base
internal import PipesAPI
internal import Wire

/// How a pipe reads a stream.
struct StreamSettings: Hashable, Sendable {
    /// Where it begins; nil at the oldest record.
    var start: Start?
    /// How often a batch is tried again, and how old its records may be; nil without end.
    var retries: Int?
    var age: Duration?
    /// Whether a batch that fails is halved.
    var bisects = false
    /// The ARN of a queue or topic that is told of batches that were given up.
    var deadLetters: String?

    enum Start: Hashable, Sendable {
        /// What comes after the pipe was made.
        case latest
        case time(Instant)
    }

    /// - Throws: `ValidationException`, and a refusal by name.
    init(_ input: PipeSourceKinesisStreamParameters) throws(Fault) {
        switch input.startingPosition {
        case .trimHorizon: start = nil
        case .latest: start = .latest
        case .atTimestamp:
            guard let time = input.startingPositionTimestamp else {
                throw .invalid("StartingPositionTimestamp must be specified for the starting position AT_TIMESTAMP.")
            }
            start = .time(time)
        }
        guard input.startingPosition == .atTimestamp || input.startingPositionTimestamp == nil else {
            throw .invalid("StartingPositionTimestamp can only be specified for the starting position AT_TIMESTAMP.")
        }
        try change(
            input.deadLetterConfig, input.onPartialBatchItemFailure, input.maximumRecordAgeInSeconds,
            input.maximumRetryAttempts, input.parallelizationFactor)
    }

    /// - Throws: `ValidationException`, and a refusal by name.
    init(_ input: PipeSourceDynamoDBStreamParameters) throws(Fault) {
        start = input.startingPosition == .latest ? .latest : nil
        try change(
            input.deadLetterConfig, input.onPartialBatchItemFailure, input.maximumRecordAgeInSeconds,
            input.maximumRetryAttempts, input.parallelizationFactor)
    }

    mutating func change(_ input: UpdatePipeSourceDynamoDBStreamParameters) throws(Fault) {
        try change(
            input.deadLetterConfig, input.onPartialBatchItemFailure, input.maximumRecordAgeInSeconds,
            input.maximumRetryAttempts, input.parallelizationFactor)
    }

    mutating func change(_ input: UpdatePipeSourceKinesisStreamParameters) throws(Fault) {
        try change(
            input.deadLetterConfig, input.onPartialBatchItemFailure, input.maximumRecordAgeInSeconds,
            input.maximumRetryAttempts, input.parallelizationFactor)
    }

    private mutating func change(
        _ queue: DeadLetterConfig?, _ partial: OnPartialBatchItemFailureStreams?, _ age: Int?, _ retries: Int?,
        _ factor: Int?
    ) throws(Fault) {
        if let factor, factor > 1 { throw .notSupported("A pipe's source with a ParallelizationFactor above 1") }
        (deadLetters, bisects) = (queue?.arn, partial == .automaticBisect)
        self.age = age.flatMap { $0 < 0 ? nil : .seconds($0) }
        self.retries = retries.flatMap { $0 < 0 ? nil : $0 }
        guard let text = deadLetters else { return }
        guard let arn = ARN(text), arn.service == "sqs" || arn.service == "sns", !arn.resource.hasSuffix(".fifo") else {
            throw .invalid("DeadLetterConfig must name a standard queue or a standard topic.")
        }
    }

    /// From when on records are read; nil from the oldest on.
    /// - Parameter created: when the pipe was made.
    func start(created: Instant) -> Instant? {
        switch start {
        case .latest?: created
        case .time(let time)?: time
        case nil: nil
        }
    }

    /// Of a table's stream.
    func tableOutput(batchSize: Int, window: Int) -> PipeSourceDynamoDBStreamParameters {
        PipeSourceDynamoDBStreamParameters(
            batchSize: batchSize, deadLetterConfig: deadLetters.map { DeadLetterConfig(arn: $0) },
            onPartialBatchItemFailure: bisects ? .automaticBisect : nil,
            maximumBatchingWindowInSeconds: window == 0 ? nil : window,
            maximumRecordAgeInSeconds: age.map { Int($0.components.seconds) }, maximumRetryAttempts: retries,
            startingPosition: start == .latest ? .latest : .trimHorizon)
    }

    func output(batchSize: Int, window: Int) -> PipeSourceKinesisStreamParameters {
        var position = KinesisStreamStartPosition.trimHorizon
        var time: Instant?
        switch start {
        case .latest?: position = .latest
        case .time(let moment)?: (position, time) = (.atTimestamp, moment)
        case nil: break
        }
        return PipeSourceKinesisStreamParameters(
            batchSize: batchSize, deadLetterConfig: deadLetters.map { DeadLetterConfig(arn: $0) },
            onPartialBatchItemFailure: bisects ? .automaticBisect : nil,
            maximumBatchingWindowInSeconds: window == 0 ? nil : window,
            maximumRecordAgeInSeconds: age.map { Int($0.components.seconds) }, maximumRetryAttempts: retries,
            startingPosition: position, startingPositionTimestamp: time)
    }
}

extension StreamSettings {
    var json: JSON {
        var object: JSONObject = ["bisects": .bool(bisects)]
        switch start {
        case .latest?: object["latest"] = true
        case .time(let time)?: object["from"] = .integer(time.nanoseconds)
        case nil: break
        }
        object["retries"] = retries.map { .integer(Int64($0)) }
        object["age"] = age.map { .integer($0.components.seconds) }
        object["dead"] = deadLetters.map { .string($0) }
        return .object(object)
    }

    init(_ json: JSON) {
        bisects = json["bisects"]?.bool ?? false
        start = json["latest"]?.bool == true ? .latest : json["from"]?.integer.map { .time(Instant(nanoseconds: $0)) }
        retries = json["retries"]?.integer.map { Int($0) }
        age = json["age"]?.integer.map { .seconds($0) }
        deadLetters = json["dead"]?.string
    }
}
