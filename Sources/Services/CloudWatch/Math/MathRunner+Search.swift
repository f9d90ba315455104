internal import Base
internal import CloudWatchAPI
internal import ServiceKit
internal import Store
internal import Wire

/// What searches and queries of Metrics Insights give.
extension MathRunner {
    /// - Parameter period: what the query of the expression says.
    func search(
        _ call: MathExpression, period: Int64?, _ range: (Int64) -> SeriesQuery, _ tenant: Tenant, now: Instant,
        _ points: inout Points
    ) async throws -> [TimeSeries] {
        switch call {
        case .select(let query):
            guard let period else {
                throw Fault.validation("The query of Metrics Insights needs the parameter Period.")
            }
            return try await select(query, range(period), tenant, now: now, &points)
        case .call(_, let arguments): return try await search(arguments, period, range, tenant, now: now, &points)
        default: return []
        }
    }

    private func search(
        _ arguments: [MathExpression], _ period: Int64?, _ range: (Int64) -> SeriesQuery, _ tenant: Tenant,
        now: Instant, _ points: inout Points
    ) async throws -> [TimeSeries] {
        guard (2...3).contains(arguments.count), case .text(let text) = arguments[0],
            case .text(let name) = arguments[1]
        else { throw MathEvaluator.wrong("SEARCH", "a search, a statistic and a period") }
        guard let statistic = MetricStatistic(name) else {
            throw MathParser.fault("'\(name)' is not a statistic")
        }
        var seconds = period ?? LimitsCloudWatch.searchPeriod
        if arguments.count == 3 {
            guard case .number(let number) = arguments[2], let whole = Int(exactly: number) else {
                throw MathEvaluator.wrong("SEARCH", "a period in seconds")
            }
            try Period.check(whole, "Period")
            seconds = Int64(whole)
        }
        let search = try MetricSearch(text)
        let found = try await metrics(search.namespace, LimitsCloudWatch.searchSeries, tenant, now: now) {
            search.takes($0)
        }
        var list: [TimeSeries] = []
        let query = range(seconds)
        for metric in found {
            var series = TimeSeries(query, try await read(metric, query, tenant, now: now, &points), statistic)
            let values = metric.dimensions.map(\.value)
            series.label = (values + [metric.name]).joined(separator: " ")
            (series.metric, series.statistic) = (metric, name)
            list.append(series)
        }
        return list
    }

    /// Metrics that have had data within two weeks, so many at most.
    private func metrics(
        _ namespace: String?, _ most: Int, _ tenant: Tenant, now: Instant, _ takes: (MetricIdentity) -> Bool
    ) async throws -> [MetricIdentity] {
        let oldest = (now - LimitsCloudWatch.metricLife).seconds - LimitsCloudWatch.lastSeenStep
        let prefix = CloudWatchStore.metrics(tenant)
        var range = KeyRange(
            prefix: namespace.map { prefix.appending(.string($0)) } ?? prefix, limit: LimitsCloudWatch.sweepRows)
        var found: [MetricIdentity] = []
        while true {
            try Task.checkCancellation()
            let rows = try await store.read(range)
            for row in rows {
                let listed = try MetricRow(row)
                guard listed.lastSeen >= oldest, takes(listed.metric) else { continue }
                found.append(listed.metric)
                if found.count >= most { return found }
            }
            guard let last = rows.last, rows.count == range.limit else { return found }
            range = range.after(last.key)
        }
    }

    /// A metric's points, counted.
    private func read(
        _ metric: MetricIdentity, _ range: SeriesQuery, _ tenant: Tenant, now: Instant, _ points: inout Points
    ) async throws -> [Point] {
        try Task.checkCancellation()
        let read = try await store.series(metric.id(tenant), range, now: now)
        // A metric without points is read too.
        try points.note(read.count + 1)
        return read
    }

    // MARK: - Metrics Insights

    private func select(
        _ query: InsightsQuery, _ range: SeriesQuery, _ tenant: Tenant, now: Instant, _ points: inout Points
    ) async throws -> [TimeSeries] {
        let found = try await metrics(query.namespace, LimitsCloudWatch.insightsMetrics, tenant, now: now) {
            query.takes($0)
        }
        var groups: [[String]: [Int64: MetricNumbers]] = [:]
        for metric in found {
            let group = query.group(metric)
            for point in try await read(metric, range, tenant, now: now, &points) {
                groups[group, default: [:]][point.second, default: MetricNumbers()].merge(point.numbers)
            }
        }
        var list = groups.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { group, numbers in
            var series = TimeSeries(period: range.period)
            series.label = group.isEmpty ? query.metric : group.joined(separator: " ")
            for (second, numbers) in numbers.sorted(by: { $0.key < $1.key }) {
                series.append(second, numbers.value(query.function))
            }
            return (series, groups: numbers)
        }
        if let order = query.order {
            let keyed = list.map { ($0, key: Self.total($0.groups).value(order.function)) }
            list = keyed.enumerated().sorted { left, right in
                guard left.element.key != right.element.key else { return left.offset < right.offset }
                return (left.element.key < right.element.key) != order.isDescending
            }.map(\.element.0)
        }
        return list.prefix(query.limit ?? LimitsCloudWatch.dataQueries).map(\.0)
    }

    private static func total(_ numbers: [Int64: MetricNumbers]) -> MetricNumbers {
        numbers.sorted { $0.key < $1.key }.reduce(into: MetricNumbers()) { $0.merge($1.value) }
    }
}

extension MetricNumbers {
    /// By the name of a function of Metrics Insights.
    fileprivate func value(_ function: String) -> Double {
        switch function {
        case "COUNT": count
        case "MAX": maximum
        case "MIN": minimum
        case "SUM": sum
        default: average
        }
    }
}
