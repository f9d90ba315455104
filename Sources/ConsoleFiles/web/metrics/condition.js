// What an alarm waits for, as a sentence.

import { count, lasting, number } from "../kit/format.js";

const SIGNS = {
    GreaterThanOrEqualToThreshold: "≥",
    GreaterThanThreshold: ">",
    LessThanThreshold: "<",
    LessThanOrEqualToThreshold: "≤",
    LessThanLowerOrGreaterThanUpperThreshold: "outside",
    LessThanLowerThreshold: "below",
    GreaterThanUpperThreshold: "above",
};

export function conditionOf(alarm) {
    if (alarm.AlarmRule) return alarm.AlarmRule;
    const statistic = alarm.ExtendedStatistic ?? alarm.Statistic ?? "";
    const metric = alarm.MetricName ? `${statistic} of ${alarm.MetricName}` : `${alarm.Metrics?.length ?? 0} metrics`;
    const points =
        alarm.DatapointsToAlarm && alarm.DatapointsToAlarm !== alarm.EvaluationPeriods
            ? `${alarm.DatapointsToAlarm} of ${alarm.EvaluationPeriods} periods`
            : count(alarm.EvaluationPeriods, "period");
    const period = alarm.Period ? ` of ${lasting(alarm.Period)}` : "";
    const sign = SIGNS[alarm.ComparisonOperator] ?? alarm.ComparisonOperator;
    return `${metric} ${sign} ${number(alarm.Threshold)} for ${points}${period}`;
}
