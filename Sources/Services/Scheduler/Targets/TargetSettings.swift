internal import Base
internal import SchedulerAPI
internal import ServiceCalls
internal import Wire

/// What a schedule calls, and what becomes of calls that fail.
struct TargetSettings: Hashable, Sendable {
    let arn: String
    let role: String
    /// The text that the target gets; nil where it gets none, or a long one that stands in rows of its own.
    var input: String?
    var hasLongInput = false
    let retries: Int
    let age: Duration
    let deadLetters: String?
    let parameters: TargetParameters

    /// - Throws: `ValidationException`, and a refusal by name of what other platforms can do.
    init(_ target: SchedulerAPI.Target) throws(Fault) {
        (arn, role) = (target.arn, target.roleArn)
        if target.ecsParameters != nil { throw .notSupported("A schedule's target with EcsParameters") }
        if target.sageMakerPipelineParameters != nil {
            throw .notSupported("A schedule's target with SageMakerPipelineParameters")
        }
        let kind = try TargetKind(checking: arn)
        try Self.check(target, kind)
        if let input = target.input { try Self.check(input: input, kind) }
        hasLongInput = (target.input?.utf8.count ?? 0) > LimitsScheduler.shortInputBytes
        input = hasLongInput ? nil : target.input
        retries = target.retryPolicy?.maximumRetryAttempts ?? LimitsScheduler.retries
        age = target.retryPolicy?.maximumEventAgeInSeconds.map { .seconds($0) } ?? LimitsScheduler.eventAge
        deadLetters = target.deadLetterConfig?.arn
        parameters = TargetParameters(
            messageGroup: target.sqsParameters?.messageGroupId, partitionKey: target.kinesisParameters?.partitionKey,
            detailType: target.eventBridgeParameters?.detailType, source: target.eventBridgeParameters?.source)
    }

    /// Each kind of target has the parameters of its own kind.
    private static func check(_ target: SchedulerAPI.Target, _ kind: TargetKind) throws(Fault) {
        let given: [(name: String, isThere: Bool, kind: ServiceCalls.Target.Kind)] = [
            ("EventBridgeParameters", target.eventBridgeParameters != nil, .bus),
            ("KinesisParameters", target.kinesisParameters != nil, .stream),
            ("SqsParameters", target.sqsParameters != nil, .queue),
        ]
        for (name, isThere, owner) in given where isThere && kind.templated?.kind != owner {
            throw .invalid("\(name) cannot be specified for the target \(target.arn).")
        }
        switch kind.templated?.kind {
        case .bus? where target.eventBridgeParameters == nil:
            throw .invalid("EventBridgeParameters must be specified for the target \(target.arn).")
        case .stream? where target.kinesisParameters == nil:
            throw .invalid("KinesisParameters must be specified for the target \(target.arn).")
        case .queue? where kind.templated?.isFIFO == true && target.sqsParameters?.messageGroupId == nil:
            throw .invalid("SqsParameters with a MessageGroupId must be specified for the target \(target.arn).")
        default: break
        }
        guard kind.templated != nil || target.input != nil else {
            throw .invalid("Input must be specified for the target \(target.arn).")
        }
    }

    private static func check(input: String, _ kind: TargetKind) throws(Fault) {
        guard input.utf8.count <= LimitsScheduler.inputBytes else {
            throw .invalid("Input must have at most \(LimitsScheduler.inputBytes) bytes.")
        }
        if case .universal(let target) = kind { _ = try target.parameters(Array(input.utf8)) }
        guard kind.needsJSON else { return }
        do { _ = try JSON(parsing: Array(input.utf8)) } catch {
            throw .invalid("Input must be well-formed JSON for the target.")
        }
    }

    var kind: TargetKind? { TargetKind(arn) }

    /// - Parameter input: the whole text.
    func output(input: String?) -> SchedulerAPI.Target {
        SchedulerAPI.Target(
            arn: arn, deadLetterConfig: deadLetters.map { DeadLetterConfig(arn: $0) },
            eventBridgeParameters: parameters.detailType.map {
                EventBridgeParameters(detailType: $0, source: parameters.source ?? "")
            }, input: input, kinesisParameters: parameters.partitionKey.map { KinesisParameters(partitionKey: $0) },
            retryPolicy: RetryPolicy(
                maximumEventAgeInSeconds: Int(age.components.seconds), maximumRetryAttempts: retries),
            roleArn: role, sqsParameters: parameters.messageGroup.map { SqsParameters(messageGroupId: $0) })
    }
}

extension TargetSettings {
    var json: JSON {
        var object: JSONObject = [
            "arn": .string(arn), "role": .string(role), "retries": .integer(Int64(retries)),
            "age": .integer(age.components.seconds), "long": .bool(hasLongInput),
        ]
        object["input"] = input.map { .string($0) }
        object["dead"] = deadLetters.map { .string($0) }
        object["group"] = parameters.messageGroup.map { .string($0) }
        object["key"] = parameters.partitionKey.map { .string($0) }
        object["type"] = parameters.detailType.map { .string($0) }
        object["source"] = parameters.source.map { .string($0) }
        return .object(object)
    }

    /// Nil where the row is of another shape.
    init?(_ json: JSON) {
        guard let arn = json["arn"]?.string, let role = json["role"]?.string, let retries = json["retries"]?.integer,
            let age = json["age"]?.integer
        else { return nil }
        (self.arn, self.role, self.retries, self.age) = (arn, role, Int(retries), .seconds(age))
        (input, hasLongInput) = (json["input"]?.string, json["long"]?.bool ?? false)
        deadLetters = json["dead"]?.string
        parameters = TargetParameters(
            messageGroup: json["group"]?.string, partitionKey: json["key"]?.string, detailType: json["type"]?.string,
            source: json["source"]?.string)
    }
}
