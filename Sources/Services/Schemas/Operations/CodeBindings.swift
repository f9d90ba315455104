internal import Base
internal import SchemasAPI
internal import ServiceKit
internal import Store
internal import Wire

/// Begins to make the code of a version in a language. Where it is made already, or being made, all stays as it is.
/// - Source: Amazon EventBridge Schemas API Reference, PutCodeBinding.
struct PutCodeBinding: Operation {
    static let model = SchemasModel.putCodeBinding
    let core: SchemasCore

    func access(_ input: PutCodeBindingRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access("PutCodeBinding", input.registryName, schema: input.schemaName, context)
    }

    func run(_ input: PutCodeBindingRequest, _ context: CallContext) async throws -> PutCodeBindingResponse {
        let schema = try SchemaReference(input.registryName, input.schemaName, context)
        let language = try BindingLanguage(named: input.language)
        let (_, version) = try await core.version(input.schemaVersion, of: schema, "PutCodeBinding")
        guard version.type == .openApi3 else {
            throw Fault.badRequest("Code bindings can be made of OpenApi3 schemas only.")
        }
        let binding = BindingReference(schema: schema, version: version.number, language: language)
        let record = try await core.store.change(SchemasStore.key(binding)) { (old: BindingRecord?, transaction) in
            if let old, old.status != .createFailed { return old }
            transaction.check(SchemasStore.key(schema), .present)
            transaction.put(SchemasStore.pending(binding), [])
            return BindingRecord(created: context.now)
        }
        return PutCodeBindingResponse(
            creationDate: record?.created, lastModified: record?.modified, schemaVersion: version.name,
            status: record?.status)
    }
}

/// Tells whether the code of a version is made.
/// - Source: Amazon EventBridge Schemas API Reference, DescribeCodeBinding.
struct DescribeCodeBinding: Operation {
    static let model = SchemasModel.describeCodeBinding
    let core: SchemasCore

    func access(_ input: DescribeCodeBindingRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access("DescribeCodeBinding", input.registryName, schema: input.schemaName, context)
    }

    func run(_ input: DescribeCodeBindingRequest, _ context: CallContext) async throws -> DescribeCodeBindingResponse {
        let schema = try SchemaReference(input.registryName, input.schemaName, context)
        let (binding, record) = try await core.binding(
            schema, input.schemaVersion, input.language, "DescribeCodeBinding")
        return DescribeCodeBindingResponse(
            creationDate: record.created, lastModified: record.modified, schemaVersion: String(binding.version),
            status: record.status)
    }
}

/// Gives the code of a version as a zip.
/// - Source: Amazon EventBridge Schemas API Reference, GetCodeBindingSource.
struct GetCodeBindingSource: Operation {
    static let model = SchemasModel.getCodeBindingSource
    let core: SchemasCore

    func access(_ input: GetCodeBindingSourceRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access("GetCodeBindingSource", input.registryName, schema: input.schemaName, context)
    }

    func run(_ input: GetCodeBindingSourceRequest, _ context: CallContext) async throws -> GetCodeBindingSourceResponse
    {
        let schema = try SchemaReference(input.registryName, input.schemaName, context)
        let (binding, record) = try await core.binding(
            schema, input.schemaVersion, input.language, "GetCodeBindingSource")
        guard record.status == .createComplete else { throw Fault.noBinding(binding) }
        let content = try await core.store.text(SchemasStore.content(schema, binding.version))
        do {
            return GetCodeBindingSourceResponse(
                body: try CodeBinding.archive(content, schema: schema.name, binding.language))
        } catch {
            // The version was deleted meanwhile.
            throw Fault.noBinding(binding)
        }
    }
}

extension SchemasCore {
    /// - Throws: `NotFoundException`, by which clients know that PutCodeBinding comes first.
    fileprivate func binding(
        _ schema: SchemaReference, _ version: String?, _ language: String, _ operation: String
    ) async throws -> (BindingReference, BindingRecord) {
        let language = try BindingLanguage(named: language)
        let (_, version) = try await self.version(version, of: schema, operation)
        let binding = BindingReference(schema: schema, version: version.number, language: language)
        guard let record: BindingRecord = try await store.find(SchemasStore.key(binding)) else {
            throw Fault.noBinding(binding)
        }
        return (binding, record)
    }
}

extension BindingLanguage {
    fileprivate init(named name: String) throws(Fault) {
        guard let language = BindingLanguage(rawValue: name) else {
            let names = Self.allCases.map(\.rawValue).joined(separator: ", ")
            throw .badRequest("Language must be one of \(names).")
        }
        self = language
    }
}

extension Fault {
    fileprivate static func noBinding(_ binding: BindingReference) -> Fault {
        let language = binding.language.rawValue
        return .notFound(
            "Code binding of schema \(binding.schema.name), version \(binding.version), in \(language) does not exist.")
    }
}
