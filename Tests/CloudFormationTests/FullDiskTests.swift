internal import Base
internal import CloudFormationAPI
internal import ServiceTesting
internal import Testing

@testable internal import CloudFormation

@Suite struct FullDiskTests {
    private let template = """
        Resources:
          A: {Type: "Test::Thing::Thing", Properties: {Name: a}}
          B: {Type: "Test::Thing::Thing", Properties: {Name: b, Text: !Ref A}}
        """
    private let disk = FullDisk()

    /// A stack that waits for room since its first resource was made.
    private func waiting() async throws -> Bench {
        let bench = try await Bench(store: disk)
        bench.workshop.hold("create A")
        try await bench.create(template)
        #expect(await bench.workshop.reached("create A"))
        disk.fill()
        bench.workshop.release("create A")
        while bench.reports.all.isEmpty { await Task.yield() }
        return bench
    }

    /// Turns the clock until the operation has ended.
    private func settle(_ bench: Bench) async throws -> StackStatus? {
        for _ in 0..<10_000 {
            let status = try await bench.stack()?.stackStatus
            if status?.rawValue.hasSuffix("_IN_PROGRESS") != true { return status }
            bench.platform.clock.advance(by: LimitsCloudFormation.longestPause)
            await Task.yield()
        }
        return nil
    }

    @Test("a creation on a full disk waits for as long as it takes, says why, and goes on once there is room")
    func goesOn() async throws {
        let bench = try await waiting()
        for _ in 0..<100 {
            while bench.platform.clock.sleeperCount == 0 { await Task.yield() }
            bench.platform.clock.advance(by: LimitsCloudFormation.longestPause)
        }
        let stack = try await bench.stack()
        #expect(stack?.stackStatus == .createInProgress)
        #expect(stack?.stackStatusReason == "Waiting to go on: the disk is full")
        let id = try #require(stack?.stackId)
        #expect(bench.reports.all == ["the stack \(id) waits to go on: the disk is full"])
        disk.makeRoom()
        #expect(try await settle(bench) == .createComplete)
        #expect(bench.workshop.things.keys.sorted() == ["a", "b"])
        await bench.background.shutdown()
        #expect(bench.reports.all.last == "the stack \(id) goes on")
    }

    @Test("a stack is deleted on a full disk")
    func deletes() async throws {
        let bench = try await Bench(store: disk)
        try await bench.create(template)
        #expect(try await bench.settle() == .createComplete)
        disk.fill()
        let id = try #require(try await bench.stack()?.stackId)
        try await bench.client.deleteStack(DeleteStackInput(stackName: "app"))
        #expect(try await bench.settle(id) == .deleteComplete)
        #expect(bench.workshop.things.isEmpty)
        await bench.background.shutdown()
    }

    @Test("a creation that waits for room can be deleted, with what it has made and nobody wrote down")
    func breaksOff() async throws {
        let bench = try await waiting()
        let id = try #require(try await bench.stack()?.stackId)
        #expect(bench.workshop.things.keys.sorted() == ["a"])
        try await bench.client.deleteStack(DeleteStackInput(stackName: "app"))
        while try await bench.stack(id)?.stackStatus != .deleteComplete {
            bench.platform.clock.advance(by: LimitsCloudFormation.longestPause)
            await Task.yield()
        }
        #expect(bench.workshop.things.isEmpty)
        await bench.background.shutdown()
    }

    @Test(
        "a deletion during the creation waits for what is under way and begins nothing more, after a crash too",
        arguments: [false, true])
    func deletesWhatIsBeingMade(isCutOff: Bool) async throws {
        let bench = try await Bench()
        bench.workshop.hold("create A")
        try await bench.create(template)
        #expect(await bench.workshop.reached("create A"))
        let id = try #require(try await bench.stack()?.stackId)
        try await bench.client.deleteStack(DeleteStackInput(stackName: "app"))
        #expect(try await bench.stack()?.stackStatus == .deleteInProgress)
        if isCutOff { await bench.background.shutdown() }
        bench.workshop.release("create A")
        let background = isCutOff ? try await bench.restart() : bench.background
        #expect(try await bench.settle(id) == .deleteComplete)
        #expect(bench.workshop.things.isEmpty)
        #expect(!bench.workshop.log.contains("create B"))
        let history = try await bench.history(id)
        #expect(
            history.filter { $0.hasPrefix("app ") }.map { $0.split(separator: " ")[1] }
                == ["CREATE_IN_PROGRESS", "DELETE_IN_PROGRESS", "DELETE_COMPLETE"])
        await background.shutdown()
    }
}
