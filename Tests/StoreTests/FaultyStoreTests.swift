import Base
import Store
import Testing

@Suite("A faulty store")
struct FaultyStoreTests {
    private func faulty(_ plan: FaultPlan, seed: UInt64 = 1, clock: ManualClock = ManualClock()) -> FaultyStore {
        FaultyStore(MemoryStore(), plan: plan, clock: clock, randomness: SeededRandomness(seed: seed))
    }

    @Test("that errs does nothing")
    func errors() async throws {
        let store = faulty(FaultPlan(error: 1))
        #expect(await failureCode { try await store.put(Key("a"), "x") } == "store.unavailable")
        store.follow(.none)
        #expect(try await store.get(Key("a")) == nil)
    }

    @Test("that times out has done its work")
    func timeouts() async throws {
        let store = faulty(FaultPlan(timeout: 1))
        #expect(await failureCode { try await store.put(Key("a"), "x") } == "store.timeout")
        store.follow(.none)
        #expect(try await store.text(Key("a")) == "x")
    }

    @Test("that is slow answers after its delay")
    func slow() async throws {
        let clock = ManualClock()
        let store = faulty(FaultPlan(slow: 1, delay: .seconds(3)), clock: clock)
        async let version = store.put(Key("a"), "x")
        while clock.sleeperCount == 0 { await Task.yield() }
        clock.advance(by: .seconds(3))
        #expect(try await version == 1)
    }

    @Test("fails at the same calls when the seed is the same, about as often as planned")
    func seeded() async {
        func faults(_ seed: UInt64) async -> [Bool] {
            let store = faulty(FaultPlan(error: 0.3), seed: seed)
            var faults: [Bool] = []
            for _ in 0..<1_000 { faults.append(await failureCode { _ = try await store.get(Key("a")) } != nil) }
            return faults
        }
        let first = await faults(5)
        #expect(await faults(5) == first)
        #expect(await faults(6) != first)
        #expect((250...350).contains(first.count { $0 }))
    }
}
