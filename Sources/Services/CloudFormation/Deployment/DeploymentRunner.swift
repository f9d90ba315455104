internal import Base
internal import CloudFormationAPI
internal import ServiceKit
internal import Store
internal import Synchronization
internal import Templates
internal import Wire

/// Runs operations from phase to phase, until their end or until the process ends; the next start goes on.
struct DeploymentRunner: Sendable {
    let environment: ServiceEnvironment
    let store: CloudFormationStore
    let types: ResourceTypes
    let obstacles: DeploymentObstacles

    func run(_ key: Key) async {
        var pause = LimitsCloudFormation.firstPause
        while true {
            do {
                while try await advance(key) {
                    obstacles.clear(key)
                    pause = LimitsCloudFormation.firstPause
                }
                return obstacles.clear(key)
            } catch {
                // The records tell how far it went: after a pause the operation goes on from there.
                if Task.isCancelled { return }
                obstacles.note(error, key)
                do { try await environment.clock.sleep(for: pause) } catch { return }
                pause = min(pause * 2, LimitsCloudFormation.longestPause)
            }
        }
    }

    /// Runs the phase that an operation is at. False when the operation has ended.
    private func advance(_ key: Key) async throws -> Bool {
        guard let operation = try await store.operation(key) else { return false }
        let conclusion = PhaseConclusion(operation: operation, environment: environment, store: store)
        let records = try await store.resources(of: operation.stackID, operation.scope)
        var problem: String?
        var prepared: PreparedTemplate?
        if operation.phase.work == .apply || operation.phase == .cleaning {
            do {
                prepared = try await prepare(operation)
            } catch let fault as TemplateFault { problem = fault.description }
        }
        let caller = try await caller(operation, &problem)
        var run = PhaseRun(
            operation, prepared, records,
            journal: StepJournal(
                store: store, operation: operation, clock: environment.clock, randomness: environment.randomness),
            worker: StepWorker(
                operation: operation, types: types, caller: caller, clock: environment.clock,
                randomness: environment.randomness), types: types)
        if problem == nil { problem = obstacle(operation, prepared) }
        if problem == nil, let use = try await use(operation) {
            if let former = operation.former, !records.contains(where: { $0.mark?.phase == operation.mark }) {
                try await conclusion.commit(.finish(former, reason: use), nil)
                return true
            }
            problem = use
        }
        if let problem { run.fail(problem) }
        let next = try await run.run()
        try await finish(next, &run, conclusion, prepared)
        return true
    }

    private func finish(
        _ next: DeploymentState.Next, _ run: inout PhaseRun, _ conclusion: PhaseConclusion,
        _ prepared: PreparedTemplate?
    ) async throws {
        guard run.operation.phase.work == .apply, !run.state.hasFailed, let prepared else {
            return try await conclusion.commit(next, nil)
        }
        do {
            let result = PhaseConclusion.Result(
                outputs: try run.outputs(), imports: try ImportedNames(prepared: prepared).find())
            try await conclusion.commit(next, result)
        } catch let error where error is Fault || error is TemplateFault {
            run.fail(FailureText.text(of: error))
            guard let next = run.state.next else { preconditionFailure("a failed phase goes on") }
            try await conclusion.commit(next, nil)
        }
    }

    private func prepare(_ operation: OperationRecord) async throws -> PreparedTemplate {
        let text = try await store.text(operation.target.processed)
        var exports: [String: String] = [:]
        for export in try await ExportBook(store: store, scope: operation.scope).all() {
            exports[export.name] = export.value
        }
        let context = StackContext(
            account: operation.scope.account, region: operation.scope.region, stackName: operation.stackName,
            stackID: operation.stackID, exports: exports)
        return try PreparedTemplate(
            try TemplateText.read(text), parameters: operation.target.parameters, context: context)
    }

    /// What forbids a phase that makes resources before anything is done.
    private func obstacle(_ operation: OperationRecord, _ prepared: PreparedTemplate?) -> String? {
        guard operation.phase.work == .apply, let prepared else { return nil }
        do throws(TemplateFault) {
            let missing = try ImportedNames(prepared: prepared).find().first { prepared.context.exports[$0] == nil }
            return missing.map { "No export named \($0) found." }
        } catch { return error.description }
    }

    /// Who needs what a deletion would take away. The stack then stays what it was, unless its resources are going
    /// already.
    private func use(_ operation: OperationRecord) async throws -> String? {
        guard operation.phase == .deleting, let stack = try await store.stack(operation.stackID, operation.scope) else {
            return nil
        }
        return try await ExportBook(store: store, scope: operation.scope).use(of: stack.outputs, by: stack.name)
    }

    /// Acts as the role that was given, or as whoever asked for the operation.
    private func caller(_ operation: OperationRecord, _ problem: inout String?) async throws -> any ServiceCaller {
        let scope = operation.scope
        let own = environment.services.caller(as: operation.caller, account: scope.account, region: scope.region)
        guard let role = operation.roleARN else { return own }
        do {
            let principal = try await DeploymentRole(environment: environment).assume(role, for: scope)
            return environment.services.caller(as: principal, account: scope.account, region: scope.region)
        } catch is Fault {
            problem = "Role \(role) is invalid or cannot be assumed"
            return own
        }
    }
}
