internal import Base
internal import ServiceCalls
internal import ServiceKit

/// What the service measures of itself, for CloudWatch.
/// - Source: CloudWatch Logs User Guide, "Monitoring with CloudWatch metrics".
struct LogsMetrics: Sendable {
    private struct Incoming: Sendable {
        /// Of the group and of all.
        let bytes: [MetricSeries]
        let events: [MetricSeries]
    }

    private struct Group: Hashable, Sendable {
        let tenant: LogsTenant
        let name: String
    }

    private let book: MetricBook
    private let clock: any Clock
    private let incoming = Memo<Group, Incoming>(most: 10_000)

    init(_ book: MetricBook, clock: any Clock) { (self.book, self.clock) = (book, clock) }

    /// Events that came in.
    func came(_ events: ArraySlice<LogEvent>, group: String, _ tenant: LogsTenant) {
        guard !events.isEmpty else { return }
        let series = incoming.value(of: Group(tenant: tenant, name: group)) { group in
            let dimensions = [[MetricName.Dimension(name: "LogGroupName", value: group.name)], []]
            return Incoming(
                bytes: dimensions.map { book.series(name("IncomingBytes", "Bytes", $0, group.tenant)) },
                events: dimensions.map { book.series(name("IncomingLogEvents", "None", $0, group.tenant)) })
        }
        let (now, bytes) = (clock.now, events.reduce(0) { $0 + $1.size })
        for series in series.bytes { series.add(Double(bytes), at: now) }
        for series in series.events { series.add(Double(events.count), at: now) }
    }

    /// Events that a subscription filter's target has.
    func forwarded(events: Int, bytes: Int, by filter: SubscriptionFilterRecord, _ target: Target, _ tenant: LogsTenant)
    {
        let dimensions = Self.dimensions(filter, target.kind)
        book.add(Double(events), to: name("ForwardedLogEvents", "None", dimensions, tenant), at: clock.now)
        book.add(Double(bytes), to: name("ForwardedBytes", "Bytes", dimensions, tenant), at: clock.now)
    }

    /// A target that did not take events.
    func failed(_ filter: SubscriptionFilterRecord, _ failure: DeliveryFailure, _ tenant: LogsTenant) {
        let kind = Target(filter.destination)?.kind ?? .stream
        let metric = DeliveryFailure.isThrottling(failure.code) ? "DeliveryThrottling" : "DeliveryErrors"
        book.add(1, to: name(metric, "None", Self.dimensions(filter, kind), tenant), at: clock.now)
    }

    private static func dimensions(
        _ filter: SubscriptionFilterRecord, _ kind: Target.Kind
    ) -> [MetricName.Dimension] {
        [
            .init(name: "LogGroupName", value: filter.group), .init(name: "FilterName", value: filter.name),
            .init(name: "DestinationType", value: kind == .function ? "Lambda" : "Kinesis Data Stream"),
        ]
    }

    private func name(
        _ name: String, _ unit: String, _ dimensions: [MetricName.Dimension], _ tenant: LogsTenant
    ) -> MetricName {
        MetricName(
            "AWS/Logs", name, unit: unit, dimensions, of: Tenant(account: tenant.account, region: tenant.region))
    }
}
