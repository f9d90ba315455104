internal import Base

/// What CloudWatch says of all numbers of a metric.
struct MetricSum: Sendable, Hashable {
    var sum = 0.0
    var count = 0.0

    /// No number is of a time more than an hour before the run.
    /// - Returns: nil where no answer came.
    static func read(_ metric: String, in namespace: String, _ client: Edge) async -> MetricSum? {
        let hours = (client.world.began.seconds / 3_600 - 1, client.world.clock.now.seconds / 3_600 + 2)
        let input: JSON = [
            "Namespace": .string(namespace), "MetricName": .string(metric), "Period": 3_600,
            "Statistics": ["Sum", "SampleCount"], "StartTime": .integer(hours.0 * 3_600),
            "EndTime": .integer(hours.1 * 3_600),
        ]
        let reply = await client.cloudWatch("GetMetricStatistics", input)
        if let fault = reply.fault { client.world.fail("GetMetricStatistics is refused: \(fault)") }
        guard let points = reply.json?["Datapoints"]?.array else { return nil }
        return points.reduce(into: MetricSum()) { all, point in
            all.sum += point["Sum"]?.double ?? 0
            all.count += point["SampleCount"]?.double ?? 0
        }
    }
}
