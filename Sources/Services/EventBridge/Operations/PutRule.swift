internal import Base
internal import EventBridgeAPI
internal import EventPatterns
internal import Schedules
internal import ServiceKit
internal import Store
internal import Wire

/// Makes a rule, or changes the one of that name.
/// - Source: Amazon EventBridge API Reference, PutRule.
struct PutRule: Operation {
    static let model = EventBridgeModel.putRule
    let core: EventBridgeCore

    func access(_ input: PutRuleRequest, _ context: CallContext) async throws -> [Access] {
        let own = try await core.access("PutRule", rule: input.name, input.eventBusName, context)
        return own + (input.roleArn.given.map { [core.passing($0)] } ?? [])
    }

    func run(_ input: PutRuleRequest, _ context: CallContext) async throws -> PutRuleResponse {
        let bus = try BusReference(input.eventBusName, context)
        let (pattern, schedule) = (input.eventPattern.given, input.scheduleExpression.given)
        guard pattern != nil || schedule != nil else {
            throw Fault.validation("Parameter(s) EventPattern or ScheduleExpression must be specified.")
        }
        if let schedule {
            guard bus.isDefault else {
                throw Fault.validation("ScheduleExpression is supported only on the default event bus.")
            }
            guard RuleSchedule(schedule) != nil else {
                throw Fault.validation("Parameter ScheduleExpression is not valid.")
            }
        }
        if let pattern { _ = try EventPattern.checked(pattern) }
        if let role = input.roleArn, ARN(role)?.service != "iam" { throw Fault.invalid("RoleArn") }
        let reference = bus.rule(input.name)
        for _ in 0..<LimitsStore.conflictRetries {
            if try await put(input, pattern, schedule, reference, context) {
                return PutRuleResponse(ruleArn: reference.arn)
            }
        }
        throw Fault.contended
    }

    /// - Returns: false where the rule was changed meanwhile.
    private func put(
        _ input: PutRuleRequest, _ pattern: String?, _ schedule: String?, _ reference: RuleReference,
        _ context: CallContext
    ) async throws -> Bool {
        _ = try await core.store.definition(reference.bus)
        let key = EventBridgeStore.ruleKey(reference)
        let row = try await core.store.store.get(key)
        let before = try row.map { try RuleRecord($0.value) }
        var transaction = Transaction()
        var record: RuleRecord
        if let before {
            record = before
        } else {
            let count = try await core.store.store.get(EventBridgeStore.countKey(reference.bus))?.counter ?? 0
            guard count < LimitsEventBridge.rules else { throw Fault.tooMany }
            transaction.add(EventBridgeStore.countKey(reference.bus), 1)
            EventBridgeStore.check(isThere: reference.bus, &transaction)
            record = RuleRecord(
                name: input.name, id: core.newID(), state: "ENABLED", creator: context.account.rawValue,
                begun: core.clock.now, tags: try EventTags.read(input.tags))
        }
        (record.pattern, record.schedule) = (pattern, schedule)
        record.state = input.state?.rawValue ?? "ENABLED"
        (record.description, record.roleARN) = (input.description, input.roleArn)
        let isNewSchedule = before?.schedule != schedule || before?.isEnabled != record.isEnabled
        if isNewSchedule { record.begun = core.clock.now }
        transaction.check(key, isStill: row)
        transaction.put(key, try record.checkedBytes())
        if isNewSchedule { try await core.schedules.plan(record, reference, &transaction) }
        return try await core.store.commit(transaction, changing: reference.bus).version != nil
    }
}

extension String? {
    /// Nil for a text that is empty.
    var given: String? { flatMap { $0.isEmpty ? nil : $0 } }
}
