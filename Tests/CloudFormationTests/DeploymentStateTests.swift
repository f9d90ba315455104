internal import CloudFormationAPI
internal import Templates
internal import Testing

@testable internal import CloudFormation

@Suite struct DeploymentStateTests {
    private func state(
        _ phase: DeploymentPhase, policy: FailurePolicy = .rollback, completed: Set<String> = [],
        failures: [(name: String, isUpdate: Bool)] = [], interrupted: [String] = []
    ) throws -> DeploymentState {
        DeploymentState(
            phase: phase, graph: try DependencyGraph(names: ["A", "B", "C"], dependencies: ["B": ["A"]]),
            policy: policy,
            completed: completed, failures: failures, interrupted: interrupted)
    }

    @Test("resources begin when everything they wait for is complete, never more than the limit")
    func order() throws {
        var state = try state(.creating)
        #expect(state.begin(limit: 1) == ["A"])
        #expect(state.begin(limit: 1) == [])
        #expect(state.begin(limit: 2) == ["C"])
        #expect(state.end("A", .completed, isUpdate: false) == .accepted)
        #expect(state.begin(limit: 2) == ["B"])
        #expect(state.next == nil)
        _ = state.end("B", .completed, isUpdate: false)
        _ = state.end("C", .completed, isUpdate: false)
        #expect(state.next == .finish(.createComplete, reason: nil))
    }

    @Test("after a failure nothing begins, and what ends counts as cancelled")
    func failure() throws {
        var state = try state(.creating)
        #expect(state.begin(limit: 16) == ["A", "C"])
        _ = state.end("C", .failed(isUpdate: false), isUpdate: false)
        #expect(state.end("A", .completed, isUpdate: false) == .cancelled)
        #expect(state.begin(limit: 16) == [])
        let reason = "The following resource(s) failed to create: [C, A]. Rollback requested by user."
        #expect(state.next == .move(to: .rollingBack, reason: reason))
    }

    @Test("a resource that an update leaves alone is not named among those that failed")
    func kept() throws {
        var state = try state(.updating)
        #expect(state.begin(limit: 16) == ["A", "C"])
        _ = state.end("C", .failed(isUpdate: true), isUpdate: true)
        #expect(state.end("A", .kept, isUpdate: true) == .accepted)
        #expect(state.next == .move(to: .reverting, reason: "The following resource(s) failed to update: [C]. "))
    }

    @Test("a reason of the stack as a whole ends in a full stop before what follows")
    func fullStop() throws {
        var state = try state(.creating)
        state.fail("No export named x found")
        let reason = "No export named x found. Rollback requested by user."
        #expect(state.next == .move(to: .rollingBack, reason: reason))
    }

    @Test("a deletion goes on beside a failure, but not behind it")
    func deletion() throws {
        var state = try state(.deleting)
        #expect(state.begin(limit: 16) == ["A", "C"])
        _ = state.end("A", .failed(isUpdate: false), isUpdate: false)
        #expect(state.end("C", .completed, isUpdate: false) == .accepted)
        #expect(state.begin(limit: 16) == [])
        #expect(state.next == .finish(.deleteFailed, reason: "The following resource(s) failed to delete: [A]. "))
    }

    @Test("what a crash cut off begins again, even after a failure")
    func interrupted() throws {
        var state = try state(.updating, failures: [("C", true)], interrupted: ["A"])
        #expect(state.next == nil)
        #expect(state.begin(limit: 16) == ["A"])
        #expect(state.end("A", .completed, isUpdate: true) == .cancelled)
        #expect(
            state.next == .move(to: .reverting, reason: "The following resource(s) failed to update: [C, A]. "))
    }

    @Test("a reason of the stack as a whole ends the phase before it begins")
    func obstacle() throws {
        var state = try state(.deleting)
        state.fail("Export x cannot be deleted as it is in use by y")
        #expect(state.begin(limit: 16) == [])
        #expect(state.next == .finish(.deleteFailed, reason: "Export x cannot be deleted as it is in use by y"))
    }
}
