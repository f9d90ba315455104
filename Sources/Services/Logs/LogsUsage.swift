internal import Base
internal import Pricing
internal import ServiceKit
internal import Store

/// What is billed beside what comes in: what groups keep, what queries read, and the time of Live Tail.
/// - Source: Amazon CloudWatch pricing, "Logs", and its pricing examples.
struct LogsUsage: Sendable {
    let book: UsageBook
    let clock: any Clock

    /// Has what groups keep counted from now on. AWS keeps it compressed: to 15 % of its size, as its examples reckon.
    func sample(_ store: LogsStore) {
        book.sample(from: clock.now) { [book] time in
            for tenant in try await store.tenants() {
                let groups = try await store.store.readAll(KeyRange(prefix: tenant.groups)).map {
                    try LogGroupRecord($0.value)
                }
                for start in stride(from: 0, to: groups.count, by: LimitsStore.rangesPerRead) {
                    let page = Array(groups[start..<min(start + LimitsStore.rangesPerRead, groups.count)])
                    for (group, bytes) in zip(page, try await store.storedBytes(page, tenant)) where bytes > 0 {
                        book.add(
                            [Usage(.logStorage, time.gigabyteMonths(bytes) * Self.compression)],
                            by: tenant.source([group.name]))
                    }
                }
            }
        }
    }

    private static let compression = 0.15

    /// A query of Insights read so many bytes of events, whatever came of it.
    func scanned(_ bytes: Int, of groups: [String], _ tenant: LogsTenant) {
        guard bytes > 0 else { return }
        book.add([Usage(.logQueryBytes, Usage.gigabytes(bytes))], by: tenant.source(groups))
    }

    /// A session of Live Tail was open for so long.
    func tailed(_ time: Duration, of groups: [String], _ tenant: LogsTenant) {
        guard time > .zero else { return }
        book.add([Usage(.liveTailMinutes, time.inMilliseconds / 60_000)], by: tenant.source(groups))
    }
}

extension LogsTenant {
    /// The group where it is one, else the account.
    fileprivate func source(_ groups: [String]) -> UsageSource {
        UsageSource(
            tenant: Tenant(account: account, region: region), resource: groups.count == 1 ? groupARN(groups[0]) : nil)
    }
}
