internal import Base
internal import ServiceKit
internal import Store

/// The service's own work: it removes items whose time to live is over, and tokens by which no transaction is known any
/// more.
final class Housekeeping: Sendable {
    private let store: DynamoDBStore
    private let clock: any Clock

    init(_ store: DynamoDBStore, clock: any Clock) { (self.store, self.clock) = (store, clock) }

    /// Looks at all tables with a time to live, and at tokens, once a minute, until cancelled. DynamoDB promises
    /// "within a few days".
    func expireForever() async {
        while true {
            do {
                try await clock.sleep(for: .seconds(60))
                try await expireAll()
                try await TransactionToken.sweep(store.store, now: clock.now)
            } catch is CancellationError {
                return
            } catch {
                // The store was busy or closed for a moment: the next round looks at the same items again.
                continue
            }
        }
    }

    /// Removes what has expired in every table.
    func expireAll() async throws {
        for table in try await store.allTables() {
            guard let attribute = table.table.timeToLive else { continue }
            do { try await expire(table, attribute) } catch {
                try Task.checkCancellation()
                // An item that can't be removed holds up no other table: the next round looks at it again.
            }
        }
    }

    private func expire(_ table: StoredTable, _ attribute: String) async throws {
        var last: ItemKey?
        repeat {
            let rows = try await store.itemRows(table.itemsPrefix, after: last, limit: LimitsDynamoDB.rowsPerStep)
            for (key, read) in rows.items where isExpired(read.stored.item, attribute) {
                var transaction = Transaction()
                transaction.check(table.key, .version(table.version))
                transaction.check(read.row.key, isStill: read.row)
                ItemWriter.add(read, nil, at: key, of: table, to: &transaction)
                if let followers = table.followers {
                    try await store.record(
                        [(read.stored.item, nil)], of: table, in: followers, isExpiry: true, &transaction)
                }
                if try await store.store.commit(transaction).version != nil {
                    table.metrics.expiredItems.add(1, at: clock.now)
                    store.tell(of: table)
                } else {
                    // The item was changed meanwhile: the next round looks at what it became.
                    try await store.log.forget(transaction)
                }
            }
            last = rows.last
        } while last != nil
    }

    /// The attribute holds seconds since 1970; times more than five years back are taken for a mistake and left alone.
    /// - Source: Amazon DynamoDB Developer Guide, "Using time to live (TTL) in DynamoDB".
    private func isExpired(_ item: Item, _ attribute: String) -> Bool {
        guard case .number(let number) = item[attribute], let seconds = number.wholePart else { return false }
        let now = Int(clock.now.seconds)
        return seconds < now && seconds > now - 5 * 365 * 86_400
    }
}

extension Tenant {
    init?(account: String, region: String) {
        guard let account = AccountID(account), let region = Region(region) else { return nil }
        self.init(account: account, region: region)
    }
}
