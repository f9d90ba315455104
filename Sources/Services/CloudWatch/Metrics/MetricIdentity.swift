internal import Base
internal import CloudWatchAPI
internal import ServiceKit
internal import Store

/// What tells a metric from all others of an account's region.
struct MetricIdentity: Hashable, Sendable {
    let namespace: String
    let name: String
    /// In the order of their names.
    let dimensions: [MetricName.Dimension]

    init(namespace: String, name: String, dimensions: [MetricName.Dimension]) {
        (self.namespace, self.name) = (namespace, name)
        self.dimensions = dimensions.count > 1 ? dimensions.sorted() : dimensions
    }

    init(namespace: String, name: String, _ dimensions: [Dimension]?) {
        self.init(
            namespace: namespace, name: name,
            dimensions: (dimensions ?? []).map { MetricName.Dimension(name: $0.name, value: $0.value) })
    }

    var metric: Metric {
        Metric(namespace: namespace, metricName: name, dimensions: shownDimensions)
    }

    var shownDimensions: [Dimension] { dimensions.map { Dimension(name: $0.name, value: $0.value) } }

    func id(_ tenant: Tenant) -> MetricID {
        var writer = PointWriter()
        writer.text(tenant.account.rawValue)
        writer.text(tenant.region.rawValue)
        writer.text(namespace)
        writer.identity(self)
        return MetricID(Digest.sha256(writer.bytes))
    }
}

/// A metric's name in keys: twelve bytes of a digest of all that it is.
struct MetricID: Hashable, Sendable {
    private let head: UInt64
    private let tail: UInt32

    init(_ digest: [UInt8]) {
        head = digest[..<8].reduce(0) { $0 << 8 | UInt64($1) }
        tail = digest[8..<12].reduce(0) { $0 << 8 | UInt32($1) }
    }

    var bytes: [UInt8] {
        withUnsafeBytes(of: head.bigEndian) { Array($0) } + withUnsafeBytes(of: tail.bigEndian) { Array($0) }
    }
}

extension PointWriter {
    /// A metric without its namespace.
    mutating func identity(_ metric: MetricIdentity) {
        text(metric.name)
        dimensions(metric.dimensions)
    }

    mutating func dimensions(_ dimensions: [MetricName.Dimension]) {
        number(UInt64(dimensions.count))
        for dimension in dimensions {
            text(dimension.name)
            text(dimension.value)
        }
    }
}

extension PointReader {
    mutating func identity(namespace: String) throws(Failure) -> MetricIdentity {
        let name = try text()
        return MetricIdentity(namespace: namespace, name: name, dimensions: try dimensions())
    }

    mutating func dimensions() throws(Failure) -> [MetricName.Dimension] {
        var dimensions: [MetricName.Dimension] = []
        for _ in 0..<(try number()) {
            let name = try text()
            dimensions.append(MetricName.Dimension(name: name, value: try text()))
        }
        return dimensions
    }
}
