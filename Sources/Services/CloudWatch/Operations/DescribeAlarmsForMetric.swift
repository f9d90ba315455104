internal import Base
internal import CloudWatchAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Tells of the alarms that look at a metric, those of math aside.
/// - Source: Amazon CloudWatch API Reference, DescribeAlarmsForMetric.
struct DescribeAlarmsForMetric: Operation {
    static let model = CloudWatchModel.describeAlarmsForMetric
    let core: CloudWatchCore

    func access(_ input: DescribeAlarmsForMetricInput, _ context: CallContext) -> [Access] {
        [Access("cloudwatch:DescribeAlarmsForMetric", on: context.arn("cloudwatch", "alarm:*"))]
    }

    func run(
        _ input: DescribeAlarmsForMetricInput, _ context: CallContext
    ) async throws -> DescribeAlarmsForMetricOutput {
        let wanted = MetricIdentity(namespace: input.namespace, name: input.metricName, input.dimensions)
        let statistic = input.statistic?.rawValue ?? input.extendedStatistic
        let prefix = CloudWatchStore.alarms(context.tenant)
        var found: [MetricAlarm] = []
        var range = KeyRange(prefix: prefix, limit: LimitsCloudWatch.alarmsRead)
        while true {
            let rows = try await core.store.read(range)
            for row in rows {
                guard let name = row.key.elements(after: prefix)?.first?.string else { continue }
                let record = try AlarmRecord(row.value)
                guard case .metric(let metric, let own, let period, let unit)? = record.metric?.source,
                    metric == wanted, statistic.map({ $0 == own }) ?? true,
                    input.period.map({ $0 == period }) ?? true, input.unit.map({ $0 == unit }) ?? true,
                    let alarm = record.metricAlarm(AlarmReference(tenant: context.tenant, name: name))
                else { continue }
                found.append(alarm)
            }
            guard let last = rows.last, rows.count == range.limit else { break }
            range = range.after(last.key)
        }
        return DescribeAlarmsForMetricOutput(metricAlarms: found)
    }
}
