internal import Base
internal import CloudWatchAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Queries of one request, read and held against the rules.
/// - Source: Amazon CloudWatch API Reference, GetMetricData, MetricDataQuery.
struct MetricRequest: Sendable {
    struct Query: Sendable {
        let id: String
        let label: String?
        let isReturned: Bool
        let content: Content
        /// Seconds of a period; nil where an expression says none.
        let period: Int64?
    }

    enum Content: Sendable {
        case metric(MetricIdentity, MetricStatistic, name: String, unit: StandardUnit?)
        case expression(MathExpression)
    }

    let queries: [Query]

    /// - Throws: `ValidationError`, `InvalidParameterValue`.
    init(_ input: [MetricDataQuery]) throws(Fault) {
        guard !input.isEmpty else { throw .missing("The parameter MetricDataQueries is required.") }
        guard input.count <= LimitsCloudWatch.dataQueries else {
            throw .validation(
                "The collection MetricDataQueries must not have a size greater than \(LimitsCloudWatch.dataQueries).")
        }
        var queries: [Query] = []
        var ids: Set<String> = []
        for (place, query) in input.enumerated() {
            let path = "MetricDataQueries.member.\(place + 1)"
            guard Self.isID(query.id) else {
                throw .validation(
                    "The value \(query.id) for parameter \(path).Id must begin with a small letter and have nothing "
                        + "but letters, digits and underscores.")
            }
            guard ids.insert(query.id).inserted else {
                throw .validation("The values for parameter id in MetricDataQueries are not unique.")
            }
            queries.append(try Self.query(query, path))
        }
        self.queries = queries
        let known = Set(queries.map(\.id))
        for query in queries {
            guard case .expression(let expression) = query.content else { continue }
            for name in expression.names where !known.contains(name) && !Self.words.contains(name) {
                throw .validation("Error in expression '\(query.id)': Unknown identifier '\(name)'")
            }
        }
    }

    /// Words of functions that are no ids.
    private static let words: Set<String> = ["REPEAT", "LINEAR", "ASC", "DESC", "AVG", "MIN", "MAX", "SUM"]

    private static func isID(_ id: String) -> Bool {
        guard let first = id.utf8.first, (97...122).contains(first) else { return false }
        return id[...].hasOnly {
            (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) || $0 == 95
        }
    }

    private static func query(_ input: MetricDataQuery, _ path: String) throws(Fault) -> Query {
        guard input.accountId == nil else { throw .notSupported("A metric of another account (AccountId)") }
        guard (input.metricStat == nil) != (input.expression == nil) else {
            throw .validation(
                "The parameters \(path).MetricStat and \(path).Expression are mutually exclusive and one of them must "
                    + "be specified.")
        }
        let content: Content
        var period = input.period
        if let stat = input.metricStat {
            guard let namespace = stat.metric.namespace, let name = stat.metric.metricName else {
                throw .missing("The parameters Namespace and MetricName of \(path).MetricStat.Metric are required.")
            }
            guard let statistic = MetricStatistic(stat.stat) else {
                throw .validation("The value \(stat.stat) for parameter \(path).MetricStat.Stat is not supported.")
            }
            period = stat.period
            content = .metric(
                MetricIdentity(namespace: namespace, name: name, stat.metric.dimensions), statistic, name: stat.stat,
                unit: stat.unit)
        } else {
            content = .expression(try MathParser.parse(input.expression ?? ""))
        }
        if let period { try Period.check(period, "\(path).Period") }
        return Query(
            id: input.id, label: input.label, isReturned: input.returnData ?? true, content: content,
            period: period.map { Int64($0) })
    }

    /// The period of what is worked out of several: the longest one.
    var period: Int64 { queries.compactMap(\.period).max() ?? LimitsCloudWatch.searchPeriod }
}

/// Runs the queries of a request: reads metrics, searches, and works expressions out.
struct MathRunner: Sendable {
    let store: any Store

    /// How much a request, or an alarm, may take.
    struct Bounds: Sendable {
        /// Data points that are read.
        let points: Int
        /// Steps of its expressions.
        let work: Int

        static let request = Bounds(points: LimitsCloudWatch.readPoints, work: LimitsCloudWatch.mathWork)
        static let alarm = Bounds(points: LimitsCloudWatch.alarmPoints, work: LimitsCloudWatch.alarmWork)
    }

    /// Counts the points that are read.
    struct Points {
        private let most: Int
        private var count = 0

        init(most: Int) { self.most = most }

        /// - Throws: `ValidationError`.
        mutating func note(_ more: Int) throws(Fault) {
            count += more
            guard count <= most else {
                throw .validation(
                    "The queries ask for more than \(most) data points; ask for less time, longer periods or fewer "
                        + "metrics.")
            }
        }
    }

    struct Result: Sendable {
        let query: MetricRequest.Query
        let value: MathValue
    }

    /// What the queries that are returned give, in their order.
    /// - Parameters:
    ///   - begin: of the time asked for, by the period.
    ///   - end: of the time asked for.
    func run(
        _ request: MetricRequest, begin: (Int64) -> Int64, end: Int64, _ tenant: Tenant, now: Instant,
        within bounds: Bounds = .request
    ) async throws -> [Result] {
        func range(_ period: Int64) -> SeriesQuery {
            SeriesQuery(begin: begin(period), end: end, period: period, unit: nil)
        }
        var metrics: [(id: String, series: TimeSeries)] = []
        var searches: [MathExpression: [TimeSeries]] = [:]
        var expressions: [String: MathExpression] = [:]
        var points = Points(most: bounds.points)
        for query in request.queries {
            let period = query.period ?? request.period
            switch query.content {
            case .metric(let metric, let statistic, let name, let unit):
                var range = range(period)
                range.unit = unit?.code
                try points.note(range.count)
                var series = TimeSeries(
                    range, try await store.series(metric.id(tenant), range, now: now), statistic)
                (series.label, series.metric, series.statistic) = (metric.name, metric, name)
                metrics.append((query.id, series))
            case .expression(let expression):
                expressions[query.id] = expression
                var calls: [MathExpression] = []
                expression.visit { part in
                    switch part {
                    case .select, .call("SEARCH", _): calls.append(part)
                    default: break
                    }
                }
                for call in calls where searches[call] == nil {
                    searches[call] = try await search(call, period: query.period, range, tenant, now: now, &points)
                }
            }
        }
        var evaluator = MathEvaluator(
            range(request.period), metrics: metrics, searches: searches, expressions: expressions,
            work: bounds.work)
        var results: [Result] = []
        for query in request.queries where query.isReturned {
            results.append(Result(query: query, value: try await evaluator.value(query.id)))
        }
        return results
    }

    /// What an alarm looks at: the value in each period of a range, of the one query that is returned.
    func values(
        _ queries: [AlarmQuery], _ range: SeriesQuery, _ tenant: Tenant, now: Instant
    ) async throws -> [Double?] {
        let results = try await run(
            try MetricRequest(queries.map(\.input)), begin: { _ in range.begin }, end: range.end, tenant, now: now,
            within: .alarm)
        var series = TimeSeries(period: range.period)
        switch results.first?.value {
        case .series(let one)?: series = one
        case .list(let list)?: series = list.first ?? series
        case .scalar?, .text?, nil: break
        }
        return (0..<range.count).map { series[range.begin + Int64($0) * range.period] }
    }
}
