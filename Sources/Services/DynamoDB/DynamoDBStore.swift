internal import Base
internal import DynamoDBAPI
internal import ServiceCalls
internal import ServiceKit
internal import Store
internal import Synchronization
internal import Wire

/// The rows of DynamoDB.
///
/// | key | value |
/// |---|---|
/// | `dynamodb` `table` account region name | the table's definition (`TableRecord`) |
/// | `dynamodb` `item` account region table-id + item key | chunk count and the first chunk of the item's record |
/// | the same + chunk number | 0 and a further chunk |
/// | `dynamodb` `index` account region table-id index + index key + digest of the item key | the item key |
/// | `dynamodb` `past` account region table-id + item key + number | what the item was before a change (`PastImage`) |
/// | `dynamodb` `count` table-id | how many such changes there were |
/// | `dynamodb` `counted` account region table-id | a large table's figures (`CountedRow`) |
/// | `dynamodb` `backup` account region backup-id | a backup (`Backup`) |
/// | `dynamodb` `kept` account region backup-id + item key | as `item`: what a backup has |
/// | `dynamodb` `destination` account region id | what brings changes to a data stream (`DestinationRow`) |
/// | `dynamodb` `export` account region export-id | an export (`TableExport`) |
/// | `dynamodb` `exported` account region export-id + number | a line of its manifest, until it is written |
/// | `dynamodb` `import` account region import-id | an import (`TableImport`) |
/// | `dynamodb` `importing` account region | the ids of imports that are under way |
/// | `dynamodb` `work` account region table-id kind subject | work on the table that goes in steps (`TableWork`) |
/// | `dynamodb` `stream` account region table-name label | a stream (`StreamRow`), for a day also after its end |
/// | `dynamodb` `log` stream-id + place | what a write did to an item (`StreamEntry`) |
/// | `dynamodb` `count` stream-id | the place of the stream's last record |
/// | `dynamodb` `images` id + part | a record that is too long for its row |
/// | `dynamodb` `loose` id | when such a record was written whose change is not there yet |
/// | `dynamodb` `token` … | by which a transaction is known for ten minutes (`TransactionToken`) |
/// | `dynamodb` `seal` | the key of iterators and of PartiQL's tokens (`StoredSeal`) |
///
/// Item and index keys are the bytes of `ItemKey`: 16 bytes for the partition, then the sort key in its order. An index
/// entry names the item rather than repeating it, so that a write changes an entry only where an index key changes.
///
/// A class, so that handing it on costs one count.
final class DynamoDBStore: Sendable {
    let store: any Store
    let clock: any Clock
    /// What the durations of calls are measured by.
    let machineClock: any Clock
    let usage: UsageBook
    let metrics: DynamoDBMetrics
    let notices: RecordNotices
    /// The records of streams.
    let log: StreamLog
    /// What is left of the throughput of tables that are throttled.
    let rates = ProvisionedRates()
    let collections = CollectionSizes()
    let policies = PolicyPresence()
    let turns = Turns<Key>()
    /// Where writes of the same item wait for each other.
    let lines = WriteLines()
    private let cache = TableCache()
    private let seals: StoredSeal

    init(_ environment: ServiceEnvironment) {
        (store, clock, notices) = (environment.store, environment.clock, environment.notices)
        (machineClock, usage) = (environment.machineClock, environment.observation.usage)
        metrics = DynamoDBMetrics(environment.observation.metrics)
        log = StreamLog(store: store, clock: clock, randomness: environment.randomness)
        seals = StoredSeal(
            Key("dynamodb", "seal"), store, environment.randomness,
            busy: Fault(
                code: "InternalServerError", message: "The key of iterators is made by too many callers at once.",
                status: 500))
    }

    func seal() async throws -> Seal { try await seals.seal() }

    static func tableKey(_ name: String, _ tenant: Tenant) -> Key {
        Key("dynamodb", "table", .string(tenant.account.rawValue), .string(tenant.region.rawValue), .string(name))
    }

    static func tablesPrefix(_ tenant: Tenant) -> Key {
        Key("dynamodb", "table", .string(tenant.account.rawValue), .string(tenant.region.rawValue))
    }

    static let allTablesPrefix = Key("dynamodb", "table")

    static func itemsPrefix(_ id: String, _ tenant: Tenant) -> Key {
        Key("dynamodb", "item", .string(tenant.account.rawValue), .string(tenant.region.rawValue), .string(id))
    }

    static func entriesPrefix(_ id: String, _ tenant: Tenant) -> Key {
        Key("dynamodb", "index", .string(tenant.account.rawValue), .string(tenant.region.rawValue), .string(id))
    }

    // MARK: - Tables

    /// The table of this name, for whoever uses its items: one that is still being filled is not there yet.
    /// - Throws: ResourceNotFoundException with the text of the data operations.
    func table(_ name: String, _ tenant: Tenant) async throws -> StoredTable {
        guard let table = try await find(name, tenant), !table.table.isFilling else {
            throw Fault(code: "ResourceNotFoundException", message: "Requested resource not found")
        }
        return table
    }

    /// The table of this name, with the text of the operations on tables where there is none.
    func named(_ name: String, _ tenant: Tenant) async throws -> StoredTable {
        guard let table = try await find(name, tenant) else {
            throw Fault(
                code: "ResourceNotFoundException", message: "Requested resource not found: Table: \(name) not found")
        }
        return table
    }

    /// The same with the text of the operations on backups, recovery and exports.
    func kept(_ name: String, _ tenant: Tenant) async throws -> StoredTable {
        guard let table = try await find(name, tenant) else {
            throw DynamoDBFault.tableNotFoundException("Table not found: \(name)")
        }
        return table
    }

    /// The table of a work; nil where it is gone, also where another one has its name.
    func table(of work: TableWork) async throws -> StoredTable? {
        guard let table = try await find(work.table, work.tenant), table.table.id == work.tableID else { return nil }
        return table
    }

    /// The tables of all tenants.
    func allTables() async throws -> [StoredTable] {
        try await store.readAll(KeyRange(prefix: Self.allTablesPrefix)).compactMap { row in
            let parts = (row.key.elements(after: Self.allTablesPrefix) ?? []).compactMap(\.string)
            guard parts.count == 3, let tenant = Tenant(account: parts[0], region: parts[1]) else { return nil }
            return try stored(row, tenant)
        }
    }

    func find(_ name: String, _ tenant: Tenant) async throws -> StoredTable? {
        let key = Self.tableKey(name, tenant)
        guard let row = try await store.get(key) else { return nil }
        return try stored(row, tenant)
    }

    /// The definition in a row, kept in memory by the row's version.
    func stored(_ row: Row, _ tenant: Tenant) throws -> StoredTable {
        if let known = cache[row.key], known.version == row.version { return known }
        let definition = try TableRecord.decode(row.value)
        let table = StoredTable(
            definition, key: row.key, version: row.version, tenant: tenant, metrics.of(definition.name, tenant))
        cache[row.key] = table
        return table
    }

    /// Changes a table's definition under its version.
    func change(_ name: String, _ tenant: Tenant, _ body: (inout Table) throws -> Void) async throws -> Table {
        try await change(name, tenant) { table, _ in try body(&table) }
    }

    /// Changes a table's definition under its version, and what goes with that.
    func change(
        _ name: String, _ tenant: Tenant, _ body: (inout Table, inout Transaction) async throws -> Void
    ) async throws -> Table {
        for _ in 0..<LimitsStore.conflictRetries {
            let stored = try await named(name, tenant)
            var table = stored.table
            guard !table.isFilling else {
                throw DynamoDBFault.resourceInUseException(
                    "Attempt to change a resource which is still in use: Table is being created: \(name)")
            }
            var transaction = Transaction()
            try await body(&table, &transaction)
            transaction.check(stored.key, .version(stored.version))
            transaction.put(stored.key, TableRecord.encode(table))
            if try await store.commit(transaction).version != nil { return table }
        }
        throw Fault(code: "ResourceInUseException", message: "Table is being updated: \(name)")
    }
}

/// A table as it was read, with the beginnings of its keys. A class, so that handing it on costs one count.
final class StoredTable: Sendable {
    let table: Table
    let key: Key
    let version: Version
    let tenant: Tenant
    let metrics: TableMetrics
    let itemsPrefix: [UInt8]
    /// The stream's ARN and its shard, by which those are told who wait for records.
    let streamPlace: (arn: String, shard: String)?
    /// Whether its owner asked for throttling, and it has something to be throttled by.
    let isThrottled: Bool
    /// What its policy says, read once.
    let policy: JSON?
    /// Those that are told of each change of an item.
    let followers: Followers?
    /// Whether every write reads the item that it changes: for the entries of indexes, for those who follow the table,
    /// or for what it costs.
    var needsOld: Bool { followers != nil || isThrottled || !table.indexes.isEmpty }
    private let entriesPrefixes: [String: [UInt8]]

    init(_ table: Table, key: Key, version: Version, tenant: Tenant, _ metrics: TableMetrics) {
        (self.table, self.key, self.version, self.tenant, self.metrics) = (table, key, version, tenant, metrics)
        itemsPrefix = DynamoDBStore.itemsPrefix(table.id, tenant).bytes
        isThrottled = table.throughput.provisioned != nil && table.tags[ProvisionedRates.tag] == "true"
        followers = Followers(table)
        policy = table.policy?.json
        streamPlace = table.stream.map { stream in
            (StreamReference(table: table.name, label: stream.label, tenant: tenant).arn, TableStream.shard(stream.id))
        }
        let entries = DynamoDBStore.entriesPrefix(table.id, tenant)
        entriesPrefixes = Dictionary(
            table.indexes.map { ($0.name, entries.appending(.string($0.name)).bytes) }
        ) { first, _ in first }
    }

    func key(_ item: ItemKey) -> Key { Key(bytes: itemsPrefix + item.bytes) }

    func prefix(of index: TableIndex?) -> [UInt8] {
        index.map { entriesPrefixes[$0.name] ?? [] } ?? itemsPrefix
    }

    /// The entry of an item in an index; nil where the item is not in it.
    func entry(of item: Item, at key: ItemKey, in index: TableIndex) -> Key? {
        index.key.key(ofEntry: item).map { entry in
            Key(bytes: prefix(of: index) + entry.bytes + Digest.sha256(key.bytes).prefix(16))
        }
    }
}

/// Definitions by the version of their rows: every call reads the row, and only a new version is decoded.
private final class TableCache: Sendable {
    private let tables = Mutex<[Key: StoredTable]>([:])

    subscript(key: Key) -> StoredTable? {
        get { tables.withLock { $0[key] } }
        set {
            tables.withLock { tables in
                if tables.count >= LimitsDynamoDB.cachedTables { tables.removeAll() }
                tables[key] = newValue
            }
        }
    }
}
