internal import Base
internal import LogsAPI
internal import Store
internal import Wire

extension LogsTenant {
    /// Metric filters: a group and a name follow.
    var metricFilters: Key { prefix.appending("metricFilter") }
    func metricFilters(_ group: String) -> Key { metricFilters.appending(.string(group)) }
}

/// A metric filter as it is stored.
struct MetricFilterRecord: Hashable, Sendable {
    let group: String
    let name: String
    let pattern: String
    let metric: String
    let namespace: String
    /// A number, or a selector of one.
    let value: String
    let defaultValue: Double?
    /// Selectors by the dimensions' names.
    let dimensions: [String: String]
    let unit: String?
    /// Milliseconds since 1970.
    let created: Int64

    init(group: String, name: String, pattern: String, _ metric: MetricTransformation, created: Int64) {
        (self.group, self.name, self.pattern, self.created) = (group, name, pattern, created)
        (self.metric, namespace, value) = (metric.metricName, metric.metricNamespace, metric.metricValue)
        (defaultValue, dimensions) = (metric.defaultValue, metric.dimensions ?? [:])
        unit = metric.unit?.rawValue
    }

    var transformation: MetricTransformation {
        MetricTransformation(
            metricName: metric, metricNamespace: namespace, metricValue: value, defaultValue: defaultValue,
            dimensions: dimensions.isEmpty ? nil : dimensions, unit: unit.flatMap { StandardUnit(rawValue: $0) })
    }

    init(_ bytes: [UInt8]) throws(Failure) {
        var reader = RecordReader(bytes)
        guard try reader.unsigned() == 1 else { throw RecordReader.corrupt }
        (group, name, pattern) = (try reader.text(), try reader.text(), try reader.text())
        (metric, namespace, value) = (try reader.text(), try reader.text(), try reader.text())
        defaultValue = try reader.optional().map { Double(bitPattern: UInt64(bitPattern: $0)) }
        let texts = try reader.texts()
        dimensions = Dictionary(
            stride(from: 0, to: texts.count - 1, by: 2).map { (texts[$0], texts[$0 + 1]) }
        ) { first, _ in first }
        unit = try reader.optionalText()
        created = try reader.integer()
    }

    var bytes: [UInt8] {
        var writer = RecordWriter()
        writer.unsigned(1)
        for text in [group, name, pattern, metric, namespace, value] { writer.text(text) }
        writer.optional(defaultValue.map { Int64(bitPattern: $0.bitPattern) })
        writer.texts(dimensions.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] })
        writer.optional(unit)
        writer.integer(created)
        return writer.bytes
    }
}

extension LogsStore {
    /// Makes a metric filter, or puts another one in its place.
    func put(_ filter: MetricFilterRecord, _ tenant: LogsTenant) async throws {
        let key = tenant.metricFilters(filter.group).appending(.string(filter.name))
        try await changeGroup(filter.group, tenant) { group, transaction in
            if try await store.get(key) == nil {
                guard group.metricFilters < LimitsLogs.metricFilters else {
                    throw LogsFault.limitExceededException("Resource limit exceeded.")
                }
                group.metricFilters += 1
                transaction.check(key, .absent)
            }
            transaction.put(key, filter.bytes)
        }
    }

    func deleteMetricFilter(_ name: String, of group: String, _ tenant: LogsTenant) async throws {
        let key = tenant.metricFilters(group).appending(.string(name))
        try await changeGroup(group, tenant) { group, transaction in
            guard try await store.get(key) != nil else {
                throw LogsFault.resourceNotFoundException("The specified metric filter does not exist.")
            }
            transaction.check(key, .present)
            transaction.delete(key)
            group.metricFilters -= 1
        }
    }
}
