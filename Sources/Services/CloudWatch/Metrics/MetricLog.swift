internal import Base
internal import ServiceKit
internal import Store

/// Appends data to the log.
struct MetricLog: Sendable {
    let store: any Store
    let clock: any Clock
    let randomness: any Randomness
    let folder: Folder

    init(_ environment: ServiceEnvironment, _ folder: Folder) {
        (store, clock, randomness) = (environment.store, environment.clock, environment.randomness)
        self.folder = folder
    }

    /// Appends batches in one durable commit. Where the log has grown long, some of its oldest part is folded before.
    func append(_ batches: [LogBatch]) async throws {
        let rows = batches.flatMap(\.rows)
        guard !rows.isEmpty else { return }
        let bytes = rows.reduce(0) { $0 + $1.count }
        if folder.note(bytes) {
            try await folder.fold(until: clock.now, bytes: LimitsCloudWatch.helpedShare * bytes)
        }
        let key = CloudWatchStore.log.appending(.instant(clock.now), .bytes(randomness.bytes(8)))
        var transaction = Transaction()
        // A call's body, unpacked, may be longer than what a transaction has room for else.
        transaction.isLarge = true
        for (number, row) in rows.enumerated() { transaction.put(key.appending(.integer(number)), row) }
        _ = try await store.commit(transaction)
    }
}
