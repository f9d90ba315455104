internal import Base
internal import SchemasAPI
internal import Store
internal import Wire

/// Registries, schemas and discoverers in the store.
///
/// | key | value |
/// |---|---|
/// | `schemas` `registry` account region name | a registry |
/// | `schemas` `last` account region | nothing: is written whenever a registry is made |
/// | `schemas` `policy` account region name | its policy |
/// | `schemas` `schema` account region registry name | a schema with the list of its versions |
/// | `schemas` `content` account region registry name version part | a version's content, in parts of 90 kB |
/// | `schemas` `shape` account region registry name version part | the shape of a discovered schema's version |
/// | `schemas` `binding` account region registry name version language | a code binding |
/// | `schemas` `pending` account region registry name version language | nothing: a code binding that is to be made |
/// | `schemas` `discoverer` account region id | a discoverer |
/// | `schemas` `owner` type account region name … | which creation by CloudFormation makes, or made, a resource |
struct SchemasStore: Sendable {
    let store: any Store

    private static func under(_ word: KeyElement, _ tenant: Tenant) -> Key {
        Key("schemas", word, .string(tenant.account.rawValue), .string(tenant.region.rawValue))
    }

    private static func under(_ word: KeyElement, _ schema: SchemaReference) -> Key {
        under(word, schema.registry.tenant).appending(.string(schema.registry.name), .string(schema.name))
    }

    static let allDiscoverers = Key("schemas", "discoverer")
    static let pending = Key("schemas", "pending")
    static func registries(_ tenant: Tenant) -> Key { under("registry", tenant) }
    static func lastRegistry(_ tenant: Tenant) -> Key { under("last", tenant) }
    static func key(_ registry: RegistryReference) -> Key {
        registries(registry.tenant).appending(.string(registry.name))
    }
    static func policy(_ registry: RegistryReference) -> Key {
        under("policy", registry.tenant).appending(.string(registry.name))
    }
    static func schemas(_ registry: RegistryReference) -> Key {
        under("schema", registry.tenant).appending(.string(registry.name))
    }
    static func key(_ schema: SchemaReference) -> Key { under("schema", schema) }
    static func contents(_ schema: SchemaReference) -> Key { under("content", schema) }
    static func content(_ schema: SchemaReference, _ version: Int) -> Key {
        contents(schema).appending(.integer(version))
    }
    static func shapes(_ schema: SchemaReference) -> Key { under("shape", schema) }
    static func shape(_ schema: SchemaReference, _ version: Int) -> Key { shapes(schema).appending(.integer(version)) }
    static func bindings(_ schema: SchemaReference) -> Key { under("binding", schema) }
    static func bindings(_ schema: SchemaReference, _ version: Int) -> Key {
        bindings(schema).appending(.integer(version))
    }
    static func key(_ binding: BindingReference) -> Key {
        bindings(binding.schema, binding.version).appending(.string(binding.language.rawValue))
    }
    static func pending(_ binding: BindingReference) -> Key {
        under("pending", binding.schema).appending(.integer(binding.version), .string(binding.language.rawValue))
    }
    static func discoverers(_ tenant: Tenant) -> Key { under("discoverer", tenant) }
    static func key(_ discoverer: DiscovererReference) -> Key {
        discoverers(discoverer.tenant).appending(.string(discoverer.id))
    }

    /// Which creation by CloudFormation makes, or made, a resource.
    static func owner(_ type: String, _ arn: String) -> Key { Key("schemas", "owner", .string(type), .string(arn)) }

    /// The binding of a row of those that are to be made.
    static func binding(pending key: Key) -> BindingReference? {
        guard let elements = key.elements, elements.count == 8,
            let account = elements[2].string.flatMap({ AccountID($0) }),
            let region = elements[3].string.flatMap({ Region($0) }), let registry = elements[4].string,
            let name = elements[5].string, let version = elements[6].integer,
            let language = elements[7].string.flatMap({ BindingLanguage(rawValue: $0) })
        else { return nil }
        let place = RegistryReference(tenant: Tenant(account: account, region: region), name: registry)
        return BindingReference(
            schema: SchemaReference(registry: place, name: name), version: version, language: language)
    }

    // MARK: - Reading

    func find<Record: StoredRecord>(_ key: Key) async throws -> Record? {
        try await store.get(key).flatMap { Record(try JSON(parsing: $0.value)) }
    }

    /// - Throws: `NotFoundException`.
    func registry(_ reference: RegistryReference) async throws -> RegistryRecord {
        guard let record: RegistryRecord = try await find(Self.key(reference)) else {
            throw Fault.noRegistry(reference.name)
        }
        return record
    }

    /// - Throws: `NotFoundException`, of the registry where that is missing too.
    func schema(_ reference: SchemaReference) async throws -> SchemaRecord {
        if let record: SchemaRecord = try await find(Self.key(reference)) { return record }
        _ = try await registry(reference.registry)
        throw Fault.noSchema(reference.name)
    }

    /// - Throws: `NotFoundException`.
    func discoverer(_ reference: DiscovererReference) async throws -> DiscovererRecord {
        guard let record: DiscovererRecord = try await find(Self.key(reference)) else {
            throw Fault.noDiscoverer(reference.id)
        }
        return record
    }

    /// All records under a prefix with the last elements of their keys, in the order of the keys.
    func all<Record: StoredRecord>(_ prefix: Key) async throws -> [(name: String, record: Record)] {
        try await store.readAll(KeyRange(prefix: prefix)).compactMap { row in
            guard let name = row.key.elements?.last?.string, let record = Record(try JSON(parsing: row.value)) else {
                return nil
            }
            return (name, record)
        }
    }

    /// The text that stands in parts under a prefix.
    func text(_ prefix: Key) async throws -> [UInt8] {
        try await store.readAll(KeyRange(prefix: prefix)).flatMap(\.value)
    }

    func content(_ schema: SchemaReference, _ version: SchemaRecord.Version) async throws -> String {
        String(decoding: try await text(Self.content(schema, version.number)), as: UTF8.self)
    }

    // MARK: - Writing

    /// Changes a record, or makes it, again and again while others change it too.
    /// - Parameter body: gets nil where there is no row, and gives nil to leave all as it is. What else belongs to the
    ///   change it adds to the transaction.
    @discardableResult
    func change<Record: StoredRecord>(
        _ key: Key, _ body: (Record?, inout Transaction) async throws -> Record?
    ) async throws -> Record? {
        for _ in 0..<LimitsStore.conflictRetries {
            let row = try await store.get(key)
            let old = try row.flatMap { Record(try JSON(parsing: $0.value)) }
            var transaction = Transaction()
            transaction.check(key, isStill: row)
            guard let record = try await body(old, &transaction) else { return nil }
            if record == old, transaction.changes.isEmpty { return record }
            transaction.put(key, record.json.bytes)
            if try await store.commit(transaction).version != nil { return record }
        }
        throw Fault.contended
    }

    /// Deletes a record with what belongs to it.
    /// - Parameter body: adds that to the transaction, and may refuse.
    /// - Returns: whether it was there.
    func delete<Record: StoredRecord>(
        _ key: Key, _ body: (Record, inout Transaction) async throws -> Void
    ) async throws -> Bool {
        for _ in 0..<LimitsStore.conflictRetries {
            guard let row = try await store.get(key) else { return false }
            var transaction = Transaction()
            transaction.check(key, isStill: row)
            if let record = Record(try JSON(parsing: row.value)) { try await body(record, &transaction) }
            transaction.delete(key)
            if try await store.commit(transaction).version != nil { return true }
        }
        throw Fault.contended
    }

    /// Adds to a registry's count of schemas in a transaction.
    /// - Throws: `NotFoundException`; what `check` says of the registry.
    func count(
        _ change: Int, _ reference: RegistryReference, in transaction: inout Transaction,
        _ check: (RegistryRecord) throws -> Void = { _ in }
    ) async throws {
        let key = Self.key(reference)
        let row = try await store.get(key)
        guard let row, var record = RegistryRecord(try JSON(parsing: row.value)) else {
            throw Fault.noRegistry(reference.name)
        }
        try check(record)
        record.schemas += change
        transaction.check(key, isStill: row)
        transaction.put(key, record.json.bytes)
    }

    static func put(_ text: [UInt8], under prefix: Key, in transaction: inout Transaction) {
        transaction.delete(KeyRange(prefix: prefix))
        for (part, start) in stride(from: 0, to: text.count, by: LimitsSchemas.partBytes).enumerated() {
            let end = min(start + LimitsSchemas.partBytes, text.count)
            transaction.put(prefix.appending(.integer(part)), Array(text[start..<end]))
        }
    }

    /// Deletes all that belongs to a schema but its own row.
    static func clear(_ schema: SchemaReference, in transaction: inout Transaction) {
        for prefix in [contents(schema), shapes(schema), bindings(schema), under("pending", schema)] {
            transaction.delete(KeyRange(prefix: prefix))
        }
    }

    static func clear(_ schema: SchemaReference, _ version: Int, in transaction: inout Transaction) {
        for prefix in [
            content(schema, version), shape(schema, version), bindings(schema, version),
            under("pending", schema).appending(.integer(version)),
        ] {
            transaction.delete(KeyRange(prefix: prefix))
        }
    }
}
