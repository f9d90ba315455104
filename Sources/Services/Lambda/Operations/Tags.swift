internal import Base
internal import LambdaAPI
internal import ServiceKit
internal import Wire

/// Shows the tags of a function, a code signing configuration or an event source mapping.
struct ListTags: Operation {
    static let model = LambdaModel.listTags
    let core: LambdaCore

    func access(_ input: ListTagsRequest, _ context: CallContext) async throws -> [Access] {
        try await core.tagAccess(Self.model.action, input.resource, context)
    }

    func run(_ input: ListTagsRequest, _ context: CallContext) async throws -> ListTagsResponse {
        switch try core.tagged(input.resource, context) {
        case .function(let reference): ListTagsResponse(tags: try await core.functions.existing(reference).tags)
        case .codeSigning(let arn): ListTagsResponse(tags: try await core.existingCodeSigning(arn).record.tags)
        case .mapping(let key): ListTagsResponse(tags: try await core.sources.mappings.existing(key).tags)
        }
    }
}

/// Adds tags; those of the same names are replaced.
struct TagResource: Operation {
    static let model = LambdaModel.tagResource
    let core: LambdaCore

    func access(_ input: TagResourceRequest, _ context: CallContext) async throws -> [Access] {
        try await core.tagAccess(Self.model.action, input.resource, context)
    }

    func run(_ input: TagResourceRequest, _ context: CallContext) async throws -> Empty {
        guard !input.tags.isEmpty else {
            throw LambdaCore.invalid("An error occurred and the request cannot be processed.")
        }
        try LambdaCore.check(names: Array(input.tags.keys))
        try await core.changeTags(input.resource, context) { tags throws(Fault) in
            tags.merge(input.tags) { _, new in new }
            try LambdaCore.check(tags: tags)
        }
        return Empty()
    }
}

/// Takes tags away.
struct UntagResource: Operation {
    static let model = LambdaModel.untagResource
    let core: LambdaCore

    func access(_ input: UntagResourceRequest, _ context: CallContext) async throws -> [Access] {
        try await core.tagAccess(Self.model.action, input.resource, context)
    }

    func run(_ input: UntagResourceRequest, _ context: CallContext) async throws -> Empty {
        try LambdaCore.check(names: input.tagKeys)
        try await core.changeTags(input.resource, context) { tags throws(Fault) in
            for key in input.tagKeys { tags[key] = nil }
        }
        return Empty()
    }
}

/// What can have tags.
private enum Tagged {
    case function(FunctionReference)
    case codeSigning(String)
    case mapping(MappingKey)
}

extension LambdaCore {
    /// The tags of something new.
    static func check(newTags tags: [String: String]?) throws(Fault) {
        try check(names: (tags ?? [:]).map(\.key))
        try check(tags: tags ?? [:])
    }

    fileprivate static func check(tags: [String: String]) throws(Fault) {
        guard tags.count <= LimitsLambda.tags else { throw invalid("Number of tags exceeds resource tag limit.") }
    }

    /// Names that begin with `aws:`, in any case, are AWS's own.
    /// - Source: AWS Lambda Developer Guide, "Using tags on Lambda functions", restrictions.
    fileprivate static func check(names: [String]) throws(Fault) {
        guard let name = names.filter({ $0.lowercased().hasPrefix("aws:") }).min() else { return }
        throw invalid("The tag key \(name) is reserved: keys that begin with aws: can't be set or removed.")
    }

    fileprivate func tagged(_ arn: String, _ context: CallContext) throws(Fault) -> Tagged {
        let resource = ARN(arn)?.resource ?? ""
        if resource.hasPrefix("code-signing-config:") { return .codeSigning(arn) }
        if let id = resource.split(separator: ":" as Character).last, resource.hasPrefix("event-source-mapping:") {
            return .mapping(mappingKey(String(id), context))
        }
        guard resource.hasPrefix("function:") else { throw .notSupported("Tags of \(arn)") }
        let reference = try reference(arn, nil, context)
        guard reference.qualifier == nil else {
            throw Self.invalid(
                "Tagging operations are permitted on Lambda functions only. Tags on aliases and versions are not "
                    + "supported. Please specify either a function name or a function ARN.")
        }
        return .function(reference)
    }

    fileprivate func tagAccess(_ action: String, _ arn: String, _ context: CallContext) async throws -> [Access] {
        switch try tagged(arn, context) {
        case .function(let reference): try await access(action, reference, context)
        case .codeSigning(let arn): [Access(action, on: arn)]
        case .mapping(let key): [Access(action, on: key.arn)]
        }
    }

    fileprivate func changeTags(
        _ arn: String, _ context: CallContext, _ change: (inout [String: String]) throws(Fault) -> Void
    ) async throws {
        switch try tagged(arn, context) {
        case .function(let reference):
            try await functions.update(reference) { record in
                try change(&record.tags)
                return nil
            }
        case .codeSigning(let arn): _ = try await updateCodeSigning(arn) { try change(&$0.tags) }
        case .mapping(let key): try await sources.mappings.update(key) { try change(&$0.tags) }
        }
    }
}
