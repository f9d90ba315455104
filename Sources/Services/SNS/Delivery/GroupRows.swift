internal import Base
internal import Store

/// The message groups of FIFO topics of which a subscription has deliveries left. A group has one delivery in the lane,
/// and what came after it waits here: so groups do not wait for each other, and a lane needs no more memory for many.
///
/// | key | value |
/// |---|---|
/// | `sns` `group` subscription + group | nothing: there while the group has a delivery in the lane |
/// | `sns` `group` subscription + group + number + message id | a delivery that waits behind it |
///
/// Whoever puts a delivery behind another writes the first row anew, and whoever finds none left takes it away as it
/// was read: of the two that do so at the same time one begins again.
enum GroupRows {
    struct ID: Hashable, Sendable {
        let subscription: String
        let group: String

        var key: Key { Key("sns", "group", .string(subscription), .string(group)) }
    }

    static let all = Key("sns", "group")

    /// The rows that tell of groups; nil for those with nothing in the lane.
    static func rows(_ groups: [ID], _ store: any Store) async throws -> [ID: Row] {
        guard !groups.isEmpty else { return [:] }
        var seen: Set<ID> = []
        let groups = groups.filter { seen.insert($0).inserted }
        let keys = groups.map(\.key)
        let read = try await store.read(keys.map { KeyRange(prefix: $0, limit: 1) })
        var rows: [ID: Row] = [:]
        for (index, found) in read.enumerated() {
            if let row = found.first, row.key == keys[index] { rows[groups[index]] = row }
        }
        return rows
    }

    /// Lets the group's next delivery into the lane, whose one before is taken away in the same commit.
    static func advance(
        _ group: ID, at now: Instant, _ store: any Store, _ transaction: inout Transaction
    ) async throws {
        let rows = try await store.read(KeyRange(prefix: group.key, limit: 2))
        guard let first = rows.first, first.key == group.key else { return }
        guard rows.count > 1, let next = LaneEntry(rows[1], under: group.key, of: group.subscription) else {
            transaction.check(group.key, isStill: first)
            return transaction.delete(group.key)
        }
        transaction.delete(rows[1].key)
        transaction.put(next.moved(to: now).key, next.moved(to: now).bytes)
    }
}

extension LaneEntry {
    var group: GroupRows.ID? { order.map { GroupRows.ID(subscription: subscription, group: $0.group) } }

    /// Where it waits behind the one of its group that is in the lane.
    fileprivate func waitingKey(_ group: GroupRows.ID, _ order: Order) -> Key {
        group.key.appending(.integer(order.number), .bytes(message.bytes))
    }
}

/// What one transaction does to groups.
struct GroupChanges {
    /// As they were read before the transaction.
    let rows: [GroupRows.ID: Row]
    private var touched: Set<GroupRows.ID> = []

    init(_ rows: [GroupRows.ID: Row]) { self.rows = rows }

    /// Puts a delivery into the lane, or behind the one of its group that is there.
    mutating func put(_ entry: LaneEntry, _ transaction: inout Transaction) {
        guard let group = entry.group, let order = entry.order else { return entry.put(&transaction) }
        let isFirst = rows[group] == nil && !touched.contains(group)
        if touched.insert(group).inserted {
            transaction.check(group.key, isStill: rows[group])
            transaction.put(group.key, [])
        }
        guard !isFirst else { return entry.put(&transaction) }
        transaction.put(entry.waitingKey(group, order), entry.bytes)
        entry.mark(&transaction)
    }
}
