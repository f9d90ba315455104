internal import Base
internal import CloudWatchAPI
internal import ServiceKit

/// The value of an alarm's row.
extension AlarmRecord {
    var bytes: [UInt8] {
        var object: JSONObject = [
            "enabled": .bool(actionsEnabled), "updated": .integer(updated.nanoseconds), "state": state.json,
            "tags": JSON(texts: tags),
        ]
        object["description"] = description.map { .string($0) }
        for value in StateValue.allCases {
            guard let arns = actions[value], !arns.isEmpty else { continue }
            object[value.rawValue] = .array(arns.map { .string($0) })
        }
        switch kind {
        case .metric(let settings): object["metric"] = settings.json
        case .composite(let settings): object["composite"] = settings.json
        }
        object["suppression"] = suppression?.json
        return JSON.object(object).bytes
    }

    /// - Throws: `cloudwatch.row` where the row is of another shape.
    init(_ bytes: [UInt8]) throws {
        guard let json = try? JSON(parsing: bytes) else { throw Failure.damagedRow }
        guard let updated = json["updated"]?.integer, let state = json["state"].flatMap({ AlarmState($0) }) else {
            throw Failure.damagedRow
        }
        if let settings = json["metric"].flatMap({ MetricAlarmSettings($0) }) {
            kind = .metric(settings)
        } else if let settings = json["composite"].flatMap({ CompositeAlarmSettings($0) }) {
            kind = .composite(settings)
        } else {
            throw Failure.damagedRow
        }
        (self.updated, self.state) = (Instant(nanoseconds: updated), state)
        description = json["description"]?.string
        actionsEnabled = json["enabled"]?.bool ?? true
        for value in StateValue.allCases {
            actions[value] = json[value.rawValue]?.array?.compactMap(\.string)
        }
        tags = json["tags"]?.texts ?? [:]
        suppression = json["suppression"].flatMap { Suppression($0) }
    }
}

extension AlarmState {
    fileprivate var json: JSON {
        var object: JSONObject = [
            "value": .string(value.rawValue), "reason": .string(reason), "updated": .integer(updated.nanoseconds),
            "transitioned": .integer(transitioned.nanoseconds),
        ]
        object["data"] = reasonData.map { .string($0) }
        return .object(object)
    }

    fileprivate init?(_ json: JSON) {
        guard let value = json["value"]?.string.flatMap({ StateValue(rawValue: $0) }),
            let updated = json["updated"]?.integer, let transitioned = json["transitioned"]?.integer
        else { return nil }
        self.init(
            value: value, reason: json["reason"]?.string ?? "", reasonData: json["data"]?.string,
            updated: Instant(nanoseconds: updated), transitioned: Instant(nanoseconds: transitioned))
    }
}

extension Suppression {
    fileprivate var json: JSON {
        var object: JSONObject = ["by": .string(by.rawValue), "pending": .bool(isPending)]
        object["until"] = until.map { .integer($0.nanoseconds) }
        return .object(object)
    }

    fileprivate init?(_ json: JSON) {
        guard let by = json["by"]?.string.flatMap({ ActionsSuppressedBy(rawValue: $0) }) else { return nil }
        self.init(
            by: by, until: json["until"]?.integer.map { Instant(nanoseconds: $0) },
            isPending: json["pending"]?.bool ?? false)
    }
}

extension MetricIdentity {
    fileprivate var json: JSON {
        [
            "namespace": .string(namespace), "name": .string(name),
            "dimensions": .array(dimensions.map { [.string($0.name), .string($0.value)] }),
        ]
    }

    fileprivate init?(_ json: JSON) {
        guard let namespace = json["namespace"]?.string, let name = json["name"]?.string else { return nil }
        self.init(
            namespace: namespace, name: name,
            dimensions: (json["dimensions"]?.array ?? []).map {
                MetricName.Dimension(name: $0[0]?.string ?? "", value: $0[1]?.string ?? "")
            })
    }
}

extension MetricAlarmSettings {
    fileprivate var json: JSON {
        var object: JSONObject = [
            "comparison": .string(comparison.rawValue), "threshold": .double(threshold),
            "periods": .integer(Int64(evaluationPeriods)),
        ]
        object["needed"] = datapointsToAlarm.map { .integer(Int64($0)) }
        object["missing"] = treatMissingData.map { .string($0) }
        object["low"] = lowSampleCount.map { .string($0) }
        switch source {
        case .metric(let metric, let statistic, let period, let unit):
            object["of"] = metric.json
            object["statistic"] = .string(statistic)
            object["period"] = .integer(Int64(period))
            object["unit"] = unit.map { .string($0.rawValue) }
        case .math(let queries): object["queries"] = .array(queries.map(\.json))
        }
        return .object(object)
    }

    fileprivate init?(_ json: JSON) {
        guard let comparison = json["comparison"]?.string.flatMap({ ComparisonOperator(rawValue: $0) }),
            let threshold = json["threshold"]?.double, let periods = json["periods"]?.integer
        else { return nil }
        let source: Source
        if let metric = json["of"].flatMap({ MetricIdentity($0) }) {
            guard let statistic = json["statistic"]?.string, let period = json["period"]?.integer else { return nil }
            source = .metric(
                metric, statistic: statistic, period: Int(period),
                unit: json["unit"]?.string.flatMap { StandardUnit(rawValue: $0) })
        } else {
            source = .math((json["queries"]?.array ?? []).compactMap { AlarmQuery($0) })
        }
        self.init(
            source: source, comparison: comparison, threshold: threshold, evaluationPeriods: Int(periods),
            datapointsToAlarm: json["needed"]?.integer.map { Int($0) }, treatMissingData: json["missing"]?.string,
            lowSampleCount: json["low"]?.string)
    }
}

extension AlarmQuery {
    fileprivate var json: JSON {
        var object: JSONObject = ["id": .string(id), "returns": .bool(returnsData)]
        object["metric"] = metric?.json
        object["statistic"] = statistic.map { .string($0) }
        object["expression"] = expression.map { .string($0) }
        object["label"] = label.map { .string($0) }
        object["period"] = period.map { .integer(Int64($0)) }
        object["unit"] = unit.map { .string($0.rawValue) }
        return .object(object)
    }

    fileprivate init?(_ json: JSON) {
        guard let id = json["id"]?.string else { return nil }
        self.id = id
        (statistic, expression) = (json["statistic"]?.string, json["expression"]?.string)
        (label, period) = (json["label"]?.string, json["period"]?.integer.map { Int($0) })
        metric = json["metric"].flatMap { MetricIdentity($0) }
        unit = json["unit"]?.string.flatMap { StandardUnit(rawValue: $0) }
        returnsData = json["returns"]?.bool ?? true
    }
}

extension CompositeAlarmSettings {
    fileprivate var json: JSON {
        var object: JSONObject = ["rule": .string(rule)]
        object["suppressor"] = suppressor.map { .string($0) }
        object["wait"] = waitSeconds.map { .integer(Int64($0)) }
        object["extension"] = extensionSeconds.map { .integer(Int64($0)) }
        return .object(object)
    }

    fileprivate init?(_ json: JSON) {
        guard let rule = json["rule"]?.string else { return nil }
        self.init(
            rule: rule, suppressor: json["suppressor"]?.string, waitSeconds: json["wait"]?.integer.map { Int($0) },
            extensionSeconds: json["extension"]?.integer.map { Int($0) })
    }
}
