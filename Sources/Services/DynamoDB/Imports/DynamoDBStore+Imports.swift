internal import Base
internal import Store

/// The imports of an account and Region that are under way: by their row, those that begin or end at once know of each
/// other.
struct RunningImports: Sendable {
    let ids: [String]
    private let key: Key
    private let row: Row?

    init(_ key: Key, _ row: Row?) throws(Failure) {
        (self.key, self.row) = (key, row)
        guard let row else {
            ids = []
            return
        }
        guard let json = try? JSON(parsing: row.value), let texts = json.array else {
            throw Failure(
                code: "dynamodb.import", message: "The list of imports is damaged or was written by a newer version.",
                stage: "read imports")
        }
        ids = texts.compactMap(\.string)
    }

    /// Adds another list to a transaction, instead of this one.
    func put(_ ids: [String], _ transaction: inout Transaction) {
        transaction.check(key, isStill: row)
        if ids.isEmpty {
            transaction.delete(key)
        } else {
            transaction.put(key, JSON.array(ids.map { .string($0) }).bytes)
        }
    }
}

extension DynamoDBStore {
    /// An import of the last 90 days.
    func tableImport(_ id: String, _ tenant: Tenant) async throws -> TableImport? {
        guard let row = try await store.get(TableImport.key(id, tenant)) else { return nil }
        let found = try TableImport(row.value)
        return found.isOver(now: clock.now) ? nil : found
    }

    func runningImports(_ tenant: Tenant) async throws -> RunningImports {
        let key = TableImport.running(tenant)
        return try RunningImports(key, try await store.get(key))
    }

    /// The import of the last hours that a call with this token began.
    func tableImport(withToken token: String, _ tenant: Tenant, now: Instant) async throws -> TableImport? {
        let all = TableImport.rows(tenant)
        let start = all.appending(.string(TimedID.start(now - LimitsDynamoDB.exportTokenLife)))
        let recent = try await store.readAll(KeyRange(from: start, to: all.afterPrefix))
        return try recent.map { try TableImport($0.value) }
            .last { $0.token == token && now - $0.started < LimitsDynamoDB.exportTokenLife }
    }

    /// Removes the imports of which nothing is told any longer.
    func removeExpiredImports() async throws {
        for row in try await store.readAll(KeyRange(prefix: TableImport.allRows)) {
            let found = try TableImport(row.value)
            guard found.status != .running, found.isOver(now: clock.now) else { continue }
            var transaction = Transaction()
            transaction.check(row.key, .version(row.version))
            transaction.delete(row.key)
            _ = try await store.commit(transaction)
        }
    }
}
