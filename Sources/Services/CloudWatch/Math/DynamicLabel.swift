internal import Base
internal import ServiceKit

/// A label with what is known of its series put in: `${LABEL} ${MAX} ${PROP('Dim.QueueName')}`.
/// - Source: Amazon CloudWatch User Guide, "Using dynamic labels".
struct DynamicLabel {
    let series: TimeSeries
    /// What the series is called without a label.
    let standard: String
    let tenant: Tenant
    /// Seconds east of UTC, for times.
    var offset: Int64 = 0

    func text(_ label: String?) -> String {
        guard let label else { return standard }
        guard label.utf8.contains(UInt8(ascii: "$")) else { return label }
        var text = ""
        var rest = label[...]
        while let begin = rest.range(of: "${"), let end = rest[begin.upperBound...].firstIndex(of: "}") {
            text += rest[..<begin.lowerBound]
            let name = rest[begin.upperBound..<end].trimmingSpaces
            // What is no name stays as it is.
            text += value(name) ?? String(rest[begin.lowerBound...end])
            rest = rest[rest.index(after: end)...]
        }
        return text + rest
    }

    private func value(_ name: String) -> String? {
        if name.hasPrefix("PROP(") { return property(name) }
        if name == "LABEL" { return standard }
        if name == "DATAPOINT_COUNT" { return String(series.values.count) }
        let isKnown = [
            "MAX", "MIN", "AVG", "SUM", "FIRST", "LAST", "FIRST_LAST_RANGE", "MIN_MAX_RANGE", "FIRST_TIME",
            "LAST_TIME", "FIRST_LAST_TIME_RANGE", "MAX_TIME", "MIN_TIME", "MIN_MAX_TIME_RANGE", "FIRST_TIME_RELATIVE",
        ].contains(name)
        guard isKnown else { return nil }
        let values = series.values
        guard let first = values.first, let last = values.last, let least = values.min(), let most = values.max()
        else { return "--" }
        switch name {
        case "MAX": return Self.shown(most)
        case "MIN": return Self.shown(least)
        case "AVG": return Self.shown(values.reduce(0, +) / Double(values.count))
        case "SUM": return Self.shown(values.reduce(0, +))
        case "FIRST": return Self.shown(first)
        case "LAST": return Self.shown(last)
        case "FIRST_LAST_RANGE": return "\(Self.shown(first)) - \(Self.shown(last))"
        case "MIN_MAX_RANGE": return "\(Self.shown(least)) - \(Self.shown(most))"
        case "FIRST_TIME": return time(series.times.first)
        case "LAST_TIME": return time(series.times.last)
        case "FIRST_LAST_TIME_RANGE": return "\(time(series.times.first)) - \(time(series.times.last))"
        case "MAX_TIME": return time(place(of: most))
        case "MIN_TIME": return time(place(of: least))
        case "MIN_MAX_TIME_RANGE": return "\(time(place(of: least))) - \(time(place(of: most)))"
        default: return nil
        }
    }

    private func place(of value: Double) -> Int64? {
        series.values.firstIndex(of: value).map { series.times[$0] }
    }

    /// `2026-11-27 15:52:00 UTC`, in the zone asked for.
    private func time(_ second: Int64?) -> String {
        guard let second else { return "--" }
        let text = CalendarDate(Instant(seconds: second + offset)).iso8601()
        return "\(text.prefix(10)) \(text.dropFirst(11).prefix(8)) UTC" + (offset == 0 ? "" : Self.zone(offset))
    }

    private static func zone(_ offset: Int64) -> String {
        let minutes = offset.magnitude / 60
        let (hour, minute) = (minutes / 60, minutes % 60)
        return "\(offset < 0 ? "-" : "+")\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
    }

    /// A property of the metric: `PROP('Dim.QueueName')`.
    private func property(_ text: String) -> String? {
        let parts = text.split(separator: "'", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0] == "PROP(", parts[2] == ")" else { return nil }
        switch parts[1] {
        case "AccountId": return tenant.account.rawValue
        case "Region": return tenant.region.rawValue
        case "MetricName": return series.metric?.name ?? "--"
        case "Namespace": return series.metric?.namespace ?? "--"
        case "Period": return String(series.period)
        case "Stat": return series.statistic.isEmpty ? "--" : series.statistic
        case let name where name.hasPrefix("Dim."):
            return series.metric?.dimensions.first { $0.name == name.dropFirst(4) }?.value ?? "--"
        default: return nil
        }
    }

    /// A number with two decimals at most.
    private static func shown(_ value: Double) -> String {
        guard value.magnitude < 1e12 else { return "\(value)" }
        let rounded = (value * 100).rounded() / 100
        return rounded == rounded.rounded() ? String(Int64(rounded)) : "\(rounded)"
    }

    /// Reads `+0130`.
    static func offset(_ text: String) -> Int64? {
        let digits = text.dropFirst()
        guard text.utf8.count == 5, ["+", "-"].contains(String(text.prefix(1))),
            digits.hasOnly({ (48...57).contains($0) }), let number = Int64(digits)
        else { return nil }
        let (hours, minutes) = (number / 100, number % 100)
        guard hours < 24, minutes < 60 else { return nil }
        return (hours * 3_600 + minutes * 60) * (text.hasPrefix("-") ? -1 : 1)
    }
}

extension Substring {
    fileprivate var trimmingSpaces: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }

    /// The first place of a text.
    fileprivate func range(of text: String) -> Range<Index>? {
        var place = startIndex
        while place < endIndex {
            if self[place...].hasPrefix(text) { return place..<index(place, offsetBy: text.count) }
            place = index(after: place)
        }
        return nil
    }
}
