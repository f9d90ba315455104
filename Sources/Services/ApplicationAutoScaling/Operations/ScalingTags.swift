internal import ApplicationAutoScalingAPI
internal import Base
internal import ServiceKit
internal import Wire

/// Tags a scalable target.
struct TagResource: Operation {
    static let model = ApplicationAutoScalingModel.tagResource
    let core: ScalingCore

    func access(_ input: TagResourceRequest, _ context: CallContext) -> [Access] {
        [Access(Self.model.action, on: input.resourceARN)]
    }

    func run(_ input: TagResourceRequest, _ context: CallContext) async throws -> TagResourceResponse {
        try await core.changeTags(input.resourceARN, context) { target throws(Fault) in try target.tag(input.tags) }
        return TagResourceResponse()
    }
}

/// Takes tags from a scalable target.
struct UntagResource: Operation {
    static let model = ApplicationAutoScalingModel.untagResource
    let core: ScalingCore

    func access(_ input: UntagResourceRequest, _ context: CallContext) -> [Access] {
        [Access(Self.model.action, on: input.resourceARN)]
    }

    func run(_ input: UntagResourceRequest, _ context: CallContext) async throws -> UntagResourceResponse {
        try await core.changeTags(input.resourceARN, context) { target in
            for key in input.tagKeys { target.tags[key] = nil }
        }
        return UntagResourceResponse()
    }
}

/// Shows the tags of a scalable target.
struct ListTagsForResource: Operation {
    static let model = ApplicationAutoScalingModel.listTagsForResource
    let core: ScalingCore

    func access(_ input: ListTagsForResourceRequest, _ context: CallContext) -> [Access] {
        [Access(Self.model.action, on: input.resourceARN)]
    }

    func run(_ input: ListTagsForResourceRequest, _ context: CallContext) async throws -> ListTagsForResourceResponse {
        ListTagsForResourceResponse(tags: try await core.target(arn: input.resourceARN, context).tags)
    }
}

extension ScalingCore {
    fileprivate func target(arn: String, _ context: CallContext) async throws -> ScalableTargetRecord {
        let tenant = ScalingTenant(context)
        guard let target = try await store.targets(tenant).first(where: { tenant.targetARN($0.id) == arn }) else {
            throw ApplicationAutoScalingFault.resourceNotFoundException(
                "The resource doesn't exist: \(arn)", details: ["ResourceName": .string(arn)])
        }
        return target
    }

    fileprivate func changeTags(
        _ arn: String, _ context: CallContext, _ change: (inout ScalableTargetRecord) throws(Fault) -> Void
    ) async throws {
        let found = try await target(arn: arn, context)
        try await store.changeTarget(found.resource, ScalingTenant(context)) { target in
            guard var target else { return nil }
            try change(&target)
            return target
        }
    }
}

extension ScalableTargetRecord {
    mutating func tag(_ new: [String: String]) throws(Fault) {
        tags.merge(new) { _, new in new }
        guard tags.count <= LimitsApplicationAutoScaling.tags else {
            throw ApplicationAutoScalingFault.tooManyTagsException(
                "The number of tags exceeds the limit of \(LimitsApplicationAutoScaling.tags)")
        }
    }
}
