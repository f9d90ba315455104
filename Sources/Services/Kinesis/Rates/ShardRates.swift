internal import Base
internal import Synchronization

/// How much a second may carry: what is not used in a second is lost, and what one call takes beyond it is owed. A
/// decision without I/O.
struct Allowance: Sendable, Hashable {
    let perSecond: Double
    private var left: Double
    private var known: Instant

    init(_ perSecond: Int, now: Instant) {
        (self.perSecond, left, known) = (Double(perSecond), Double(perSecond), now)
    }

    /// Whether so much is left of this second; more than a second carries wants all of it.
    mutating func has(_ amount: Int, now: Instant) -> Bool {
        if now > known {
            left = min(perSecond, left + perSecond * Double((now - known).inNanoseconds) / 1e9)
            known = now
        }
        return left >= min(Double(amount), perSecond)
    }

    mutating func take(_ amount: Int) { left -= Double(amount) }
}

/// What shards have taken and given in the last second, by the platform's clock. It is held in memory: another node, or
/// a restart, begins anew.
final class ShardRates: Sendable {
    private struct Name: Hashable {
        let stream: Int
        /// −1 is the stream as a whole.
        let shard: Int
    }

    private struct Writing {
        var bytes: Allowance
        var records: Allowance
    }

    private struct Reading {
        var bytes: Allowance
        var calls: Allowance
    }

    private struct State {
        var writes: [Name: Writing] = [:]
        var reads: [Name: Reading] = [:]
    }

    private let state = Mutex(State())

    /// Counts a record in; false where its shard has taken all that it takes in a second.
    func write(_ stream: StoredStream, _ shard: StoredShard, bytes: Int, now: Instant) -> Bool {
        let isOnDemand = stream.stream.isOnDemand
        let name = Name(stream: stream.id, shard: isOnDemand ? -1 : shard.number)
        return state.withLock { state in
            if state.writes[name] == nil {
                if state.writes.count >= LimitsKinesis.knownRates { state.writes = [:] }
                state.writes[name] = Writing(
                    bytes: Allowance(
                        isOnDemand ? stream.stream.writeBytes : LimitsKinesis.shardWriteBytes, now: now),
                    records: Allowance(
                        isOnDemand ? LimitsKinesis.streamWriteRecords : LimitsKinesis.shardWriteRecords, now: now))
            }
            guard state.writes[name]?.bytes.has(bytes, now: now) == true,
                state.writes[name]?.records.has(1, now: now) == true
            else { return false }
            state.writes[name]?.bytes.take(bytes)
            state.writes[name]?.records.take(1)
            return true
        }
    }

    /// Counts a reading call in; false where the shard has given all that it gives in a second.
    func read(_ stream: Int, _ shard: Int, now: Instant) -> Bool {
        let name = Name(stream: stream, shard: shard)
        return state.withLock { state in
            if state.reads[name] == nil {
                if state.reads.count >= LimitsKinesis.knownRates { state.reads = [:] }
                state.reads[name] = Reading(
                    bytes: Allowance(LimitsKinesis.shardReadBytes, now: now),
                    calls: Allowance(LimitsKinesis.shardReads, now: now))
            }
            guard state.reads[name]?.bytes.has(1, now: now) == true,
                state.reads[name]?.calls.has(1, now: now) == true
            else { return false }
            state.reads[name]?.calls.take(1)
            return true
        }
    }

    /// What a reading call has given.
    func gave(_ bytes: Int, _ stream: Int, _ shard: Int) {
        state.withLock { $0.reads[Name(stream: stream, shard: shard)]?.bytes.take(bytes) }
    }
}
