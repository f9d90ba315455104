internal import Base
internal import CloudFormationAPI
internal import ServiceKit
internal import Templates
internal import Wire

/// Runs one phase of an operation: the shell around `DeploymentState`.
///
/// Each step is recorded before and after it happens, with its events, so that whoever runs the phase again goes on.
struct PhaseRun {
    let operation: OperationRecord
    let prepared: PreparedTemplate?
    let journal: StepJournal
    let worker: StepWorker
    let types: ResourceTypes
    private(set) var records: [String: ResourceRecord]
    private(set) var state: DeploymentState

    init(
        _ operation: OperationRecord, _ prepared: PreparedTemplate?, _ records: [ResourceRecord], journal: StepJournal,
        worker: StepWorker, types: ResourceTypes
    ) {
        (self.operation, self.prepared, self.journal, self.worker, self.types) = (
            operation, prepared, journal, worker, types
        )
        self.records = Dictionary(records.map { ($0.logicalID, $0) }) { $1 }
        state = DeploymentPlan(operation: operation, target: prepared?.graph, records: self.records).state()
    }

    mutating func fail(_ reason: String) { state.fail(reason) }

    /// Works until nothing is left to do in this phase.
    mutating func run() async throws -> DeploymentState.Next {
        var steps: [String: ResourceStep] = [:]
        let worker = worker
        if try await isCancelled() { state.cancel() }
        return try await withThrowingTaskGroup(of: (String, ResourceStep.Outcome).self) { group in
            while true {
                // Whoever ends the process gets what was finished recorded, and nothing more begun.
                try Task.checkCancellation()
                for name in state.begin(limit: LimitsCloudFormation.parallelSteps) {
                    let step = try await begin(name)
                    steps[name] = step
                    group.addTask { (name, try await worker.perform(step)) }
                }
                if let next = state.next { return next }
                guard let (name, outcome) = try await group.next(), let step = steps.removeValue(forKey: name) else {
                    preconditionFailure("a phase waits for nothing")
                }
                if try await isCancelled() { state.cancel() }
                try await end(step, outcome)
            }
        }
    }

    /// Whether a caller has cancelled the phase: the stack's status tells it.
    private func isCancelled() async throws -> Bool {
        guard operation.phase.cancelled != nil else { return false }
        let stack = try await journal.store.stack(operation.stackID, operation.scope)
        return stack.map(operation.isCancelled) ?? false
    }

    private mutating func begin(_ name: String) async throws -> ResourceStep {
        var step = step(for: name)
        let wasStarted = step.record.isStarted(in: operation.mark)
        step.begin(operation, now: worker.clock.now)
        if let beginning = step.beginning, !wasStarted {
            let id = step.record.current?.physicalID ?? ""
            let ending = ResourceStep.Ending(
                status: beginning.status, reason: beginning.reason, physicalID: step.removed ?? id)
            try await journal.write(step, [ending])
        }
        return step
    }

    private mutating func end(_ begun: ResourceStep, _ outcome: ResourceStep.Outcome) async throws {
        var step = begun
        let name = step.record.logicalID
        var result = DeploymentState.Outcome.completed
        if case .keep = step.action { result = .kept }
        if case .failed = outcome { result = .failed(isUpdate: step.isUpdate) }
        let verdict = state.end(name, result, isUpdate: step.isUpdate)
        let endings = step.end(outcome, isCancelled: verdict == .cancelled, now: worker.clock.now)
        try await journal.write(step, endings)
        records[name] = step.record
    }

    // MARK: - What to do with a resource

    private func step(for name: String) -> ResourceStep {
        switch operation.phase.work {
        case .apply: return apply(name)
        case .revert: return revert(name)
        case .remove: return remove(name)
        }
    }

    private func apply(_ name: String) -> ResourceStep {
        guard let resource = prepared?.template.resources[name] else {
            preconditionFailure("a phase makes a resource that is not in its template")
        }
        let record =
            records[name]
            ?? ResourceRecord(
                logicalID: name, type: resource.type, status: .createInProgress, updated: worker.clock.now)
        let base = record.base(of: operation.id)
        do {
            let action = try apply(resource, base, attempted: record.attempted)
            return ResourceStep(record: record, action: action)
        } catch {
            return ResourceStep(record: record, action: .refuse(FailureText.text(of: error), isUpdate: base != nil))
        }
    }

    private func apply(
        _ resource: TemplateResource, _ base: ResourceInstance?, attempted: JSONObject?
    ) throws -> ResourceStep.Action {
        let declared = types[resource.type]?.properties ?? []
        let resolved = try prepared?.resolver(values).resolve(resource.properties)?.object ?? [:]
        let properties =
            try types[resource.type].map { try PropertyCheck(resource.name, $0).coerce(resolved) } ?? resolved
        var instance = ResourceInstance(
            physicalID: base?.physicalID ?? "", identity: base?.identity ?? "", attributes: base?.attributes ?? [:],
            properties: properties, type: resource.type,
            dependencies: (prepared?.graph.dependencies[resource.name] ?? []).sorted(),
            deletionPolicy: resource.deletionPolicy, updateReplacePolicy: resource.updateReplacePolicy,
            metadata: resource.metadata)
        let decision = ResourceDecision.decide(base, attempted: attempted, to: properties, of: declared)
        switch (decision, base) {
        case (.keep, _): return .keep(instance)
        case (.update, let base?): return .update(instance, from: base, oldProperties: attempted ?? base.properties)
        case (.replace, let base?):
            (instance.physicalID, instance.identity, instance.attributes) = ("", "", [:])
            return .create(instance, replacing: base)
        default: return .create(instance, replacing: nil)
        }
    }

    /// The resources that this operation has finished with.
    private var values: StackValues {
        StackValues(instances: records.filter { state.completed.contains($0.key) }.compactMapValues(\.current))
    }

    private func revert(_ name: String) -> ResourceStep {
        guard let record = records[name], let previous = record.previous else {
            preconditionFailure("a phase restores a resource that was not there")
        }
        if operation.retained.contains(name) {
            return ResourceStep(record: record, action: .restore(previous, undo: nil))
        }
        let isSame = record.current?.identity == previous.identity
        let wasChanged = record.current?.properties != previous.properties
        let undo = record.attempted ?? (isSame && wasChanged ? record.current?.properties : nil)
        return ResourceStep(record: record, action: .restore(previous, undo: undo))
    }

    private func remove(_ name: String) -> ResourceStep {
        guard let record = records[name] else { preconditionFailure("a phase deletes a resource that was not there") }
        let plan = DeploymentPlan(operation: operation, target: prepared?.graph, records: records)
        guard let instance = plan.removal(of: record) else { return ResourceStep(record: record, action: .forget) }
        let isKept = plan.keeps(instance, of: record)
        return ResourceStep(record: record, action: isKept ? .skip(instance) : .delete(instance))
    }

    // MARK: - Outputs

    /// The outputs of the finished stack.
    func outputs() throws(TemplateFault) -> [StackOutputRecord] {
        guard let prepared else { return [] }
        return try OutputEvaluation(prepared: prepared).outputs(values)
    }
}
