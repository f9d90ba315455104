import Base
import KinesisAPI
import ServiceKit
import ServiceTesting
import Testing
import Wire

@testable import Kinesis

@Suite("Subscriptions whose readers do not read")
struct SubscriptionTests {
    private let bench = KinesisBench()

    @Test("room is given by accounts, first for large events, then for small ones, and comes back")
    func room() throws {
        let room = EventRoom(whole: 40 << 20, ofAccount: 20 << 20)
        let (one, two) = (AccountID.default, try #require(AccountID("111111111111")))
        var shares = (0..<2).compactMap { _ in room.share(of: one, record: 1) }
        #expect(shares.map(\.recordBytes) == [2 << 20, 2 << 20])
        while let share = room.share(of: one, record: 1) {
            #expect(share.recordBytes == 64 << 10)
            shares.append(share)
        }
        #expect(shares.count == 18 && room.taken(by: one) == 20 << 20)
        #expect(room.share(of: two, record: 1)?.recordBytes == 2 << 20)
        #expect(room.share(of: two, record: 6 << 20) == nil)
        #expect(room.taken() == 20 << 20)
        shares[0].holds(1_000)
        #expect(room.taken(by: one) == (12 << 20) + 2_000)
        shares = []
        #expect(room.taken() == 0 && room.taken(by: one) == 0)
    }

    @Test("events that nobody takes fill the account's room and no more, and their end gives it back")
    func unread() async throws {
        try await bench.client.createStream(CreateStreamInput(streamName: "s", shardCount: 1))
        let data = [UInt8](repeating: 1, count: 1_000_000)
        for _ in 0..<2 {
            try await bench.client.putRecord(PutRecordInput(streamName: "s", data: data, partitionKey: "k"))
            bench.platform.clock.advance(by: .seconds(2))
        }
        let stream = try await bench.service.core.store.stream(
            StreamReference(name: "s", tenant: Tenant(account: .default, region: .default)))
        let shard = try stream.shard(StoredShard.id(0))
        func subscribe(_ number: Int) throws -> Subscription {
            let name = Subscriptions.Name(stream: stream.id, consumer: "c\(number)", shard: 0)
            let ticket = try bench.service.core.subscriptions.begin(name, now: bench.platform.clock.now) {}
            return Subscription(bench.service.core, stream, shard, place: 0, ticket: ticket, account: .default)
        }
        let room = bench.service.core.room
        var subscriptions: [Subscription] = []
        // Each has its first event, which nobody takes from it.
        while room.taken(by: .default) + (4 << 20) <= LimitsKinesis.subscriptionBytesOfAccount {
            let subscription = try subscribe(subscriptions.count)
            #expect(try await subscription.next() != nil)
            #expect((try await subscription.next())?.isEmpty == false)
            subscriptions.append(subscription)
        }
        #expect(subscriptions.count > 20)
        #expect(room.taken(by: .default) <= LimitsKinesis.subscriptionBytesOfAccount)
        // The next waits and holds nothing, until one of the others goes.
        let taken = room.taken()
        let late = try subscribe(subscriptions.count)
        _ = try await late.next()
        async let event = late.next()
        while bench.platform.clock.sleeperCount == 0 { await Task.yield() }
        #expect(room.taken() == taken)
        subscriptions.removeFirst()
        bench.platform.clock.advance(by: .seconds(1))
        #expect(try await event?.isEmpty == false)
        // Its time is over: what is asked for next is the end, and nothing of it is held.
        bench.platform.clock.advance(by: LimitsKinesis.subscription)
        for subscription in subscriptions + [late] { #expect(try await subscription.next() == nil) }
        #expect(room.taken() == 0)
    }
}
