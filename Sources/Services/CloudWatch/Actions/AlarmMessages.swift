internal import Base
internal import CloudWatchAPI
internal import ServiceKit

/// What is told of an alarm's transition, to each in the form that it knows.
extension AlarmTransition {
    /// What a topic gets.
    /// - Source: Amazon CloudWatch User Guide, "Notifying users on alarm changes"; the notifications of the service.
    func notification(_ now: Instant) -> JSON {
        var object: JSONObject = [
            "AlarmName": .string(reference.name), "AlarmDescription": new.description.map { .string($0) } ?? .null,
            "AWSAccountId": .string(reference.tenant.account.rawValue),
            "AlarmConfigurationUpdatedTimestamp": .string(AlarmTime.text(new.updated)),
            "NewStateValue": .string(new.state.value.rawValue), "NewStateReason": .string(new.state.reason),
            "StateChangeTime": .string(AlarmTime.text(new.state.updated)),
            "Region": .string(RegionName.of(reference.tenant.region)), "AlarmArn": .string(reference.arn),
            "OldStateValue": .string(old.state.value.rawValue), "OKActions": list(.ok), "AlarmActions": list(.alarm),
            "InsufficientDataActions": list(.insufficientData),
        ]
        switch new.kind {
        case .metric(let settings): object["Trigger"] = settings.trigger
        case .composite(let settings):
            object["AlarmRule"] = .string(settings.rule)
            let data = new.state.reasonData.flatMap { try? JSON(parsing: Array($0.utf8)) }
            object["TriggeringChildren"] = .array(
                (data?["triggeringAlarms"]?.array ?? []).map { child in
                    [
                        "Arn": child["arn"] ?? .null,
                        "State": [
                            "Value": child["state"]?["value"] ?? .null,
                            "Timestamp": child["state"]?["timestamp"] ?? .null,
                        ],
                    ]
                })
        }
        return .object(object)
    }

    private func list(_ value: StateValue) -> JSON { .array((new.actions[value] ?? []).map { .string($0) }) }

    /// The subject of the letter. A topic takes a hundred characters.
    var subject: String {
        let text = "\(new.state.value.rawValue): \"\(reference.name)\" in \(RegionName.of(reference.tenant.region))"
        return String(text.prefix(100))
    }

    /// What a function gets.
    /// - Source: Amazon CloudWatch User Guide, "Lambda alarm actions", "Event object sent from CloudWatch to Lambda".
    func functionEvent(_ now: Instant) -> JSON {
        [
            "source": "aws.cloudwatch", "alarmArn": .string(reference.arn),
            "accountId": .string(reference.tenant.account.rawValue), "time": .string(AlarmTime.text(now)),
            "region": .string(reference.tenant.region.rawValue), "alarmData": .object(detail),
        ]
    }

    /// What the default bus gets.
    /// - Source: Amazon CloudWatch User Guide, "Alarm events and EventBridge".
    var detail: JSONObject {
        [
            "alarmName": .string(reference.name), "state": state(new), "previousState": state(old),
            "configuration": configuration,
        ]
    }

    private func state(_ record: AlarmRecord) -> JSON {
        var object: JSONObject = [
            "value": .string(record.state.value.rawValue), "reason": .string(record.state.reason),
        ]
        object["reasonData"] = record.state.reasonData.map { .string($0) }
        object["timestamp"] = .string(AlarmTime.text(record.state.updated))
        if let suppression = record.suppression { object["actionsSuppressedBy"] = .string(suppression.by.rawValue) }
        return .object(object)
    }

    private var configuration: JSON {
        var object: JSONObject = [:]
        object["description"] = new.description.map { .string($0) }
        switch new.kind {
        case .metric(let settings): object["metrics"] = .array(settings.queries(reference).map(\.detail))
        case .composite(let settings):
            object["alarmRule"] = .string(settings.rule)
            object["actionsSuppressor"] = settings.suppressor.map { .string($0) }
            object["actionsSuppressorWaitPeriod"] = settings.waitSeconds.map { .integer(Int64($0)) }
            object["actionsSuppressorExtensionPeriod"] = settings.extensionSeconds.map { .integer(Int64($0)) }
        }
        return .object(object)
    }
}

extension MetricAlarmSettings {
    /// What the alarm looks at, as queries; that of a single metric has a name of its own making.
    fileprivate func queries(_ reference: AlarmReference) -> [AlarmQuery] {
        switch source {
        case .math(let queries): return queries
        case .metric(let metric, let statistic, let period, let unit):
            let id = Hex.uuid(Array(Digest.sha256(Array(reference.arn.utf8)).prefix(16)))
            let stat = MetricStat(metric: metric.metric, period: period, stat: statistic, unit: unit)
            return [AlarmQuery(MetricDataQuery(id: id, metricStat: stat, returnData: true))]
        }
    }

    fileprivate var trigger: JSON {
        var object: JSONObject = [:]
        if case .metric(let metric, let statistic, let period, let unit) = source {
            object["MetricName"] = .string(metric.name)
            object["Namespace"] = .string(metric.namespace)
            if let plain = Statistic(rawValue: statistic) {
                object["StatisticType"] = "Statistic"
                object["Statistic"] = .string(plain.triggerName)
            } else {
                object["StatisticType"] = "ExtendedStatistic"
                object["ExtendedStatistic"] = .string(statistic)
            }
            object["Unit"] = unit.map { .string($0.rawValue) } ?? .null
            object["Dimensions"] = metric.triggerDimensions
            object["Period"] = .integer(Int64(period))
        } else {
            object["Period"] = .integer(Int64(period))
        }
        object["EvaluationPeriods"] = .integer(Int64(evaluationPeriods))
        object["DatapointsToAlarm"] = datapointsToAlarm.map { .integer(Int64($0)) }
        object["ComparisonOperator"] = .string(comparison.rawValue)
        object["Threshold"] = .double(threshold)
        object["TreatMissingData"] = .string(treatMissingData ?? "missing")
        object["EvaluateLowSampleCountPercentile"] = .string(lowSampleCount ?? "")
        if case .math(let queries) = source { object["Metrics"] = .array(queries.map(\.trigger)) }
        return .object(object)
    }
}

extension Statistic {
    fileprivate var triggerName: String {
        switch self {
        case .sampleCount: "SAMPLE_COUNT"
        case .average, .sum, .minimum, .maximum: rawValue.uppercased()
        }
    }
}

extension MetricIdentity {
    fileprivate var triggerDimensions: JSON {
        .array(dimensions.map { ["value": .string($0.value), "name": .string($0.name)] })
    }

    fileprivate var detail: JSON {
        [
            "namespace": .string(namespace), "name": .string(name),
            "dimensions": .object(JSONObject(dimensions.map { ($0.name, JSON.string($0.value)) })),
        ]
    }
}

extension AlarmQuery {
    fileprivate var trigger: JSON {
        var object: JSONObject = ["Id": .string(id)]
        if let metric {
            object["MetricStat"] = [
                "Metric": [
                    "Dimensions": metric.triggerDimensions, "MetricName": .string(metric.name),
                    "Namespace": .string(metric.namespace),
                ],
                "Period": .integer(Int64(period ?? 60)), "Stat": .string(statistic ?? ""),
            ]
        }
        object["Expression"] = expression.map { .string($0) }
        object["Label"] = label.map { .string($0) }
        object["ReturnData"] = .bool(returnsData)
        return .object(object)
    }

    fileprivate var detail: JSON {
        var object: JSONObject = ["id": .string(id)]
        if let metric {
            var stat: JSONObject = [
                "metric": metric.detail, "period": .integer(Int64(period ?? 60)), "stat": .string(statistic ?? ""),
            ]
            stat["unit"] = unit.map { .string($0.rawValue) }
            object["metricStat"] = .object(stat)
        }
        object["expression"] = expression.map { .string($0) }
        object["label"] = label.map { .string($0) }
        object["returnData"] = .bool(returnsData)
        return .object(object)
    }
}
