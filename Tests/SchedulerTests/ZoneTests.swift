import Base
import SchedulerAPI
import ServiceKit
import ServiceTesting
import Store
import Synchronization
import Testing
import Wire

@testable import Scheduler

@Suite("A schedule whose time zone can't be read for a while")
struct ZoneTests {
    let bench = SchedulerBench()
    private func reference(_ name: String = "s") -> ScheduleReference {
        ScheduleReference(Tenant(account: .default, region: .default), group: nil, name: name)
    }
    private var store: SchedulerStore { SchedulerStore(bench.platform.store) }

    /// Gives the schedule another zone, as if the machine's database had changed.
    private func move(_ name: String = "s", to zone: String) async throws {
        let (record, row) = try #require(try await store.schedule(reference(name)))
        var changed = record
        var json = try #require(record.settings.json.object)
        json["zone"] = .string(zone)
        changed.settings = try #require(ScheduleSettings(.object(json)))
        var transaction = Transaction()
        transaction.check(row.key, .version(row.version))
        transaction.put(row.key, changed.bytes)
        _ = try await store.store.commit(transaction)
    }

    @Test("waits, which is told once of all in that zone, and goes on then")
    func waits() async throws {
        for name in ["s", "t"] {
            try await bench.make(name, "rate(1 hour)")
            try await move(name, to: "Atlantis/Capital")
        }
        let occurrences = bench.occurrences()
        _ = try await occurrences.round()
        #expect(try await bench.leftovers() == 2 && bench.reports.withLock { $0.count } == 1)
        bench.advance(7_200)
        _ = try await occurrences.round()
        #expect(try await bench.leftovers() == 2 && bench.reports.withLock { $0.count } == 2)
        try await move(to: "UTC")
        bench.advance(60)
        for _ in 0..<4 { _ = try await occurrences.round() }
        #expect(try await bench.leftovers() == 4)
        let record = try await store.schedule(reference())?.record
        #expect(record?.behind == nil && record?.due == record.map { $0.created + .seconds(10_800) })
    }

    @Test("keeps its last call though it is to go with that, and goes with it")
    func lastCall() async throws {
        try await bench.make(
            "s", "rate(1 hour)", input: "last", action: .delete, window: 10, end: bench.now + .seconds(1_800))
        try await move(to: "Atlantis/Capital")
        let occurrences = bench.occurrences()
        _ = try await occurrences.round()
        try await move(to: "UTC")
        bench.advance(60)
        _ = try await occurrences.round()
        #expect(try await store.schedule(reference())?.record.due == nil)
        try await bench.start()
        bench.advance(600)
        await bench.until { bench.queues.bodies() == ["last"] }
        await bench.settle()
        #expect(try await store.schedule(reference()) == nil)
        #expect(try await bench.leftovers() == 0)
        await bench.stop()
    }

    @Test("goes when the zone can be read, where its last call was made before")
    func callBefore() async throws {
        try await bench.make("s", "rate(1 hour)", input: "last", action: .delete, end: bench.now + .seconds(1_800))
        try await move(to: "Atlantis/Capital")
        try await bench.start()
        await bench.until { bench.queues.bodies() == ["last"] }
        await bench.settle()
        #expect(try await store.schedule(reference()) != nil)
        try await move(to: "UTC")
        bench.advance(60)
        await bench.settle()
        #expect(try await store.schedule(reference()) == nil)
        await bench.stop()
    }

    @Test("needs none where it calls once")
    func once() async throws {
        try await bench.make("s", bench.at(60), input: "once", action: .delete)
        try await move(to: "Atlantis/Capital")
        bench.advance(60)
        try await bench.start()
        await bench.until { bench.queues.bodies() == ["once"] }
        await bench.settle()
        #expect(try await store.schedule(reference()) == nil)
        #expect(bench.reports.withLock { $0.isEmpty })
        await bench.stop()
    }
}
