internal import Base
internal import ServiceKit
internal import Store

/// Calls the handlers of the resource types.
struct StepWorker: Sendable {
    let operation: OperationRecord
    let types: ResourceTypes
    let caller: any ServiceCaller
    let clock: any Clock
    let randomness: any Randomness

    /// Does a step.
    /// - Throws: only when the work is being ended from outside; then nothing is known about the step.
    func perform(_ step: ResourceStep) async throws -> ResourceStep.Outcome {
        do {
            return try await act(step)
        } catch {
            try Task.checkCancellation()
            let text = FailureText.handler(error, type: step.record.type, token: randomness.uuid())
            return .failed(String(text.prefix(LimitsCloudFormation.reasonLength)))
        }
    }

    private func act(_ step: ResourceStep) async throws -> ResourceStep.Outcome {
        let context = context(step.record.logicalID)
        switch step.action {
        case .keep, .skip, .forget: return .done
        case .refuse(let reason, _): return .failed(reason)
        case .create(let instance, _):
            return .state(try await handler(instance).create(instance.properties, context))
        case .update(let instance, let base, let old):
            return .state(
                try await handler(instance).update(base.physicalID, from: old, to: instance.properties, context))
        case .restore(let instance, let undo):
            guard let undo else { return .done }
            return .state(
                try await handler(instance).update(instance.physicalID, from: undo, to: instance.properties, context))
        case .delete(let instance):
            // What services note of a deletion counts as a part of it, so that it goes through on a full disk.
            try await Deletion.$isUnderWay.withValue(true) {
                try await handler(instance).delete(instance.physicalID, instance.properties, context)
            }
            return .done
        }
    }

    private func handler(_ instance: ResourceInstance) throws -> any ResourceHandler {
        guard let handler = types[instance.type] else {
            throw Failure(
                code: "cloudformation.type", message: "This platform has no resource type \(instance.type)",
                stage: "deploy")
        }
        return handler
    }

    private func context(_ logicalID: String) -> ResourceContext {
        ResourceContext(
            stackName: operation.stackName, stackID: operation.stackID, logicalID: logicalID,
            account: operation.scope.account, region: operation.scope.region, token: "\(operation.id)-\(logicalID)",
            caller: caller, endpoint: operation.endpoint)
    }
}
