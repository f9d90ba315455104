internal import Base
internal import SchemasAPI
internal import ServiceCalls
internal import ServiceKit
internal import Wire

/// Adds tags to a registry, a schema or a discoverer.
/// - Source: Amazon EventBridge Schemas API Reference, TagResource.
struct TagResource: Operation {
    static let model = SchemasModel.tagResource
    let core: SchemasCore

    func access(_ input: TagResourceRequest, _ context: CallContext) async throws -> [Access] {
        let own = try await core.tags(TaggedResource(input.resourceArn, context))
        return [
            Access(
                Self.model.action, on: input.resourceArn, conditions: TagConditions.of(own, given: input.tags))
        ]
    }

    func run(_ input: TagResourceRequest, _ context: CallContext) async throws -> Empty {
        try SchemaTags.check(input.tags)
        try await core.changeTags(TaggedResource(input.resourceArn, context)) { tags throws(Fault) in
            tags.merge(input.tags) { _, new in new }
            try SchemaTags.checkCount(tags)
        }
        return Empty()
    }
}

/// Takes tags from a registry, a schema or a discoverer.
/// - Source: Amazon EventBridge Schemas API Reference, UntagResource.
struct UntagResource: Operation {
    static let model = SchemasModel.untagResource
    let core: SchemasCore

    func access(_ input: UntagResourceRequest, _ context: CallContext) async throws -> [Access] {
        let own = try await core.tags(TaggedResource(input.resourceArn, context))
        return [
            Access(
                Self.model.action, on: input.resourceArn,
                conditions: TagConditions.of(own, keys: input.tagKeys))
        ]
    }

    func run(_ input: UntagResourceRequest, _ context: CallContext) async throws -> Empty {
        try SchemaTags.check(keys: input.tagKeys)
        try await core.changeTags(TaggedResource(input.resourceArn, context)) { tags in
            for key in input.tagKeys { tags[key] = nil }
        }
        return Empty()
    }
}

/// Shows the tags of a registry, a schema or a discoverer.
/// - Source: Amazon EventBridge Schemas API Reference, ListTagsForResource.
struct ListTagsForResource: Operation {
    static let model = SchemasModel.listTagsForResource
    let core: SchemasCore

    func access(_ input: ListTagsForResourceRequest, _ context: CallContext) async throws -> [Access] {
        let own = try await core.tags(TaggedResource(input.resourceArn, context))
        return [Access(Self.model.action, on: input.resourceArn, conditions: TagConditions.of(own))]
    }

    func run(_ input: ListTagsForResourceRequest, _ context: CallContext) async throws -> ListTagsForResourceResponse {
        let resource = try TaggedResource(input.resourceArn, context)
        guard let tags = try await core.tags(resource) else { throw resource.isMissing }
        return ListTagsForResourceResponse(tags: tags)
    }
}

/// What can have tags, by its ARN.
enum TaggedResource: Sendable {
    case registry(RegistryReference)
    case schema(SchemaReference)
    case discoverer(DiscovererReference)

    /// - Throws: `BadRequestException` for what is no ARN of this account's, region's and service's.
    init(_ text: String, _ context: CallContext) throws(Fault) {
        guard let arn = ARN(text), arn.service == "schemas", arn.region == context.region.rawValue,
            arn.account == context.account.rawValue
        else { throw .badRequest("Invalid resource ARN: \(text)") }
        let parts = arn.resource.split(separator: "/", omittingEmptySubsequences: false).map { String($0) }
        switch (parts[0], parts.count) {
        case ("registry", 2): self = .registry(try RegistryReference(parts[1], context))
        case ("schema", 3): self = .schema(try SchemaReference(parts[1], parts[2], context))
        case ("discoverer", 2) where parts[1].utf8.count <= LimitsSchemas.discovererIDLength:
            self = .discoverer(DiscovererReference(tenant: context.tenant, id: parts[1]))
        default: throw .badRequest("Invalid resource ARN: \(text)")
        }
    }

    var isMissing: Fault {
        switch self {
        case .registry(let registry): .noRegistry(registry.name)
        case .schema(let schema): .noSchema(schema.name)
        case .discoverer(let discoverer): .noDiscoverer(discoverer.id)
        }
    }
}

extension SchemasCore {
    /// Nil where the resource is not there.
    fileprivate func tags(_ resource: TaggedResource) async throws -> [String: String]? {
        switch resource {
        case .registry(let registry):
            let record: RegistryRecord? = try await store.find(SchemasStore.key(registry))
            return record?.tags
        case .schema(let schema):
            let record: SchemaRecord? = try await store.find(SchemasStore.key(schema))
            return record?.tags
        case .discoverer(let discoverer):
            let record: DiscovererRecord? = try await store.find(SchemasStore.key(discoverer))
            return record?.tags
        }
    }

    /// Also for CloudFormation, which sets tags that no caller may set.
    func changeTags(
        _ resource: TaggedResource, _ body: (inout [String: String]) throws(Fault) -> Void
    ) async throws {
        let missing = resource.isMissing
        switch resource {
        case .registry(let registry):
            try await store.change(SchemasStore.key(registry)) { (old: RegistryRecord?, _) in
                guard var record = old else { throw missing }
                try body(&record.tags)
                return record
            }
        case .schema(let schema):
            try await store.change(SchemasStore.key(schema)) { (old: SchemaRecord?, _) in
                guard var record = old else { throw missing }
                try body(&record.tags)
                return record
            }
        case .discoverer(let discoverer):
            try await store.change(SchemasStore.key(discoverer)) { (old: DiscovererRecord?, _) in
                guard var record = old else { throw missing }
                try body(&record.tags)
                return record
            }
        }
    }
}
