internal import Base
internal import CloudWatchAPI
internal import ServiceKit
internal import Wire

/// Makes an alarm that looks at other alarms, or changes one: it keeps its state.
/// - Source: Amazon CloudWatch API Reference, PutCompositeAlarm.
struct PutCompositeAlarm: Operation {
    static let model = CloudWatchModel.putCompositeAlarm
    let core: CloudWatchCore

    func access(_ input: PutCompositeAlarmInput, _ context: CallContext) async throws -> [Access] {
        let actions = (input.okActions ?? []) + (input.alarmActions ?? []) + (input.insufficientDataActions ?? [])
        return try await core.access(
            put: "PutCompositeAlarm", input.alarmName, tags: input.tags, actions: actions, context)
    }

    func run(_ input: PutCompositeAlarmInput, _ context: CallContext) async throws -> Empty {
        let reference = AlarmReference(tenant: context.tenant, name: input.alarmName)
        let rule = try AlarmRule(input.alarmRule)
        try check(input)
        let settings = CompositeAlarmSettings(
            rule: input.alarmRule, suppressor: input.actionsSuppressor.map { suppressor(named: $0, context) },
            waitSeconds: input.actionsSuppressorWaitPeriod, extensionSeconds: input.actionsSuppressorExtensionPeriod)
        let wish = try AlarmWish(
            reference, description: input.alarmDescription, enabled: input.actionsEnabled, ok: input.okActions,
            alarm: input.alarmActions, insufficient: input.insufficientDataActions, tags: input.tags)
        try await checkChildren(rule.alarms + (settings.suppressor.map { [$0] } ?? []), of: reference)
        try await core.put(wish, .composite(settings), now: context.now)
        return Empty()
    }

    private func suppressor(named text: String, _ context: CallContext) -> String {
        AlarmReference(nameOrARN: text, in: context.tenant)?.arn ?? text
    }

    private func check(_ input: PutCompositeAlarmInput) throws(Fault) {
        let periods = [input.actionsSuppressorWaitPeriod, input.actionsSuppressorExtensionPeriod]
        if input.actionsSuppressor == nil {
            guard periods.allSatisfy({ $0 == nil }) else {
                throw .validation(
                    "ActionsSuppressorWaitPeriod and ActionsSuppressorExtensionPeriod need an ActionsSuppressor.")
            }
        } else {
            guard periods.allSatisfy({ $0.map { $0 >= 0 } ?? false }) else {
                throw .validation(
                    "ActionsSuppressorWaitPeriod and ActionsSuppressorExtensionPeriod are required with an "
                        + "ActionsSuppressor, and not negative.")
            }
        }
    }

    /// All alarms that are named must be there, in the same account and region, and none may look at this one.
    private func checkChildren(_ names: [String], of reference: AlarmReference) async throws {
        var seen: Set<AlarmReference> = []
        var next: [AlarmReference] = []
        var unknown: [String] = []
        for name in names {
            guard let child = AlarmReference(nameOrARN: name, in: reference.tenant), child.tenant == reference.tenant
            else { throw Fault.validation("The alarm \(name) is not one of this account and region.") }
            next.append(child)
        }
        let own = next
        while let child = next.popLast() {
            guard child != reference else {
                throw Fault.validation(
                    "Could not save the composite alarm: its rule would make a cycle of alarms that look at each other."
                )
            }
            guard seen.insert(child).inserted else { continue }
            guard let (record, _) = try await core.alarms.alarm(child) else {
                if own.contains(child) { unknown.append(child.name) }
                continue
            }
            guard let settings = record.composite, let rule = try? AlarmRule(settings.rule) else { continue }
            for name in rule.alarms + (settings.suppressor.map { [$0] } ?? []) {
                if let grandchild = AlarmReference(nameOrARN: name, in: reference.tenant) { next.append(grandchild) }
            }
            guard seen.count < LimitsCloudWatch.describedAlarms else { return }
        }
        guard unknown.isEmpty else {
            throw Fault.validation(
                "Could not save the composite alarm as alarms [\(unknown.sorted().joined(separator: ", "))] in the "
                    + "alarm rule do not exist")
        }
    }
}
