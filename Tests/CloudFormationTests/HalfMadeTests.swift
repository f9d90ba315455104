internal import Base
internal import CloudFormationAPI
internal import ServiceTesting
internal import Testing

@testable internal import CloudFormation

@Suite("What a failed creation has made, and what only has the same name")
struct HalfMadeTests {
    private let pair = """
        Resources:
          A: {Type: "Test::Thing::Thing", Properties: {Name: a}}
          B: {Type: "Test::Thing::Thing", Properties: {Name: b, Text: !Ref A}}
        """

    private func place(_ place: String) -> String {
        "Resources: {A: {Type: \"Test::Thing::Thing\", Properties: {Name: a, Place: \(place)}}}"
    }

    @Test("rolling back deletes what a creation made before it failed, in the order of the references")
    func rollback() async throws {
        let bench = try await Bench()
        bench.workshop.fail("finish B")
        try await bench.create(pair)
        #expect(try await bench.settle() == .rollbackComplete)
        #expect(bench.workshop.things.isEmpty)
        #expect(bench.workshop.log == ["create A", "create B", "delete B", "delete A"])
        await bench.background.shutdown()
    }

    @Test(
        "without roll-back it stays until the next operation: an update that makes it anew or drops it, or a deletion")
    func kept() async throws {
        let anew = try await left()
        try await anew.update(pair)
        #expect(try await anew.settle() == .updateComplete)
        #expect(anew.workshop.log.suffix(2) == ["delete B", "create B"])
        #expect(anew.workshop.things.keys.sorted() == ["a", "b"])
        let dropped = try await left()
        try await dropped.update("Resources: {A: {Type: \"Test::Thing::Thing\", Properties: {Name: a, Size: 2}}}")
        #expect(try await dropped.settle() == .updateComplete)
        #expect(dropped.workshop.things.keys.sorted() == ["a"])
        let deleted = try await left()
        let id = try #require(try await deleted.stack()?.stackId)
        try await deleted.client.deleteStack(DeleteStackInput(stackName: "app"))
        #expect(try await deleted.settle(id) == .deleteComplete)
        #expect(deleted.workshop.things.isEmpty)
        for bench in [anew, dropped, deleted] { await bench.background.shutdown() }
    }

    /// A stack of which B is half made.
    private func left(_ template: String? = nil) async throws -> Bench {
        let bench = try await Bench()
        bench.workshop.fail("finish B")
        try await bench.create(template ?? pair, disableRollback: true)
        #expect(try await bench.settle() == .createFailed)
        #expect(bench.workshop.things.keys.sorted() == ["a", "b"])
        bench.workshop.mend()
        return bench
    }

    private let single = "Resources: {A: {Type: \"Test::Thing::Thing\", Properties: {Name: a, Size: 2}}}"

    @Test("what stays for its owner is not deleted later")
    func retained() async throws {
        let retaining = pair.replacing("B: {", "B: {DeletionPolicy: Retain, ")
        let bench = try await left(retaining)
        try await bench.update(single)
        #expect(try await bench.settle() == .updateComplete)
        try await bench.update(retaining)
        #expect(try await bench.settle() == .updateComplete)
        #expect(!bench.workshop.log.contains("delete B"))
        await bench.background.shutdown()
    }

    @Test("what an earlier creation left goes once before the next, however often that is tried, and as a deletion")
    func once() async throws {
        let bench = try await left()
        bench.workshop.stall("create B", times: 2)
        try await bench.update(pair)
        for _ in 0..<20_000 where bench.workshop.log.suffix(4).first != "delete B" {
            await Task.yield()
            if bench.platform.clock.sleeperCount > 0 {
                bench.platform.clock.advance(by: LimitsCloudFormation.firstPause)
            }
        }
        #expect(try await bench.settle() == .updateComplete)
        #expect(bench.workshop.log.suffix(4) == ["delete B", "create B", "create B", "create B"])
        #expect(bench.workshop.deleting == ["delete B"])
        await bench.background.shutdown()
    }

    @Test("what is gone is not deleted again, and what could not be deleted is")
    func undone() async throws {
        let gone = try await left()
        gone.workshop.fail("create B")
        try await gone.update(pair)
        #expect(try await gone.settle() == .updateRollbackComplete)
        #expect(gone.workshop.log.count { $0 == "delete B" } == 1)
        let there = try await left()
        there.workshop.fail("delete B")
        try await there.client.updateStack(
            UpdateStackInput(stackName: "app", templateBody: pair, disableRollback: true))
        #expect(try await there.settle() == .updateFailed)
        there.workshop.mend()
        let id = try #require(try await there.stack()?.stackId)
        try await there.client.deleteStack(DeleteStackInput(stackName: "app"))
        #expect(try await there.settle(id) == .deleteComplete)
        #expect(there.workshop.things.isEmpty)
        for bench in [gone, there] { await bench.background.shutdown() }
    }

    @Test("a replacement that fails half-way goes, and the old resource stays")
    func replacement() async throws {
        let bench = try await Bench()
        try await bench.create(pair)
        try await bench.settle()
        let before = bench.workshop.things
        bench.workshop.fail("finish A")
        try await bench.update(pair.replacing("Name: a", "Name: c"))
        #expect(try await bench.settle() == .updateRollbackComplete)
        #expect(bench.workshop.things == before)
        bench.workshop.mend()
        try await bench.update(pair.replacing("Name: a", "Name: c"))
        #expect(try await bench.settle() == .updateComplete)
        #expect(bench.workshop.things.keys.sorted() == ["b", "c"])
        await bench.background.shutdown()
    }

    @Test("a replacement with the same name in another place does not keep the old resource")
    func places() async throws {
        let bench = try await Bench()
        try await bench.create(place("one"))
        try await bench.settle()
        try await bench.update(place("two"))
        #expect(try await bench.settle() == .updateComplete)
        #expect(bench.workshop.things.keys.sorted() == ["two/a"])
        // The other way round: what the update made goes, what was there stays.
        bench.workshop.fail("create Z")
        try await bench.update(
            place("three").replacing("{A:", "{Z: {Type: \"Test::Thing::Thing\", DependsOn: A}, A:"))
        #expect(try await bench.settle() == .updateRollbackComplete)
        #expect(bench.workshop.things.keys.sorted() == ["two/a"])
        await bench.background.shutdown()
    }
}

extension String {
    fileprivate func replacing(_ part: String, _ other: String) -> String {
        split(separator: part, omittingEmptySubsequences: false).joined(separator: other)
    }
}
