internal import Base
internal import PipesAPI
internal import ServiceKit
internal import Wire

/// Adds tags to a pipe.
/// - Source: Amazon EventBridge Pipes API Reference, TagResource.
struct TagResource: Operation {
    static let model = PipesModel.tagResource
    let core: PipesCore

    func access(_ input: TagResourceRequest, _ context: CallContext) async throws -> [Access] {
        [try await core.access("TagResource", named: input.resourceArn, context, given: input.tags)]
    }

    func run(_ input: TagResourceRequest, _ context: CallContext) async throws -> TagResourceResponse {
        try await core.store.change(try core.tagged(input.resourceArn, context)) { record in
            record.tags.merge(input.tags) { _, new in new }
            try PipeTags.check(record.tags)
        }
        return TagResourceResponse()
    }
}

/// Removes tags from a pipe.
/// - Source: Amazon EventBridge Pipes API Reference, UntagResource.
struct UntagResource: Operation {
    static let model = PipesModel.untagResource
    let core: PipesCore

    func access(_ input: UntagResourceRequest, _ context: CallContext) async throws -> [Access] {
        [
            try await core.access("UntagResource", named: input.resourceArn, context, keys: input.tagKeys)
        ]
    }

    func run(_ input: UntagResourceRequest, _ context: CallContext) async throws -> UntagResourceResponse {
        try await core.store.change(try core.tagged(input.resourceArn, context)) { record in
            for key in input.tagKeys { record.tags[key] = nil }
        }
        return UntagResourceResponse()
    }
}

/// Tells a pipe's tags.
/// - Source: Amazon EventBridge Pipes API Reference, ListTagsForResource.
struct ListTagsForResource: Operation {
    static let model = PipesModel.listTagsForResource
    let core: PipesCore

    func access(_ input: ListTagsForResourceRequest, _ context: CallContext) async throws -> [Access] {
        [try await core.access("ListTagsForResource", named: input.resourceArn, context)]
    }

    func run(_ input: ListTagsForResourceRequest, _ context: CallContext) async throws -> ListTagsForResourceResponse {
        ListTagsForResourceResponse(
            tags: try await core.store.existing(try core.tagged(input.resourceArn, context)).tags)
    }
}

extension PipesCore {
    /// What a caller needs who does something with the tags of what an ARN names: another account's is the caller's as
    /// little as anywhere.
    fileprivate func access(
        _ action: String, named arn: String, _ context: CallContext, given: [String: String] = [:], keys: [String] = []
    ) async throws -> Access {
        if let pipe = PipeReference(arn: arn), pipe.tenant == context.tenant {
            return try await access(action, pipe.name, context, given: given, keys: keys)
        }
        return Access("pipes:\(action)", on: arn)
    }

    /// The pipe of an ARN: one of another account or region is not there.
    fileprivate func tagged(_ arn: String, _ context: CallContext) throws(Fault) -> PipeReference {
        guard let pipe = PipeReference(arn: arn) else { throw .invalid("The resource \(arn) is no pipe.") }
        guard pipe.tenant == context.tenant else { throw .noPipe(pipe.name) }
        return pipe
    }
}

/// The rules of a pipe's tags.
enum PipeTags {
    /// - Throws: `ValidationException`.
    static func check(_ tags: [String: String]) throws(Fault) {
        guard !tags.keys.contains(where: { $0.lowercased().hasPrefix("aws:") }) else {
            throw .invalid("Tag keys that begin with aws: are reserved for system use.")
        }
        guard tags.count <= LimitsPipes.tags else {
            throw .invalid("A pipe can have \(LimitsPipes.tags) tags at most.")
        }
    }
}
