internal import Base
internal import EventBridgeAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Ends a rule that has no targets; one that is not there is no fault.
/// - Source: Amazon EventBridge API Reference, DeleteRule.
struct DeleteRule: Operation {
    static let model = EventBridgeModel.deleteRule
    let core: EventBridgeCore

    func access(_ input: DeleteRuleRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access("DeleteRule", rule: input.name, input.eventBusName, context)
    }

    func run(_ input: DeleteRuleRequest, _ context: CallContext) async throws -> Empty {
        let bus = try BusReference(input.eventBusName, context)
        _ = try await core.store.definition(bus)
        let reference = bus.rule(input.name)
        for _ in 0..<LimitsStore.conflictRetries {
            guard let row = try await core.store.store.get(EventBridgeStore.ruleKey(reference)) else { return Empty() }
            let record = try RuleRecord(row.value)
            guard record.targets.isEmpty else {
                throw Fault.validation("Rule can't be deleted since it has targets.")
            }
            var transaction = Transaction()
            transaction.check(row.key, .version(row.version))
            transaction.delete(row.key)
            transaction.add(EventBridgeStore.countKey(bus), -1)
            try await core.schedules.remove(record, reference, &transaction)
            if try await core.store.commit(transaction, changing: bus).version != nil { return Empty() }
        }
        throw Fault.contended
    }
}

/// Tells of a rule.
/// - Source: Amazon EventBridge API Reference, DescribeRule.
struct DescribeRule: Operation {
    static let model = EventBridgeModel.describeRule
    let core: EventBridgeCore

    func access(_ input: DescribeRuleRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access("DescribeRule", rule: input.name, input.eventBusName, context)
    }

    func run(_ input: DescribeRuleRequest, _ context: CallContext) async throws -> DescribeRuleResponse {
        let reference = try BusReference(input.eventBusName, context).rule(input.name)
        let record = try await core.store.rule(reference).record
        return DescribeRuleResponse(
            name: record.name, arn: reference.arn, eventPattern: record.pattern, scheduleExpression: record.schedule,
            state: RuleState(rawValue: record.state), description: record.description, roleArn: record.roleARN,
            eventBusName: reference.bus.name, createdBy: record.creator)
    }
}

/// Lets a rule work again.
/// - Source: Amazon EventBridge API Reference, EnableRule.
struct EnableRule: Operation {
    static let model = EventBridgeModel.enableRule
    let core: EventBridgeCore

    func access(_ input: EnableRuleRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access("EnableRule", rule: input.name, input.eventBusName, context)
    }

    func run(_ input: EnableRuleRequest, _ context: CallContext) async throws -> Empty {
        let reference = try BusReference(input.eventBusName, context).rule(input.name)
        try await core.change(reference) { record in
            guard !record.isEnabled else { return }
            (record.state, record.begun) = ("ENABLED", core.clock.now)
        }
        return Empty()
    }
}

/// Stops a rule, which keeps its targets.
/// - Source: Amazon EventBridge API Reference, DisableRule.
struct DisableRule: Operation {
    static let model = EventBridgeModel.disableRule
    let core: EventBridgeCore

    func access(_ input: DisableRuleRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access("DisableRule", rule: input.name, input.eventBusName, context)
    }

    func run(_ input: DisableRuleRequest, _ context: CallContext) async throws -> Empty {
        let reference = try BusReference(input.eventBusName, context).rule(input.name)
        try await core.change(reference) { $0.state = "DISABLED" }
        return Empty()
    }
}

/// Lists a bus's rules in the order of their names.
/// - Source: Amazon EventBridge API Reference, ListRules.
struct ListRules: Operation {
    static let model = EventBridgeModel.listRules
    let core: EventBridgeCore

    func access(_ input: ListRulesRequest, _ context: CallContext) async throws -> [Access] {
        let bus = try BusReference(input.eventBusName, context)
        return try await core.access("ListRules", bus.rule("*").arn, of: bus, context)
    }

    func run(_ input: ListRulesRequest, _ context: CallContext) async throws -> ListRulesResponse {
        let bus = try BusReference(input.eventBusName, context)
        _ = try await core.store.definition(bus)
        let page = try await Page(
            EventBridgeStore.rules(bus), after: input.nextToken, limit: input.limit, namePrefix: input.namePrefix,
            core.store, { try RuleRecord($0) })
        let rules = page.rows.map { name, record in
            Rule(
                name: name, arn: bus.rule(name).arn, eventPattern: record.pattern,
                state: RuleState(rawValue: record.state), description: record.description,
                scheduleExpression: record.schedule, roleArn: record.roleARN, eventBusName: bus.name)
        }
        return ListRulesResponse(rules: rules, nextToken: page.token)
    }
}

/// Lists the rules that have something for a target.
/// - Source: Amazon EventBridge API Reference, ListRuleNamesByTarget.
struct ListRuleNamesByTarget: Operation {
    static let model = EventBridgeModel.listRuleNamesByTarget
    let core: EventBridgeCore

    func access(_ input: ListRuleNamesByTargetRequest, _ context: CallContext) async throws -> [Access] {
        let bus = try BusReference(input.eventBusName, context)
        return try await core.access("ListRuleNamesByTarget", bus.rule("*").arn, of: bus, context)
    }

    func run(
        _ input: ListRuleNamesByTargetRequest, _ context: CallContext
    ) async throws -> ListRuleNamesByTargetResponse {
        let bus = try BusReference(input.eventBusName, context)
        _ = try await core.store.definition(bus)
        let page = try await Page(
            EventBridgeStore.rules(bus), after: input.nextToken, limit: input.limit, core.store,
            { try RuleRecord($0) }, where: { rule in rule.targets.contains { $0.arn == input.targetArn } })
        return ListRuleNamesByTargetResponse(ruleNames: page.rows.map(\.name), nextToken: page.token)
    }
}
