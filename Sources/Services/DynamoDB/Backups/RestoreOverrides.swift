internal import Base
internal import DynamoDBAPI
internal import ServiceKit
internal import Store
internal import Wire

/// What a restored table is to have in another way than the table that it is made of.
struct RestoreOverrides {
    private let billing: BillingMode?
    private let provisioned: ProvisionedThroughput?
    private let onDemand: OnDemandThroughput?
    private let globals: [GlobalSecondaryIndex]?
    private let locals: [LocalSecondaryIndex]?
    private let encryption: SSESpecification?

    init(_ input: RestoreTableFromBackupInput) {
        (billing, provisioned) = (input.billingModeOverride, input.provisionedThroughputOverride)
        onDemand = input.onDemandThroughputOverride
        (globals, locals) = (input.globalSecondaryIndexOverride, input.localSecondaryIndexOverride)
        encryption = input.sseSpecificationOverride
    }

    init(_ input: RestoreTableToPointInTimeInput) {
        (billing, provisioned) = (input.billingModeOverride, input.provisionedThroughputOverride)
        onDemand = input.onDemandThroughputOverride
        (globals, locals) = (input.globalSecondaryIndexOverride, input.localSecondaryIndexOverride)
        encryption = input.sseSpecificationOverride
    }

    /// The definition of the table that is made.
    /// - Parameter source: the definition of the table that it is made of, from which indexes can be left out.
    func table(of source: Table, as target: TableReference, id: String, now: Instant) throws(Fault) -> Table {
        if (globals ?? []).contains(where: { $0.warmThroughput != nil }) {
            throw .notSupported("DynamoDB's WarmThroughput")
        }
        var throughput = source.throughput
        try throughput.change(to: billing, provisioned, onDemand, now: now)
        var table = Table(
            name: target.name, id: id, arn: target.arn, created: now, attributes: source.attributes, key: source.key,
            indexes: try indexes(of: source, throughput), throughput: throughput, tableClass: source.tableClass,
            isDeletionProtected: false, tags: [:])
        table.forgetLeaving()
        table.encryptionKey =
            try encryption.map { wanted throws(Fault) in
                try TableEncryption.key(wanted, target.tenant)
            } ?? source.encryptionKey
        return table
    }

    private func indexes(of source: Table, _ throughput: TableThroughput) throws(Fault) -> [TableIndex] {
        let names = (globals?.map(\.indexName) ?? []) + (locals?.map(\.indexName) ?? [])
        if let unknown = names.first(where: { source.index($0) == nil }) {
            throw .invalidParameter("The table that is restored has no index \(unknown)")
        }
        for given in globals ?? [] { try check(given.indexName, given.keySchema, given.projection, in: source) }
        for given in locals ?? [] { try check(given.indexName, given.keySchema, given.projection, in: source) }
        var indexes: [TableIndex] = []
        for var index in source.indexes {
            let isWanted =
                index.isGlobal
                ? globals?.contains { $0.indexName == index.name } : locals?.contains { $0.indexName == index.name }
            guard isWanted ?? true else { continue }
            // A new table's indexes are filled with it.
            index.isBuilding = false
            let given = globals?.first { $0.indexName == index.name }
            if let maximum = given?.onDemandThroughput { index.maximum = TableThroughput.maximum(maximum) }
            if let given = given?.provisionedThroughput {
                index.throughput = try throughput.ofIndex(index.name, given)
            } else if throughput.provisioned == nil {
                index.throughput = nil
            } else if index.throughput == nil, index.isGlobal {
                index.throughput = throughput.provisioned
            }
            indexes.append(index)
        }
        return indexes
    }

    /// An index can be left out; what it is can't be changed.
    private func check(
        _ name: String, _ key: [KeySchemaElement], _ projection: DynamoDBAPI.Projection, in source: Table
    ) throws(Fault) {
        guard let index = source.index(name) else { return }
        let projected = try KeyDefinitions.projected(projection)
        guard key == Table.elements(of: index.key), projected.isSame(as: index.projected) else {
            throw .invalidParameter("KeySchema and Projection of index \(name) must be those of the source's index")
        }
    }
}

extension DynamoDBStore {
    /// Makes a table that a work is to fill.
    /// - Parameter transaction: what goes with it.
    /// - Returns: false where something that it expects changed meanwhile.
    /// - Throws: TableAlreadyExistsException.
    func begin(_ table: Table, _ work: TableWork, _ transaction: Transaction) async throws -> Bool {
        let key = Self.tableKey(table.name, work.tenant)
        var transaction = transaction
        transaction.check(key, .absent)
        transaction.put(key, TableRecord.encode(table))
        transaction.put(work.key, work.bytes)
        switch try await store.commit(transaction) {
        case .committed: return true
        case .conflict(let keys):
            guard keys.contains(key) else { return false }
            throw DynamoDBFault.tableAlreadyExistsException("Table already exists: \(table.name)")
        case .fenced: preconditionFailure("tables carry no fence")
        }
    }
}

extension BackupReference {
    /// What the caller must be allowed to do with the backup.
    func access(_ action: String, _ context: CallContext) -> Access {
        Access("dynamodb:\(action)", on: arn, owner: tenant.account == context.account ? nil : tenant.account)
    }
}
