internal import Base
internal import Store

extension DynamoDBStore {
    /// An export of the last 90 days.
    func export(_ id: String, _ tenant: Tenant) async throws -> TableExport? {
        guard let row = try await store.get(TableExport.key(id, tenant)) else { return nil }
        let export = try TableExport(row.value)
        return export.isOver(now: clock.now) ? nil : export
    }

    /// The exports of the last hours, in which a client's token stands for the export that it began.
    func exportsWithTokens(_ tenant: Tenant, now: Instant) async throws -> [TableExport] {
        let all = TableExport.rows(tenant)
        let start = all.appending(.string(TimedID.start(now - LimitsDynamoDB.exportTokenLife)))
        return try await store.readAll(KeyRange(from: start, to: all.afterPrefix)).map { try TableExport($0.value) }
    }

    /// Removes the exports of which nothing is told any longer.
    func removeExpiredExports() async throws {
        for row in try await store.readAll(KeyRange(prefix: TableExport.allRows)) {
            let export = try TableExport(row.value)
            let parts = (row.key.elements(after: TableExport.allRows) ?? []).compactMap(\.string)
            guard export.status != .running, export.isOver(now: clock.now), parts.count == 3,
                let tenant = Tenant(account: parts[0], region: parts[1])
            else { continue }
            var transaction = Transaction()
            transaction.check(row.key, .version(row.version))
            transaction.delete(row.key)
            transaction.delete(KeyRange(prefix: TableExport.files(export.id, tenant)))
            // One that changed meanwhile is looked at again in the next round.
            _ = try await store.commit(transaction)
        }
    }
}
