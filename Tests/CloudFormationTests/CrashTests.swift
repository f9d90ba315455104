internal import Base
internal import CloudFormationAPI
internal import Store
internal import Testing

@testable internal import CloudFormation

@Suite struct CrashTests {
    private static let before = """
        Resources:
          A: {Type: "Test::Thing::Thing", Properties: {Name: a}}
          B: {Type: "Test::Thing::Thing", Properties: {Name: b, Size: 1, Text: !Ref A}}
          C: {Type: "Test::Thing::Thing", Properties: {Name: c}}
        """
    private static let after = """
        Resources:
          A: {Type: "Test::Thing::Thing", Properties: {Name: a2}}
          B: {Type: "Test::Thing::Thing", Properties: {Name: b, Size: 2, Text: !Ref A}}
          D: {Type: "Test::Thing::Thing", Properties: {Name: d}, DependsOn: B}
        """

    private static let single = #"Resources: {A: {Type: "Test::Thing::Thing"}}"#

    @Test(
        "an update that is killed at any step ends as if nothing had happened",
        arguments: ["create A", "update B", "create D", "delete A", "delete C"])
    func update(step: String) async throws {
        let bench = try await Bench()
        try await bench.create(Self.before)
        try await bench.settle()
        bench.workshop.hold(step)
        try await bench.update(Self.after)
        #expect(await bench.workshop.reached(step))
        let background = try await bench.restart()
        #expect(await bench.workshop.reached(step))
        bench.workshop.release(step)
        #expect(try await bench.settle() == .updateComplete)
        #expect(bench.workshop.things.keys.sorted() == ["a2", "b", "d"])
        #expect(bench.workshop.things["b"] == ["Name": "b", "Size": 2, "Text": "a2"])
        await background.shutdown()
    }

    @Test(
        "a roll-back that is killed at any step ends with what was there before",
        arguments: ["create D", "update B", "delete A"])
    func rollback(step: String) async throws {
        let bench = try await Bench()
        try await bench.create(Self.before)
        try await bench.settle()
        let before = bench.workshop.things
        bench.workshop.fail("create D")
        bench.workshop.hold(step)
        try await bench.update(Self.after)
        #expect(await bench.workshop.reached(step))
        let background = try await bench.restart()
        #expect(await bench.workshop.reached(step))
        bench.workshop.release(step)
        #expect(try await bench.settle() == .updateRollbackComplete)
        #expect(bench.workshop.things == before)
        await background.shutdown()
    }

    @Test("a stack that is deleted while it was killed is deleted after all")
    func deletion() async throws {
        let bench = try await Bench()
        try await bench.create(Self.before)
        try await bench.settle()
        let id = try #require(try await bench.stack()?.stackId)
        bench.workshop.hold("delete A")
        try await bench.client.deleteStack(DeleteStackInput(stackName: "app"))
        #expect(await bench.workshop.reached("delete A"))
        let background = try await bench.restart()
        #expect(await bench.workshop.reached("delete A"))
        bench.workshop.release("delete A")
        #expect(try await bench.settle(id) == .deleteComplete)
        #expect(bench.workshop.things.isEmpty)
        await background.shutdown()
    }

    @Test("a stack and the operation that makes it are kept together or not at all", arguments: UInt64(1)...40)
    func oneCommit(seed: UInt64) async throws {
        let clock = ManualClock()
        let store = FaultyStore(
            MemoryStore(), plan: .none, clock: clock, randomness: SeededRandomness(seed: seed))
        let bench = try await Bench(store: store, starts: false)
        store.follow(FaultPlan(error: 0.15, timeout: 0.15))
        try? await bench.create(Self.single)
        store.follow(.none)
        let background = try await bench.restart()
        if try await bench.client.listStacks(ListStacksInput()).stackSummaries?.isEmpty == false {
            #expect(try await bench.settle() == .createComplete)
            #expect(bench.workshop.log == ["create A"])
        } else {
            #expect(bench.workshop.log.isEmpty)
        }
        await background.shutdown()
    }
}
