internal import Base
internal import KinesisAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Adds tags to a stream.
struct AddTagsToStream: Operation {
    static let model = KinesisModel.addTagsToStream
    let core: KinesisCore

    func access(_ input: AddTagsToStreamInput, _ context: CallContext) async throws -> [Access] {
        try await core.access("AddTagsToStream", try input.reference(context), context)
    }

    func run(_ input: AddTagsToStreamInput, _ context: CallContext) async throws -> Empty {
        guard input.tags.count <= LimitsKinesis.tagsPerCall else {
            throw Fault.invalidArgument(
                "Failed to add tags to stream \(input.streamName ?? ""). At most \(LimitsKinesis.tagsPerCall) tags can "
                    + "be added at once.")
        }
        try await core.store.change(try input.reference(context)) { _, stream, _ in
            try StreamTags.merge(input.tags, into: &stream.tags)
        }
        return Empty()
    }
}

/// Takes tags from a stream.
struct RemoveTagsFromStream: Operation {
    static let model = KinesisModel.removeTagsFromStream
    let core: KinesisCore

    func access(_ input: RemoveTagsFromStreamInput, _ context: CallContext) async throws -> [Access] {
        try await core.access("RemoveTagsFromStream", try input.reference(context), context)
    }

    func run(_ input: RemoveTagsFromStreamInput, _ context: CallContext) async throws -> Empty {
        try await core.store.change(try input.reference(context)) { _, stream, _ in
            for key in input.tagKeys { stream.tags[key] = nil }
        }
        return Empty()
    }
}

/// Lists a stream's tags by their keys.
struct ListTagsForStream: Operation {
    static let model = KinesisModel.listTagsForStream
    let core: KinesisCore

    func access(_ input: ListTagsForStreamInput, _ context: CallContext) async throws -> [Access] {
        try await core.access("ListTagsForStream", try input.reference(context), context)
    }

    func run(_ input: ListTagsForStreamInput, _ context: CallContext) async throws -> ListTagsForStreamOutput {
        let stream = try await core.store.stream(try input.reference(context))
        let tags = StreamTags.list(stream.stream.tags).filter { $0.key > input.exclusiveStartTagKey ?? "" }
        let page = Array(tags.prefix(input.limit ?? LimitsKinesis.listedTags))
        return ListTagsForStreamOutput(tags: page, hasMoreTags: page.count < tags.count)
    }
}

/// Adds tags to a stream or a consumer.
struct TagResource: Operation {
    static let model = KinesisModel.tagResource
    let core: KinesisCore

    func access(_ input: TagResourceInput, _ context: CallContext) async throws -> [Access] {
        try await core.resourceAccess("TagResource", input.resourceARN, input.streamId, context)
    }

    func run(_ input: TagResourceInput, _ context: CallContext) async throws -> Empty {
        try await core.changeTags(input.resourceARN) { tags throws(Fault) in
            try StreamTags.merge(input.tags, into: &tags)
        }
        return Empty()
    }
}

/// Takes tags from a stream or a consumer.
struct UntagResource: Operation {
    static let model = KinesisModel.untagResource
    let core: KinesisCore

    func access(_ input: UntagResourceInput, _ context: CallContext) async throws -> [Access] {
        try await core.resourceAccess("UntagResource", input.resourceARN, input.streamId, context)
    }

    func run(_ input: UntagResourceInput, _ context: CallContext) async throws -> Empty {
        try await core.changeTags(input.resourceARN) { tags throws(Fault) in
            for key in input.tagKeys { tags[key] = nil }
        }
        return Empty()
    }
}

/// Lists the tags of a stream or a consumer.
struct ListTagsForResource: Operation {
    static let model = KinesisModel.listTagsForResource
    let core: KinesisCore

    func access(_ input: ListTagsForResourceInput, _ context: CallContext) async throws -> [Access] {
        try await core.resourceAccess("ListTagsForResource", input.resourceARN, input.streamId, context)
    }

    func run(_ input: ListTagsForResourceInput, _ context: CallContext) async throws -> ListTagsForResourceOutput {
        let reference = try KinesisCore.resource(input.resourceARN)
        let stream = try await core.store.stream(reference)
        guard let consumer = ConsumerReference(arn: input.resourceARN) else {
            return ListTagsForResourceOutput(tags: StreamTags.list(stream.stream.tags))
        }
        let tags = try await core.consumers.consumer(consumer, of: stream).consumer.tags
        return ListTagsForResourceOutput(tags: StreamTags.list(tags))
    }
}

extension KinesisCore {
    /// The stream that an ARN is of, or whose consumer it is of.
    /// - Throws: `InvalidArgumentException`.
    static func resource(_ arn: String) throws(Fault) -> StreamReference {
        guard let reference = StreamReference(arn: arn) else {
            throw .invalidArgument("ResourceARN \(arn) is invalid.")
        }
        return reference
    }

    func resourceAccess(
        _ action: String, _ arn: String, _ id: String?, _ context: CallContext
    ) async throws -> [Access] {
        if id != nil { throw Fault.notSupported("StreamId") }
        let reference = try Self.resource(arn)
        try reference.check(context)
        let owner = reference.tenant.account
        return [Access("kinesis:" + action, on: arn, owner: owner == context.account ? nil : owner)]
    }

    fileprivate func changeTags(
        _ arn: String, _ change: (inout [String: String]) throws(Fault) -> Void
    ) async throws {
        let reference = try Self.resource(arn)
        guard let consumer = ConsumerReference(arn: arn) else {
            try await store.change(reference) { _, stream, _ in try change(&stream.tags) }
            return
        }
        for _ in 0..<LimitsStore.conflictRetries {
            let stream = try await store.stream(reference)
            var (known, row) = try await consumers.consumer(consumer, of: stream)
            try change(&known.tags)
            var transaction = Transaction()
            transaction.check(row.key, .version(row.version))
            transaction.put(row.key, known.bytes)
            if try await store.store.commit(transaction).version != nil { return }
        }
        throw Fault.inUse(reference)
    }
}
