internal import Base
internal import Pricing
internal import ServiceKit

/// What tables cost by the time for which they are there: their bytes, and the capacity that is provisioned.
///
/// The bytes are those that DescribeTable would show, up to a day old: nothing is counted while items are written.
/// - Source: Amazon DynamoDB pricing; Developer Guide, "DynamoDB item sizes and formats" for the 100 bytes an item.
struct TableUsage: Sendable {
    let store: DynamoDBStore
    let counter: ItemCounter

    private static let bytesOfEachItem = 100

    /// Has it counted from now on.
    func sample() {
        store.usage.sample(from: store.clock.now) { time in
            for table in try await store.allTables() { try await count(table, during: time) }
        }
    }

    private func count(_ table: StoredTable, during time: HeldTime) async throws {
        let measure = try await counter.measure(table, now: time.ended, life: LimitsDynamoDB.billedCountLife)
        let parts = [measure.whole] + measure.indexes.values
        let bytes = parts.reduce(0) { $0 + $1.bytes + $1.items * Self.bytesOfEachItem }
        var usages: [Usage] = []
        if bytes > 0 { usages.append(Usage(.tableStorage, time.gigabyteMonths(bytes))) }
        let provisioned = table.table.provisioned.map(\.1)
        if !provisioned.isEmpty {
            let hours = time.hours(of: table.table.created)
            usages.append(Usage(.readCapacityHours, hours * Double(provisioned.reduce(0) { $0 + $1.read })))
            usages.append(Usage(.writeCapacityHours, hours * Double(provisioned.reduce(0) { $0 + $1.write })))
        }
        store.usage.add(usages, by: UsageSource(tenant: table.tenant, resource: table.table.arn))
    }
}
