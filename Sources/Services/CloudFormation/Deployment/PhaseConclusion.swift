internal import Base
internal import CloudFormationAPI
internal import ServiceKit
internal import Store

/// Writes down the end of a phase: the stack's new status, what follows, and what a finished stack gives to others.
struct PhaseConclusion: Sendable {
    /// What a phase that made everything has found.
    struct Result: Sendable {
        let outputs: [StackOutputRecord]
        let imports: [String]
    }

    let operation: OperationRecord
    let environment: ServiceEnvironment
    let store: CloudFormationStore

    /// - Throws: a fault when the stack's exports do not fit with other stacks; nothing is written then.
    func commit(_ next: DeploymentState.Next, _ result: Result?) async throws {
        let scope = operation.scope
        let key = scope.operation(operation.stackID)
        try await store.change(operation.stackID, scope) { stack, transaction in
            if operation.isCancelled(stack) { return try await cancel(&stack, &transaction) }
            transaction.isPartOfDeletion = operation.isDeletion
            switch next {
            case .move(let phase, let reason):
                (stack.status, stack.statusReason) = (phase.status, reason)
                if phase.work == .remove { transaction.isPartOfDeletion = true }
                var moved = operation
                moved.phase = phase
                transaction.put(key, try await store.pack(moved.json))
            case .finish(let status, let reason):
                (stack.status, stack.statusReason) = (status, reason)
                transaction.delete(key)
                try await closeChangeSet(status, &transaction)
            }
            if let result { try await take(result, &stack, &transaction) }
            if stack.status == .deleteComplete { try await retire(&stack, &transaction) }
            let event = EventRecord(
                of: stack, id: environment.randomness.uuid(), time: environment.clock.now,
                clientToken: operation.clientToken)
            try await store.add(event, to: stack.id, scope, &transaction)
        }
    }

    /// A cancellation that came while the phase ended goes before its result; its event is written.
    private func cancel(_ stack: inout StackRecord, _ transaction: inout Transaction) async throws {
        let key = operation.scope.operation(operation.stackID)
        let current = try await store.operation(key) ?? operation
        transaction.isPartOfDeletion = current.isDeletion
        transaction.put(key, try await store.pack(current.cancelled.json))
    }

    private func take(_ result: Result, _ stack: inout StackRecord, _ transaction: inout Transaction) async throws {
        let book = ExportBook(store: store, scope: operation.scope)
        try await book.replace(stack.outputs, by: result.outputs, of: stack, &transaction)
        try await book.replaceImports(stack.imports, by: result.imports, of: stack.name, &transaction)
        (stack.target, stack.outputs, stack.imports) = (operation.target, result.outputs, result.imports)
    }

    private func closeChangeSet(_ status: StackStatus, _ transaction: inout Transaction) async throws {
        guard let id = operation.changeSetID, status != .deleteComplete else { return }
        let changeSets = try await ChangeSets(store: store).all(of: operation.stackID, operation.scope)
        guard var changeSet = changeSets.first(where: { $0.id == id }) else { return }
        changeSet.execution = status == .createComplete || status == .updateComplete ? .executeComplete : .executeFailed
        transaction.put(
            operation.scope.changeSet(operation.stackID, changeSet.name), try await store.pack(changeSet.json))
    }

    private func retire(_ stack: inout StackRecord, _ transaction: inout Transaction) async throws {
        let scope = operation.scope
        stack.deleted = environment.clock.now
        let book = ExportBook(store: store, scope: scope)
        try await book.replace(stack.outputs, by: [], of: stack, &transaction)
        try await book.replaceImports(stack.imports, by: [], of: stack.name, &transaction)
        transaction.delete(scope.name(stack.name))
        transaction.delete(KeyRange(prefix: scope.changeSets(stack.id)))
    }
}
