internal import Base
internal import CloudWatchAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Puts an alarm into a state for a while, with all that follows: the next look at its data may change it again.
/// - Source: Amazon CloudWatch API Reference, SetAlarmState.
struct SetAlarmState: Operation {
    static let model = CloudWatchModel.setAlarmState
    let core: CloudWatchCore

    func access(_ input: SetAlarmStateInput, _ context: CallContext) async throws -> [Access] {
        try await core.access("SetAlarmState", [input.alarmName], context)
    }

    func run(_ input: SetAlarmStateInput, _ context: CallContext) async throws -> Empty {
        let reference = AlarmReference(tenant: context.tenant, name: input.alarmName)
        if let data = input.stateReasonData, (try? JSON(parsing: Array(data.utf8))) == nil {
            throw CloudWatchFault.invalidFormatFault("StateReasonData is not valid JSON.")
        }
        for _ in 0..<LimitsStore.conflictRetries {
            guard let (old, row) = try await core.alarms.alarm(reference) else {
                throw CloudWatchFault.resourceNotFound("Unknown alarm \(input.alarmName)")
            }
            var new = old
            let hasTurned = old.state.value != input.stateValue
            new.state = AlarmState(
                value: input.stateValue, reason: input.stateReason, reasonData: input.stateReasonData,
                updated: context.now, transitioned: hasTurned ? context.now : old.state.transitioned)
            var transaction = Transaction()
            transaction.check(reference.key, .version(row.version))
            if hasTurned {
                AlarmTransition(reference: reference, old: old, new: new)
                    .write(core.alarms, now: context.now, &transaction)
            } else {
                core.alarms.put(new, reference, &transaction)
            }
            // Also where no answer comes, it may have been done.
            defer { core.alarms.wake() }
            if try await core.store.commit(transaction).version != nil { return Empty() }
        }
        throw Fault.contended
    }
}
