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
    private let words: [Keyword]

    init(_ text: String) throws(Fault) {
        guard text.utf8.count <= LimitsSchemas.keywordsLength else {
            throw .badRequest("Keywords must have at most \(LimitsSchemas.keywordsLength) characters.")
        }
        words = text.split(separator: " ").map { Keyword($0) }
        guard !words.isEmpty else { throw .badRequest("Keywords must be specified.") }
        guard words.count <= LimitsSchemas.keywords else {
            throw .badRequest("Keywords must have at most \(LimitsSchemas.keywords) words.")
        }
    }

    func match(_ text: some Sequence<UInt8>) -> Bool {
        let text = text.map(Keyword.lower)
        return words.contains { $0.isIn(text) }
    }
}

/// A word that is looked for in a time that grows with the text alone, whatever word and text are (Knuth, Morris and
/// Pratt).
private struct Keyword: Sendable {
    private let word: [UInt8]
    /// How much of the word's beginning ends where as much of it was found.
    private let overlaps: [Int]

    init(_ text: Substring) {
        let word = text.utf8.map(Self.lower)
        var overlaps = [0]
        for byte in word.dropFirst() {
            var length = overlaps[overlaps.count - 1]
            while length > 0, word[length] != byte { length = overlaps[length - 1] }
            overlaps.append(word[length] == byte ? length + 1 : 0)
        }
        (self.word, self.overlaps) = (word, overlaps)
    }

    static func lower(_ byte: UInt8) -> UInt8 { (65...90).contains(byte) ? byte + 32 : byte }

    func isIn(_ text: [UInt8]) -> Bool {
        var found = 0
        for byte in text {
            while found > 0, word[found] != byte { found = overlaps[found - 1] }
            if word[found] == byte { found += 1 }
            if found == word.count { return true }
        }
        return false
    }
}
