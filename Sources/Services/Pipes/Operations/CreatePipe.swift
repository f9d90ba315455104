internal import Base
internal import PipesAPI
internal import ServiceKit
internal import Wire

/// Makes a pipe, which runs a moment later.
/// - Source: Amazon EventBridge Pipes API Reference, CreatePipe.
struct CreatePipe: Operation {
    static let model = PipesModel.createPipe
    let core: PipesCore

    func access(_ input: CreatePipeRequest, _ context: CallContext) async throws -> [Access] {
        let (name, tags) = (input.name, input.tags ?? [:])
        let access = try await core.access("CreatePipe", name, role: input.roleArn, context, given: tags)
        guard !tags.isEmpty, let own = access.first else { return access }
        return access + [Access("pipes:TagResource", on: own.resource, conditions: own.conditions)]
    }

    func run(_ input: CreatePipeRequest, _ context: CallContext) async throws -> CreatePipeResponse {
        let pipe = PipeReference(tenant: context.tenant, name: input.name)
        let settings = try PipeWish.settings(input)
        let tags = input.tags ?? [:]
        try PipeTags.check(tags)
        var record = PipeRecord(
            created: context.now, modified: context.now, settings: settings, isWanted: input.desiredState != .stopped,
            state: .creating)
        record.tags = tags
        try await core.store.add(record, pipe)
        return CreatePipeResponse(
            arn: pipe.arn, name: pipe.name, desiredState: record.desired, currentState: record.state,
            creationTime: record.created, lastModifiedTime: record.modified)
    }
}
