package import Base
package import Pricing

/// So much of a thing that AWS bills.
package struct Usage: Hashable, Sendable {
    package let item: PricedItem
    /// In the item's units.
    package let quantity: Double

    package init(_ item: PricedItem, _ quantity: Double) { (self.item, self.quantity) = (item, quantity) }

    /// Requests as they are billed by their size: one for each chunk of `size` bytes that was begun, and at least one.
    package static func chunks(_ bytes: Int, of size: Int) -> Double { Double(max(1, (bytes + size - 1) / size)) }

    /// - Source: AWS Pricing Calculator User Guide: a month is 730 hours.
    package static let hoursOfMonth = 730.0

    /// Gigabytes, as AWS bills them: of 2^30 bytes.
    package static func gigabytes(_ bytes: Int) -> Double { Double(bytes) / Double(1 << 30) }
}

/// Who used something, and of what.
package struct UsageSource: Hashable, Sendable {
    package let tenant: Tenant
    /// The name of the function, pipe or schedule that acted; nil for anybody else.
    package let actor: String?
    /// The ARN of the resource; nil where it is of none.
    package let resource: String?

    package init(tenant: Tenant, actor: String? = nil, resource: String? = nil) {
        (self.tenant, self.actor, self.resource) = (tenant, actor, resource)
    }
}

extension UsageSource {
    /// Whoever makes a call: a function by its sandbox, or what another service does for a function, pipe or schedule.
    package init(_ context: CallContext, of resource: String?) {
        var actor: String?
        if context.isFromFunction || context.isWithin, case .role(let session) = context.caller {
            actor = session.sessionName
        }
        self.init(tenant: context.tenant, actor: actor, resource: resource)
    }
}

extension UsageBook {
    /// Adds what a call used, where it counts.
    /// - Parameter resource: its ARN.
    package func add(_ usages: [Usage], of resource: String?, _ context: CallContext) {
        guard context.isCounted, !usages.isEmpty else { return }
        let trace = context.traceHeader.flatMap { TraceHeader($0).root }
        add(usages, by: UsageSource(context, of: resource), trace: trace)
    }
}
