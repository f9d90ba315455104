internal import Base
internal import SchemasAPI
internal import Store
internal import Wire

/// Makes the code bindings that were asked for, one after the other, also those that a restart interrupted.
struct BindingWorker: Sendable {
    let store: SchemasStore
    let clock: any Clock

    func run() async {
        while !Task.isCancelled {
            let hints = store.store.watch([SchemasStore.pending])
            do {
                while !Task.isCancelled, try await round() {}
                for await _ in hints { break }
            } catch is CancellationError {
                return
            } catch {
                // What was not done now waits still. Cancelled when the server stops.
                do { try await clock.sleep(for: LimitsSchemas.secondTry) } catch { return }
            }
        }
    }

    /// Makes some of what waits.
    /// - Returns: whether there was something.
    func round() async throws -> Bool {
        let rows = try await store.store.read(
            KeyRange(prefix: SchemasStore.pending, limit: LimitsSchemas.bindingsARound))
        for row in rows {
            if let binding = SchemasStore.binding(pending: row.key), try await make(binding, row) { continue }
            // Nobody waits for it any more.
            var transaction = Transaction()
            transaction.check(row.key, .version(row.version))
            transaction.clear(row.key)
            _ = try await store.store.commit(transaction)
        }
        return !rows.isEmpty
    }

    /// - Returns: false where the schema or the version was deleted.
    private func make(_ binding: BindingReference, _ row: Row) async throws -> Bool {
        let content = try await store.text(SchemasStore.content(binding.schema, binding.version))
        var status = CodeGenerationStatus.createComplete
        do {
            _ = try CodeBinding.archive(content, schema: binding.schema.name, binding.language)
        } catch {
            status = .createFailed
        }
        let made = try await store.change(SchemasStore.key(binding)) { (old: BindingRecord?, transaction) in
            guard var record = old else { return nil }
            (record.status, record.modified) = (status, clock.now)
            transaction.check(row.key, .version(row.version))
            transaction.clear(row.key)
            return record
        }
        return made != nil
    }
}
