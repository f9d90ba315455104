internal import Base
internal import ServiceKit
internal import Store
internal import Wire

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
            // What an earlier creation left makes room: a name serves once.
            if case .create = step.action, let unsure = step.record.unsure {
                try await again {
                    try await Deletion.$isUnderWay.withValue(true) { try await undo(unsure, step.record.logicalID) }
                }
            }
        } catch {
            try Task.checkCancellation()
            return failure(step, error, .earlier)
        }
        do { return try await again { try await act(step) } } catch {
            try Task.checkCancellation()
            let half = (error as? HalfMade).map { ResourceStep.Remains.resource($0.physicalID) }
            return failure(step, error, half ?? (Self.isOurs(error) ? .unknown : .nothing))
        }
    }

    /// Tries something so often as the platform is not able to do it.
    private func again<Answer>(_ act: () async throws -> Answer) async throws -> Answer {
        var pause = LimitsCloudFormation.firstPause
        var tries = 1
        while true {
            do { return try await act() } catch {
                try Task.checkCancellation()
                guard Self.isOurs(error), tries < LimitsCloudFormation.stepTries else { throw error }
            }
            try await clock.sleep(for: pause)
            pause = min(pause * 2, LimitsCloudFormation.longestPause)
            tries += 1
        }
    }

    /// Whether the platform was not able, rather than not willing: then another try may go well, and this one may have.
    private static func isOurs(_ error: any Error) -> Bool {
        if let half = error as? HalfMade { return isOurs(half.cause) }
        if let fault = error as? Fault { return fault.isPlatforms }
        return (error as? Failure)?.isRetryable ?? false
    }

    private func failure(
        _ step: ResourceStep, _ error: any Error, _ remains: ResourceStep.Remains
    ) -> ResourceStep.Outcome {
        let cause = (error as? HalfMade)?.cause ?? error
        let text = FailureText.handler(cause, type: step.record.type, token: randomness.uuid())
        return .failed(String(text.prefix(LimitsCloudFormation.reasonLength)), remains: remains)
    }

    private func act(_ step: ResourceStep) async throws -> ResourceStep.Outcome {
        let context = context(step.record.logicalID, of: operation.id)
        switch step.action {
        case .keep, .skip, .forget: return .done
        case .refuse(let reason, _): return .failed(reason, remains: .nothing)
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
                if !instance.physicalID.isEmpty, instance != step.record.unsure?.instance {
                    try await handler(instance).delete(instance.physicalID, instance.properties, context)
                }
                if let unsure = step.record.unsure { try await undo(unsure, step.record.logicalID) }
            }
            return .done
        }
    }

    /// Deletes what a creation has made, or may have made, that did not come to its end: where its id is not known, the
    /// same creation finds it.
    private func undo(_ unsure: ResourceRecord.Unsure, _ logicalID: String) async throws {
        let (instance, context) = (unsure.instance, context(logicalID, of: unsure.operation))
        let handler = try handler(instance)
        var id = instance.physicalID
        do {
            if id.isEmpty { id = try await handler.create(instance.properties, context).physicalID }
        } catch let half as HalfMade where !Self.isOurs(half) {
            id = half.physicalID
        } catch let fault as Fault where !fault.isPlatforms {
            // What can't be made was not made.
            return
        }
        try await handler.delete(id, instance.properties, context)
    }

    private func handler(_ instance: ResourceInstance) throws -> any ResourceHandler {
        guard let handler = types[instance.type] else {
            throw Failure(
                code: "cloudformation.type", message: "This platform has no resource type \(instance.type)",
                stage: "deploy")
        }
        return handler
    }

    private func context(_ logicalID: String, of operation: String) -> ResourceContext {
        ResourceContext(
            stackName: self.operation.stackName, stackID: self.operation.stackID, logicalID: logicalID,
            account: self.operation.scope.account, region: self.operation.scope.region,
            token: "\(operation)-\(logicalID)",
            caller: caller, endpoint: self.operation.endpoint)
    }
}
