internal import Base
internal import CloudWatchAPI

/// An alarm as its row has it: what it is to do, and the state it is in.
struct AlarmRecord: Sendable {
    enum Kind: Sendable {
        case metric(MetricAlarmSettings)
        case composite(CompositeAlarmSettings)
    }

    var kind: Kind
    var description: String?
    var actionsEnabled = true
    /// ARNs of what is told, by the state that the alarm has got into.
    var actions: [StateValue: [String]] = [:]
    var updated: Instant
    var tags: [String: String] = [:]
    var state: AlarmState
    /// Of a composite alarm whose actions wait or are suppressed.
    var suppression: Suppression?

    var type: AlarmType {
        switch kind {
        case .metric: .metricAlarm
        case .composite: .compositeAlarm
        }
    }

    var metric: MetricAlarmSettings? { if case .metric(let settings) = kind { settings } else { nil } }
    var composite: CompositeAlarmSettings? { if case .composite(let settings) = kind { settings } else { nil } }
}

/// What an alarm is in, since when and why.
struct AlarmState: Hashable, Sendable {
    var value: StateValue
    var reason: String
    /// A JSON document.
    var reasonData: String?
    /// When the state, or its reason, was set.
    var updated: Instant
    /// When the value was another one before.
    var transitioned: Instant

    /// What an alarm is in before it was looked at.
    static func initial(_ now: Instant) -> AlarmState {
        AlarmState(
            value: .insufficientData, reason: "Unchecked: Initial alarm creation", updated: now, transitioned: now)
    }
}

/// Why a composite alarm does not do its actions.
struct Suppression: Hashable, Sendable {
    var by: ActionsSuppressedBy
    /// When waiting ends; nil while the suppressor is in alarm.
    var until: Instant?
    /// Whether the state has changed and nobody was told.
    var isPending: Bool
}

/// What a metric alarm looks at.
struct MetricAlarmSettings: Sendable {
    enum Source: Sendable {
        /// A statistic of one metric.
        case metric(MetricIdentity, statistic: String, period: Int, unit: StandardUnit?)
        /// What one of several queries gives.
        case math([AlarmQuery])
    }

    let source: Source
    let comparison: ComparisonOperator
    let threshold: Double
    let evaluationPeriods: Int
    /// Nil for as many as there are evaluation periods.
    let datapointsToAlarm: Int?
    let treatMissingData: String?
    let lowSampleCount: String?

    /// Seconds of a datum that it looks at.
    var period: Int {
        switch source {
        case .metric(_, _, let period, _): period
        case .math(let queries): queries.compactMap(\.period).max() ?? 60
        }
    }

    /// Whether it is looked at every ten seconds.
    var isFast: Bool { period < 60 }
    var neededDatapoints: Int { datapointsToAlarm ?? evaluationPeriods }
}

/// A query of an alarm that looks at math.
struct AlarmQuery: Sendable {
    let id: String
    let metric: MetricIdentity?
    let statistic: String?
    let expression: String?
    let label: String?
    let period: Int?
    let unit: StandardUnit?
    let returnsData: Bool

    var input: MetricDataQuery {
        let stat = metric.map {
            MetricStat(metric: $0.metric, period: period ?? 60, stat: statistic ?? "Average", unit: unit)
        }
        return MetricDataQuery(
            id: id, metricStat: stat, expression: expression, label: label, returnData: returnsData,
            period: stat == nil ? period : nil)
    }

    init(_ input: MetricDataQuery) {
        (id, expression, label) = (input.id, input.expression, input.label)
        returnsData = input.returnData ?? true
        let stat = input.metricStat
        metric = stat.map {
            MetricIdentity(
                namespace: $0.metric.namespace ?? "", name: $0.metric.metricName ?? "", $0.metric.dimensions)
        }
        (statistic, unit) = (stat?.stat, stat?.unit)
        period = stat?.period ?? input.period
    }
}

/// What a composite alarm looks at.
struct CompositeAlarmSettings: Sendable {
    let rule: String
    /// An alarm's ARN.
    let suppressor: String?
    let waitSeconds: Int?
    let extensionSeconds: Int?
}
