internal import Base
internal import CloudWatchAPI
internal import ServiceKit
internal import Wire

/// Tells values of many metrics, and what is worked out of them.
///
/// A page has so many data points; the next one goes on behind them, in the order of the results and of their points.
/// - Source: Amazon CloudWatch API Reference, GetMetricData.
struct GetMetricData: Operation {
    static let model = CloudWatchModel.getMetricData
    let core: CloudWatchCore

    func access(_ input: GetMetricDataInput, _ context: CallContext) -> [Access] {
        [Access("cloudwatch:GetMetricData", on: "*")]
    }

    func run(_ input: GetMetricDataInput, _ context: CallContext) async throws -> GetMetricDataOutput {
        guard input.startTime < input.endTime else {
            throw Fault.validation("The parameter StartTime must be less than the parameter EndTime.")
        }
        let request = try MetricRequest(input.metricDataQueries)
        let most = input.maxDatapoints ?? LimitsCloudWatch.dataPoints
        guard (1...LimitsCloudWatch.dataPoints).contains(most) else {
            throw Fault.validation("The parameter MaxDatapoints must be from 1 to \(LimitsCloudWatch.dataPoints).")
        }
        var offset: Int64 = 0
        if let zone = input.labelOptions?.timezone {
            guard let seconds = DynamicLabel.offset(zone) else {
                throw Fault.validation("The value \(zone) for parameter LabelOptions.Timezone is invalid.")
            }
            offset = seconds
        }
        try await core.settle()
        let results = try await MathRunner(store: core.store).run(
            request,
            begin: { Period.begin(input.startTime, period: Int($0), now: context.now) },
            end: Period.end(input.endTime), context.tenant, now: context.now)
        var page = DataPage(skipped: try Self.skipped(input.nextToken), room: most)
        var shown: [MetricDataResult] = []
        let isAscending = input.scanBy == .timestampAscending
        for result in results {
            for series in try Self.series(result) {
                let standard = Self.label(result, series)
                let label = DynamicLabel(
                    series: series, standard: standard, tenant: context.tenant, offset: offset)
                if let points = page.take(series, isAscending: isAscending) {
                    shown.append(
                        MetricDataResult(
                            id: result.query.id, label: label.text(result.query.label),
                            timestamps: points.times.map { Instant(seconds: $0) }, values: points.values,
                            statusCode: points.isCut ? .partialData : .complete))
                }
            }
        }
        return GetMetricDataOutput(metricDataResults: shown, nextToken: page.token, messages: [])
    }

    private static func skipped(_ token: String?) throws(Fault) -> Int {
        guard let token else { return 0 }
        guard let bytes = Base64.decode(token), let number = Int(String(decoding: bytes, as: UTF8.self)), number > 0
        else { throw .invalidToken }
        return number
    }

    private static func series(_ result: MathRunner.Result) throws(Fault) -> [TimeSeries] {
        switch result.value {
        case .series(let series): return [series]
        case .list(let list): return list
        case .scalar, .text:
            throw .validation(
                "Error in expression '\(result.query.id)': The expression must give a time series, not a single "
                    + "value; TIME_SERIES makes one of it.")
        }
    }

    /// A metric's name, the name that a search has found, or the id of the expression.
    private static func label(_ result: MathRunner.Result, _ series: TimeSeries) -> String {
        switch (result.query.content, result.value) {
        case (.metric(let metric, _, _, _), _): metric.name
        case (.expression, .list) where !series.label.isEmpty: series.label
        case (.expression, _): result.query.id
        }
    }
}

/// The points that a page has room for.
private struct DataPage {
    /// Points that pages before had.
    var skipped: Int
    var room: Int
    private var seen = 0
    private var isFull = false

    init(skipped: Int, room: Int) { (self.skipped, self.room) = (skipped, room) }

    var token: String? { isFull ? Base64.encode(Array(String(seen).utf8)) : nil }

    /// Nil where nothing of the series belongs to the page.
    mutating func take(
        _ series: TimeSeries, isAscending: Bool
    ) -> (times: [Int64], values: [Double], isCut: Bool)? {
        let count = series.times.count
        guard !isFull else { return nil }
        guard seen + count > skipped || (count == 0 && seen >= skipped) else {
            seen += count
            return nil
        }
        let begin = max(0, skipped - seen)
        let end = min(count, begin + room)
        room -= end - begin
        seen += end
        isFull = end < count
        let places = isAscending ? Array(begin..<end) : (begin..<end).map { count - 1 - $0 }
        return (places.map { series.times[$0] }, places.map { series.values[$0] }, isFull)
    }
}
