internal import Base
internal import CloudWatchAPI

/// Numbers for CloudWatch, put together by metric and minute.
struct MetricBatch: Sendable {
    struct Name: Hashable, Sendable {
        let namespace: String
        let metric: String
        /// Names and values in the order of the names.
        let dimensions: [[String]]
        let unit: String?
        /// 1 or 60 seconds.
        var resolution = 60
    }

    private struct Place: Hashable {
        let name: Name
        /// The beginning of the second or minute, in seconds.
        let time: Int64
    }

    private var places: [Place: Int] = [:]
    private var counts: [[Double: Double]] = []
    /// In the order in which they came.
    private var order: [Place] = []
    /// Different numbers of all places.
    private var size = 0
    /// How many found no room.
    private(set) var lost = 0

    var isEmpty: Bool { order.isEmpty }

    /// - Parameter time: milliseconds since 1970.
    mutating func add(_ value: Double, to name: Name, at time: Int64) {
        guard value.isFinite else { return }
        let seconds = time.flooringDivision(by: Int64(name.resolution) * 1000) * Int64(name.resolution)
        let place = Place(name: name, time: seconds)
        if let index = places[place], counts[index][value] != nil {
            counts[index][value]? += 1
            return
        }
        guard size < LimitsLogs.numbersPerBatch else {
            lost += 1
            return
        }
        size += 1
        let index = places[place] ?? order.count
        if index == order.count {
            places[place] = index
            order.append(place)
            counts.append([:])
        }
        counts[index][value] = 1
    }

    /// The calls that tell CloudWatch all of it.
    var calls: [PutMetricDataInput] {
        var data: [String: [MetricDatum]] = [:]
        var namespaces: [String] = []
        for (place, counts) in zip(order, counts) {
            if data[place.name.namespace] == nil { namespaces.append(place.name.namespace) }
            data[place.name.namespace, default: []] += Self.data(place, counts)
        }
        return namespaces.flatMap { namespace in
            let all = data[namespace] ?? []
            return stride(from: 0, to: all.count, by: LimitsLogs.dataPerCall).map { start in
                let part = Array(all[start..<min(start + LimitsLogs.dataPerCall, all.count)])
                return PutMetricDataInput(namespace: namespace, metricData: part)
            }
        }
    }

    private static func data(_ place: Place, _ counts: [Double: Double]) -> [MetricDatum] {
        let values = counts.sorted { $0.key < $1.key }
        return stride(from: 0, to: values.count, by: LimitsLogs.valuesPerDatum).map { start in
            let part = values[start..<min(start + LimitsLogs.valuesPerDatum, values.count)]
            let name = place.name
            return MetricDatum(
                metricName: name.metric,
                dimensions: name.dimensions.isEmpty
                    ? nil : name.dimensions.map { CloudWatchAPI.Dimension(name: $0[0], value: $0[1]) },
                timestamp: Instant(seconds: place.time), values: part.map(\.key), counts: part.map(\.value),
                unit: name.unit.flatMap { CloudWatchAPI.StandardUnit(rawValue: $0) },
                storageResolution: name.resolution)
        }
    }
}
