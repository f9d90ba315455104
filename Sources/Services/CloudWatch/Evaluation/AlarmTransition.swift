internal import Base
internal import CloudWatchAPI
internal import ServiceCalls
internal import Store

/// A change of an alarm's state, and all that follows: its history, the event on the default bus, and its actions. All
/// of it is one commit, under the version of the alarm that was looked at.
struct AlarmTransition {
    let reference: AlarmReference
    let old: AlarmRecord
    let new: AlarmRecord
    /// Whether the actions of the new state are done.
    var actsNow = true

    func write(_ alarms: AlarmStore, now: Instant, _ transaction: inout Transaction) {
        alarms.put(new, reference, &transaction)
        alarms.note(history(now), &transaction)
        transaction.put(AlarmAction.event(self, now: now, alarms.randomness))
        if actsNow { act(alarms, now: now, &transaction) }
    }

    /// Puts what is to be done because of the new state.
    func act(_ alarms: AlarmStore, now: Instant, _ transaction: inout Transaction) {
        guard new.actionsEnabled else { return }
        for target in new.actions[new.state.value] ?? [] {
            transaction.put(AlarmAction(self, wished: target, now: now, alarms.randomness))
        }
    }

    private func history(_ now: Instant) -> HistoryEntry {
        HistoryEntry(
            alarm: reference, alarmType: new.type, time: now, kind: .stateUpdate,
            summary: "Alarm updated from \(old.state.value.rawValue) to \(new.state.value.rawValue)",
            data: ["version": "1.0", "oldState": old.state.told, "newState": new.state.told])
    }
}

extension AlarmState {
    /// As a history has it.
    fileprivate var told: JSON {
        var object: JSONObject = ["stateValue": .string(value.rawValue), "stateReason": .string(reason)]
        if let reasonData {
            object["stateReasonData"] = (try? JSON(parsing: Array(reasonData.utf8))) ?? .string(reasonData)
        }
        return .object(object)
    }
}
