import Base
import ServiceKit
import Testing

@testable import Kinesis

@Suite struct ShardTests {
    let now = Instant(seconds: 1_700_000_000)

    @Test("shards of a new stream have all hash keys, each the same number of them")
    func even() {
        for count in [1, 2, 3, 5, 7, 64, 1_000] {
            let parts = HashKeys.even(count)
            #expect(parts.count == count && parts[0].first == 0 && parts[count - 1].last == .max)
            for (left, right) in zip(parts, parts.dropFirst()) { #expect(left.last + 1 == right.first) }
        }
        #expect(HashKeys.even(2)[1].first == UInt128(1) << 127)
        #expect("\(HashKeys.even(4)[1].first)" == "85070591730234615865843651857942052864")
    }

    @Test("a partition key's hash key is its MD5 digest")
    func hash() {
        #expect(HashKeys.key(of: "a") == UInt128("0cc175b9c0f1b6a831c399e269772661", radix: 16))
    }

    @Test("scaling splits and merges until all shards are even, and every shard says what it was made of")
    func scale() {
        for (before, after) in [(1, 2), (2, 3), (3, 2), (4, 8), (8, 4), (5, 9), (9, 5), (7, 6)] {
            var map = ShardMap(count: before, now: now)
            map.scale(to: after)
            #expect(map.open.map(\.keys) == HashKeys.even(after))
            for shard in map.shards where shard.number >= before {
                let parents = map.shards.filter { $0.isParent(of: shard) }
                #expect(!parents.isEmpty && parents.allSatisfy { !$0.isOpen && $0.number < shard.number })
            }
            #expect(Set(map.shards.map(\.number)).count == map.next)
        }
    }

    @Test("a sequence number is read as it was written, and grows with its place")
    func sequenceNumber() throws {
        let shard = StoredShard(number: 7, keys: .all, created: now)
        var last = ""
        for index in [0, 1, 9, 10, 99_999, 123_456_789_012] {
            let number = SequenceNumber(index: index, of: shard, in: 140_000_000_000_123)
            #expect(number.text.count == 56 && number.text > last)
            last = number.text
            let read = try #require(SequenceNumber(number.text))
            #expect(read == number && read.isOf(shard, in: 140_000_000_000_123) && !read.isOf(shard, in: 1))
        }
        for wrong in ["", "0", "49", last + "0", String(last.dropFirst()) + "x"] {
            #expect(SequenceNumber(wrong) == nil)
        }
    }

    @Test("records come out of a row as they went in")
    func pack() throws {
        let records = [
            NewRecord(partitionKey: "a", content: .inline([])),
            NewRecord(
                partitionKey: "é" + String(repeating: "k", count: 200),
                content: .inline(Array(repeating: 7, count: 300))),
            NewRecord(partitionKey: "c", content: .stored(id: [1, 2, 3], count: 1_048_576)),
        ]
        let bytes = RecordPack.bytes(records, arrival: now, isEncrypted: true, count: 0)
        let pack = try RecordPack(bytes)
        #expect(pack.arrival == now && RecordPack.arrival(bytes) == now && pack.isEncrypted && pack.items.count == 3)
        #expect(String(decoding: pack.items[1].partitionKey, as: UTF8.self) == records[1].partitionKey)
        guard case .inline(let data) = pack.items[1].content, case .stored(let id, let count) = pack.items[2].content
        else {
            Issue.record("other content")
            return
        }
        #expect(data.count == 300 && id == [1, 2, 3] && count == 1_048_576)
        for end in [0, 5, 11, bytes.count - 1] {
            #expect(throws: Failure.self) { try RecordPack(Array(bytes[..<end])) }
        }
    }

    @Test("an allowance is used up, comes back with time, and may be owed")
    func allowance() {
        var allowance = Allowance(1_000, now: now)
        func has(_ amount: Int, after milliseconds: Int = 0) -> Bool {
            allowance.has(amount, now: now + .milliseconds(milliseconds))
        }
        #expect(has(1_000))
        allowance.take(600)
        #expect(!has(500) && has(400))
        allowance.take(1_400)
        #expect(!has(1, after: 900) && has(100, after: 1_101))
        // More than a second gives wants a whole one.
        #expect(!has(5_000, after: 1_200) && has(5_000, after: 10_000))
    }

    private func stored(_ shards: [StoredShard], warm: Int? = nil) -> StoredStream {
        var stream = Stream(name: "s", id: 1, created: now, isOnDemand: true)
        stream.warmThroughput = warm
        return StoredStream(
            stream, StreamReference(name: "s", tenant: Tenant(account: .default, region: .default)), version: 1,
            layout: 1, shards: shards)
    }

    @Test("shards are found by their numbers, also where some have gone")
    func numbers() {
        let stream = stored([3, 5, 9].map { StoredShard(number: $0, keys: .all, created: now) })
        for number in 0...10 {
            #expect(stream.shard(number: number)?.number == ([3, 5, 9].contains(number) ? number : nil))
        }
        #expect(stored([]).shard(number: 0) == nil)
    }

    @Test("warm throughput counts as soon as it is set")
    func warmThroughput() {
        let (rates, shard) = (ShardRates(), StoredShard(number: 0, keys: .all, created: now))
        let (cold, warm) = (stored([shard]), stored([shard], warm: 400))
        #expect(rates.write(cold, shard, bytes: LimitsKinesis.streamWriteBytes, now: now))
        #expect(!rates.write(cold, shard, bytes: 1, now: now))
        #expect(rates.write(warm, shard, bytes: 200 << 20, now: now) && !rates.write(warm, shard, bytes: 1, now: now))
        // A second later it has a whole second's worth, and less once it is set back.
        #expect(rates.write(warm, shard, bytes: 400 << 20, now: now + .seconds(1)))
        #expect(!rates.write(cold, shard, bytes: 1, now: now + .seconds(1)))
    }
}
