internal import Base
internal import ServiceCalls
internal import ServiceKit
internal import Store
internal import Synchronization

/// Folds the data of the log into the points of their metrics.
///
/// A call that puts data appends them to the log in one commit and touches nothing that another call touches. Behind it
/// the data of many calls become points together, in steps of bounded size: one commit takes them out of the log and
/// puts them where they belong. Whoever reads points folds before, so that all is seen that was acknowledged.
final class Folder: Sendable {
    private let store: any Store
    private let clock: any Clock
    private let turns = Turns<Int>()
    /// Tells that a call has put data. The store's own watch would tell of those too that were folded.
    private let arrivals = WatchHub()
    /// When each of the metrics had data last that were put lately, as their rows have it.
    private let known = Mutex<[MetricID: Int64]>([:])
    /// Bytes of the log that calls of this process have put.
    private let waiting = Atomic<Int>(0)

    init(_ store: any Store, _ clock: any Clock) { (self.store, self.clock) = (store, clock) }

    /// Works until it is cancelled. What a failure of the store cuts off, the end of the next minute does again.
    func run() async {
        while !Task.isCancelled {
            let hints = arrivals.watch([CloudWatchStore.log])
            do {
                try await fold(until: clock.now)
            } catch is CancellationError {
                return
            } catch {
                // The store was busy or closed for a moment.
            }
            await clock.pause(until: nil, orFor: hints)
            // What follows soon is folded together with it.
            do { try await clock.sleep(for: LimitsCloudWatch.foldPause) } catch { return }
        }
    }

    /// Has data folded that a call has put, where nobody does it before.
    func foldSoon() { arrivals.wake(keys: [CloudWatchStore.log]) }

    /// Notes that a call has put so much into the log.
    /// - Returns: whether so much waits that the call should fold.
    func note(_ bytes: Int) -> Bool {
        waiting.add(bytes, ordering: .relaxed).newValue > LimitsCloudWatch.waitingBytes
    }

    /// Folds all that came by a time, the oldest first.
    /// - Parameter bytes: of the log, where less than all is to be folded.
    func fold(until time: Instant, bytes: Int = .max) async throws {
        guard try await hasLog(until: time) else { return }
        try await turns.take(0)
        defer { turns.leave(0) }
        var left = bytes
        while left > 0, try await hasLog(until: time) {
            try Task.checkCancellation()
            left -= try await step()
        }
    }

    private func hasLog(until time: Instant) async throws -> Bool {
        let rows = try await store.read(KeyRange(prefix: CloudWatchStore.log, limit: 1, byteLimit: 1))
        guard let row = rows.first else { return false }
        return (row.key.elements(after: CloudWatchStore.log)?.first?.instant ?? time) <= time
    }

    /// Folds the oldest of the log.
    /// - Returns: the bytes by which it is shorter.
    private func step() async throws -> Int {
        let rows = try await store.read(
            KeyRange(prefix: CloudWatchStore.log, limit: 100, byteLimit: LimitsCloudWatch.foldBytes))
        var step = FoldStep(rows, clock.now)
        let lasts = try await store.lastPieces(step.groups.groups.map(\.key))
        let unknown = known.withLock { known in step.unknownMetrics { known[$0] } }
        let metrics = try await store.read(unknown.map { KeyRange($0.key) }).map(\.first)
        let transaction = try step.transaction(lasts, unknown: Array(zip(unknown, metrics)))
        guard try await store.commit(transaction).version != nil else { return 0 }
        waiting.subtract(step.takenBytes, ordering: .relaxed)
        known.withLock { known in
            if known.count > LimitsCloudWatch.knownMetrics { known = [:] }
            for (metric, second) in step.seen { known[metric] = max(second, known[metric] ?? 0) }
        }
        return step.takenBytes
    }
}
