internal import Base
internal import EventBridgeAPI

/// Where a rule's events go, and in which form.
struct RuleTarget: Sendable, Hashable {
    let id: String
    let arn: String
    var roleARN: String?
    var input: String?
    var inputPath: String?
    var transformer: Transformer?
    var partitionKeyPath: String?
    var messageGroup: String?
    var deadLetterQueue: String?
    var retryAttempts: Int?
    /// In seconds.
    var eventAge: Int?
    var http: HTTPPart?

    struct Transformer: Sendable, Hashable {
        let paths: [String: String]
        let template: String
    }

    /// What a target adds to an API destination's requests.
    struct HTTPPart: Sendable, Hashable {
        let path: [String]
        let headers: [String: String]
        let query: [String: String]
    }
}

extension RuleTarget {
    init(_ target: EventBridgeAPI.Target) {
        (id, arn, roleARN) = (target.id, target.arn, target.roleArn)
        (input, inputPath) = (target.input, target.inputPath)
        transformer = target.inputTransformer.map {
            Transformer(paths: $0.inputPathsMap ?? [:], template: $0.inputTemplate)
        }
        partitionKeyPath = target.kinesisParameters?.partitionKeyPath
        messageGroup = target.sqsParameters?.messageGroupId
        deadLetterQueue = target.deadLetterConfig?.arn
        retryAttempts = target.retryPolicy?.maximumRetryAttempts
        eventAge = target.retryPolicy?.maximumEventAgeInSeconds
        http = target.httpParameters.map {
            HTTPPart(
                path: $0.pathParameterValues ?? [], headers: $0.headerParameters ?? [:],
                query: $0.queryStringParameters ?? [:])
        }
    }

    /// As the API shows it.
    var shown: EventBridgeAPI.Target {
        EventBridgeAPI.Target(
            id: id, arn: arn, roleArn: roleARN, input: input, inputPath: inputPath,
            inputTransformer: transformer.map {
                InputTransformer(inputPathsMap: $0.paths.isEmpty ? nil : $0.paths, inputTemplate: $0.template)
            },
            kinesisParameters: partitionKeyPath.map { KinesisParameters(partitionKeyPath: $0) },
            sqsParameters: messageGroup.map { SqsParameters(messageGroupId: $0) },
            httpParameters: http.map {
                HttpParameters(
                    pathParameterValues: $0.path, headerParameters: $0.headers, queryStringParameters: $0.query)
            },
            deadLetterConfig: deadLetterQueue.map { DeadLetterConfig(arn: $0) },
            retryPolicy: retryAttempts == nil && eventAge == nil
                ? nil : RetryPolicy(maximumRetryAttempts: retryAttempts, maximumEventAgeInSeconds: eventAge))
    }

    var json: JSON {
        var object: JSONObject = ["id": .string(id), "arn": .string(arn)]
        let texts = [
            ("role", roleARN), ("input", input), ("path", inputPath), ("template", transformer?.template),
            ("key", partitionKeyPath), ("group", messageGroup), ("dlq", deadLetterQueue),
        ]
        for (name, text) in texts { object[name] = text.map { .string($0) } }
        object["paths"] = transformer.map { JSON(texts: $0.paths) }
        object["attempts"] = retryAttempts.map { .integer(Int64($0)) }
        object["age"] = eventAge.map { .integer(Int64($0)) }
        object["http"] = http.map {
            [
                "path": .array($0.path.map { .string($0) }), "headers": JSON(texts: $0.headers),
                "query": JSON(texts: $0.query),
            ]
        }
        return .object(object)
    }

    init?(_ json: JSON) {
        guard let id = json["id"]?.string, let arn = json["arn"]?.string else { return nil }
        (self.id, self.arn, roleARN) = (id, arn, json["role"]?.string)
        (input, inputPath) = (json["input"]?.string, json["path"]?.string)
        transformer = json["template"]?.string.map { Transformer(paths: json["paths"]?.texts ?? [:], template: $0) }
        (partitionKeyPath, messageGroup) = (json["key"]?.string, json["group"]?.string)
        deadLetterQueue = json["dlq"]?.string
        retryAttempts = json["attempts"]?.integer.map { Int($0) }
        eventAge = json["age"]?.integer.map { Int($0) }
        http = json["http"].map { part in
            HTTPPart(
                path: part["path"]?.array?.compactMap(\.string) ?? [], headers: part["headers"]?.texts ?? [:],
                query: part["query"]?.texts ?? [:])
        }
    }
}
