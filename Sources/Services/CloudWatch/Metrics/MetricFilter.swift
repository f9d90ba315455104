internal import CloudWatchAPI
internal import ServiceKit
internal import Store

/// Which metrics are listed: nil and an empty list take all.
struct MetricFilter: Sendable {
    let namespace: String?
    let name: String?
    /// Those that a metric must have, among others; one without a value takes all of its values.
    var dimensions: [DimensionFilter] = []

    /// The rows among which they are.
    func range(_ tenant: Key) -> KeyRange {
        guard let namespace else { return KeyRange(prefix: tenant) }
        let all = tenant.appending(.string(namespace))
        return KeyRange(prefix: name.map { all.appending(.string($0)) } ?? all)
    }

    func takes(_ metric: MetricIdentity) -> Bool {
        (name.map { $0 == metric.name } ?? true)
            && dimensions.allSatisfy { filter in
                metric.dimensions.contains { dimension in
                    dimension.name == filter.name && (filter.value.map { $0 == dimension.value } ?? true)
                }
            }
    }
}
