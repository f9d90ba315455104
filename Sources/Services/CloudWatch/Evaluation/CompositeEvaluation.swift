internal import Base
internal import CloudWatchAPI
internal import Store

/// A composite alarm and what its state and its suppressor's are to be followed by. A decision without I/O.
/// - Source: Amazon CloudWatch User Guide, "Alarm suppression"; API Reference, PutCompositeAlarm.
struct CompositeDecision {
    let reference: AlarmReference
    let record: AlarmRecord
    let now: Instant
    /// States of the alarms that it names, and of its suppressor.
    let states: [AlarmReference: AlarmRecord]

    struct Outcome {
        var record: AlarmRecord
        /// Whether the value of its state is another one.
        var hasTurned = false
        /// Whether the actions of the state are to be done.
        var acts = false
    }

    /// Nil where all stays as it is.
    func outcome() -> Outcome? {
        guard let settings = record.composite, let rule = try? AlarmRule(settings.rule) else { return nil }
        var outcome = Outcome(record: record)
        let value: StateValue = rule.holds(state) ? .alarm : .ok
        if value != record.state.value {
            outcome.hasTurned = true
            outcome.record.state = turned(to: value, rule)
        }
        suppress(settings, &outcome)
        let isSame = !outcome.hasTurned && !outcome.acts && outcome.record.suppression == record.suppression
        return isSame ? nil : outcome
    }

    private func state(_ name: String) -> String {
        let alarm = AlarmReference(nameOrARN: name, in: reference.tenant).flatMap { states[$0] }
        return (alarm?.state.value ?? .insufficientData).rawValue
    }

    /// The alarms that changed last say why.
    private func turned(to value: StateValue, _ rule: AlarmRule) -> AlarmState {
        let children = rule.alarms.compactMap { AlarmReference(nameOrARN: $0, in: reference.tenant) }
            .compactMap { child in states[child].map { (child, $0.state) } }
        let latest = children.map(\.1.transitioned).max()
        let triggering = children.filter { $0.1.transitioned == latest }
        let reason = triggering.first.map { child, state in
            "\(child.arn) transitioned to \(state.value.rawValue) at \(Self.words(state.transitioned))"
        }
        let data: JSON = [
            "triggeringAlarms": .array(
                triggering.prefix(10).map { child, state in
                    [
                        "arn": .string(child.arn),
                        "state": [
                            "value": .string(state.value.rawValue),
                            "timestamp": .string(AlarmTime.text(state.transitioned)),
                        ],
                    ]
                })
        ]
        return AlarmState(
            value: value, reason: reason ?? "The rule evaluates to \(value == .alarm)",
            reasonData: data.description, updated: now, transitioned: now)
    }

    /// `Friday 27 November, 2026 15:52:11 UTC`.
    private static func words(_ time: Instant) -> String {
        let date = CalendarDate(time)
        let days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
        let months = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ]
        let clock = date.iso8601().dropFirst(11).dropLast()
        return "\(days[date.weekday]) \(date.iso8601().dropFirst(8).prefix(2)) \(months[date.month - 1]), \(date.year) "
            + "\(clock) UTC"
    }

    // MARK: - Suppression

    private func suppress(_ settings: CompositeAlarmSettings, _ outcome: inout Outcome) {
        guard let suppressor = settings.suppressor else {
            outcome.acts = outcome.hasTurned || record.suppression?.isPending == true
            outcome.record.suppression = nil
            return
        }
        var isPending = outcome.hasTurned || record.suppression?.isPending == true
        let isSuppressing =
            AlarmReference(nameOrARN: suppressor, in: reference.tenant).flatMap { states[$0]?.state.value } == .alarm
        var next: Suppression?
        if isSuppressing {
            next = Suppression(by: .alarm, until: nil, isPending: isPending)
        } else if let old = record.suppression, old.by == .alarm {
            let end = now + .seconds(settings.extensionSeconds ?? 0)
            next = Suppression(by: .extensionPeriod, until: end, isPending: isPending)
        } else if let old = record.suppression {
            next = Suppression(by: old.by, until: old.until, isPending: isPending)
        } else if outcome.hasTurned {
            let end = now + .seconds(settings.waitSeconds ?? 0)
            next = Suppression(by: .waitPeriod, until: end, isPending: true)
        }
        if let until = next?.until, until <= now {
            outcome.acts = isPending
            isPending = false
            next = nil
        }
        outcome.record.suppression = next
    }
}
