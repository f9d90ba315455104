internal import Base
internal import Wire

/// Reads metrics, many at once.
struct MetricSurvey: Sendable {
    struct Metric: Hashable, Sendable {
        let namespace: String
        let name: String
        let statistic: String
        /// Names and values, in turn.
        let dimensions: [String]

        init(_ namespace: String, _ name: String, _ statistic: String, _ dimensions: String...) {
            (self.namespace, self.name, self.statistic) = (namespace, name, statistic)
            self.dimensions = dimensions
        }
    }

    /// - Source: CloudWatch API Reference, GetMetricData.
    private static let mostQueries = 500
    private static let cloudWatch = QueryService(
        name: "CloudWatch", signingName: "monitoring", version: "2010-08-01")
    private let client: AWSClient

    init(_ client: AWSClient) { self.client = client }

    /// What was recorded of each in the last days, a value a period.
    /// - Parameter period: seconds.
    func values(_ metrics: Set<Metric>, period: Int, days: Int) async throws -> [Metric: [Double]] {
        let end = try await client.serverTime()
        let span = [
            ("StartTime", CalendarDate(end - .seconds(Int64(days) * 86_400)).iso8601()),
            ("EndTime", CalendarDate(end).iso8601()),
        ]
        var (found, rest) = ([Metric: [Double]](), Array(metrics)[...])
        while !rest.isEmpty {
            let asked = Array(rest.prefix(Self.mostQueries))
            rest = rest.dropFirst(asked.count)
            let queries = asked.enumerated().flatMap { Self.query($0.offset, $0.element, period) }
            try await read(span + queries) { index, values in
                if asked.indices.contains(index) { found[asked[index], default: []] += values }
            }
        }
        return found
    }

    private func read(_ parameters: [(String, String)], _ take: (Int, [Double]) -> Void) async throws {
        var token: String?
        for _ in 0..<LimitsClient.pages {
            let next = token.map { [("NextToken", $0)] } ?? []
            let page = try await client.query(Self.cloudWatch, "GetMetricData", parameters + next)
            for result in page.members("MetricDataResults") {
                guard let index = result["Id"].flatMap({ Int($0.text.dropFirst()) }) else { continue }
                take(index, result.members("Values").compactMap { Double($0.text) })
            }
            token = page["NextToken"]?.text
            if token == nil { break }
        }
    }

    private static func query(_ index: Int, _ metric: Metric, _ period: Int) -> [(String, String)] {
        let start = "MetricDataQueries.member.\(index + 1)."
        var fields = [
            ("\(start)Id", "m\(index)"), ("\(start)MetricStat.Metric.Namespace", metric.namespace),
            ("\(start)MetricStat.Metric.MetricName", metric.name), ("\(start)MetricStat.Period", String(period)),
            ("\(start)MetricStat.Stat", metric.statistic),
        ]
        for (place, text) in metric.dimensions.enumerated() {
            let dimension = "\(start)MetricStat.Metric.Dimensions.member.\(place / 2 + 1)."
            fields.append((dimension + (place % 2 == 0 ? "Name" : "Value"), text))
        }
        return fields
    }
}
