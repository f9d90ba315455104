internal import Base
internal import Synchronization

/// How much a second may carry: what is not used in a second is lost, and what one call takes beyond it is owed. A
/// decision without I/O.
struct Allowance: Sendable, Hashable {
    private var perSecond: Double
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

    /// Carries more or less from now on: what it carries more, it has at once.
    mutating func change(to perSecond: Int) {
        guard Double(perSecond) != self.perSecond else { return }
        left = min(Double(perSecond), left + max(0, Double(perSecond) - self.perSecond))
        self.perSecond = Double(perSecond)
    }
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

        /// - Parameter most: bytes that a second carries now.
        mutating func take(_ amount: Int, of most: Int, now: Instant) -> Bool {
            bytes.change(to: most)
            guard bytes.has(amount, now: now), records.has(1, now: now) else { return false }
            bytes.take(amount)
            records.take(1)
            return true
        }
    }

    private struct Reading {
        var bytes: Allowance
        var calls: Allowance

        mutating func take(now: Instant) -> Bool {
            guard bytes.has(1, now: now), calls.has(1, now: now) else { return false }
            calls.take(1)
            return true
        }
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
        let most = isOnDemand ? stream.stream.writeBytes : LimitsKinesis.shardWriteBytes
        return state.withLock { state in
            if state.writes.count >= LimitsKinesis.knownRates, state.writes[name] == nil { state.writes = [:] }
            let new = Writing(
                bytes: Allowance(most, now: now),
                records: Allowance(
                    isOnDemand ? LimitsKinesis.streamWriteRecords : LimitsKinesis.shardWriteRecords, now: now))
            return state.writes[name, default: new].take(bytes, of: most, now: now)
        }
    }

    /// Counts a reading call in; false where the shard has given all that it gives in a second.
    func read(_ stream: Int, _ shard: Int, now: Instant) -> Bool {
        let name = Name(stream: stream, shard: shard)
        return state.withLock { state in
            if state.reads.count >= LimitsKinesis.knownRates, state.reads[name] == nil { state.reads = [:] }
            let new = Reading(
                bytes: Allowance(LimitsKinesis.shardReadBytes, now: now),
                calls: Allowance(LimitsKinesis.shardReads, now: now))
            return state.reads[name, default: new].take(now: now)
        }
    }

    /// What a reading call has given.
    func gave(_ bytes: Int, _ stream: Int, _ shard: Int) {
        state.withLock { $0.reads[Name(stream: stream, shard: shard)]?.bytes.take(bytes) }
    }
}
