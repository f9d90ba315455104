internal import Base
internal import SchemasAPI
internal import ServiceKit
internal import Wire

/// Finds the schemas of a registry whose name, or the content of a version, has one of the keywords.
///
/// A page ends when it is full, or when so much was read that a caller should not wait longer: then it may be empty
/// and have a successor.
/// - Source: Amazon EventBridge Schemas API Reference, SearchSchemas; AWS CLI Command Reference, search-schemas.
struct SearchSchemas: Operation {
    static let model = SchemasModel.searchSchemas
    let core: SchemasCore

    func access(_ input: SearchSchemasRequest, _ context: CallContext) async throws -> [Access] {
        try await core.access("SearchSchemas", input.registryName, context)
    }

    func run(_ input: SearchSchemasRequest, _ context: CallContext) async throws -> SearchSchemasResponse {
        let registry = try RegistryReference(input.registryName, context)
        let keywords = try Keywords(input.keywords)
        let size = try SchemasCore.checked(input.limit)
        let after = try SchemasCore.position(input.nextToken)
        let rest = try await core.schemas(registry, "SearchSchemas").drop { schema in
            after.map { schema.name <= $0 } ?? false
        }
        var found: [SearchSchemaSummary] = []
        var read = 0
        for (name, record) in rest {
            let schema = SchemaReference(registry: registry, name: name)
            let versions = try await matches(schema, record, keywords, &read)
            if !versions.isEmpty {
                found.append(
                    SearchSchemaSummary(
                        registryName: registry.name, schemaArn: schema.arn, schemaName: name,
                        schemaVersions: versions.map {
                            SearchSchemaVersionSummary(createdDate: $0.created, schemaVersion: $0.name, type: $0.type)
                        }))
            }
            if found.count == size || read >= LimitsSchemas.searchBytes, name != rest.last?.name {
                return SearchSchemasResponse(nextToken: SchemasCore.token(name), schemas: found)
            }
        }
        return SearchSchemasResponse(schemas: found)
    }

    /// The versions that have a keyword, the newest first.
    private func matches(
        _ schema: SchemaReference, _ record: SchemaRecord, _ keywords: Keywords, _ read: inout Int
    ) async throws -> [SchemaRecord.Version] {
        let newestFirst = Array(record.versions.reversed())
        if keywords.match(schema.name.utf8) { return newestFirst }
        var found: [SchemaRecord.Version] = []
        for version in newestFirst {
            let content = try await core.store.text(SchemasStore.content(schema, version.number))
            read += content.count
            if keywords.match(content) { found.append(version) }
        }
        return found
    }
}

/// Words of which a text must have one, whatever the case of their letters.
struct Keywords: Sendable {
    private let words: [[UInt8]]

    init(_ text: String) throws(Fault) {
        guard text.utf8.count <= LimitsSchemas.keywordsLength else {
            throw .badRequest("Keywords must have at most \(LimitsSchemas.keywordsLength) characters.")
        }
        words = text.split(separator: " ").map { $0.utf8.map(Self.lower) }
        guard !words.isEmpty else { throw .badRequest("Keywords must be specified.") }
    }

    func match(_ text: some Sequence<UInt8>) -> Bool {
        let text = text.map(Self.lower)
        return words.contains { Self.contains(text, $0) }
    }

    private static func lower(_ byte: UInt8) -> UInt8 { (65...90).contains(byte) ? byte + 32 : byte }

    private static func contains(_ text: [UInt8], _ word: [UInt8]) -> Bool {
        guard let first = word.first, text.count >= word.count else { return false }
        for start in 0...(text.count - word.count) where text[start] == first {
            if text[start..<(start + word.count)].elementsEqual(word) { return true }
        }
        return false
    }
}
