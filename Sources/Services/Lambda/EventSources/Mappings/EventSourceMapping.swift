internal import Base
internal import LambdaAPI

/// Which mapping a call means, in an account and region.
struct MappingKey: Sendable, Hashable {
    let account: AccountID
    let region: Region
    /// The mapping's UUID.
    let id: String

    /// Whether a text can be the UUID of a mapping.
    static func isID(_ text: String) -> Bool {
        let parts = text.fields(separatedBy: "-", keepingEmpty: true)
        return parts.map(\.utf8.count) == [8, 4, 4, 4, 12] && parts.allSatisfy { Hex.decode($0) != nil }
    }

    var arn: String {
        ARN(
            service: "lambda", region: region.rawValue, account: account.rawValue,
            resource: "event-source-mapping:\(id)"
        ).description
    }
}

/// A source whose records go to a function, as the store keeps it.
struct EventSourceMapping: Sendable, Hashable {
    enum State: String, Sendable {
        case creating = "Creating"
        case enabling = "Enabling"
        case enabled = "Enabled"
        case disabling = "Disabling"
        case disabled = "Disabled"
        case updating = "Updating"
        case deleting = "Deleting"
    }

    let key: MappingKey
    /// The source's ARN.
    let source: String
    var function: FunctionReference
    var settings: MappingSettings
    var isEnabled: Bool
    var state: State
    var modified: Instant
    var tags: [String: String] = [:]

    /// What it is when nothing has to be done for it any more.
    var settledState: State { isEnabled ? .enabled : .disabled }

    func output(_ result: String) -> EventSourceMappingConfiguration {
        let stream = settings.stream
        return EventSourceMappingConfiguration(
            uuid: key.id, startingPosition: stream.flatMap { EventSourcePosition(rawValue: $0.position) },
            startingPositionTimestamp: stream?.timestamp, batchSize: settings.batchSize,
            maximumBatchingWindowInSeconds: Int(settings.window.components.seconds),
            parallelizationFactor: stream?.parallelization, eventSourceArn: source,
            filterCriteria: settings.filters.isEmpty
                ? nil : FilterCriteria(filters: settings.filters.map { Filter(pattern: $0) }),
            functionArn: function.arn, lastModified: modified, lastProcessingResult: result, state: state.rawValue,
            stateTransitionReason: "USER_INITIATED",
            destinationConfig: stream.map { stream in
                DestinationConfig(onFailure: stream.onFailure.map { OnFailure(destination: $0) })
            },
            maximumRecordAgeInSeconds: stream.map { $0.age ?? -1 }, bisectBatchOnFunctionError: stream?.bisects,
            maximumRetryAttempts: stream.map { $0.retries ?? -1 },
            tumblingWindowInSeconds: stream.map { $0.tumblingWindow ?? 0 },
            functionResponseTypes: settings.reportsFailures ? [.reportBatchItemFailures] : [],
            scalingConfig: settings.maximumConcurrency.map { ScalingConfig(maximumConcurrency: $0) },
            eventSourceMappingArn: key.arn)
    }
}

/// How the records of a mapping go to its function.
struct MappingSettings: Sendable, Hashable {
    var batchSize = LimitsLambda.batchSize
    var window = Duration.zero
    /// Whether the function says which records of a batch have failed.
    var reportsFailures = false
    /// The patterns, one of which a record must match; empty where all records are wanted.
    var filters: [String] = []
    var maximumConcurrency: Int?
    /// Nil for a queue.
    var stream: StreamSettings?

    var parallelization: Int { stream?.parallelization ?? 1 }
    var tumblingWindow: Int? { stream?.tumblingWindow }
    var onFailure: String? { stream?.onFailure }
    /// When the first record came that is wanted; nil where all are.
    var start: Instant? { stream?.start }
    var rules: StreamTrial.Rules {
        StreamTrial.Rules(
            bisects: stream?.bisects ?? false, mostRetries: stream?.retries,
            mostAge: stream?.age.map { .seconds($0) })
    }
}

/// What mappings of streams have beside it.
struct StreamSettings: Sendable, Hashable {
    /// `TRIM_HORIZON`, `LATEST`, `AT_TIMESTAMP`.
    var position = "TRIM_HORIZON"
    /// As the mapping was given it.
    var timestamp: Instant?
    /// With `LATEST` the time at which the mapping was made: so no record is missed while its shards are found.
    var start: Instant?
    var parallelization = 1
    var bisects = false
    /// Nil tries again until the records expire.
    var retries: Int?
    /// Seconds.
    var age: Int?
    var tumblingWindow: Int?
    /// The ARN of a destination.
    var onFailure: String?

    var json: JSON {
        var object: JSONObject = [
            "position": .string(position), "parallelization": .integer(Int64(parallelization)),
            "bisects": .bool(bisects),
        ]
        object["timestamp"] = timestamp.map { .integer($0.nanoseconds) }
        object["start"] = start.map { .integer($0.nanoseconds) }
        object["retries"] = retries.map { .integer(Int64($0)) }
        object["age"] = age.map { .integer(Int64($0)) }
        object["tumbling"] = tumblingWindow.map { .integer(Int64($0)) }
        object["onFailure"] = onFailure.map { .string($0) }
        return .object(object)
    }

    init() {}

    init(_ json: JSON) {
        position = json["position"]?.string ?? position
        timestamp = json["timestamp"]?.integer.map { Instant(nanoseconds: $0) }
        start = json["start"]?.integer.map { Instant(nanoseconds: $0) }
        parallelization = json["parallelization"]?.integer.map { Int($0) } ?? 1
        bisects = json["bisects"]?.bool ?? false
        retries = json["retries"]?.integer.map { Int($0) }
        age = json["age"]?.integer.map { Int($0) }
        tumblingWindow = json["tumbling"]?.integer.map { Int($0) }
        onFailure = json["onFailure"]?.string
    }
}

extension EventSourceMapping {
    var json: JSON {
        var object: JSONObject = [
            "account": .string(key.account.rawValue), "region": .string(key.region.rawValue), "id": .string(key.id),
            "source": .string(source), "function": function.json, "enabled": .bool(isEnabled),
            "state": .string(state.rawValue), "modified": .integer(modified.nanoseconds), "tags": .strings(tags),
            "batchSize": .integer(Int64(settings.batchSize)), "window": .integer(settings.window.inNanoseconds),
            "reportsFailures": .bool(settings.reportsFailures),
            "filters": .array(settings.filters.map { .string($0) }),
        ]
        object["stream"] = settings.stream.map(\.json)
        object["concurrency"] = settings.maximumConcurrency.map { .integer(Int64($0)) }
        return .object(object)
    }

    /// Nil when the row is of another shape.
    init?(_ json: JSON) {
        guard let account = json["account"]?.string.flatMap({ AccountID($0) }),
            let region = json["region"]?.string.flatMap({ Region($0) }), let id = json["id"]?.string,
            let source = json["source"]?.string, let function = json["function"].flatMap({ FunctionReference($0) }),
            let state = json["state"]?.string.flatMap({ State(rawValue: $0) }),
            let modified = json["modified"]?.integer
        else { return nil }
        let settings = MappingSettings(
            batchSize: json["batchSize"]?.integer.map { Int($0) } ?? LimitsLambda.batchSize,
            window: .nanoseconds(json["window"]?.integer ?? 0),
            reportsFailures: json["reportsFailures"]?.bool ?? false,
            filters: (json["filters"]?.array ?? []).compactMap(\.string),
            maximumConcurrency: json["concurrency"]?.integer.map { Int($0) },
            stream: json["stream"].map { StreamSettings($0) })
        self.init(
            key: MappingKey(account: account, region: region, id: id), source: source, function: function,
            settings: settings, isEnabled: json["enabled"]?.bool ?? false, state: state,
            modified: Instant(nanoseconds: modified), tags: json["tags"]?.strings ?? [:])
    }
}
