internal import Base
internal import ServiceCalls
internal import ServiceKit
internal import Store

/// Does the works of tables, a step of each in turn, so that a long one holds up no other.
struct Worker: Sendable {
    let store: DynamoDBStore
    let services: any ServiceDirectory

    /// Works until it is cancelled. What a failure of the store cuts off, the next round does again.
    func run() async {
        while !Task.isCancelled {
            let hints = store.store.watch([TableWork.prefix])
            do {
                while try await round() { try Task.checkCancellation() }
            } catch is CancellationError {
                return
            } catch {
                // The store was busy or closed for a moment.
            }
            await store.clock.pause(until: store.clock.now + LimitsDynamoDB.workPause, orFor: hints)
        }
    }

    /// Does all works on a table, for whoever waits for them.
    func finish(_ table: StoredTable) async throws {
        while try await round(TableWork.prefix(table.table.id, table.tenant)) { try Task.checkCancellation() }
    }

    /// Does a step of each work.
    /// - Returns: whether there may be more to do.
    /// - Throws: the first failure, once every work had its turn.
    func round(_ prefix: Key = TableWork.prefix) async throws -> Bool {
        let rows = try await store.store.readAll(KeyRange(prefix: prefix))
        var failure: (any Error)?
        for row in rows {
            try Task.checkCancellation()
            do { try await turn(row.key) } catch { failure = failure ?? error }
        }
        if let failure { throw failure }
        return !rows.isEmpty
    }

    /// Does a step of a work as it is when its turn has come: one worker at a time, since what a step does outside of
    /// the store no conflict takes back.
    private func turn(_ key: Key) async throws {
        try await store.turns.run(key) {
            if let row = try await store.store.get(key) { try await step(row, try TableWork(row)) }
        }
    }

    private func step(_ row: Row, _ work: TableWork) async throws {
        switch work.kind {
        case .build: try await IndexBuild(store: store, row: row, work: work).step()
        case .load: try await ImportWork(store: store, services: services, row: row, work: work).step()
        case .backup: try await commit(row, BackupWork(store: store, row: row, work: work).step)
        case .restore, .recover: try await commit(row, RestoreWork(store: store, row: row, work: work).step)
        case .export: try await commit(row, ExportWork(store: store, services: services, row: row, work: work).step)
        case .count: try await commit(row, CountWork(store: store, row: row, work: work).step)
        case .remove, .forget, .drop, .discard:
            try await commit(row, RemovalWork(store: store, row: row, work: work).step)
        }
    }

    /// Does a step that is one commit. Where the work or its table's settings changed meanwhile, the next round does it
    /// again.
    private func commit(_ row: Row, _ step: (inout Transaction) async throws -> Void) async throws {
        var transaction = Transaction()
        transaction.check(row.key, .version(row.version))
        try await step(&transaction)
        _ = try await store.store.commit(transaction)
    }
}
