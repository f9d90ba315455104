internal import Base
internal import CloudWatchAPI
internal import ServiceKit
internal import Wire

/// Makes an alarm of a metric, or of what is worked out of several, or changes one: it keeps its state.
/// - Source: Amazon CloudWatch API Reference, PutMetricAlarm.
struct PutMetricAlarm: Operation {
    static let model = CloudWatchModel.putMetricAlarm
    let core: CloudWatchCore

    func access(_ input: PutMetricAlarmInput, _ context: CallContext) async throws -> [Access] {
        let actions = (input.okActions ?? []) + (input.alarmActions ?? []) + (input.insufficientDataActions ?? [])
        return try await core.access(
            put: "PutMetricAlarm", input.alarmName, tags: input.tags, actions: actions, context,
            conditions: input.namespace.map { ["cloudwatch:namespace": [$0]] } ?? [:])
    }

    func run(_ input: PutMetricAlarmInput, _ context: CallContext) async throws -> Empty {
        guard input.evaluationCriteria == nil, input.evaluationInterval == nil else {
            throw Fault.notSupported("PutMetricAlarm with EvaluationCriteria or EvaluationInterval")
        }
        let settings = try MetricAlarmWish(input).settings
        let wish = try AlarmWish(
            AlarmReference(tenant: context.tenant, name: input.alarmName), description: input.alarmDescription,
            enabled: input.actionsEnabled, ok: input.okActions, alarm: input.alarmActions,
            insufficient: input.insufficientDataActions, tags: input.tags)
        try await core.put(wish, .metric(settings), now: context.now)
        return Empty()
    }
}

extension CloudWatchCore {
    /// Makes or changes an alarm, with its history, in one commit.
    func put(_ wish: AlarmWish, _ kind: AlarmRecord.Kind, now: Instant) async throws {
        try await alarms.change(wish.reference) { old, transaction in
            if let old, old.type != AlarmRecord(kind: kind, updated: now, state: old.state).type {
                throw Fault.validation(
                    "An alarm of the other type has the name \(wish.reference.name); delete it first.")
            }
            if old == nil { try await alarms.count(wish.reference.tenant, &transaction) }
            let record = wish.record(kind, instead: old, now: now)
            alarms.note(wish.history(record, isNew: old == nil, now: now), &transaction)
            return record
        }
        alarms.lookSoon(wish.reference)
    }
}

/// What a call asks a metric alarm to look at, held against the rules.
/// - Source: Amazon CloudWatch API Reference, PutMetricAlarm; the texts are the service's where they are known.
private struct MetricAlarmWish {
    let settings: MetricAlarmSettings

    init(_ input: PutMetricAlarmInput) throws(Fault) {
        guard let comparison = input.comparisonOperator else {
            throw .missing("The parameter ComparisonOperator is required.")
        }
        guard input.thresholdMetricId == nil, comparison.isBreached(by: 0, 0) != nil else {
            throw .notSupported("An alarm that compares with an anomaly detection band")
        }
        guard let periods = input.evaluationPeriods else {
            throw .missing("The parameter EvaluationPeriods is required.")
        }
        guard let threshold = input.threshold, threshold.isFinite else {
            throw input.threshold == nil
                ? .missing("The parameter Threshold is required.")
                : .invalidValue("The value for parameter Threshold is invalid.")
        }
        if let needed = input.datapointsToAlarm, needed > periods {
            throw .validation("DatapointsToAlarm must be less than or equal to EvaluationPeriods.")
        }
        if let missing = input.treatMissingData, AlarmVerdict.Missing(rawValue: missing) == nil {
            throw .validation(
                "The value \(missing) is not supported for TreatMissingData parameter. Supported values are "
                    + "[breaching, notBreaching, ignore, missing].")
        }
        let source = input.metrics == nil ? try Self.metric(input) : try Self.math(input)
        settings = MetricAlarmSettings(
            source: source, comparison: comparison, threshold: threshold, evaluationPeriods: periods,
            datapointsToAlarm: input.datapointsToAlarm, treatMissingData: input.treatMissingData,
            lowSampleCount: input.evaluateLowSampleCountPercentile)
        try Self.check(settings)
    }

    private static func metric(_ input: PutMetricAlarmInput) throws(Fault) -> MetricAlarmSettings.Source {
        guard let name = input.metricName, let namespace = input.namespace else {
            throw .missing("Either the parameter Metrics, or MetricName and Namespace, must be specified.")
        }
        guard (input.statistic == nil) != (input.extendedStatistic == nil) else {
            throw .invalidCombination(
                "Exactly one of the parameters Statistic and ExtendedStatistic must be specified.")
        }
        let statistic = input.statistic?.rawValue ?? input.extendedStatistic ?? ""
        guard let known = MetricStatistic(statistic), input.statistic != nil || known.isExtended else {
            throw .validation("The value \(statistic) for parameter ExtendedStatistic is not supported.")
        }
        guard let period = input.period else { throw .missing("The parameter Period is required.") }
        if input.evaluateLowSampleCountPercentile != nil, !known.isPercentile {
            throw .validation("Option EvaluateLowSampleCountPercentile is only valid for percentile statistics.")
        }
        let metric = MetricIdentity(namespace: namespace, name: name, input.dimensions)
        return .metric(metric, statistic: statistic, period: period, unit: input.unit)
    }

    private static func math(_ input: PutMetricAlarmInput) throws(Fault) -> MetricAlarmSettings.Source {
        let single: [Any?] = [
            input.metricName, input.namespace, input.statistic, input.extendedStatistic, input.period,
            input.dimensions?.isEmpty == false ? input.dimensions : nil, input.unit,
        ]
        guard single.allSatisfy({ $0 == nil }) else {
            throw .invalidCombination(
                "The parameter Metrics can't be used together with MetricName, Namespace, Dimensions, Period, Unit, "
                    + "Statistic or ExtendedStatistic.")
        }
        let queries = input.metrics ?? []
        let request = try MetricRequest(queries)
        guard queries.count(where: { $0.metricStat != nil }) <= LimitsCloudWatch.alarmMetrics else {
            throw .validation("An alarm may look at \(LimitsCloudWatch.alarmMetrics) metrics at most.")
        }
        guard queries.count(where: { $0.expression != nil }) <= LimitsCloudWatch.alarmExpressions else {
            throw .validation("An alarm may have \(LimitsCloudWatch.alarmExpressions) expressions at most.")
        }
        guard queries.count(where: { $0.returnData ?? true }) == 1 else {
            throw .validation("Exactly one element of the metrics list should return data.")
        }
        var selects = 0
        for query in request.queries {
            guard case .expression(let expression) = query.content else { continue }
            var searches = false
            expression.visit { part in
                switch part {
                case .call("SEARCH", _): searches = true
                case .select: selects += 1
                default: break
                }
            }
            guard !searches else { throw .validation("SEARCH is not supported on metric alarms.") }
        }
        guard selects <= LimitsCloudWatch.alarmInsights else {
            throw .validation("An alarm may have one query of Metrics Insights.")
        }
        return .math(queries.map { AlarmQuery($0) })
    }

    private static func check(_ settings: MetricAlarmSettings) throws(Fault) {
        if let low = settings.lowSampleCount, !["evaluate", "ignore"].contains(low) {
            throw .validation(
                "The value \(low) is not supported for EvaluateLowSampleCountPercentile parameter. Supported values "
                    + "are [evaluate, ignore].")
        }
        let period = settings.period
        guard period == 10 || period == 20 || period == 30 || (period >= 60 && period % 60 == 0) else {
            throw .validation("Period must be 10, 20, 30 or a multiple of 60.")
        }
        let span = period.multipliedReportingOverflow(by: settings.evaluationPeriods)
        let isLong = period >= 3_600
        let most = isLong ? LimitsCloudWatch.evaluationWeek : LimitsCloudWatch.evaluationDay
        guard !span.overflow, span.partialValue <= most else {
            throw .validation(
                "Metrics cannot be checked across more than \(isLong ? "seven days" : "a day") (EvaluationPeriods * "
                    + "Period must be <= \(most)).")
        }
    }
}
