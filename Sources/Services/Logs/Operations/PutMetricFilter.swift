internal import Base
internal import LogsAPI
internal import ServiceKit
internal import Wire

/// Says how events of a group become numbers of a metric: which ones, what number, and by which dimensions.
/// - Throws: `InvalidParameterException` for what is no pattern or no selector, `LimitExceededException` for the 101st
///   filter of a group.
/// - Source: CloudWatch Logs API Reference, PutMetricFilter.
struct PutMetricFilter: Operation {
    static let model = LogsModel.putMetricFilter
    let store: LogsStore

    func access(_ input: PutMetricFilterRequest, _ context: CallContext) -> [Access] {
        Self.access(group: input.logGroupName, context)
    }

    func run(_ input: PutMetricFilterRequest, _ context: CallContext) async throws -> Empty {
        try Self.refuse(input)
        guard let metric = input.metricTransformations.first else { return Empty() }
        try Self.check(metric, try FilterPattern(input.filterPattern))
        let filter = MetricFilterRecord(
            group: input.logGroupName, name: input.filterName, pattern: input.filterPattern, metric,
            created: context.now.milliseconds)
        try await store.put(filter, LogsTenant(context))
        return Empty()
    }

    private static func refuse(_ input: PutMetricFilterRequest) throws(Fault) {
        if input.applyOnTransformedLogs == true {
            throw Fault.notSupported("PutMetricFilter with applyOnTransformedLogs")
        }
        if input.fieldSelectionCriteria?.isEmpty == false {
            throw Fault.notSupported("PutMetricFilter with fieldSelectionCriteria")
        }
        if input.emitSystemFieldDimensions?.isEmpty == false {
            throw Fault.notSupported("PutMetricFilter with emitSystemFieldDimensions")
        }
    }

    private static func check(_ metric: MetricTransformation, _ pattern: FilterPattern) throws(Fault) {
        guard let value = FilterExtraction(metric.metricValue), pattern.knows(value) else {
            throw LogsFault.invalidParameterException(
                "Invalid metric transformation: the metric value '\(metric.metricValue)' is neither a number nor a "
                    + "selector that the filter pattern has")
        }
        guard !metric.metricNamespace.isEmpty, !metric.metricName.isEmpty, !metric.metricNamespace.hasPrefix("AWS/")
        else {
            throw LogsFault.invalidParameterException(
                "Invalid metric transformation: the namespace and the name must not be empty, nor begin with AWS/")
        }
        let dimensions = metric.dimensions ?? [:]
        guard dimensions.count <= LimitsLogs.filterDimensions else {
            throw LogsFault.invalidParameterException(
                "Invalid metric transformation: at most \(LimitsLogs.filterDimensions) dimensions are allowed")
        }
        guard dimensions.isEmpty || metric.defaultValue == nil else {
            throw LogsFault.invalidParameterException(
                "Invalid metric transformation: dimensions and default value are mutually exclusive")
        }
        for (name, text) in dimensions.sorted(by: { $0.key < $1.key }) {
            let selector = FilterExtraction(text)
            let isSelector = if case .number? = selector { false } else { selector.map { pattern.knows($0) } ?? false }
            guard isSelector, (1...LimitsLogs.dimensionCharacters).contains(name.utf8.count) else {
                throw LogsFault.invalidParameterException(
                    "Invalid metric transformation: the dimension '\(name)' has the value '\(text)', which is no "
                        + "selector that the filter pattern has")
            }
        }
    }
}
