internal import CloudFormationAPI
internal import Templates

/// One phase of an operation: which resources can be worked on now, and what follows at the end.
///
/// It decides; `DeploymentRunner` does. Resources begin as soon as everything they wait for is complete. In a phase
/// that makes and changes resources the first failure lets nothing more begin, and what was under way counts as
/// cancelled; in the others only the resources behind a failed one stay as they are.
struct DeploymentState: Sendable {
    /// How the work on one resource ended.
    enum Outcome: Hashable, Sendable {
        case completed
        /// Nothing was done to it, so that nothing can have been cancelled.
        case kept
        /// `isUpdate`: the resource had been there before.
        case failed(isUpdate: Bool)
    }

    /// What becomes of a resource's result.
    enum Verdict: Hashable, Sendable {
        case accepted
        /// The result came after another resource had failed.
        case cancelled
    }

    enum Next: Hashable, Sendable {
        case move(to: DeploymentPhase, reason: String?)
        case finish(StackStatus, reason: String?)
    }

    let phase: DeploymentPhase
    let graph: DependencyGraph
    let policy: FailurePolicy
    private(set) var completed: Set<String>
    private(set) var inFlight: Set<String> = []
    private var failures: [(name: String, isUpdate: Bool)]
    /// What a crash cut off: it is begun again, failures or not, to learn what it made.
    private var interrupted: [String]
    private var stackFailure: String?
    private var isCancelled = false

    init(
        phase: DeploymentPhase, graph: DependencyGraph, policy: FailurePolicy, completed: Set<String> = [],
        failures: [(name: String, isUpdate: Bool)] = [], interrupted: [String] = []
    ) {
        (self.phase, self.graph, self.policy) = (phase, graph, policy)
        (self.completed, self.failures, self.interrupted) = (completed, failures, interrupted)
    }

    /// The resources to begin now, at most so many that `limit` are under way; they count as begun.
    mutating func begin(limit: Int) -> [String] {
        let room = max(0, limit - inFlight.count)
        var names = Array(interrupted.prefix(room))
        interrupted.removeFirst(names.count)
        if interrupted.isEmpty && mayBegin {
            let begun = inFlight.union(failures.map(\.name)).union(names)
            names += graph.ready(completed: completed, begun: begun).prefix(room - names.count)
        }
        inFlight.formUnion(names)
        return names
    }

    private var mayBegin: Bool { stackFailure == nil && !isCancelled && (phase.work != .apply || failures.isEmpty) }

    /// Takes the end of the work on a resource.
    mutating func end(_ name: String, _ outcome: Outcome, isUpdate: Bool) -> Verdict {
        inFlight.remove(name)
        switch outcome {
        case .failed(let isUpdate):
            failures.append((name, isUpdate))
            return .accepted
        case .completed where phase.work == .apply && hasFailed:
            failures.append((name, isUpdate))
            return .cancelled
        case .completed, .kept:
            completed.insert(name)
            return .accepted
        }
    }

    /// A reason of the stack as a whole: an export that is missing, an output that has no value.
    mutating func fail(_ reason: String) { stackFailure = stackFailure ?? reason }

    /// Whoever began the update wants the stack as it was, or the new stack gone: that follows, whatever was to follow
    /// a failure.
    mutating func cancel() { isCancelled = true }

    var hasFailed: Bool { !failures.isEmpty || stackFailure != nil || isCancelled }

    /// What follows when nothing is under way and nothing can begin; nil before.
    var next: Next? {
        guard inFlight.isEmpty, interrupted.isEmpty else { return nil }
        if mayBegin, !graph.ready(completed: completed, begun: Set(failures.map(\.name))).isEmpty { return nil }
        return hasFailed ? afterFailure : afterSuccess
    }

    private var afterSuccess: Next {
        switch phase {
        case .updating: .move(to: .cleaning, reason: nil)
        case .reverting: .move(to: .revertCleaning, reason: nil)
        default: .finish(phase.success, reason: nil)
        }
    }

    private var afterFailure: Next {
        if isCancelled, let next = phase.cancelled { return .move(to: next, reason: Self.userInitiated) }
        return switch (phase, policy) {
        case (.creating, .rollback): .move(to: .rollingBack, reason: reason + "Rollback requested by user.")
        case (.creating, .delete): .move(to: .deleting, reason: reason + "Delete requested by user.")
        case (.updating, .rollback), (.updating, .delete): .move(to: .reverting, reason: reason)
        case (.cleaning, _): .finish(phase.failure, reason: Self.leftovers)
        default: .finish(phase.failure, reason: stackFailure ?? reason)
        }
    }

    static let userInitiated = "User Initiated"
    private static let leftovers = "Update successful. One or more resources could not be deleted."

    /// AWS's text, which ends in a space.
    private var reason: String {
        if let stackFailure { return stackFailure + (stackFailure.hasSuffix(".") ? " " : ". ") }
        let verb = phase.work == .remove ? "delete" : "create"
        let texts = [(verb, failures.filter { !$0.isUpdate }), ("update", failures.filter(\.isUpdate))]
        return texts.filter { !$1.isEmpty }
            .map { "The following resource(s) failed to \($0): [\($1.map(\.name).joined(separator: ", "))]. " }.joined()
    }
}
