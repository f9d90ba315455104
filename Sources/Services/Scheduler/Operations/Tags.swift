internal import Base
internal import SchedulerAPI
internal import ServiceKit
internal import Wire

/// Adds tags to a group.
/// - Source: Amazon EventBridge Scheduler API Reference, TagResource.
struct TagResource: Operation {
    static let model = SchedulerModel.tagResource
    let core: SchedulerCore

    func access(_ input: TagResourceInput, _ context: CallContext) async throws -> [Access] {
        [try await core.access("TagResource", named: input.resourceArn, context, given: input.tags)]
    }

    func run(_ input: TagResourceInput, _ context: CallContext) async throws -> TagResourceOutput {
        let tags = try GroupTags.read(input.tags)
        try await core.changeTags(input.resourceArn, context) { old throws(Fault) in
            old.merge(tags) { _, new in new }
            try GroupTags.check(old)
        }
        return TagResourceOutput()
    }
}

/// Removes tags from a group.
/// - Source: Amazon EventBridge Scheduler API Reference, UntagResource.
struct UntagResource: Operation {
    static let model = SchedulerModel.untagResource
    let core: SchedulerCore

    func access(_ input: UntagResourceInput, _ context: CallContext) async throws -> [Access] {
        [try await core.access("UntagResource", named: input.resourceArn, context, keys: input.tagKeys)]
    }

    func run(_ input: UntagResourceInput, _ context: CallContext) async throws -> UntagResourceOutput {
        try GroupTags.check(keys: input.tagKeys)
        try await core.changeTags(input.resourceArn, context) { tags throws(Fault) in
            for key in input.tagKeys { tags[key] = nil }
        }
        return UntagResourceOutput()
    }
}

/// Tells a group's tags.
/// - Source: Amazon EventBridge Scheduler API Reference, ListTagsForResource.
struct ListTagsForResource: Operation {
    static let model = SchedulerModel.listTagsForResource
    let core: SchedulerCore

    func access(_ input: ListTagsForResourceInput, _ context: CallContext) async throws -> [Access] {
        [try await core.access("ListTagsForResource", named: input.resourceArn, context)]
    }

    func run(_ input: ListTagsForResourceInput, _ context: CallContext) async throws -> ListTagsForResourceOutput {
        let reference = try core.tagged(input.resourceArn, context)
        let (group, _) = try await core.store.existing(reference, now: context.now)
        return ListTagsForResourceOutput(tags: GroupTags.shown(group.tags))
    }
}

extension SchedulerCore {
    /// What a caller needs who does something with the tags of what an ARN names: another account's is the caller's as
    /// little as anywhere.
    fileprivate func access(
        _ action: String, named arn: String, _ context: CallContext, given: [Tag] = [], keys: [String] = []
    ) async throws -> Access {
        if let group = GroupReference(arn: arn), group.tenant == context.tenant {
            return try await access(action, group, given: given, keys: keys)
        }
        return Access("scheduler:\(action)", on: arn)
    }

    /// The group of an ARN: one of another account or region is not there.
    fileprivate func tagged(_ arn: String, _ context: CallContext) throws(Fault) -> GroupReference {
        guard let reference = GroupReference(arn: arn) else { throw .invalid("Provided Arn is not in correct format.") }
        guard reference.tenant == context.tenant else { throw .noGroup(reference.name) }
        return reference
    }

    fileprivate func changeTags(
        _ arn: String, _ context: CallContext, _ body: (inout [String: String]) throws(Fault) -> Void
    ) async throws {
        let reference = try tagged(arn, context)
        try await store.change(reference, now: context.now) { group, _ in
            try body(&group.tags)
            group.modified = context.now
        }
    }
}
