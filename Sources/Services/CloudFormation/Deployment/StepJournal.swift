internal import Base
internal import CloudFormationAPI
internal import Store

/// Writes down what happens to the resources of one operation.
struct StepJournal: Sendable {
    let store: CloudFormationStore
    let operation: OperationRecord
    let clock: any Clock
    let randomness: any Randomness

    /// Writes the resource's record and its events, together.
    func write(_ step: ResourceStep, _ endings: [ResourceStep.Ending]) async throws {
        let record = step.record
        let key = operation.scope.resource(operation.stackID, record.logicalID)
        var transaction = Transaction()
        transaction.isPartOfDeletion = operation.isDeletion
        if isGone(record) {
            transaction.delete(key)
        } else {
            transaction.put(key, try await store.pack(record.json))
        }
        for ending in endings { try await add(ending, of: step, to: &transaction) }
        try await store.commit(transaction)
    }

    /// A resource that an update removed is no longer part of the stack; one of a deleted stack stays in its history.
    private func isGone(_ record: ResourceRecord) -> Bool {
        let isCleanup = operation.phase == .cleaning || operation.phase == .revertCleaning
        return isCleanup && record.current == nil && record.mark?.isDone == true
    }

    private func add(_ ending: ResourceStep.Ending, of step: ResourceStep, to transaction: inout Transaction)
        async throws
    {
        let record = step.record
        let event = EventRecord(
            id: "\(record.logicalID)-\(randomness.uuid())", logicalID: record.logicalID, physicalID: ending.physicalID,
            type: record.type, status: ending.status.rawValue, reason: ending.reason,
            properties: step.properties.map { JSON.object($0).description }, time: clock.now,
            clientToken: operation.clientToken)
        try await store.add(event, to: operation.stackID, operation.scope, &transaction)
    }
}

extension ResourceStep {
    /// The properties that events tell.
    var properties: JSONObject? {
        switch action {
        case .keep(let instance), .create(let instance, _), .update(let instance, _, _), .restore(let instance, _),
            .delete(let instance), .skip(let instance):
            instance.properties
        case .forget, .refuse: nil
        }
    }

    /// The physical id of what is deleted.
    var removed: String? {
        switch action {
        case .delete(let instance), .skip(let instance): instance.physicalID
        case .create: ""
        default: nil
        }
    }
}
