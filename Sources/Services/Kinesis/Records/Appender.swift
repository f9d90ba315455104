internal import Base
internal import KinesisAPI
internal import ServiceKit
internal import Store
internal import Synchronization

/// Records for one shard, in order, that go into one row.
struct AppendPart: Sendable {
    let stream: StoredStream
    let shard: StoredShard
    let records: [NewRecord]
    /// Bytes of the records in a row.
    let bytes: Int
    /// When they came: never before what the shard has.
    var arrival = Instant(nanoseconds: 0)

    fileprivate var name: ShardName { ShardName(stream: stream.id, shard: shard.number) }
}

/// What became of records that were to be appended.
enum AppendOutcome: Sendable {
    /// Durable; the place of the last of them in the shard.
    case appended(last: Int)
    /// The stream's shards have changed, or it was deleted.
    case moved
    case failed(Failure)
}

private struct ShardName: Hashable {
    let stream: Int
    let shard: Int
}

/// Appends records: those of all callers who come while the store writes are the next commit, those of one shard in it
/// one row.
///
/// The first who comes begins a batch and hands it to the store, which asks what is in it when it is its turn; until
/// then others join. So nobody waits for a turn, and a row has as many records as there are callers.
final class Appender: Sendable {
    /// Those who go into one commit.
    private struct Batch {
        var parts: [AppendPart]
        var bytes: Int
        /// Those who joined, with how many of the parts are theirs.
        var joined: [(count: Int, continuation: CheckedContinuation<[AppendOutcome]?, Never>)] = []
    }

    private struct State {
        /// Batches that are not being written yet, by their numbers. The last may be joined.
        var batches: [Int: Batch] = [:]
        var last = 0
        /// When the last records of shards came.
        var arrivals: [ShardName: Instant] = [:]

        func hasRoom(for bytes: Int) -> Bool {
            batches[last].map { $0.bytes + bytes <= LimitsKinesis.commitBytes } ?? false
        }
    }

    /// A batch that is written: from the moment on at which the store asks for it.
    private final class Taken: Sendable {
        let content = Mutex<(batch: Batch, round: AppendRound)?>(nil)
    }

    private let store: any Store
    private let clock: any Clock
    private let notices: RecordNotices
    private let state = Mutex(State())

    init(_ store: any Store, clock: any Clock, notices: RecordNotices) {
        (self.store, self.clock, self.notices) = (store, clock, notices)
    }

    /// - Parameter parts: together no more than a commit takes.
    /// - Returns: an outcome for each part.
    nonisolated(nonsending) func append(_ parts: [AppendPart]) async -> [AppendOutcome] {
        do throws(Failure) {
            try await learnArrivals(parts)
        } catch {
            return parts.map { _ in .failed(error) }
        }
        let bytes = parts.reduce(0) { $0 + $1.bytes }
        while true {
            if let number = begin(parts, bytes) { return await write(number, own: parts.count) }
            if let outcomes = await join(parts, bytes) { return outcomes }
        }
    }

    /// - Returns: the number of a new batch; nil where one can be joined.
    private func begin(_ parts: [AppendPart], _ bytes: Int) -> Int? {
        state.withLock { state in
            guard !state.hasRoom(for: bytes) else { return nil }
            state.last += 1
            state.batches[state.last] = Batch(parts: parts, bytes: bytes)
            return state.last
        }
    }

    /// - Returns: nil where the batch was taken meanwhile, or is full.
    nonisolated(nonsending) private func join(_ parts: [AppendPart], _ bytes: Int) async -> [AppendOutcome]? {
        await withCheckedContinuation { continuation in
            let hasJoined = state.withLock { state in
                guard state.hasRoom(for: bytes) else { return false }
                state.batches[state.last]?.parts += parts
                state.batches[state.last]?.bytes += bytes
                state.batches[state.last]?.joined.append((parts.count, continuation))
                return true
            }
            if !hasJoined { continuation.resume(returning: nil) }
        }
    }

    /// Closes a batch: nobody joins it any more.
    private func take(_ number: Int) -> Batch {
        let now = clock.now
        return state.withLock { state in
            guard var batch = state.batches.removeValue(forKey: number) else {
                preconditionFailure("a batch of records was taken twice")
            }
            for index in batch.parts.indices {
                let name = batch.parts[index].name
                // A clock that goes back does not bring the rows out of the order of their times.
                batch.parts[index].arrival = max(now, state.arrivals[name] ?? now)
                state.arrivals[name] = batch.parts[index].arrival
            }
            return batch
        }
    }

    // MARK: - Commits

    nonisolated(nonsending) private func write(_ number: Int, own: Int) async -> [AppendOutcome] {
        let taken = Taken()
        let answer: Result<CommitResult, Failure>
        do throws(Failure) {
            answer = .success(
                try await store.commit { [self] in
                    let batch = take(number)
                    var round = AppendRound(batch.parts)
                    let transaction = round.next()
                    taken.content.withLock { $0 = (batch, round) }
                    return transaction ?? Transaction()
                })
        } catch {
            answer = .failure(error)
        }
        var (batch, round) = taken.content.withLock { $0 } ?? unwritten(number)
        round.ended(answer)
        // What is left once those are out of the way that have moved.
        while let transaction = round.next() {
            do throws(Failure) {
                round.ended(.success(try await store.commit(transaction)))
            } catch {
                round.ended(.failure(error))
            }
        }
        tell(round)
        var place = own
        for (count, continuation) in batch.joined {
            continuation.resume(returning: Array(round.outcomes[place..<place + count]))
            place += count
        }
        return Array(round.outcomes[..<own])
    }

    /// A batch that the store has refused without a look at it.
    private func unwritten(_ number: Int) -> (batch: Batch, round: AppendRound) {
        let batch = take(number)
        return (batch, AppendRound(batch.parts))
    }

    private func tell(_ round: AppendRound) {
        var told: Set<ShardName> = []
        for (part, outcome) in zip(round.parts, round.outcomes) {
            guard case .appended = outcome, told.insert(part.name).inserted else { continue }
            notices.tell(part.stream.arn, part.shard.id)
        }
    }

    /// Looks when the last records of shards came that this has not written to yet.
    nonisolated(nonsending) private func learnArrivals(_ parts: [AppendPart]) async throws(Failure) {
        let unknown = state.withLock { state in parts.filter { state.arrivals[$0.name] == nil } }
        guard !unknown.isEmpty else { return }
        let last = try await store.read(
            unknown.map { part in
                KeyRange(prefix: KinesisStore.records(part.stream.id, part.shard.number), limit: 1, isReversed: true)
            })
        state.withLock { state in
            if state.arrivals.count >= LimitsKinesis.knownRates { state.arrivals = [:] }
            for (part, rows) in zip(unknown, last) {
                let arrival = rows.first.map { RecordPack.arrival($0.value) } ?? Instant(nanoseconds: 0)
                state.arrivals[part.name] = max(arrival, state.arrivals[part.name] ?? arrival)
            }
        }
    }
}
