internal import CloudWatchAPI

/// Alarms as the API shows them.
extension AlarmRecord {
    func metricAlarm(_ reference: AlarmReference) -> MetricAlarm? {
        guard let settings = metric else { return nil }
        var alarm = MetricAlarm(
            alarmName: reference.name, alarmArn: reference.arn, alarmDescription: description,
            alarmConfigurationUpdatedTimestamp: updated, actionsEnabled: actionsEnabled,
            okActions: actions[.ok] ?? [], alarmActions: actions[.alarm] ?? [],
            insufficientDataActions: actions[.insufficientData] ?? [], stateValue: state.value,
            stateReason: state.reason, stateReasonData: state.reasonData, stateUpdatedTimestamp: state.updated)
        alarm.evaluationPeriods = settings.evaluationPeriods
        alarm.datapointsToAlarm = settings.datapointsToAlarm
        alarm.threshold = settings.threshold
        alarm.comparisonOperator = settings.comparison
        alarm.treatMissingData = settings.treatMissingData
        alarm.evaluateLowSampleCountPercentile = settings.lowSampleCount
        alarm.stateTransitionedTimestamp = state.transitioned
        switch settings.source {
        case .metric(let metric, let statistic, let period, let unit):
            (alarm.metricName, alarm.namespace) = (metric.name, metric.namespace)
            alarm.dimensions = metric.shownDimensions
            alarm.statistic = Statistic(rawValue: statistic)
            alarm.extendedStatistic = alarm.statistic == nil ? statistic : nil
            (alarm.period, alarm.unit) = (period, unit)
        case .math(let queries):
            alarm.metrics = queries.map(\.input)
        }
        return alarm
    }

    func compositeAlarm(_ reference: AlarmReference) -> CompositeAlarm? {
        guard let settings = composite else { return nil }
        var alarm = CompositeAlarm(
            actionsEnabled: actionsEnabled, alarmActions: actions[.alarm] ?? [], alarmArn: reference.arn,
            alarmConfigurationUpdatedTimestamp: updated, alarmDescription: description, alarmName: reference.name,
            alarmRule: settings.rule, insufficientDataActions: actions[.insufficientData] ?? [],
            okActions: actions[.ok] ?? [], stateReason: state.reason, stateReasonData: state.reasonData,
            stateUpdatedTimestamp: state.updated, stateValue: state.value)
        alarm.stateTransitionedTimestamp = state.transitioned
        alarm.actionsSuppressor = settings.suppressor
        alarm.actionsSuppressorWaitPeriod = settings.waitSeconds
        alarm.actionsSuppressorExtensionPeriod = settings.extensionSeconds
        alarm.actionsSuppressedBy = suppression?.by
        alarm.actionsSuppressedReason = suppression.map { suppression in
            switch suppression.by {
            case .alarm: "Actions suppressed by \(settings.suppressor ?? "")"
            case .waitPeriod: "Actions suppressed: waiting for the suppressor alarm"
            case .extensionPeriod: "Actions suppressed: the suppressor alarm has left the ALARM state"
            }
        }
        return alarm
    }
}
