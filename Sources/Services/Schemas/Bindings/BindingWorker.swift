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
                try await round()
            } catch is CancellationError {
                return
            } catch {
                // What was not done now waits still.
            }
            await pause(hints)
        }
    }

    /// A hint can be missed.
    private func pause(_ hints: AsyncStream<Void>) async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { for await _ in hints { return } }
            group.addTask { [clock] in
                // Cancelled when a hint comes first.
                do { try await clock.sleep(for: LimitsSchemas.tick) } catch { return }
            }
            await group.next()
            group.cancelAll()
        }
    }

    /// Makes all that waits.
    func round() async throws {
        for row in try await store.store.readAll(KeyRange(prefix: SchemasStore.pending)) {
            guard let binding = SchemasStore.binding(pending: row.key) else { continue }
            try await make(binding, row)
        }
    }

    private func make(_ binding: BindingReference, _ row: Row) async throws {
        let content = try await store.text(SchemasStore.content(binding.schema, binding.version))
        var status = CodeGenerationStatus.createComplete
        do {
            _ = try CodeBinding.archive(content, schema: binding.schema.name, binding.language)
        } catch {
            status = .createFailed
        }
        try await store.change(SchemasStore.key(binding)) { (old: BindingRecord?, transaction) in
            // Its schema or version was deleted, and the row with it.
            guard var record = old else { return nil }
            (record.status, record.modified) = (status, clock.now)
            transaction.check(row.key, .version(row.version))
            transaction.clear(row.key)
            return record
        }
    }
}
