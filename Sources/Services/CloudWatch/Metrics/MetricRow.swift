internal import Base
internal import ServiceKit
internal import Store

/// A metric as it is listed.
struct MetricRow: Sendable {
    let metric: MetricIdentity
    /// When it had its latest datum, to `LimitsCloudWatch.lastSeenStep`.
    let lastSeen: Int64

    init(_ metric: MetricIdentity, lastSeen: Int64) { (self.metric, self.lastSeen) = (metric, lastSeen) }

    init(_ row: Row) throws(Failure) {
        guard let elements = row.key.elements(after: CloudWatchStore.metrics), elements.count == 5,
            let namespace = elements[2].string, let name = elements[3].string
        else { throw .damagedRow }
        var reader = PointReader(row.value)
        lastSeen = try reader.second()
        metric = MetricIdentity(namespace: namespace, name: name, dimensions: try reader.dimensions())
    }

    var bytes: [UInt8] {
        var writer = PointWriter()
        writer.number(UInt64(max(0, lastSeen)))
        writer.dimensions(metric.dimensions)
        return writer.bytes
    }

    static func key(_ metric: MetricIdentity, _ id: MetricID, _ tenant: Tenant) -> Key {
        CloudWatchStore.metrics(tenant).appending(
            .string(metric.namespace), .string(metric.name), .bytes(id.bytes))
    }
}
