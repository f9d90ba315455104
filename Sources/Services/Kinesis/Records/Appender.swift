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

    /// A batch that is being written, and who waits for it.
    private struct Writing {
        var round: AppendRound
        let joined: [(count: Int, continuation: CheckedContinuation<[AppendOutcome]?, Never>)]
    }

    /// What goes between the writer's thread and who began the batch: there from the first time on that the store asks.
    private final class Taken: Sendable {
        let content = Mutex<Writing?>(nil)
    }

    private let store: any Store
    private let clock: any Clock
    private let notices: RecordNotices
    private let state = Mutex(State())

    init(_ store: any Store, clock: any Clock, notices: RecordNotices) {
        (self.store, self.clock, self.notices) = (store, clock, notices)
    }

    /// How many have joined batches that are not being written yet.
    var joined: Int { state.withLock { $0.batches.values.reduce(0) { $0 + $1.joined.count } } }

    /// - Parameter parts: together no more than a commit takes.
    /// - Returns: an outcome for each part.
    func append(_ parts: [AppendPart]) async -> [AppendOutcome] {
        var parts = parts
        do throws(Failure) {
            try await learnArrivals(&parts)
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
    private func join(_ parts: [AppendPart], _ bytes: Int) async -> [AppendOutcome]? {
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
    private func take(_ number: Int) -> Writing {
        state.withLock { state in
            guard let batch = state.batches.removeValue(forKey: number) else {
                preconditionFailure("a batch of records was taken twice")
            }
            return Writing(round: AppendRound(batch.parts), joined: batch.joined)
        }
    }

    // MARK: - Commits

    private func write(_ number: Int, own: Int) async -> [AppendOutcome] {
        let taken = Taken()
        var writing: Writing
        // Once more, while something is left when those are out of the way that have moved.
        repeat {
            let answer: Result<CommitResult, Failure>
            do throws(Failure) {
                answer = .success(try await store.commit { [self] in transaction(of: number, taken) })
            } catch {
                answer = .failure(error)
            }
            // The store may have refused it without a look at it.
            writing = taken.content.withLock { $0.take() } ?? take(number)
            writing.round.ended(answer)
            if writing.round.isOpen { taken.content.withLock { [writing] in $0 = writing } }
        } while writing.round.isOpen
        tell(writing.round)
        var place = own
        for (count, continuation) in writing.joined {
            continuation.resume(returning: Array(writing.round.outcomes[place..<place + count]))
            place += count
        }
        return Array(writing.round.outcomes[..<own])
    }

    /// What is to be written of a batch, now that it is its turn.
    private func transaction(of number: Int, _ taken: Taken) -> Transaction {
        var writing = taken.content.withLock { $0.take() } ?? take(number)
        let now = clock.now
        state.withLock { state in
            // A clock that goes back does not bring the rows out of the order of their times.
            writing.round.stamp { part in
                let arrival = max(now, part.arrival, state.arrivals[part.name] ?? now)
                state.arrivals[part.name] = arrival
                return arrival
            }
        }
        let transaction = writing.round.next() ?? Transaction()
        taken.content.withLock { [writing] in $0 = writing }
        return transaction
    }

    private func tell(_ round: AppendRound) {
        var told: Set<ShardName> = []
        for (part, outcome) in zip(round.parts, round.outcomes) {
            guard case .appended = outcome, told.insert(part.name).inserted else { continue }
            notices.tell(part.stream.arn, part.shard.id)
        }
    }

    /// Looks when the last records of the parts' shards came: what comes now is not to be before them.
    private func learnArrivals(_ parts: inout [AppendPart]) async throws(Failure) {
        var unknown: [ShardName: [Int]] = [:]
        state.withLock { state in
            for index in parts.indices {
                let name = parts[index].name
                if let arrival = state.arrivals[name] {
                    parts[index].arrival = arrival
                } else {
                    unknown[name, default: []].append(index)
                }
            }
        }
        for (name, indices) in unknown {
            let last = KeyRange(prefix: KinesisStore.records(name.stream, name.shard), limit: 1, isReversed: true)
            let arrival =
                try await store.read(last).first.map { RecordPack.arrival($0.value) } ?? Instant(nanoseconds: 0)
            for index in indices { parts[index].arrival = arrival }
            state.withLock { state in
                if state.arrivals.count >= LimitsKinesis.knownRates { state.arrivals = [:] }
                state.arrivals[name] = max(arrival, state.arrivals[name] ?? arrival)
            }
        }
    }
}
