internal import Base
internal import EventBridgeAPI
internal import ServiceKit
internal import Wire

/// What has tags: buses and rules.
enum Tagged {
    case bus(BusReference)
    case rule(RuleReference)

    /// - Throws: `ResourceNotFoundException`, `ValidationException`.
    init(_ arn: String, _ context: CallContext) throws(Fault) {
        if let bus = BusReference(arn: arn), bus.tenant == context.tenant {
            self = .bus(bus)
        } else if let rule = RuleReference(arn: arn), rule.bus.tenant == context.tenant {
            self = .rule(rule)
        } else {
            throw .invalid(arn, "Provided Arn is not in correct format.")
        }
    }
}

extension EventBridgeCore {
    fileprivate func tags(of arn: String, _ context: CallContext) async throws -> [String: String] {
        switch try Tagged(arn, context) {
        case .bus(let bus): try await store.definition(bus).record?.tags ?? [:]
        case .rule(let rule): try await store.rule(rule).record.tags
        }
    }

    fileprivate func changeTags(
        of arn: String, _ context: CallContext, _ body: (inout [String: String]) throws -> Void
    ) async throws {
        switch try Tagged(arn, context) {
        case .bus(let bus): try await store.change(bus, at: clock.now) { try body(&$0.tags) }
        case .rule(let rule): try await change(rule) { try body(&$0.tags) }
        }
    }
}

/// Adds tags to a bus or a rule.
/// - Source: Amazon EventBridge API Reference, TagResource.
struct TagResource: Operation {
    static let model = EventBridgeModel.tagResource
    let core: EventBridgeCore

    func access(_ input: TagResourceRequest, _ context: CallContext) async throws -> [Access] {
        [Access("events:TagResource", on: input.resourceARN)]
    }

    func run(_ input: TagResourceRequest, _ context: CallContext) async throws -> TagResourceResponse {
        let tags = try EventTags.read(input.tags)
        try await core.changeTags(of: input.resourceARN, context) { old in
            old.merge(tags) { _, new in new }
            try EventTags.check(old)
        }
        return TagResourceResponse()
    }
}

/// Removes tags from a bus or a rule.
/// - Source: Amazon EventBridge API Reference, UntagResource.
struct UntagResource: Operation {
    static let model = EventBridgeModel.untagResource
    let core: EventBridgeCore

    func access(_ input: UntagResourceRequest, _ context: CallContext) async throws -> [Access] {
        [Access("events:UntagResource", on: input.resourceARN)]
    }

    func run(_ input: UntagResourceRequest, _ context: CallContext) async throws -> UntagResourceResponse {
        try await core.changeTags(of: input.resourceARN, context) { tags in
            for key in input.tagKeys { tags[key] = nil }
        }
        return UntagResourceResponse()
    }
}

/// Tells the tags of a bus or a rule.
/// - Source: Amazon EventBridge API Reference, ListTagsForResource.
struct ListTagsForResource: Operation {
    static let model = EventBridgeModel.listTagsForResource
    let core: EventBridgeCore

    func access(_ input: ListTagsForResourceRequest, _ context: CallContext) async throws -> [Access] {
        [Access("events:ListTagsForResource", on: input.resourceARN)]
    }

    func run(_ input: ListTagsForResourceRequest, _ context: CallContext) async throws -> ListTagsForResourceResponse {
        ListTagsForResourceResponse(tags: EventTags.shown(try await core.tags(of: input.resourceARN, context)))
    }
}
