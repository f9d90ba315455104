internal import Base
internal import CloudWatchAPI
internal import ServiceKit
internal import Store

/// Looks at the data of a metric alarm.
struct MetricAlarmEvaluation: Sendable {
    let store: any Store
    let math: MathRunner

    /// What an alarm's state is to be now; nil where it stays.
    func state(_ record: AlarmRecord, _ reference: AlarmReference, now: Instant) async throws -> AlarmState? {
        guard let settings = record.metric else { return nil }
        let range = Range(settings, now)
        let (values, counts) = try await data(settings, range, reference.tenant, now)
        let data = values.map { value -> AlarmVerdict.Datum in
            guard let value else { return .missing }
            let isBreaching = settings.comparison.isBreached(by: value, settings.threshold) ?? false
            return .value(value, isBreaching: isBreaching)
        }
        let verdict = AlarmVerdict(
            data, periods: settings.evaluationPeriods, needed: settings.neededDatapoints,
            missing: settings.treatMissingData.flatMap { AlarmVerdict.Missing(rawValue: $0) } ?? .missing)
        guard case .state(let value) = verdict.outcome, value != record.state.value else { return nil }
        guard !settings.hasTooFew(verdict.evaluated.compactMap { $0 < counts.count ? counts[$0] : nil }) else {
            return nil
        }
        let reason = AlarmReason(
            settings: settings, verdict: verdict, range: data, times: range.times, counts: counts, queried: now)
        return AlarmState(
            value: value, reason: String(reason.text(from: record.state.value, to: value).prefix(1_023)),
            reasonData: String(reason.data.description.prefix(4_000)), updated: now, transitioned: now)
    }

    /// The periods that an alarm looks at: they end with the last whole minute, or ten seconds.
    private struct Range {
        let query: SeriesQuery
        var times: [Instant] {
            (0..<query.count).map { Instant(seconds: query.begin + Int64($0) * query.period) }
        }

        init(_ settings: MetricAlarmSettings, _ now: Instant) {
            let period = Int64(settings.period)
            let step: Int64 = settings.isFast ? 10 : 60
            let end = now.seconds.flooringDivision(by: step) * step
            let count = Int64(settings.evaluationPeriods + LimitsCloudWatch.extraPeriods)
            var unit: UInt8?
            if case .metric(_, _, _, let wanted) = settings.source { unit = wanted?.code }
            query = SeriesQuery(begin: max(0, end - count * period), end: end, period: period, unit: unit)
        }
    }

    /// The value of each period, and how many numbers it is made of.
    private func data(
        _ settings: MetricAlarmSettings, _ range: Range, _ tenant: Tenant, _ now: Instant
    ) async throws -> (values: [Double?], counts: [Double]) {
        let query = range.query
        switch settings.source {
        case .metric(let metric, let name, _, _):
            guard let statistic = MetricStatistic(name) else { return ([], []) }
            var values = [Double?](repeating: nil, count: query.count)
            var counts = [Double](repeating: 0, count: query.count)
            for point in try await store.series(metric.id(tenant), query, now: now) {
                let place = Int((point.second - query.begin) / query.period)
                // Of several units the first one that tells anything.
                guard values[place] == nil, let value = point.numbers.value(of: statistic) else { continue }
                (values[place], counts[place]) = (value, point.numbers.count)
            }
            return (values, counts)
        case .math(let queries):
            return (try await math.values(queries, query, tenant, now: now), [])
        }
    }
}

extension MetricAlarmSettings {
    /// Whether a percentile of so few numbers is to be passed over.
    /// - Source: Amazon CloudWatch User Guide, "Percentile-based alarms and low data samples".
    fileprivate func hasTooFew(_ counts: [Double]) -> Bool {
        guard lowSampleCount == "ignore", case .metric(_, let name, _, _) = source,
            case .percentile(let percent)? = MetricStatistic(name)
        else { return false }
        let part = percent / 100
        let least = part >= 0.5 ? 10 / (1 - part) : 10 / part
        return counts.contains { $0 < least }
    }
}
