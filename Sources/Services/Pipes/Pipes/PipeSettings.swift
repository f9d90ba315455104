internal import Base
internal import PipesAPI

/// What a pipe's owner has said of it.
struct PipeSettings: Hashable, Sendable {
    var description: String?
    var role: String
    /// The source's ARN, which never changes.
    let source: String
    var batchSize = LimitsPipes.batchSize
    /// Seconds for which a batch is collected.
    var window = 0
    /// How the source is read where it is a stream.
    var stream: StreamSettings?
    /// The patterns, one of which a record must match; empty where all records are wanted.
    var filters: [String] = []
    /// The ARN of a function that makes other events of the records.
    var enrichment: String?
    var enrichmentTemplate: String?
    /// The target's ARN.
    var target: String
    var targetTemplate: String?
    /// What the target's service wants to know; texts that begin with `$.` are paths into the event.
    var parameters = Parameters()

    struct Parameters: Hashable, Sendable {
        /// Whether the function's answer is not waited for.
        var isFunctionAsynchronous = false
        var messageGroup: String?
        var deduplicationID: String?
        var partitionKey: String?
        var detailType: String?
        var source: String?
        var resources: [String]?
        var time: String?
        var logStream: String?
        var timestamp: String?
    }
}

extension PipeSettings {
    var json: JSON {
        var object: JSONObject = [
            "role": .string(role), "from": .string(source), "size": .integer(Int64(batchSize)),
            "window": .integer(Int64(window)), "filters": .array(filters.map { .string($0) }), "to": .string(target),
            "async": .bool(parameters.isFunctionAsynchronous),
        ]
        let texts = [
            ("description", description), ("enrichment", enrichment), ("enrichmentTemplate", enrichmentTemplate),
            ("template", targetTemplate), ("group", parameters.messageGroup), ("dedup", parameters.deduplicationID),
            ("key", parameters.partitionKey), ("type", parameters.detailType), ("source", parameters.source),
            ("time", parameters.time), ("stream", parameters.logStream), ("timestamp", parameters.timestamp),
        ]
        for (name, text) in texts { object[name] = text.map { .string($0) } }
        object["options"] = stream?.json
        object["resources"] = parameters.resources.map { .array($0.map { .string($0) }) }
        return .object(object)
    }

    /// Nil where the row is of another shape.
    init?(_ json: JSON) {
        guard let role = json["role"]?.string, let from = json["from"]?.string, let to = json["to"]?.string else {
            return nil
        }
        (self.role, source, target) = (role, from, to)
        batchSize = json["size"]?.integer.map { Int($0) } ?? batchSize
        window = json["window"]?.integer.map { Int($0) } ?? window
        filters = (json["filters"]?.array ?? []).compactMap(\.string)
        stream = json["options"].map { StreamSettings($0) }
        (description, enrichment) = (json["description"]?.string, json["enrichment"]?.string)
        (enrichmentTemplate, targetTemplate) = (json["enrichmentTemplate"]?.string, json["template"]?.string)
        parameters = Parameters(
            isFunctionAsynchronous: json["async"]?.bool ?? false, messageGroup: json["group"]?.string,
            deduplicationID: json["dedup"]?.string, partitionKey: json["key"]?.string,
            detailType: json["type"]?.string, source: json["source"]?.string,
            resources: json["resources"]?.array?.compactMap(\.string), time: json["time"]?.string,
            logStream: json["stream"]?.string, timestamp: json["timestamp"]?.string)
    }
}

// MARK: - As calls show them

extension PipeSettings {
    var sourceParameters: PipeSourceParameters {
        let isTable = PipeSource(source)?.service == "dynamodb"
        return PipeSourceParameters(
            filterCriteria: filters.isEmpty ? nil : FilterCriteria(filters: filters.map { Filter(pattern: $0) }),
            kinesisStreamParameters: isTable ? nil : stream?.output(batchSize: batchSize, window: window),
            dynamoDBStreamParameters: isTable ? stream?.tableOutput(batchSize: batchSize, window: window) : nil,
            sqsQueueParameters: stream == nil
                ? PipeSourceSqsQueueParameters(
                    batchSize: batchSize, maximumBatchingWindowInSeconds: window == 0 ? nil : window) : nil)
    }

    var enrichmentParameters: PipeEnrichmentParameters? {
        enrichment == nil ? nil : PipeEnrichmentParameters(inputTemplate: enrichmentTemplate)
    }

    var targetParameters: PipeTargetParameters {
        let own = parameters
        let isBus = (own.detailType ?? own.source ?? own.time) != nil || own.resources != nil
        return PipeTargetParameters(
            inputTemplate: targetTemplate,
            lambdaFunctionParameters: own.isFunctionAsynchronous
                ? PipeTargetLambdaFunctionParameters(invocationType: .fireAndForget) : nil,
            kinesisStreamParameters: own.partitionKey.map { PipeTargetKinesisStreamParameters(partitionKey: $0) },
            sqsQueueParameters: (own.messageGroup ?? own.deduplicationID) == nil
                ? nil
                : PipeTargetSqsQueueParameters(
                    messageGroupId: own.messageGroup, messageDeduplicationId: own.deduplicationID),
            eventBridgeEventBusParameters: isBus
                ? PipeTargetEventBridgeEventBusParameters(
                    detailType: own.detailType, source: own.source, resources: own.resources, time: own.time) : nil,
            cloudWatchLogsParameters: (own.logStream ?? own.timestamp) == nil
                ? nil : PipeTargetCloudWatchLogsParameters(logStreamName: own.logStream, timestamp: own.timestamp))
    }
}
