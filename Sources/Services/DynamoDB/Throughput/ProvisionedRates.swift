internal import Base
internal import DynamoDBAPI
internal import ServiceKit
internal import Synchronization
internal import Wire

/// What is left of the provisioned throughput of tables and global indexes that are to be throttled: those whose table
/// has the tag `martlet:throttle` with the value `true`.
///
/// A second gives the provisioned units, and what is not used is kept for 300 seconds. A write must find what it costs,
/// or all that can be kept; a read must find something, since what it costs is known behind it, and what it takes
/// beyond is owed. It is held in memory: a restart begins with all that can be kept.
/// - Source: Amazon DynamoDB Developer Guide, "Burst capacity" and "DynamoDB provisioned capacity mode".
final class ProvisionedRates: Sendable {
    enum Direction: Hashable, Sendable { case read, write }

    /// What a call takes from a table and its global indexes. Local indexes share their table's throughput.
    struct Charge: Sendable {
        fileprivate let table: StoredTable
        fileprivate let direction: Direction
        fileprivate let units: ConsumedUnits

        init(_ units: ConsumedUnits, _ direction: Direction, of table: StoredTable) {
            (self.units, self.direction, self.table) = (units, direction, table)
        }

        /// What is taken from where, with what a second gives.
        fileprivate var parts: [(name: Name, units: Double, perSecond: Int)] {
            var parts: [(name: Name, units: Double, perSecond: Int)] = []
            if let provisioned = table.table.throughput.provisioned {
                let units = units.table + units.locals.values.reduce(0, +)
                parts.append((name(nil), units, perSecond(provisioned)))
            }
            for (index, units) in units.globals.sorted(by: { $0.key < $1.key }) {
                guard let provisioned = table.table.index(index)?.throughput else { continue }
                parts.append((name(index), units, perSecond(provisioned)))
            }
            return parts.filter { $0.units > 0 }
        }

        private func perSecond(_ provisioned: TableThroughput.Provisioned) -> Int {
            direction == .read ? provisioned.read : provisioned.write
        }

        private func name(_ index: String?) -> Name { Name(table: table.table.id, index: index, direction: direction) }
    }

    fileprivate struct Name: Hashable, Sendable {
        let table: String
        let index: String?
        let direction: Direction
    }

    static let tag = "martlet:throttle"

    private let buckets = Mutex<[Name: TokenBucket]>([:])

    /// Takes all of a charge, or nothing of it.
    /// - Returns: ProvisionedThroughputExceededException where something lacks.
    func take(_ charge: Charge, now: Instant) -> Fault? {
        guard charge.table.isThrottled else { return nil }
        let parts = charge.parts
        let lacking: Name? = buckets.withLock { buckets in
            for part in parts {
                let bucket = Self.bucket(part.name, part.perSecond, now: now, &buckets)
                let least = charge.direction == .write ? min(part.units, bucket.most) : .leastNonzeroMagnitude
                if bucket.left < least { return part.name }
            }
            for part in parts { buckets[part.name]?.left -= part.units }
            return nil
        }
        guard let lacking else { return nil }
        let metrics = charge.table.metrics.capacity(of: lacking.index)
        metrics.throttled[charge.direction].add(1, at: now)
        metrics.throttledByProvision[charge.direction].add(1, at: now)
        return Self.exceeded(isIndex: lacking.index != nil)
    }

    /// Takes what a call costs.
    /// - Throws: ProvisionedThroughputExceededException.
    func charge(
        _ units: @autoclosure () -> ConsumedUnits, _ direction: Direction, of table: StoredTable, now: Instant
    ) throws(Fault) {
        guard table.isThrottled else { return }
        if let fault = take(Charge(units(), direction, of: table), now: now) { throw fault }
    }

    /// Gives back what was taken for something that did not happen.
    func giveBack(_ charges: [Charge]) { for charge in charges { giveBack(charge) } }

    func giveBack(_ charge: Charge) {
        guard charge.table.isThrottled else { return }
        let parts = charge.parts
        buckets.withLock { buckets in for part in parts { buckets[part.name]?.left += part.units } }
    }

    private static func bucket(
        _ name: Name, _ perSecond: Int, now: Instant, _ buckets: inout [Name: TokenBucket]
    ) -> TokenBucket {
        if buckets.count >= LimitsDynamoDB.knownRates, buckets[name] == nil { buckets = [:] }
        var bucket = buckets[name] ?? TokenBucket(perSecond, now: now)
        bucket.refill(perSecond, now: now)
        buckets[name] = bucket
        return bucket
    }

    private static func exceeded(isIndex: Bool) -> Fault {
        DynamoDBFault.provisionedThroughputExceededException(
            isIndex
                ? "The level of configured provisioned throughput for one or more global secondary indexes of the table "
                    + "was exceeded. Consider increasing your provisioning level for the under-provisioned global "
                    + "secondary indexes with the UpdateTable API."
                : "The level of configured provisioned throughput for the table was exceeded. Consider increasing your "
                    + "provisioning level with the UpdateTable API.")
    }
}

/// Units that a second gives and 300 seconds keep. A decision without I/O.
struct TokenBucket: Sendable, Hashable {
    private(set) var most: Double
    var left: Double
    private var known: Instant

    init(_ perSecond: Int, now: Instant) {
        most = Double(perSecond) * LimitsDynamoDB.burstSeconds
        (left, known) = (most, now)
    }

    /// - Parameter perSecond: what a second gives from now on.
    mutating func refill(_ perSecond: Int, now: Instant) {
        most = Double(perSecond) * LimitsDynamoDB.burstSeconds
        if now > known {
            left += Double(perSecond) * Double((now - known).inNanoseconds) / 1e9
            known = now
        }
        left = min(left, most)
    }
}
