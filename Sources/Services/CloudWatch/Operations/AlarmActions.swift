internal import Base
internal import CloudWatchAPI
internal import ServiceKit
internal import Wire

/// Lets alarms do their actions again. Names of alarms that are not there are passed over.
/// - Source: Amazon CloudWatch API Reference, EnableAlarmActions.
struct EnableAlarmActions: Operation {
    static let model = CloudWatchModel.enableAlarmActions
    let core: CloudWatchCore

    func access(_ input: EnableAlarmActionsInput, _ context: CallContext) async throws -> [Access] {
        try await core.access("EnableAlarmActions", input.alarmNames, context)
    }

    func run(_ input: EnableAlarmActionsInput, _ context: CallContext) async throws -> Empty {
        for name in input.alarmNames { try await core.setActions(true, of: name, context) }
        return Empty()
    }
}

/// Keeps alarms from doing their actions.
/// - Source: Amazon CloudWatch API Reference, DisableAlarmActions.
struct DisableAlarmActions: Operation {
    static let model = CloudWatchModel.disableAlarmActions
    let core: CloudWatchCore

    func access(_ input: DisableAlarmActionsInput, _ context: CallContext) async throws -> [Access] {
        try await core.access("DisableAlarmActions", input.alarmNames, context)
    }

    func run(_ input: DisableAlarmActionsInput, _ context: CallContext) async throws -> Empty {
        for name in input.alarmNames { try await core.setActions(false, of: name, context) }
        return Empty()
    }
}

extension CloudWatchCore {
    fileprivate func setActions(_ isEnabled: Bool, of name: String, _ context: CallContext) async throws {
        let reference = AlarmReference(tenant: context.tenant, name: name)
        guard try await alarms.alarm(reference) != nil else { return }
        try await alarms.change(reference) { old, _ in
            var record = old
            if record?.actionsEnabled != isEnabled {
                record?.actionsEnabled = isEnabled
                record?.updated = context.now
            }
            return record
        }
    }
}
