internal import LogsAPI
internal import ServiceKit
internal import Wire

/// Holds a pattern against messages: which ones match, and what the pattern names in them.
/// - Source: CloudWatch Logs API Reference, TestMetricFilter.
struct TestMetricFilter: Operation {
    static let model = LogsModel.testMetricFilter

    func access(_ input: TestMetricFilterRequest, _ context: CallContext) -> [Access] {
        [Access(Self.model.action, on: "*")]
    }

    func run(_ input: TestMetricFilterRequest, _ context: CallContext) async throws -> TestMetricFilterResponse {
        let pattern = try FilterPattern(input.filterPattern)
        let matches = input.logEventMessages.enumerated().compactMap { index, message in
            pattern.match(message).map { found in
                MetricFilterMatchRecord(
                    eventNumber: index + 1, eventMessage: message, extractedValues: pattern.extracted(found))
            }
        }
        return TestMetricFilterResponse(matches: matches)
    }
}
