internal import Base
internal import PipesAPI
internal import ServiceKit
internal import Store
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
        let known = KeyRange(prefix: PipesStore.pipes(context.tenant), limit: LimitsPipes.pipes)
        guard try await core.store.store.read(known).count < LimitsPipes.pipes else {
            throw PipesFault.serviceQuotaExceededException(
                "You have reached the limit of \(LimitsPipes.pipes) pipes.",
                details: [
                    "resourceId": .string(input.name), "resourceType": "pipe", "serviceCode": "pipes",
                    "quotaCode": "L-D2B8D6A6",
                ])
        }
        var record = PipeRecord(
            created: context.now, modified: context.now, settings: settings, isWanted: input.desiredState != .stopped,
            state: .creating)
        record.tags = tags
        var transaction = Transaction()
        transaction.check(pipe.key, .absent)
        PipesStore.put(record, pipe, &transaction)
        guard try await core.store.store.commit(transaction).version != nil else {
            throw Fault.conflict("Pipe \(input.name) already exists.", pipe)
        }
        return CreatePipeResponse(
            arn: pipe.arn, name: pipe.name, desiredState: record.desired, currentState: record.state,
            creationTime: record.created, lastModifiedTime: record.modified)
    }
}
