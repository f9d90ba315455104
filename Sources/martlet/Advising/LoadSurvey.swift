internal import Advice
internal import Base

/// Reads how much functions and queues have to do: two looks at metrics for all of them.
struct LoadSurvey: Sendable {
    private typealias Metric = MetricSurvey.Metric
    private static let lambda = "AWS/Lambda"
    private let metrics: MetricSurvey

    init(_ client: AWSClient) { metrics = MetricSurvey(client) }

    func add(to application: inout Application) async throws {
        let (functions, queues) = (application.functions, application.queues)
        let provisioned = functions.flatMap { function in function.provisioned.map { (function.name, $0) } }
        let days = try await metrics.values(
            Set(functions.flatMap { Self.daily($0.name) } + queues.flatMap { Self.daily($0) }), period: 86_400, days: 14
        )
        let minutes = try await metrics.values(
            Set(functions.flatMap { Self.byMinute($0.name) } + provisioned.flatMap { Self.byMinute($0.0, $0.1) }),
            period: 60, days: 1)
        for index in functions.indices {
            add(days, minutes, to: &application.functions[index])
        }
        for index in queues.indices {
            let found = Self.daily(queues[index]).map { days[$0] ?? [] }
            application.queues[index].received = Int(found[0].reduce(0, +))
            application.queues[index].mostWaiting = Int(found[1].max() ?? 0)
        }
    }

    private func add(
        _ days: [Metric: [Double]], _ minutes: [Metric: [Double]], to function: inout Application.Function
    ) {
        let sums = Self.daily(function.name).map { Int((days[$0] ?? []).reduce(0, +)) }
        (function.load.events, function.load.errors, function.asynchronousEvents) = (sums[0], sums[1], sums[2])
        let peaks = Self.byMinute(function.name).map { Int((minutes[$0] ?? []).max() ?? 0) }
        (function.load.busiestMinute, function.load.mostAtOnce) = (peaks[0], peaks[1])
        function.load.oldestRecordMilliseconds = Double(peaks[2])
        function.provisioned = function.provisioned.map { kept in
            let found = Self.byMinute(function.name, kept).map { minutes[$0] ?? [] }
            return kept.used(
                minutes: found[0].count, mean: found[0].isEmpty ? 0 : found[0].reduce(0, +) / Double(found[0].count),
                mostAtOnce: Int(found[1].max() ?? 0), events: Int(found[2].reduce(0, +)),
                spilled: Int(found[3].reduce(0, +)))
        }
    }

    // MARK: - What is asked for, in the order in which it is read

    private static func daily(_ function: String) -> [Metric] {
        ["Invocations", "Errors", "AsyncEventsReceived"].map { Metric(lambda, $0, "Sum", "FunctionName", function) }
    }

    private static func daily(_ queue: Application.Queue) -> [Metric] {
        let name = ARN(queue.arn)?.resource ?? ""
        return [
            Metric("AWS/SQS", "NumberOfMessagesReceived", "Sum", "QueueName", name),
            Metric("AWS/SQS", "ApproximateNumberOfMessagesVisible", "Maximum", "QueueName", name),
        ]
    }

    private static func byMinute(_ function: String) -> [Metric] {
        [
            Metric(lambda, "Invocations", "Sum", "FunctionName", function),
            Metric(lambda, "ConcurrentExecutions", "Maximum", "FunctionName", function),
            Metric(lambda, "IteratorAge", "Maximum", "FunctionName", function),
        ]
    }

    /// Its use is told of the version, what runs of the name that was called.
    private static func byMinute(_ function: String, _ kept: Application.Provisioned) -> [Metric] {
        func metric(_ name: String, _ statistic: String, _ qualifier: String) -> Metric {
            Metric(lambda, name, statistic, "FunctionName", function, "Resource", "\(function):\(qualifier)")
        }
        return [
            metric("ProvisionedConcurrencyUtilization", "Average", kept.version),
            metric("ConcurrentExecutions", "Maximum", kept.qualifier),
            metric("ProvisionedConcurrencyInvocations", "Sum", kept.qualifier),
            metric("ProvisionedConcurrencySpilloverInvocations", "Sum", kept.qualifier),
        ]
    }
}
