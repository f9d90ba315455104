internal import Base
internal import CloudFormationAPI
internal import Synchronization
internal import Testing
internal import Wire

@testable internal import CloudFormation

@Suite struct CreationTests {
    private let chain = """
        Resources:
          A: {Type: "Test::Thing::Thing", Properties: {Size: "3"}}
          B: {Type: "Test::Thing::Thing", Properties: {Text: !GetAtt A.Arn}}
        Outputs:
          Name: {Value: !Ref B, Description: the second}
        """

    @Test("a stack is made in the order of its references and deleted in the opposite order")
    func lifeCycle() async throws {
        let bench = try await Bench()
        try await bench.create(chain)
        #expect(try await bench.settle() == .createComplete)
        #expect(bench.workshop.log == ["create A", "create B"])
        #expect(
            try await bench.history() == [
                "app CREATE_IN_PROGRESS (User Initiated)", "A CREATE_IN_PROGRESS",
                "A CREATE_IN_PROGRESS (Resource creation Initiated)", "A CREATE_COMPLETE", "B CREATE_IN_PROGRESS",
                "B CREATE_IN_PROGRESS (Resource creation Initiated)", "B CREATE_COMPLETE", "app CREATE_COMPLETE",
            ])
        let id = try await bench.outputs()["Name"]
        #expect(id.map { $0.hasPrefix("app-B-") } == true)
        let stackID = try #require(try await bench.stack()?.stackId)
        try await bench.client.deleteStack(DeleteStackInput(stackName: "app"))
        #expect(try await bench.settle(stackID) == .deleteComplete)
        #expect(bench.workshop.log.suffix(2) == ["delete B", "delete A"])
        #expect(bench.workshop.things.isEmpty)
        #expect(
            try await bench.history(stackID).suffix(6) == [
                "app DELETE_IN_PROGRESS (User Initiated)", "B DELETE_IN_PROGRESS", "B DELETE_COMPLETE",
                "A DELETE_IN_PROGRESS",
                "A DELETE_COMPLETE", "app DELETE_COMPLETE",
            ])
        await #expect(throws: Fault.validation("Stack with id app does not exist")) { try await bench.stack() }
        await bench.background.shutdown()
    }

    @Test("texts become numbers and booleans as the type asks for")
    func coercion() async throws {
        let bench = try await Bench()
        try await bench.create(
            #"{"Resources": {"A": {"Type": "Test::Thing::Thing", "Properties": {"Name": 7, "Size": "3", "Flag": "true"}}}}"#
        )
        #expect(try await bench.settle() == .createComplete)
        #expect(bench.workshop.things == ["7": ["Name": "7", "Size": 3, "Flag": true]])
        await bench.background.shutdown()
    }

    @Test("what does not wait for each other is made at the same time, at most sixteen at once")
    func parallel() async throws {
        let bench = try await Bench()
        let names = (0..<20).map { "R\($0)" }
        for name in names { bench.workshop.hold("create \(name)") }
        try await bench.create("Resources:\n" + names.map { "  \($0): {Type: \"Test::Thing::Thing\"}\n" }.joined())
        for name in names.prefix(16) { #expect(await bench.workshop.reached("create \(name)")) }
        #expect(bench.workshop.state.withLock { $0.running } == 16)
        for name in names { bench.workshop.release("create \(name)") }
        #expect(try await bench.settle() == .createComplete)
        await bench.background.shutdown()
    }

    @Test("a failure rolls back what was made, and what was under way counts as cancelled")
    func rollback() async throws {
        let bench = try await Bench()
        bench.workshop.fail("create B")
        bench.workshop.hold("create C", "create B")
        try await bench.create(
            """
            Resources:
              A: {Type: "Test::Thing::Thing"}
              B: {Type: "Test::Thing::Thing", DependsOn: A}
              C: {Type: "Test::Thing::Thing", DependsOn: A}
              D: {Type: "Test::Thing::Thing", DependsOn: C}
            """)
        #expect(await bench.workshop.reached("create B"))
        #expect(await bench.workshop.reached("create C"))
        bench.workshop.release("create B")
        while try await !bench.history().contains(where: { $0.hasPrefix("B CREATE_FAILED") }) { await Task.yield() }
        bench.workshop.release("create C")
        #expect(try await bench.settle() == .rollbackComplete)
        let history = try await bench.history()
        let failure = try #require(history.first { $0.hasPrefix("B CREATE_FAILED") })
        #expect(failure.hasPrefix("B CREATE_FAILED (Resource handler returned message: \"create B does not work"))
        #expect(failure.hasSuffix("HandlerErrorCode: InvalidRequest))"))
        #expect(history.contains("C CREATE_FAILED (Resource creation cancelled)"))
        #expect(
            history.contains(
                "app ROLLBACK_IN_PROGRESS (The following resource(s) failed to create: [B, C]. Rollback requested by user.)"
            ))
        #expect(history.last == "app ROLLBACK_COMPLETE")
        #expect(!bench.workshop.log.contains("create D"))
        #expect(bench.workshop.things.isEmpty)
        await bench.background.shutdown()
    }

    @Test("OnFailure keeps or deletes what was made")
    func onFailure() async throws {
        let bench = try await Bench()
        bench.workshop.fail("create B")
        try await bench.create(chain, name: "kept", onFailure: .doNothing)
        #expect(try await bench.settle("kept") == .createFailed)
        #expect(try await bench.stack("kept")?.stackStatusReason == "The following resource(s) failed to create: [B]. ")
        #expect(bench.workshop.things.count == 1)
        try await bench.create(chain, name: "gone", onFailure: .delete)
        while let status = try await bench.client.listStacks(ListStacksInput()).stackSummaries?
            .first(where: { $0.stackName == "gone" })?.stackStatus, status != .deleteComplete
        { await Task.yield() }
        #expect(bench.workshop.things.count == 1)
        await bench.background.shutdown()
    }

    @Test("a creation that was cut off goes on in the next process with the same token")
    func resumes() async throws {
        let bench = try await Bench()
        bench.workshop.hold("create B")
        try await bench.create(chain)
        #expect(await bench.workshop.reached("create B"))
        await bench.background.shutdown()
        #expect(try await bench.stack()?.stackStatus == .createInProgress)
        bench.workshop.release("create B")
        let background = try await bench.restart()
        #expect(try await bench.settle() == .createComplete)
        #expect(bench.workshop.log == ["create A", "create B", "create B"])
        #expect(bench.workshop.state.withLock { $0.tokens.count } == 2)
        #expect(try await bench.history().count { $0 == "B CREATE_IN_PROGRESS" } == 1)
        await background.shutdown()
    }

    @Test("policies keep resources of a deleted stack")
    func retain() async throws {
        let bench = try await Bench()
        try await bench.create(
            #"""
            Resources:
              A: {Type: "Test::Thing::Thing", DeletionPolicy: Retain}
              B: {Type: "Test::Thing::Thing"}
            """#)
        try await bench.settle()
        let id = try #require(try await bench.stack()?.stackId)
        try await bench.client.deleteStack(DeleteStackInput(stackName: "app"))
        #expect(try await bench.settle(id) == .deleteComplete)
        #expect(bench.workshop.log.filter { $0.hasPrefix("delete") } == ["delete B"])
        #expect(try await bench.history(id).contains("A DELETE_SKIPPED"))
        await bench.background.shutdown()
    }

    @Test("a deletion that fails tells what it could not delete, and can be repeated without it")
    func deleteFailed() async throws {
        let bench = try await Bench()
        try await bench.create(chain)
        try await bench.settle()
        bench.workshop.fail("delete A")
        let id = try #require(try await bench.stack()?.stackId)
        try await bench.client.deleteStack(DeleteStackInput(stackName: "app"))
        #expect(try await bench.settle() == .deleteFailed)
        #expect(try await bench.stack()?.stackStatusReason == "The following resource(s) failed to delete: [A]. ")
        try await bench.client.deleteStack(DeleteStackInput(stackName: "app", retainResources: ["A"]))
        #expect(try await bench.settle(id) == .deleteComplete)
        #expect(bench.workshop.things.count == 1)
        await bench.background.shutdown()
    }
}
