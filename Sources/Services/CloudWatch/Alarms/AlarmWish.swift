internal import Base
internal import CloudWatchAPI
internal import ServiceCalls
internal import ServiceKit
internal import Wire

/// What a call asks of an alarm of either kind, held against the rules.
/// - Source: Amazon CloudWatch API Reference, PutMetricAlarm and PutCompositeAlarm.
struct AlarmWish {
    let reference: AlarmReference
    let description: String?
    let actionsEnabled: Bool
    let actions: [StateValue: [String]]
    /// Nil where the call names none: an alarm that is there keeps its own.
    let tags: [String: String]?

    init(
        _ reference: AlarmReference, description: String?, enabled: Bool?, ok: [String]?, alarm: [String]?,
        insufficient: [String]?, tags: [Tag]?
    ) throws(Fault) {
        (self.reference, self.description, actionsEnabled) = (reference, description, enabled ?? true)
        actions = [.ok: ok ?? [], .alarm: alarm ?? [], .insufficientData: insufficient ?? []]
        for value in StateValue.allCases {
            for target in actions[value] ?? [] { try Self.check(action: target) }
        }
        self.tags = try tags.map { tags throws(Fault) in try AlarmTags.read(tags) }
    }

    /// Topics and functions are told; whatever else AWS knows is refused by name.
    private static func check(action text: String) throws(Fault) {
        if let target = ServiceCalls.Target(text), target.kind == .topic || target.kind == .function { return }
        guard let arn = ARN(text) else { throw .validation("Invalid arn syntax: \(text)") }
        switch (arn.service, arn.resource) {
        case ("automate", _): throw .notSupported("An EC2 action of an alarm (\(text))")
        case ("swf", _): throw .notSupported("An EC2 action of an alarm (\(text))")
        case ("autoscaling", _): throw .notSupported("An Auto Scaling action of an alarm (\(text))")
        case ("ssm", _), ("ssm-incidents", _): throw .notSupported("A Systems Manager action of an alarm (\(text))")
        case ("aiops", _): throw .notSupported("An investigation as the action of an alarm (\(text))")
        default: throw .validation("Invalid use of the ARN \(text) as an action of an alarm.")
        }
    }

    /// The alarm as it becomes: one that is there keeps its state.
    func record(_ kind: AlarmRecord.Kind, instead old: AlarmRecord?, now: Instant) -> AlarmRecord {
        var record = AlarmRecord(kind: kind, updated: now, state: old?.state ?? .initial(now))
        (record.description, record.actionsEnabled, record.actions) = (description, actionsEnabled, actions)
        // Tags of an alarm that is there are changed by TagResource alone.
        record.tags = old?.tags ?? tags ?? [:]
        record.suppression = old?.suppression
        return record
    }

    /// What the history tells of the making or the change.
    func history(_ record: AlarmRecord, isNew: Bool, now: Instant) -> HistoryEntry {
        HistoryEntry(
            alarm: reference, alarmType: record.type, time: now, kind: .configurationUpdate,
            summary: String("Alarm \"\(reference.name)\" \(isNew ? "created" : "updated")".prefix(255)),
            data: [
                "version": "1.0", "type": isNew ? "Create" : "Update",
                isNew ? "createdAlarm" : "updatedAlarm": record.configuration(reference),
            ])
    }
}

extension AlarmRecord {
    /// What it is to do, as its history has it.
    func configuration(_ reference: AlarmReference) -> JSON {
        var object: JSONObject = [
            "alarmName": .string(reference.name), "alarmArn": .string(reference.arn),
            "actionsEnabled": .bool(actionsEnabled), "stateValue": .string(state.value.rawValue),
        ]
        object["alarmDescription"] = description.map { .string($0) }
        for (name, value) in [
            ("okActions", StateValue.ok), ("alarmActions", .alarm), ("insufficientDataActions", .insufficientData),
        ] {
            object[name] = .array((actions[value] ?? []).map { .string($0) })
        }
        switch kind {
        case .composite(let settings): object["alarmRule"] = .string(settings.rule)
        case .metric(let settings):
            object["comparisonOperator"] = .string(settings.comparison.rawValue)
            object["threshold"] = .double(settings.threshold)
            object["evaluationPeriods"] = .integer(Int64(settings.evaluationPeriods))
            if case .metric(let metric, let statistic, let period, _) = settings.source {
                object["namespace"] = .string(metric.namespace)
                object["metricName"] = .string(metric.name)
                object["statistic"] = .string(statistic)
                object["period"] = .integer(Int64(period))
                object["dimensions"] = .array(
                    metric.dimensions.map { ["name": .string($0.name), "value": .string($0.value)] })
            }
        }
        return .object(object)
    }
}

/// Tags of alarms.
/// - Source: Amazon CloudWatch API Reference, TagResource.
enum AlarmTags {
    static func read(_ tags: [Tag]) throws(Fault) -> [String: String] {
        var read: [String: String] = [:]
        for tag in tags {
            guard !tag.key.hasPrefix("aws:") else {
                throw .invalidValue("aws: prefixed tag key names are not allowed for external use.")
            }
            guard read.updateValue(tag.value, forKey: tag.key) == nil else {
                throw .invalidValue("Duplicate tag keys found. Please note that Tag keys are case insensitive.")
            }
        }
        try check(read)
        return read
    }

    static func check(_ tags: [String: String]) throws(Fault) {
        guard tags.count <= LimitsCloudWatch.alarmTags else {
            throw .invalidValue("A resource may have up to \(LimitsCloudWatch.alarmTags) tags.")
        }
    }

    static func shown(_ tags: [String: String]) -> [Tag] {
        tags.sorted { $0.key < $1.key }.map { Tag(key: $0.key, value: $0.value) }
    }
}
