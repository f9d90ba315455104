internal import Base
internal import LogsAPI
internal import Store
internal import Wire

extension LogsTenant {
    var definitions: Key { prefix.appending("queryDefinition") }
    func definition(_ id: String) -> Key { definitions.appending(.string(id)) }
}

/// A query that is kept for later, as it is stored.
struct QueryDefinitionRecord: Hashable, Sendable {
    let id: String
    var name: String
    var text: String
    var groups: [String]
    /// Milliseconds since 1970.
    var modified: Int64

    init(id: String, name: String, text: String, groups: [String], modified: Int64) {
        (self.id, self.name, self.text, self.groups, self.modified) = (id, name, text, groups, modified)
    }

    init(_ bytes: [UInt8]) throws(Failure) {
        var reader = RecordReader(bytes)
        guard try reader.unsigned() == 1 else { throw RecordReader.corrupt }
        (id, name, text) = (try reader.text(), try reader.text(), try reader.text())
        (groups, modified) = (try reader.texts(), try reader.integer())
    }

    var bytes: [UInt8] {
        var writer = RecordWriter()
        writer.unsigned(1)
        for text in [id, name, text] { writer.text(text) }
        writer.texts(groups)
        writer.integer(modified)
        return writer.bytes
    }
}

extension LogsStore {
    static let noDefinition = LogsFault.resourceNotFoundException("The specified query definition does not exist.")

    /// Makes a definition, or changes it where `mustExist`.
    func put(_ definition: QueryDefinitionRecord, mustExist: Bool, _ tenant: LogsTenant) async throws {
        if !mustExist {
            let count = try await store.read(KeyRange(prefix: tenant.definitions, limit: LimitsLogs.definitions)).count
            guard count < LimitsLogs.definitions else {
                throw LogsFault.limitExceededException(
                    "The account has \(LimitsLogs.definitions) query definitions, which is the limit.")
            }
        }
        var transaction = Transaction()
        transaction.check(tenant.definition(definition.id), mustExist ? .present : .absent)
        transaction.put(tenant.definition(definition.id), definition.bytes)
        guard case .conflict = try await store.commit(transaction) else { return }
        throw mustExist ? Self.noDefinition : Self.busy
    }

    func deleteDefinition(_ id: String, _ tenant: LogsTenant) async throws {
        var transaction = Transaction()
        transaction.check(tenant.definition(id), .present)
        transaction.delete(tenant.definition(id))
        if case .conflict = try await store.commit(transaction) { throw Self.noDefinition }
    }
}
