internal import Base
internal import KinesisAPI
internal import ServiceKit
internal import Store
internal import Synchronization
internal import Wire

/// Records for one shard, in order, that go into one row.
struct AppendPart: Sendable {
    let stream: StoredStream
    let shard: StoredShard
    let records: [NewRecord]
    /// Bytes of the records in a row.
    let bytes: Int
}

/// What became of records that were to be appended.
enum AppendOutcome: Sendable {
    /// Durable; the place of the last of them in the shard.
    case appended(last: Int)
    /// The stream's shards have changed, or it was deleted.
    case moved
    case failed(Failure)
}

/// Appends records, those of all callers that wait together in one commit, and those of one shard in one row.
///
/// Of those who come at the same time one leads: it commits for itself and for all who have come meanwhile, while the
/// next wait for their turn, as they would for the store's writer. So a row has as many records as there are callers.
final class Appender: Sendable {
    private enum Turn: Sendable {
        case lead
        case ended([AppendOutcome])
    }

    private struct Waiting {
        let parts: [AppendPart]
        let bytes: Int
        let continuation: CheckedContinuation<Turn, Never>
    }

    private struct State {
        var waiting: [Waiting] = []
        var isLed = false
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
        let leads = state.withLock { state in
            defer { state.isLed = true }
            return !state.isLed
        }
        if leads { return await lead(parts) }
        switch await turn(parts) {
        case .lead: return await lead(parts)
        case .ended(let outcomes): return outcomes
        }
    }

    nonisolated(nonsending) private func turn(_ parts: [AppendPart]) async -> Turn {
        await withCheckedContinuation { continuation in
            let leads = state.withLock { state in
                if state.isLed {
                    let bytes = parts.reduce(0) { $0 + $1.bytes }
                    state.waiting.append(Waiting(parts: parts, bytes: bytes, continuation: continuation))
                    return false
                }
                state.isLed = true
                return true
            }
            if leads { continuation.resume(returning: .lead) }
        }
    }

    nonisolated(nonsending) private func lead(_ own: [AppendPart]) async -> [AppendOutcome] {
        let followers = takeFollowers(room: LimitsKinesis.commitBytes - own.reduce(0) { $0 + $1.bytes })
        var all = own
        for follower in followers { all += follower.parts }
        let outcomes = await commit(all)
        let next = state.withLock { state in
            state.isLed = !state.waiting.isEmpty
            return state.isLed ? state.waiting.removeFirst() : nil
        }
        next?.continuation.resume(returning: .lead)
        var place = own.count
        for follower in followers {
            let end = place + follower.parts.count
            follower.continuation.resume(returning: .ended(Array(outcomes[place..<end])))
            place = end
        }
        return Array(outcomes[..<own.count])
    }

    private func takeFollowers(room: Int) -> [Waiting] {
        state.withLock { state in
            var room = room
            let count = state.waiting.prefix { waiting in
                room -= waiting.bytes
                return room >= 0
            }.count
            defer { state.waiting.removeFirst(count) }
            return Array(state.waiting[..<count])
        }
    }

    // MARK: - Commits

    nonisolated(nonsending) private func commit(_ parts: [AppendPart]) async -> [AppendOutcome] {
        var outcomes = [AppendOutcome](repeating: .moved, count: parts.count)
        // Of two layouts of a stream the newer counts: what was given by the older one has moved, maybe.
        let newest = Dictionary(parts.map { ($0.stream.id, $0.stream.layout) }) { max($0, $1) }
        var left = parts.indices.filter { parts[$0].stream.layout == newest[parts[$0].stream.id] }
        while !left.isEmpty {
            let plan = AppendPlan(parts, left, now: clock.now)
            do {
                switch try await store.commit(plan.transaction) {
                case .committed(_, let counters):
                    plan.place(counters, parts, &outcomes)
                    tell(left.map { parts[$0] })
                    return outcomes
                case .conflict(let keys):
                    // Parts for streams whose shards have changed stay as they are: moved.
                    let closed = Set(keys)
                    let before = left.count
                    left.removeAll { closed.contains(KinesisStore.layoutKey(parts[$0].stream.id)) }
                    guard left.count < before else { return outcomes }
                case .fenced: return outcomes
                }
            } catch {
                for index in left { outcomes[index] = .failed(error) }
                return outcomes
            }
        }
        return outcomes
    }

    private func tell(_ parts: [AppendPart]) {
        var told: Set<ShardName> = []
        for part in parts where told.insert(part.name).inserted { notices.tell(part.stream.arn, part.shard.id) }
    }
}

private struct ShardName: Hashable {
    let stream: Int
    let shard: Int
}

extension AppendPart {
    fileprivate var name: ShardName { ShardName(stream: stream.id, shard: shard.number) }
}

/// The rows of one commit: which parts go into which row. A decision without I/O.
struct AppendPlan {
    private struct PlannedRow {
        /// The parts, by their places.
        var parts: [Int] = []
        var records = 0
        var bytes = 0
    }

    private(set) var transaction = Transaction()
    /// The rows of each stream, in the order of the additions to the counters.
    private var streams: [[PlannedRow]] = []

    /// - Parameter chosen: the parts that are to be written, by their places.
    init(_ parts: [AppendPart], _ chosen: [Int], now: Instant) {
        var order: [Int] = []
        var byStream: [Int: [Int]] = [:]
        for index in chosen {
            let id = parts[index].stream.id
            if byStream[id] == nil { order.append(id) }
            byStream[id, default: []].append(index)
        }
        for id in order { append(byStream[id] ?? [], parts, now) }
    }

    /// Adds the parts of one stream.
    private mutating func append(_ indices: [Int], _ parts: [AppendPart], _ now: Instant) {
        let stream = parts[indices[0]].stream
        var rows: [PlannedRow] = []
        /// The row of each shard that may have room.
        var open: [Int: Int] = [:]
        for index in indices {
            let (shard, bytes) = (parts[index].shard.number, parts[index].bytes)
            var place = open[shard]
            if let known = place, rows[known].bytes + bytes > LimitsKinesis.packBytes { place = nil }
            if place == nil { rows.append(PlannedRow()) }
            let row = place ?? rows.count - 1
            open[shard] = row
            rows[row].parts.append(index)
            rows[row].records += parts[index].records.count
            rows[row].bytes += bytes
        }
        transaction.check(KinesisStore.layoutKey(stream.id), .version(stream.layout))
        var behind = rows.reduce(0) { $0 + $1.records }
        let last = transaction.add(KinesisStore.countKey(stream.id), behind)
        for row in rows {
            behind -= row.records
            put(row, parts, at: last, behind: behind, now)
        }
        streams.append(rows)
    }

    private mutating func put(
        _ row: PlannedRow, _ parts: [AppendPart], at last: Transaction.CounterReference, behind: Int, _ now: Instant
    ) {
        let part = parts[row.parts[0]]
        let records = row.parts.count == 1 ? part.records : row.parts.flatMap { parts[$0].records }
        transaction.put(
            KinesisStore.records(part.stream.id, part.shard.number), sequence: last, offset: -behind,
            RecordPack.bytes(
                records, arrival: now, isEncrypted: part.stream.stream.keyID != nil, count: row.bytes))
        for record in records {
            guard case .stored(let id, _) = record.content else { continue }
            // Where the note is gone, so is the data: it has to be written again.
            transaction.check(KinesisStore.looseKey(id), .present)
            transaction.clear(KinesisStore.looseKey(id))
        }
    }

    /// Gives each part the place of its last record, by the counters that the commit gave.
    func place(_ counters: [Int], _ parts: [AppendPart], _ outcomes: inout [AppendOutcome]) {
        for (rows, counter) in zip(streams, counters) {
            var last = counter
            for row in rows.reversed() {
                for index in row.parts.reversed() {
                    outcomes[index] = .appended(last: last)
                    last -= parts[index].records.count
                }
            }
        }
    }
}
