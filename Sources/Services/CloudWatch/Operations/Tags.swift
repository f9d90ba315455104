internal import Base
internal import CloudWatchAPI
internal import ServiceKit
internal import Wire

/// Adds tags to an alarm.
/// - Source: Amazon CloudWatch API Reference, TagResource.
struct TagResource: Operation {
    static let model = CloudWatchModel.tagResource
    let core: CloudWatchCore

    func access(_ input: TagResourceInput, _ context: CallContext) async throws -> [Access] {
        [try await core.access("TagResource", named: input.resourceARN, context, given: input.tags)]
    }

    func run(_ input: TagResourceInput, _ context: CallContext) async throws -> TagResourceOutput {
        let tags = try AlarmTags.read(input.tags)
        try await core.changeTags(input.resourceARN, context) { own throws(Fault) in
            own.merge(tags) { _, new in new }
            try AlarmTags.check(own)
        }
        return TagResourceOutput()
    }
}

/// Removes tags from an alarm.
/// - Source: Amazon CloudWatch API Reference, UntagResource.
struct UntagResource: Operation {
    static let model = CloudWatchModel.untagResource
    let core: CloudWatchCore

    func access(_ input: UntagResourceInput, _ context: CallContext) async throws -> [Access] {
        [try await core.access("UntagResource", named: input.resourceARN, context, keys: input.tagKeys)]
    }

    func run(_ input: UntagResourceInput, _ context: CallContext) async throws -> UntagResourceOutput {
        try await core.changeTags(input.resourceARN, context) { own throws(Fault) in
            for key in input.tagKeys { own[key] = nil }
        }
        return UntagResourceOutput()
    }
}

/// Tells an alarm's tags.
/// - Source: Amazon CloudWatch API Reference, ListTagsForResource.
struct ListTagsForResource: Operation {
    static let model = CloudWatchModel.listTagsForResource
    let core: CloudWatchCore

    func access(_ input: ListTagsForResourceInput, _ context: CallContext) async throws -> [Access] {
        [try await core.access("ListTagsForResource", named: input.resourceARN, context)]
    }

    func run(_ input: ListTagsForResourceInput, _ context: CallContext) async throws -> ListTagsForResourceOutput {
        let reference = try core.tagged(input.resourceARN, context)
        guard let (record, _) = try await core.alarms.alarm(reference) else {
            throw Fault.untaggable(input.resourceARN)
        }
        return ListTagsForResourceOutput(tags: AlarmTags.shown(record.tags))
    }
}

extension Fault {
    fileprivate static func untaggable(_ arn: String) -> Fault {
        CloudWatchFault.resourceNotFoundException("Unknown resource \(arn)")
    }
}

extension CloudWatchCore {
    fileprivate func access(
        _ action: String, named arn: String, _ context: CallContext, given: [Tag] = [], keys: [String] = []
    ) async throws -> Access {
        if let reference = AlarmReference(arn: arn), reference.tenant == context.tenant {
            return try await access(action, reference, given: given, keys: keys)
        }
        return Access("cloudwatch:\(action)", on: arn)
    }

    /// The alarm of an ARN: one of another account or region is not there.
    fileprivate func tagged(_ arn: String, _ context: CallContext) throws(Fault) -> AlarmReference {
        guard let parsed = ARN(arn), parsed.service == "cloudwatch" else {
            throw .invalidValue("The value \(arn) for parameter ResourceARN is invalid.")
        }
        guard let reference = AlarmReference(arn: arn) else {
            throw .notSupported("A tag of \(parsed.resource.prefix { $0 != ":" && $0 != "/" })")
        }
        guard reference.tenant == context.tenant else { throw .untaggable(arn) }
        return reference
    }

    fileprivate func changeTags(
        _ arn: String, _ context: CallContext, _ body: (inout [String: String]) throws(Fault) -> Void
    ) async throws {
        try await alarms.change(try tagged(arn, context)) { old, _ in
            guard var record = old else { throw Fault.untaggable(arn) }
            try body(&record.tags)
            return record
        }
    }
}
