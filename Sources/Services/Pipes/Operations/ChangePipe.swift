internal import Base
internal import PipesAPI
internal import ServiceKit
internal import Wire

/// Changes a pipe.
/// - Source: Amazon EventBridge Pipes API Reference, UpdatePipe.
struct UpdatePipe: Operation {
    static let model = PipesModel.updatePipe
    let core: PipesCore

    func access(_ input: UpdatePipeRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access("UpdatePipe", input.name, role: input.roleArn, context)
    }

    func run(_ input: UpdatePipeRequest, _ context: CallContext) async throws -> UpdatePipeResponse {
        let pipe = PipeReference(tenant: context.tenant, name: input.name)
        let record = try await core.begin(.updating, pipe, context) { record throws(Fault) in
            try PipeWish.change(&record.settings, input)
            if let desired = input.desiredState { record.isWanted = desired == .running }
        }
        return UpdatePipeResponse(
            arn: pipe.arn, name: pipe.name, desiredState: record.desired, currentState: record.state,
            creationTime: record.created, lastModifiedTime: record.modified)
    }
}

/// Lets a pipe run that was stopped.
/// - Source: Amazon EventBridge Pipes API Reference, StartPipe.
struct StartPipe: Operation {
    static let model = PipesModel.startPipe
    let core: PipesCore

    func access(_ input: StartPipeRequest, _ context: CallContext) async throws -> [Access] {
        [try await core.access("StartPipe", input.name, context)]
    }

    func run(_ input: StartPipeRequest, _ context: CallContext) async throws -> StartPipeResponse {
        let pipe = PipeReference(tenant: context.tenant, name: input.name)
        let record = try await core.begin(.starting, pipe, unless: .running, context) { $0.isWanted = true }
        return StartPipeResponse(
            arn: pipe.arn, name: pipe.name, desiredState: record.desired, currentState: record.state,
            creationTime: record.created, lastModifiedTime: record.modified)
    }
}

/// Stops a pipe. What is in its source stays there.
/// - Source: Amazon EventBridge Pipes API Reference, StopPipe.
struct StopPipe: Operation {
    static let model = PipesModel.stopPipe
    let core: PipesCore

    func access(_ input: StopPipeRequest, _ context: CallContext) async throws -> [Access] {
        [try await core.access("StopPipe", input.name, context)]
    }

    func run(_ input: StopPipeRequest, _ context: CallContext) async throws -> StopPipeResponse {
        let pipe = PipeReference(tenant: context.tenant, name: input.name)
        let record = try await core.begin(.stopping, pipe, unless: .stopped, context) { $0.isWanted = false }
        return StopPipeResponse(
            arn: pipe.arn, name: pipe.name, desiredState: record.desired, currentState: record.state,
            creationTime: record.created, lastModifiedTime: record.modified)
    }
}

/// Removes a pipe, a moment later.
/// - Source: Amazon EventBridge Pipes API Reference, DeletePipe.
struct DeletePipe: Operation {
    static let model = PipesModel.deletePipe
    let core: PipesCore

    func access(_ input: DeletePipeRequest, _ context: CallContext) async throws -> [Access] {
        [try await core.access("DeletePipe", input.name, context)]
    }

    func run(_ input: DeletePipeRequest, _ context: CallContext) async throws -> DeletePipeResponse {
        let pipe = PipeReference(tenant: context.tenant, name: input.name)
        let record = try await core.begin(.deleting, pipe, context) { _ in }
        return DeletePipeResponse(
            arn: pipe.arn, name: pipe.name, desiredState: record.described, currentState: record.state,
            creationTime: record.created, lastModifiedTime: record.modified)
    }
}

extension PipesCore {
    /// Begins a change of a pipe.
    /// - Parameter end: the state in which there is nothing to change.
    /// - Throws: `ConflictException` while another is being brought about.
    fileprivate func begin(
        _ state: PipeState, _ pipe: PipeReference, unless end: PipeState? = nil, _ context: CallContext,
        _ body: (inout PipeRecord) throws(Fault) -> Void
    ) async throws -> PipeRecord {
        try await store.change(pipe) { record in
            guard record.isSettled else {
                throw Fault.conflict("Pipe \(pipe.name) is in the state \(record.state.rawValue).", pipe)
            }
            guard record.state != end else { return }
            try body(&record)
            (record.state, record.reason, record.modified) = (state, nil, context.now)
        }
    }
}
