internal import Base
internal import CloudFormationAPI
internal import Testing
internal import Wire

@testable internal import CloudFormation

@Suite struct RecoveryTests {
    private func template(_ size: Int, more: String = "") -> String {
        """
        Resources:
          A: {Type: "Test::Thing::Thing", Properties: {Name: a, Size: \(size)}}
          B: {Type: "Test::Thing::Thing", Properties: {Name: b, Size: \(size), Text: !Ref A}}
          C: {Type: "Test::Thing::Thing", Properties: {Name: "c\(size)", Text: !Ref B}}
        \(more)
        Outputs: {Name: {Value: !Ref A, Export: {Name: shared}}}
        """
    }

    private let failing = #"  D: {Type: "Test::Thing::Thing", DependsOn: C}"#

    /// A stack whose update failed, and whose roll-back could not change B back.
    private func stuck() async throws -> Bench {
        let bench = try await Bench()
        try await bench.create(template(1))
        try await bench.settle()
        bench.workshop.fail("create D")
        bench.workshop.hold("create D")
        try await bench.update(template(2, more: failing))
        #expect(await bench.workshop.reached("create D"))
        bench.workshop.fail("update B")
        bench.workshop.release("create D")
        #expect(try await bench.settle() == .updateRollbackFailed)
        return bench
    }

    @Test("a roll-back that failed goes on where it failed, once the cause is gone")
    func continues() async throws {
        let bench = try await stuck()
        bench.workshop.mend()
        let before = bench.workshop.log.count
        try await bench.client.continueUpdateRollback(ContinueUpdateRollbackInput(stackName: "app"))
        #expect(try await bench.settle() == .updateRollbackComplete)
        #expect(bench.workshop.things["a"]?["Size"] == 1)
        #expect(bench.workshop.things["b"]?["Size"] == 1)
        #expect(bench.workshop.things.keys.sorted() == ["a", "b", "c1"])
        #expect(bench.workshop.log.dropFirst(before).filter { $0 == "update A" }.isEmpty)
        #expect(
            try await bench.history().contains("app UPDATE_ROLLBACK_IN_PROGRESS (User Initiated)"))
        try await bench.update(template(3))
        #expect(try await bench.settle() == .updateComplete)
        #expect(bench.workshop.things.keys.sorted() == ["a", "b", "c3"])
        await bench.background.shutdown()
    }

    @Test("a roll-back that fails again can be continued again, and without what cannot be rolled back")
    func skips() async throws {
        let bench = try await stuck()
        try await bench.client.continueUpdateRollback(ContinueUpdateRollbackInput(stackName: "app"))
        #expect(try await bench.settle() == .updateRollbackFailed)
        await #expect(
            throws: Fault.validation("The specified resources to skip [A] are not in the UPDATE_FAILED state")
        ) {
            try await bench.client.continueUpdateRollback(
                ContinueUpdateRollbackInput(stackName: "app", resourcesToSkip: ["A"]))
        }
        try await bench.client.continueUpdateRollback(
            ContinueUpdateRollbackInput(stackName: "app", resourcesToSkip: ["B"]))
        #expect(try await bench.settle() == .updateRollbackComplete)
        #expect(bench.workshop.things["b"]?["Size"] == 2)
        #expect(bench.workshop.things.keys.sorted() == ["a", "b", "c1"])
        let id = try #require(try await bench.stack()?.stackId)
        await #expect(
            throws: Fault.validation("Stack:\(id) is in UPDATE_ROLLBACK_COMPLETE state and can not be rolled back.")
        ) { try await bench.client.continueUpdateRollback(ContinueUpdateRollbackInput(stackName: "app")) }
        await bench.background.shutdown()
    }

    @Test("a deletion that is refused does not take the way back from a stack whose roll-back failed")
    func refusedDeletion() async throws {
        let bench = try await stuck()
        let importer = #"Resources: {I: {Type: "Test::Thing::Thing", Properties: {Text: !ImportValue shared}}}"#
        try await bench.create(importer, name: "two")
        #expect(try await bench.settle("two") == .createComplete)
        try await bench.client.deleteStack(DeleteStackInput(stackName: "app"))
        #expect(try await bench.settle() == .updateRollbackFailed)
        bench.workshop.mend()
        try await bench.client.continueUpdateRollback(ContinueUpdateRollbackInput(stackName: "app"))
        #expect(try await bench.settle() == .updateRollbackComplete)
        #expect(bench.workshop.things["b"]?["Size"] == 1)
        await bench.background.shutdown()
    }

    @Test("a cancelled update waits for what is under way and goes back, after a crash too", arguments: [false, true])
    func cancels(isCutOff: Bool) async throws {
        let bench = try await Bench()
        try await bench.create(template(1))
        try await bench.settle()
        await #expect(throws: Fault.validation("CancelUpdateStack cannot be called from current stack status")) {
            try await bench.client.cancelUpdateStack(CancelUpdateStackInput(stackName: "app"))
        }
        bench.workshop.hold("update A")
        try await bench.client.updateStack(
            UpdateStackInput(stackName: "app", templateBody: template(2), disableRollback: true))
        #expect(await bench.workshop.reached("update A"))
        try await bench.client.cancelUpdateStack(CancelUpdateStackInput(stackName: "app"))
        #expect(try await bench.stack()?.stackStatus == .updateRollbackInProgress)
        if isCutOff { await bench.background.shutdown() }
        bench.workshop.release("update A")
        let background = isCutOff ? try await bench.restart() : bench.background
        #expect(try await bench.settle() == .updateRollbackComplete)
        #expect(bench.workshop.things["a"]?["Size"] == 1)
        #expect(!bench.workshop.log.contains("update B"))
        let history = try await bench.history()
        #expect(history.contains("A UPDATE_FAILED (Resource update cancelled)"))
        #expect(history.count { $0 == "app UPDATE_ROLLBACK_IN_PROGRESS (User Initiated)" } == 1)
        await background.shutdown()
    }

    @Test("a cancellation that comes as the last resource ends is not lost")
    func cancelsAtTheEnd() async throws {
        let bench = try await Bench()
        try await bench.create(template(1))
        try await bench.settle()
        bench.workshop.hold("create C")
        try await bench.update(template(2))
        #expect(await bench.workshop.reached("create C"))
        try await bench.client.cancelUpdateStack(CancelUpdateStackInput(stackName: "app"))
        bench.workshop.release("create C")
        #expect(try await bench.settle() == .updateRollbackComplete)
        #expect(bench.workshop.things.keys.sorted() == ["a", "b", "c1"])
        #expect(bench.workshop.things["b"]?["Size"] == 1)
        await bench.background.shutdown()
    }
}
