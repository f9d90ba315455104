internal import Base
internal import CloudFormationAPI
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
        func left() async throws -> Bench {
            let bench = try await Bench()
            bench.workshop.fail("finish B")
            try await bench.create(pair, disableRollback: true)
            #expect(try await bench.settle() == .createFailed)
            #expect(bench.workshop.things.keys.sorted() == ["a", "b"])
            bench.workshop.mend()
            return bench
        }
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
