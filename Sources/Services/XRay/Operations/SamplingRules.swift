internal import Base
internal import ServiceKit
internal import Wire
internal import XRayAPI

/// Makes a sampling rule.
/// - Source: AWS X-Ray API Reference, CreateSamplingRule.
struct CreateSamplingRule: Operation {
    static let model = XRayModel.createSamplingRule
    let core: XRayCore

    func access(_ input: CreateSamplingRuleRequest, _ context: CallContext) async throws -> [Access] {
        let arn = SamplingRuleRecord.arn(input.samplingRule.ruleName ?? "", context.tenant)
        return ResourceTags.access("CreateSamplingRule", on: arn, own: nil, given: input.tags ?? [])
    }

    func run(_ input: CreateSamplingRuleRequest, _ context: CallContext) async throws -> CreateSamplingRuleResult {
        let given = input.samplingRule
        guard let name = given.ruleName, given.ruleARN == nil else {
            throw Fault.invalid("A sampling rule is made by its RuleName, without a RuleARN.")
        }
        guard name != SamplingRuleRecord.defaultName else { throw Fault.invalid("Cannot create the Default rule.") }
        guard given.version == 1 else { throw Fault.invalid("Version must be 1.") }
        guard given.samplingRateBoost == nil else { throw Fault.notSupported("SamplingRateBoost") }
        var rule = ServiceKit.SamplingRule(
            name: name, priority: given.priority, reservoir: given.reservoirSize, fixedRate: given.fixedRate)
        (rule.serviceName, rule.serviceType, rule.host) = (given.serviceName, given.serviceType, given.host)
        (rule.method, rule.path, rule.resource) = (given.httpMethod, given.urlPath, given.resourceARN)
        rule.attributes = given.attributes ?? [:]
        var record = SamplingRuleRecord(rule: rule, created: context.now)
        record.tags = try ResourceTags.read(input.tags ?? [])
        let made = record
        let result = try await core.records.change(.rule, context.tenant, now: context.now) { records in
            let rules = XRayRecords.samplingRules(records)
            guard !rules.contains(where: { $0.rule.name == name }) else {
                throw Fault.invalid("Sampling rule already exists: \(name)")
            }
            try Self.check(priority: made.rule.priority, of: name, rules)
            guard rules.count(where: { !$0.isDefault }) < LimitsXRay.samplingRules else {
                throw XRayFault.ruleLimitExceededException(
                    "You have reached the limit of \(LimitsXRay.samplingRules) sampling rules.")
            }
            return (name, made.json, CreateSamplingRuleResult(samplingRuleRecord: made.output(context.tenant)))
        }
        try await core.publishRules(context.tenant)
        return result
    }

    /// No two rules have the same priority.
    static func check(priority: Int, of name: String, _ rules: [SamplingRuleRecord]) throws(Fault) {
        guard !rules.contains(where: { $0.rule.priority == priority && $0.rule.name != name }) else {
            throw .invalid("A sampling rule with the priority \(priority) exists already.")
        }
    }
}

/// Lists the rules in the order in which they are asked.
/// - Source: AWS X-Ray API Reference, GetSamplingRules.
struct GetSamplingRules: Operation {
    static let model = XRayModel.getSamplingRules
    let core: XRayCore

    func access(_ input: GetSamplingRulesRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access("GetSamplingRules", context)
    }

    func run(_ input: GetSamplingRulesRequest, _ context: CallContext) async throws -> GetSamplingRulesResult {
        guard input.nextToken == nil else { throw Fault.badToken }
        let rules = try await core.records.samplingRules(context.tenant).rules
        return GetSamplingRulesResult(samplingRuleRecords: rules.map { $0.output(context.tenant) })
    }
}

/// Changes a rule; of the default one, how many requests it records.
/// - Source: AWS X-Ray API Reference, UpdateSamplingRule.
struct UpdateSamplingRule: Operation {
    static let model = XRayModel.updateSamplingRule
    let core: XRayCore

    func access(_ input: UpdateSamplingRuleRequest, _ context: CallContext) async throws -> [Access] {
        let update = input.samplingRuleUpdate
        let name = try RuleReference(name: update.ruleName, arn: update.ruleARN).name
        return try await core.ruleAccess("UpdateSamplingRule", name, context)
    }

    func run(_ input: UpdateSamplingRuleRequest, _ context: CallContext) async throws -> UpdateSamplingRuleResult {
        let update = input.samplingRuleUpdate
        let name = try RuleReference(name: update.ruleName, arn: update.ruleARN).name
        guard update.samplingRateBoost == nil else { throw Fault.notSupported("SamplingRateBoost") }
        let result = try await core.records.change(.rule, context.tenant, now: context.now) { records in
            let rules = XRayRecords.samplingRules(records)
            guard var record = rules.first(where: { $0.rule.name == name }) else { throw Fault.noRule(name) }
            let before = record.rule
            try record.rule.apply(update)
            if record.isDefault { try Self.checkDefault(before, record.rule) }
            try CreateSamplingRule.check(priority: record.rule.priority, of: name, rules)
            record.modified = context.now
            return (name, record.json, UpdateSamplingRuleResult(samplingRuleRecord: record.output(context.tenant)))
        }
        try await core.publishRules(context.tenant)
        return result
    }

    private static func checkDefault(_ before: ServiceKit.SamplingRule, _ after: ServiceKit.SamplingRule) throws {
        var allowed = before
        (allowed.reservoir, allowed.fixedRate) = (after.reservoir, after.fixedRate)
        guard allowed == after else {
            throw Fault.invalid("Of the Default rule only FixedRate and ReservoirSize can be changed.")
        }
    }
}

/// Removes a rule.
/// - Source: AWS X-Ray API Reference, DeleteSamplingRule.
struct DeleteSamplingRule: Operation {
    static let model = XRayModel.deleteSamplingRule
    let core: XRayCore

    func access(_ input: DeleteSamplingRuleRequest, _ context: CallContext) async throws -> [Access] {
        let name = try RuleReference(name: input.ruleName, arn: input.ruleARN).name
        return try await core.ruleAccess("DeleteSamplingRule", name, context)
    }

    func run(_ input: DeleteSamplingRuleRequest, _ context: CallContext) async throws -> DeleteSamplingRuleResult {
        let name = try RuleReference(name: input.ruleName, arn: input.ruleARN).name
        guard name != SamplingRuleRecord.defaultName else { throw Fault.invalid("Cannot delete the Default rule.") }
        let result = try await core.records.change(.rule, context.tenant, now: context.now) { records in
            guard let record = XRayRecords.samplingRules(records).first(where: { $0.rule.name == name }) else {
                throw Fault.noRule(name)
            }
            return (name, nil, DeleteSamplingRuleResult(samplingRuleRecord: record.output(context.tenant)))
        }
        core.targets.forget(name, context.tenant)
        try await core.publishRules(context.tenant)
        return result
    }
}

/// Which rule a call means: by its name or by its ARN.
private struct RuleReference {
    let name: String

    /// - Throws: `InvalidRequestException` where the call names none, or both.
    init(name: String?, arn: String?) throws(Fault) {
        let named = arn.flatMap { arn in
            arn.fields(separatedBy: "/", most: 2).last.map { String($0) }
        }
        guard let name = name ?? named, (name == named || arn == nil) else {
            throw .invalid("Either RuleName or RuleARN must be specified, and not both.")
        }
        self.name = name
    }
}

extension XRayCore {
    fileprivate func ruleAccess(_ action: String, _ name: String, _ context: CallContext) async throws -> [Access] {
        let rule = try await records.samplingRules(context.tenant).rules.first { $0.rule.name == name }
        return ResourceTags.access(action, on: SamplingRuleRecord.arn(name, context.tenant), own: rule?.tags)
    }
}

extension ServiceKit.SamplingRule {
    /// - Throws: `InvalidRequestException` for numbers out of their range.
    fileprivate mutating func apply(_ update: SamplingRuleUpdate) throws(Fault) {
        if let priority = update.priority {
            guard (1...9_999).contains(priority) else { throw .invalid("Priority must be 1 to 9999.") }
            self.priority = priority
        }
        if let rate = update.fixedRate {
            guard (0...1).contains(rate) else { throw .invalid("FixedRate must be 0 to 1.") }
            fixedRate = rate
        }
        if let size = update.reservoirSize {
            guard size >= 0 else { throw .invalid("ReservoirSize must not be negative.") }
            reservoir = size
        }
        if let value = update.host { host = value }
        if let value = update.serviceName { serviceName = value }
        if let value = update.serviceType { serviceType = value }
        if let value = update.httpMethod { method = value }
        if let value = update.urlPath { path = value }
        if let value = update.resourceARN { resource = value }
        if let value = update.attributes { attributes = value }
    }
}
