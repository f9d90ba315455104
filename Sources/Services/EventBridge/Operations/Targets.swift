internal import Base
internal import EventBridgeAPI
internal import ServiceCalls
internal import ServiceKit
internal import Wire

/// Gives a rule targets, or changes those of the same ids.
/// - Source: Amazon EventBridge API Reference, PutTargets.
struct PutTargets: Operation {
    static let model = EventBridgeModel.putTargets
    let core: EventBridgeCore

    func access(_ input: PutTargetsRequest, _ context: CallContext) async throws -> [Access] {
        let own = try await core.access(
            "PutTargets", rule: input.rule, input.eventBusName, context,
            conditions: ["events:TargetArn": input.targets.map(\.arn)])
        return own + Set(input.targets.compactMap(\.roleArn)).sorted().map { core.passing($0) }
    }

    func run(_ input: PutTargetsRequest, _ context: CallContext) async throws -> PutTargetsResponse {
        let reference = try BusReference(input.eventBusName, context).rule(input.rule)
        guard input.targets.count <= LimitsEventBridge.targetsAtOnce else {
            throw Fault.validation(
                "1 validation error detected: Value at 'targets' failed to satisfy constraint: Member must have length "
                    + "less than or equal to \(LimitsEventBridge.targetsAtOnce)")
        }
        for target in input.targets { try TargetCheck.check(target, reference) }
        try await core.change(reference) { record in
            for target in input.targets {
                let wanted = RuleTarget(target)
                if let place = record.targets.firstIndex(where: { $0.id == target.id }) {
                    record.targets[place] = wanted
                } else {
                    record.targets.append(wanted)
                }
            }
            guard record.targets.count <= LimitsEventBridge.targets else { throw Fault.tooMany }
        }
        return PutTargetsResponse(failedEntryCount: 0, failedEntries: [])
    }
}

/// Takes targets from a rule.
/// - Source: Amazon EventBridge API Reference, RemoveTargets.
struct RemoveTargets: Operation {
    static let model = EventBridgeModel.removeTargets
    let core: EventBridgeCore

    func access(_ input: RemoveTargetsRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access("RemoveTargets", rule: input.rule, input.eventBusName, context)
    }

    func run(_ input: RemoveTargetsRequest, _ context: CallContext) async throws -> RemoveTargetsResponse {
        let reference = try BusReference(input.eventBusName, context).rule(input.rule)
        try await core.change(reference) { $0.targets.removeAll { input.ids.contains($0.id) } }
        return RemoveTargetsResponse(failedEntryCount: 0, failedEntries: [])
    }
}

/// Lists a rule's targets.
/// - Source: Amazon EventBridge API Reference, ListTargetsByRule.
struct ListTargetsByRule: Operation {
    static let model = EventBridgeModel.listTargetsByRule
    let core: EventBridgeCore

    func access(_ input: ListTargetsByRuleRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access("ListTargetsByRule", rule: input.rule, input.eventBusName, context)
    }

    func run(_ input: ListTargetsByRuleRequest, _ context: CallContext) async throws -> ListTargetsByRuleResponse {
        let reference = try BusReference(input.eventBusName, context).rule(input.rule)
        let all = try await core.store.rule(reference).record.targets.sorted { $0.id < $1.id }
        let after = try input.nextToken.map { token in
            guard let bytes = Base64.decode(token) else { throw Fault.invalid("NextToken") }
            return String(decoding: bytes, as: UTF8.self)
        }
        let rest = all.filter { target in after.map { target.id > $0 } ?? true }
        let page = rest.prefix(input.limit ?? LimitsEventBridge.listed)
        let token = page.count < rest.count ? page.last.map { Base64.encode(Array($0.id.utf8)) } : nil
        return ListTargetsByRuleResponse(targets: page.map(\.shown), nextToken: token)
    }
}

/// What a target must be.
enum TargetCheck {
    /// The parameters of targets that AWS has and this platform has not.
    private static func checkServed(_ target: EventBridgeAPI.Target) throws(Fault) {
        let others: [(Bool, String)] = [
            (target.runCommandParameters != nil, "RunCommandParameters"),
            (target.ecsParameters != nil, "EcsParameters"), (target.batchParameters != nil, "BatchParameters"),
            (target.redshiftDataParameters != nil, "RedshiftDataParameters"),
            (target.sageMakerPipelineParameters != nil, "SageMakerPipelineParameters"),
            (target.appSyncParameters != nil, "AppSyncParameters"),
        ]
        if let other = others.first(where: \.0) { throw .notSupported("A target with \(other.1)") }
    }

    static func check(_ target: EventBridgeAPI.Target, _ rule: RuleReference) throws(Fault) {
        try checkServed(target)
        guard let arn = ARN(target.arn) else {
            throw .invalid(target.arn, "Provided Arn is not in correct format.")
        }
        if let destination = DestinationReference(arn: target.arn) {
            guard destination.tenant == rule.bus.tenant else {
                throw .invalid(target.arn, "An API destination has to be in the account and region of the rule.")
            }
            guard target.roleArn != nil else { throw roleIsRequired(target) }
        } else {
            try checkResource(target, arn, rule)
        }
        try checkInput(target)
        if let queue = target.deadLetterConfig?.arn {
            guard let dead = ServiceCalls.Target(queue), dead.kind == .queue, !dead.isFIFO else {
                throw .invalid("DeadLetterConfig", "Provided Arn is not in correct format.")
            }
        }
        if let role = target.roleArn, ARN(role)?.service != "iam" { throw .invalid("RoleArn") }
    }

    private static func checkResource(
        _ target: EventBridgeAPI.Target, _ arn: ARN, _ rule: RuleReference
    ) throws(Fault) {
        guard let resource = ServiceCalls.Target(target.arn) else {
            let known = ["lambda", "sqs", "sns", "kinesis", "events", "logs"]
            guard known.contains(arn.service) else { throw .notSupported("A target of the service \(arn.service)") }
            throw .invalid(target.arn, "Provided Arn is not in correct format.")
        }
        if resource.kind == .queue, resource.isFIFO, target.sqsParameters?.messageGroupId == nil {
            throw .validation("Parameter(s) SqsParameters must be specified for target: \(target.id).")
        }
        if resource.kind == .stream, target.roleArn == nil { throw roleIsRequired(target) }
        if resource.kind != .bus, resource.region != rule.bus.tenant.region {
            throw .validation("Cross-region api call is not allowed.")
        }
        if resource.kind == .bus {
            guard target.arn != rule.bus.arn else {
                throw .invalid(target.arn, "The rule's own event bus cannot be its target.")
            }
            // Another bus gets events as they are: nobody puts words into the mouth of another account or service.
            guard target.input == nil, target.inputPath == nil, target.inputTransformer == nil else {
                throw .validation("Modifying the input for target \(target.id) is not supported")
            }
        }
        if resource.kind == .logGroup, resource.account != rule.bus.tenant.account {
            throw .notSupported("A log group of another account as a target")
        }
    }

    private static func roleIsRequired(_ target: EventBridgeAPI.Target) -> Fault {
        .validation("RoleArn is required for target \(target.arn).")
    }

    private static func checkInput(_ target: EventBridgeAPI.Target) throws(Fault) {
        let inputs = [target.input != nil, target.inputPath != nil, target.inputTransformer != nil]
        guard inputs.count(where: { $0 }) <= 1 else {
            throw .validation(
                "Only one of Input, InputPath, or InputTransformer must be provided for target \(target.id).")
        }
        if let input = target.input, (try? JSON(parsing: input)) == nil {
            throw .validation("JSON syntax error in input for target \(target.id)")
        }
        if let path = target.inputPath, EventPath(path) == nil {
            throw .validation("Invalid InputPath for target \(target.id).")
        }
        if let path = target.kinesisParameters?.partitionKeyPath, EventPath(path) == nil {
            throw .validation("Invalid PartitionKeyPath for target \(target.id).")
        }
        guard let transformer = target.inputTransformer else { return }
        let paths = transformer.inputPathsMap ?? [:]
        for (name, path) in paths.sorted(by: { $0.key < $1.key }) {
            guard !name.lowercased().hasPrefix("aws") else {
                throw .validation("InputPathsMap keys cannot start with AWS for target \(target.id).")
            }
            guard EventPath(path) != nil else {
                throw .validation("Invalid InputPathsMap for target \(target.id).")
            }
        }
        let template = InputTemplate(transformer.inputTemplate)
        for name in template.variables where paths[name] == nil && !InputTemplate.predefined.contains(name) {
            throw .validation(
                "Invalid InputTemplate for target \(target.id) : the placeholder <\(name)> is not in InputPathsMap.")
        }
        if ServiceCalls.Target(target.arn)?.kind == .logGroup, !LogLine.takes(template: template) {
            throw .validation("Input for target \(target.id) is not a valid JSON text.")
        }
    }
}
