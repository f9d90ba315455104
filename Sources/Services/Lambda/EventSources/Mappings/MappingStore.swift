internal import Base
internal import LambdaAPI
internal import Store
internal import Wire

/// The rows of event source mappings: one for each mapping, one for each pair of a source and a function, since a pair
/// has one mapping, one for each mapping that is not yet what it is to be, and one for what became of its last batch.
struct MappingStore: Sendable {
    private let store: any Store

    init(_ store: any Store) { self.store = store }

    private static let prefix = Key("lambda-mapping")
    private static let unsettledPrefix = Key("lambda-mapping-unsettled")
    private static let resultPrefix = Key("lambda-mapping-result")

    /// Where a mapping stands under a prefix.
    private static func key(_ key: MappingKey, under prefix: Key = prefix) -> Key {
        prefix.appending(.string(key.account.rawValue), .string(key.region.rawValue), .string(key.id))
    }

    /// Which mapping a row under a prefix is of.
    private static func mapping(_ key: Key, under prefix: Key) -> MappingKey? {
        let words = (key.elements(after: prefix) ?? []).compactMap(\.string)
        guard words.count == 3, let account = AccountID(words[0]), let region = Region(words[1]) else { return nil }
        return MappingKey(account: account, region: region, id: words[2])
    }

    private static func pair(_ mapping: EventSourceMapping) -> Key {
        MappingPair(source: mapping.source, function: mapping.function.arn).key
    }

    // MARK: - Reading

    /// Every mapping of all accounts.
    func all() async throws -> [EventSourceMapping] { try await mappings(KeyRange(prefix: Self.prefix)) }

    /// The mappings of an account and region by their UUIDs.
    func all(_ account: AccountID, _ region: Region) async throws -> [EventSourceMapping] {
        let prefix = Self.prefix.appending(.string(account.rawValue), .string(region.rawValue))
        return try await mappings(KeyRange(prefix: prefix))
    }

    /// The mappings that are not yet what they are to be.
    func unsettled() async throws -> [MappingKey] {
        try await store.readAll(KeyRange(prefix: Self.unsettledPrefix)).compactMap {
            Self.mapping($0.key, under: Self.unsettledPrefix)
        }
    }

    /// What became of the last batches, as far as it was kept.
    func results() async throws -> [MappingKey: String] {
        var results: [MappingKey: String] = [:]
        for row in try await store.readAll(KeyRange(prefix: Self.resultPrefix)) {
            guard let key = Self.mapping(row.key, under: Self.resultPrefix) else { continue }
            results[key] = String(decoding: row.value, as: UTF8.self)
        }
        return results
    }

    private func mappings(_ range: KeyRange) async throws -> [EventSourceMapping] {
        try await store.readAll(range).compactMap { EventSourceMapping(try JSON(parsing: $0.value)) }
    }

    func find(_ key: MappingKey) async throws -> EventSourceMapping? { try await row(key)?.mapping }

    /// - Throws: `ResourceNotFoundException`.
    func existing(_ key: MappingKey) async throws -> EventSourceMapping {
        guard let mapping = try await find(key) else { throw Self.notFound }
        return mapping
    }

    /// The UUID of the mapping of a source and a function.
    func id(of pair: MappingPair) async throws -> String? {
        try await store.get(pair.key).map { String(decoding: $0.value, as: UTF8.self) }
    }

    private func row(_ key: MappingKey) async throws -> (mapping: EventSourceMapping, row: Row)? {
        guard let row = try await store.get(Self.key(key)) else { return nil }
        guard let mapping = EventSourceMapping(try JSON(parsing: row.value)) else {
            throw Failure(
                code: "lambda.mapping", message: "the row of mapping \(key.id) can't be read", stage: "read")
        }
        return (mapping, row)
    }

    static let notFound = LambdaFault.resourceNotFoundException(
        "The resource you requested does not exist.", details: ["Type": "User"])

    // MARK: - Changes

    /// Puts a new mapping.
    /// - Throws: `ResourceConflictException` where the function has one for this source.
    func create(_ mapping: EventSourceMapping) async throws {
        var transaction = Transaction()
        transaction.check(Self.pair(mapping), .absent)
        transaction.put(Self.pair(mapping), Array(mapping.key.id.utf8))
        Self.put(mapping, &transaction)
        guard try await store.commit(transaction).version == nil else { return }
        throw try await taken(mapping)
    }

    /// Changes a mapping by `change`, which may be asked again when another change came first.
    @discardableResult
    func update(
        _ key: MappingKey, _ change: (inout EventSourceMapping) async throws -> Void
    ) async throws -> EventSourceMapping {
        for _ in 0..<LimitsLambda.conflictRetries {
            guard let (old, row) = try await row(key) else { throw Self.notFound }
            var mapping = old
            try await change(&mapping)
            var transaction = Transaction()
            transaction.check(row.key, .version(row.version))
            Self.put(mapping, &transaction)
            let isOther = Self.pair(mapping) != Self.pair(old)
            if isOther {
                transaction.check(Self.pair(mapping), .absent)
                transaction.delete(Self.pair(old))
                transaction.put(Self.pair(mapping), Array(key.id.utf8))
            }
            if try await store.commit(transaction).version != nil { return mapping }
            if isOther, try await store.get(Self.pair(mapping)) != nil { throw try await taken(mapping) }
        }
        throw LambdaFault.resourceInUseException(
            "Cannot update the event source mapping because it is in use.", details: ["Type": "User"])
    }

    private static func put(_ mapping: EventSourceMapping, _ transaction: inout Transaction) {
        transaction.put(key(mapping.key), mapping.json.bytes)
        let index = key(mapping.key, under: unsettledPrefix)
        if mapping.state == mapping.settledState { transaction.delete(index) } else { transaction.put(index, []) }
    }

    /// Keeps what became of a mapping's last batch; of one that is gone nothing is kept.
    func keep(_ result: String, of key: MappingKey) async throws {
        var transaction = Transaction()
        transaction.check(Self.key(key), .present)
        transaction.put(Self.key(key, under: Self.resultPrefix), Array(result.utf8))
        _ = try await store.commit(transaction)
    }

    /// Removes the rows of a mapping; one that is gone is no error.
    func remove(_ key: MappingKey) async throws {
        guard let (mapping, row) = try await row(key) else { return }
        var transaction = Transaction()
        transaction.delete(row.key)
        transaction.delete(Self.pair(mapping))
        transaction.delete(Self.key(key, under: Self.unsettledPrefix))
        transaction.delete(Self.key(key, under: Self.resultPrefix))
        transaction.delete(KeyRange(prefix: CheckpointStore.prefix(key)))
        _ = try await store.commit(transaction)
    }

    private func taken(_ mapping: EventSourceMapping) async throws -> Fault {
        let id = try await id(of: MappingPair(source: mapping.source, function: mapping.function.arn)) ?? ""
        let kind = ARN(mapping.source)?.service.uppercased() ?? ""
        let name = [mapping.function.key.name, mapping.function.qualifier].compactMap(\.self).joined(separator: ":")
        return LambdaFault.resourceConflictException(
            "An event source mapping with \(kind) arn (\" \(mapping.source) \") and function (\" \(name) \") already "
                + "exists. Please update or delete the existing mapping with UUID \(id)", details: ["Type": "User"])
    }
}

/// A source and a function by their ARNs: they have one mapping.
struct MappingPair: Sendable, Hashable {
    let source: String
    let function: String

    var key: Key { Key("lambda-mapping-pair", .string(source), .string(function)) }
    /// Which stack's creation made it.
    var owner: Key { Key("lambda-mapping-owner", .string(source), .string(function)) }
}
