internal import Base
internal import ServiceKit
internal import Wire
internal import XRayAPI

/// Adds tags to a group or sampling rule.
/// - Source: AWS X-Ray API Reference, TagResource.
struct TagResource: Operation {
    static let model = XRayModel.tagResource
    let core: XRayCore

    func access(_ input: TagResourceRequest, _ context: CallContext) async throws -> [Access] {
        let own = try await core.tags(input.resourceARN, context.tenant)
        return ResourceTags.access("TagResource", on: input.resourceARN, own: own, given: input.tags)
    }

    func run(_ input: TagResourceRequest, _ context: CallContext) async throws -> TagResourceResponse {
        try await core.changeTags(input.resourceARN, context) { tags throws(Fault) in
            tags = try ResourceTags.read(input.tags, into: tags)
        }
        return TagResourceResponse()
    }
}

/// Removes tags from a group or sampling rule.
/// - Source: AWS X-Ray API Reference, UntagResource.
struct UntagResource: Operation {
    static let model = XRayModel.untagResource
    let core: XRayCore

    func access(_ input: UntagResourceRequest, _ context: CallContext) async throws -> [Access] {
        let own = try await core.tags(input.resourceARN, context.tenant)
        return ResourceTags.access("UntagResource", on: input.resourceARN, own: own, keys: input.tagKeys)
    }

    func run(_ input: UntagResourceRequest, _ context: CallContext) async throws -> UntagResourceResponse {
        guard !input.tagKeys.contains(where: ResourceTags.isReserved) else {
            throw Fault.invalid("Tag keys that begin with aws: are reserved for system use.")
        }
        try await core.changeTags(input.resourceARN, context) { tags throws(Fault) in
            for key in input.tagKeys { tags[key] = nil }
        }
        return UntagResourceResponse()
    }
}

/// Tells the tags of a group or sampling rule.
/// - Source: AWS X-Ray API Reference, ListTagsForResource.
struct ListTagsForResource: Operation {
    static let model = XRayModel.listTagsForResource
    let core: XRayCore

    func access(_ input: ListTagsForResourceRequest, _ context: CallContext) async throws -> [Access] {
        let own = try await core.tags(input.resourceARN, context.tenant)
        return ResourceTags.access("ListTagsForResource", on: input.resourceARN, own: own)
    }

    func run(_ input: ListTagsForResourceRequest, _ context: CallContext) async throws -> ListTagsForResourceResponse {
        guard input.nextToken == nil else { throw Fault.badToken }
        guard let tags = try await core.tags(input.resourceARN, context.tenant) else {
            throw Fault.noResource(input.resourceARN)
        }
        return ListTagsForResourceResponse(tags: ResourceTags.shown(tags))
    }
}

extension XRayCore {
    /// Nil where there is no such resource.
    fileprivate func tags(_ arn: String, _ tenant: Tenant) async throws -> [String: String]? {
        if arn.contains(":sampling-rule/") {
            return try await records.samplingRules(tenant).rules.first { $0.arn(tenant) == arn }?.tags
        }
        return try await records.all(.group, tenant).records.lazy.map { GroupRecord($0.json) }
            .first { $0.arn == arn }?.tags
    }

    fileprivate func changeTags(
        _ arn: String, _ context: CallContext, _ body: (inout [String: String]) throws(Fault) -> Void
    ) async throws {
        if arn.contains(":sampling-rule/") {
            return try await records.change(.rule, context.tenant, now: context.now) { records in
                let rules = XRayRecords.samplingRules(records)
                guard var rule = rules.first(where: { $0.arn(context.tenant) == arn }) else {
                    throw Fault.noResource(arn)
                }
                try body(&rule.tags)
                return (rule.rule.name, rule.json, ())
            }
        }
        try await records.change(.group, context.tenant, now: context.now) { records in
            guard var group = records.lazy.map({ GroupRecord($0.json) }).first(where: { $0.arn == arn }) else {
                throw Fault.noResource(arn)
            }
            try body(&group.tags)
            return (group.name, group.json, ())
        }
    }
}
