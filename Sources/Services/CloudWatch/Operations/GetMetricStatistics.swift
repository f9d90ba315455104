internal import Base
internal import CloudWatchAPI
internal import ServiceKit
internal import Wire

/// Tells statistics of a metric by periods, of each unit by itself.
/// - Source: Amazon CloudWatch API Reference, GetMetricStatistics.
struct GetMetricStatistics: Operation {
    static let model = CloudWatchModel.getMetricStatistics
    let core: CloudWatchCore

    func access(_ input: GetMetricStatisticsInput, _ context: CallContext) -> [Access] {
        [
            Access(
                "cloudwatch:GetMetricStatistics", on: "*", conditions: ["cloudwatch:namespace": [input.namespace]])
        ]
    }

    func run(_ input: GetMetricStatisticsInput, _ context: CallContext) async throws -> GetMetricStatisticsOutput {
        let wanted = try statistics(input)
        let query = try query(input, context.now)
        try await core.settle()
        let metric = MetricIdentity(namespace: input.namespace, name: input.metricName, input.dimensions)
        let points = try await core.store.series(metric.id(context.tenant), query, now: context.now)
        return GetMetricStatisticsOutput(
            label: input.metricName,
            datapoints: points.compactMap { datapoint($0, Set(input.statistics ?? []), wanted) })
    }

    private func statistics(_ input: GetMetricStatisticsInput) throws -> [(String, MetricStatistic)] {
        guard input.statistics != nil || input.extendedStatistics != nil else {
            throw Fault.missing("At least one of the parameters Statistics and ExtendedStatistics must be specified.")
        }
        return try (input.extendedStatistics ?? []).map { name in
            guard let statistic = MetricStatistic(name), statistic.isExtended else {
                throw Fault.invalidValue("The value \(name) for parameter ExtendedStatistics is not supported.")
            }
            return (name, statistic)
        }
    }

    private func query(_ input: GetMetricStatisticsInput, _ now: Instant) throws -> SeriesQuery {
        try Period.check(input.period, "Period")
        guard input.startTime < input.endTime else {
            throw Fault.invalidCombination("The parameter StartTime must be less than the parameter EndTime.")
        }
        let query = SeriesQuery(
            begin: Period.begin(input.startTime, period: input.period, now: now), end: Period.end(input.endTime),
            period: Int64(input.period), unit: input.unit?.code)
        guard query.count <= LimitsCloudWatch.statisticsPoints else {
            throw Fault.invalidCombination(
                "You have requested up to \(query.count) datapoints, which exceeds the limit of 1,440. You may reduce "
                    + "the datapoints requested by increasing Period, or decreasing the time range.")
        }
        return query
    }

    /// Nil where a unit's numbers tell nothing of what is asked for.
    private func datapoint(
        _ point: Point, _ plain: Set<Statistic>, _ extended: [(String, MetricStatistic)]
    ) -> Datapoint? {
        let numbers = point.numbers
        func value(_ statistic: Statistic, _ value: Double) -> Double? { plain.contains(statistic) ? value : nil }
        let others = extended.compactMap { name, statistic in numbers.value(of: statistic).map { (name, $0) } }
        guard !plain.isEmpty || !others.isEmpty else { return nil }
        return Datapoint(
            timestamp: Instant(seconds: point.second), sampleCount: value(.sampleCount, numbers.count),
            average: value(.average, numbers.average), sum: value(.sum, numbers.sum),
            minimum: value(.minimum, numbers.minimum), maximum: value(.maximum, numbers.maximum),
            unit: StandardUnit(code: point.unit),
            extendedStatistics: extended.isEmpty ? nil : Dictionary(others) { first, _ in first })
    }
}
