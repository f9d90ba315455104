internal import Base
internal import CloudFormationAPI
internal import ServiceKit
internal import Store
internal import Synchronization
internal import Wire

/// Starts operations, and goes on with those that an earlier process left.
final class Deployments: Sendable {
    private struct State {
        var background: Background?
        /// The operations that somebody runs, and whether they are to be looked at once more after that.
        var running: [Key: Bool] = [:]
    }

    let runner: DeploymentRunner
    private let state = Mutex(State())

    init(_ runner: DeploymentRunner) { self.runner = runner }

    /// Takes up what is unfinished.
    func start(_ background: Background) async throws {
        state.withLock { $0.background = background }
        for row in try await runner.store.store.readAll(KeyRange(prefix: StackScope.operations)) { run(row.key) }
    }

    /// An operation that a caller asks for.
    struct Request: Sendable {
        let phase: DeploymentPhase
        let target: StackTarget
        var type: OperationType
        var onFailure = FailurePolicy.rollback
        var retainExceptOnCreate = false
        var retained: [String] = []
        var clientToken: String?
        var changeSet: ChangeSetRecord?
        /// The operation whose roll-back goes on.
        var continues: String?
    }

    /// Records an operation on a stack and runs it; the call returns before it is done.
    /// - Parameter check: looks at the stack, as it is when the operation is recorded, and throws when it must not
    ///   begin.
    func begin(
        _ request: Request, on stackID: String, _ context: CallContext,
        check: @Sendable (StackRecord) throws -> Void
    ) async throws {
        let id = request.continues ?? runner.environment.randomness.uuid()
        // Also where it fails: the operation may have been recorded all the same.
        defer { run(context.scope.operation(stackID)) }
        try await runner.store.change(stackID, context.scope) { stack, transaction in
            try check(stack)
            try await record(request, id, on: &stack, context, &transaction)
        }
    }

    /// Has the creation of a stack go over into its deletion. What is under way is waited for, so that nothing that it
    /// makes is left; the stack's new status is the message to whoever makes it.
    /// - Returns: whether there was a creation to break off.
    func breakOff(
        _ stackID: String, _ deletion: OperationRecord.Deletion, _ context: CallContext,
        check: @Sendable (StackRecord) throws -> Void
    ) async throws -> Bool {
        let (scope, store) = (context.scope, runner.store)
        do {
            try await store.change(stackID, scope) { stack, transaction in
                guard stack.status == .createInProgress else { throw HasEnded() }
                try check(stack)
                let key = scope.operation(stackID)
                guard let row = try await store.store.get(key),
                    var operation = OperationRecord(try await store.unpack(row.value))
                else { throw HasEnded() }
                operation.deletion = deletion
                transaction.isPartOfDeletion = true
                transaction.check(key, .version(row.version))
                transaction.put(key, try await store.pack(operation.json))
                (stack.status, stack.statusReason) = (.deleteInProgress, DeploymentState.userInitiated)
                stack.operationType = .deleteStack
                let event = EventRecord(
                    of: stack, id: runner.environment.randomness.uuid(), time: context.now,
                    clientToken: deletion.clientToken)
                try await store.add(event, to: stackID, scope, &transaction)
            }
        } catch is HasEnded {
            return false
        }
        return true
    }

    /// The creation came to its end before it could be broken off.
    private struct HasEnded: Error {}

    /// Keeps a new stack together with the operation that makes its resources, and runs it: no crash leaves the one
    /// without the other.
    /// - Throws: AlreadyExistsException when somebody else took the name meanwhile.
    func begin(_ request: Request, making stack: StackRecord, _ context: CallContext) async throws {
        let id = runner.environment.randomness.uuid()
        defer { run(context.scope.operation(stack.id)) }
        try await runner.store.add(stack, context.scope) { stack, transaction in
            try await record(request, id, on: &stack, context, &transaction)
        }
    }

    private func record(
        _ request: Request, _ id: String, on stack: inout StackRecord, _ context: CallContext,
        _ transaction: inout Transaction
    ) async throws {
        let (scope, store) = (context.scope, runner.store)
        let key = scope.operation(stack.id)
        let operation = operation(id, request, stack, context)
        transaction.isPartOfDeletion = operation.isDeletion
        update(&stack, request, id, now: context.now)
        transaction.check(key, .absent)
        transaction.put(key, try await store.pack(operation.json))
        if var changeSet = request.changeSet {
            // What the other change sets foresaw no longer holds.
            transaction.delete(KeyRange(prefix: scope.changeSets(stack.id)))
            changeSet.execution = .executeInProgress
            transaction.put(scope.changeSet(stack.id, changeSet.name), try await store.pack(changeSet.json))
        }
        let event = EventRecord(
            of: stack, id: runner.environment.randomness.uuid(), time: context.now, clientToken: request.clientToken)
        try await store.add(event, to: stack.id, scope, &transaction)
    }

    private func update(_ stack: inout StackRecord, _ request: Request, _ id: String, now: Instant) {
        (stack.status, stack.statusReason) = (request.phase.status, DeploymentState.userInitiated)
        (stack.operation, stack.operationType) = (id, request.type)
        if request.phase == .creating || request.phase == .reverting { stack.target = request.target }
        if request.phase == .updating { (stack.updated, stack.update) = (now, id) }
        if let changeSet = request.changeSet {
            stack.changeSetID = changeSet.id
            // AWS counts the execution of a creating change set as an update of the stack under review.
            stack.updated = now
        }
        guard request.phase.work == .apply else { return }
        stack.disableRollback = request.onFailure == .doNothing
        stack.retainExceptOnCreate = request.retainExceptOnCreate
    }

    private func operation(
        _ id: String, _ request: Request, _ stack: StackRecord, _ context: CallContext
    ) -> OperationRecord {
        OperationRecord(
            id: id, stackID: stack.id, stackName: stack.name, scope: context.scope, phase: request.phase,
            target: request.target, onFailure: request.onFailure, retainExceptOnCreate: request.retainExceptOnCreate,
            retained: request.retained, caller: context.caller, roleARN: request.target.roleARN,
            endpoint: context.endpoint, clientToken: request.clientToken, changeSetID: request.changeSet?.id,
            former: request.phase == .deleting ? stack.status : nil,
            attempt: request.continues == nil ? nil : runner.environment.randomness.uuid())
    }

    /// Runs what is recorded of an operation, if anything; one runner at a time.
    private func run(_ key: Key) {
        let background = state.withLock { state -> Background? in
            guard state.running[key] == nil else {
                state.running[key] = true
                return nil
            }
            guard let background = state.background else { return nil }
            state.running[key] = false
            return background
        }
        background?.start {
            repeat { await self.runner.run(key) } while self.isAskedAgain(key)
        }
    }

    private func isAskedAgain(_ key: Key) -> Bool {
        state.withLock { state in
            let isAsked = state.running[key] == true && !Task.isCancelled
            state.running[key] = isAsked ? false : nil
            return isAsked
        }
    }
}
