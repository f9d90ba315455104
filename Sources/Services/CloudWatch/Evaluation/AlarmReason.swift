internal import Base
internal import CloudWatchAPI

/// Why an alarm got into its state, in CloudWatch's words, and as data.
/// - Source: Amazon CloudWatch User Guide, "Using Amazon CloudWatch alarms", and the events of "Alarm events and
///   EventBridge".
struct AlarmReason {
    let settings: MetricAlarmSettings
    let verdict: AlarmVerdict
    let range: [AlarmVerdict.Datum]
    /// When each period of the range begins.
    let times: [Instant]
    /// How many numbers each period has; empty of math.
    let counts: [Double]
    let queried: Instant

    func text(from old: StateValue, to new: StateValue) -> String {
        let missing = verdict.filled
        let treatment = settings.treatMissingData.flatMap { AlarmVerdict.Missing(rawValue: $0) } ?? .missing
        guard new != .insufficientData else {
            return "Insufficient Data: \(Self.counted(settings.evaluationPeriods, "datapoint")) "
                + "\(settings.evaluationPeriods == 1 ? "was" : "were") unknown."
        }
        guard !verdict.evaluated.isEmpty else {
            let treated = treatment == .breaching ? "[Breaching]" : "[NonBreaching]"
            return "Threshold Crossed: no datapoints were received for "
                + "\(Self.counted(settings.evaluationPeriods, "period")) and "
                + "\(Self.counted(missing, "missing datapoint")) "
                + "\(missing == 1 ? "was" : "were") treated as \(treated)."
        }
        let isAlarm = new == .alarm
        let told = verdict.evaluated.filter { range[$0].isBreaching == isAlarm }
        let shown = told.isEmpty ? verdict.evaluated : told
        let least =
            isAlarm ? settings.neededDatapoints : settings.evaluationPeriods - settings.neededDatapoints + 1
        let list = shown.reversed().map { "\(range[$0].value ?? 0) (\(Self.time(times[$0])))" }.joined(separator: ", ")
        return "Threshold Crossed: \(shown.count) out of the last \(settings.evaluationPeriods) datapoints [\(list)] "
            + "\(shown.count == 1 ? "was" : "were")\(isAlarm ? "" : " not") \(settings.comparison.words) the threshold "
            + "(\(settings.threshold)) (minimum \(Self.counted(least, "datapoint")) for "
            + "\(isAlarm ? "OK -> ALARM" : "ALARM -> OK") transition)."
    }

    private static func counted(_ number: Int, _ word: String) -> String {
        "\(number) \(word)\(number == 1 ? "" : "s")"
    }

    /// `27/11/26 15:52:00`.
    private static func time(_ instant: Instant) -> String {
        let text = CalendarDate(instant).iso8601()
        let (date, time) = (text.prefix(10), text.dropFirst(11).prefix(8))
        return "\(date.suffix(2))/\(date.dropFirst(5).prefix(2))/\(date.dropFirst(2).prefix(2)) \(time)"
    }

    /// The document that goes with it.
    var data: JSON {
        var object: JSONObject = ["version": "1.0", "queryDate": .string(AlarmTime.text(queried))]
        let evaluated = verdict.evaluated
        if let first = evaluated.first { object["startDate"] = .string(AlarmTime.text(times[first])) }
        switch settings.source {
        case .metric(_, let statistic, let period, let unit):
            object["unit"] = unit.map { .string($0.rawValue) }
            object["statistic"] = .string(statistic)
            object["period"] = .integer(Int64(period))
        case .math: object["period"] = .integer(Int64(settings.period))
        }
        object["recentDatapoints"] = .array(evaluated.map { .double(range[$0].value ?? 0) })
        object["threshold"] = .double(settings.threshold)
        object["evaluatedDatapoints"] = .array(
            evaluated.reversed().map { place in
                var datum: JSONObject = ["timestamp": .string(AlarmTime.text(times[place]))]
                if place < counts.count { datum["sampleCount"] = .double(counts[place]) }
                datum["value"] = .double(range[place].value ?? 0)
                return .object(datum)
            })
        return .object(object)
    }
}

/// Times as alarms write them: `2026-11-27T15:52:00.000+0000`.
enum AlarmTime {
    static func text(_ instant: Instant) -> String {
        String(CalendarDate(instant).iso8601(milliseconds: true).dropLast()) + "+0000"
    }
}
