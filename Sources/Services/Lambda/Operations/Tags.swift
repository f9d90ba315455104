internal import Base
internal import LambdaAPI
internal import ServiceKit
internal import Wire

/// Shows a function's tags.
struct ListTags: Operation {
    static let model = LambdaModel.listTags
    let core: LambdaCore

    func access(_ input: ListTagsRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access(Self.model.action, try core.tagged(input.resource, context), context)
    }

    func run(_ input: ListTagsRequest, _ context: CallContext) async throws -> ListTagsResponse {
        ListTagsResponse(tags: try await core.functions.existing(try core.tagged(input.resource, context)).tags)
    }
}

/// Adds tags to a function; those of the same names are replaced.
struct TagResource: Operation {
    static let model = LambdaModel.tagResource
    let core: LambdaCore

    func access(_ input: TagResourceRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access(Self.model.action, try core.tagged(input.resource, context), context)
    }

    func run(_ input: TagResourceRequest, _ context: CallContext) async throws -> Empty {
        try await core.functions.update(try core.tagged(input.resource, context)) { record in
            record.tags.merge(input.tags) { _, new in new }
            guard record.tags.count <= 50 else {
                throw LambdaCore.invalid("The number of tags exceeds the limit of 50.")
            }
            return nil
        }
        return Empty()
    }
}

/// Takes tags from a function.
struct UntagResource: Operation {
    static let model = LambdaModel.untagResource
    let core: LambdaCore

    func access(_ input: UntagResourceRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access(Self.model.action, try core.tagged(input.resource, context), context)
    }

    func run(_ input: UntagResourceRequest, _ context: CallContext) async throws -> Empty {
        try await core.functions.update(try core.tagged(input.resource, context)) { record in
            for key in input.tagKeys { record.tags[key] = nil }
            return nil
        }
        return Empty()
    }
}

extension LambdaCore {
    /// The function that a tagging call means by its ARN.
    fileprivate func tagged(_ arn: String, _ context: CallContext) throws(Fault) -> FunctionReference {
        guard ARN(arn)?.resource.hasPrefix("function:") == true else { throw .notSupported("Tags of \(arn)") }
        return try reference(arn, nil, context)
    }
}
