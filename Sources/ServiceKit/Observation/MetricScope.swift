package import Base

/// Where the metrics of one resource are told: their namespace, and the sets of dimensions under each of which every
/// number counts. A service makes one for a resource, and of it the handles that it keeps.
package struct MetricScope: Sendable {
    private let book: MetricBook
    private let namespace: String
    private let tenant: Tenant
    private let dimensions: [[MetricName.Dimension]]

    /// - Parameters:
    ///   - namespace: `AWS/SQS`.
    ///   - dimensions: each set with its values; an empty one is that of the account's region.
    package init(
        _ book: MetricBook, _ namespace: String, of tenant: Tenant, _ dimensions: [KeyValuePairs<String, String>]
    ) {
        (self.book, self.namespace, self.tenant) = (book, namespace, tenant)
        self.dimensions = dimensions.map { set in set.map { MetricName.Dimension(name: $0.key, value: $0.value) } }
    }

    /// The handle of a metric.
    package func metric(_ name: String, _ unit: MetricUnit) -> MetricHandle {
        MetricHandle(
            dimensions.map { book.series(MetricName(namespace, name, unit: unit.rawValue, $0, of: tenant)) })
    }
}

/// Adds numbers to a metric under all its sets of dimensions.
package struct MetricHandle: Sendable {
    private let series: [MetricSeries]

    init(_ series: [MetricSeries]) { self.series = series }

    /// - Parameters:
    ///   - now: the platform's time, whose minute the value is of.
    ///   - count: how often the value came.
    package func add(_ value: Double, at now: Instant, count: Double = 1) {
        for one in series { one.add(value, at: now, count: count) }
    }
}

/// The units that services measure in.
/// - Source: Amazon CloudWatch API Reference, MetricDatum, Unit.
package enum MetricUnit: String, Sendable {
    case count = "Count"
    case bytes = "Bytes"
    case milliseconds = "Milliseconds"
    case seconds = "Seconds"
    case percent = "Percent"
    case none = "None"
}
