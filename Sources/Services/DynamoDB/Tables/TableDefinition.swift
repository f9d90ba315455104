internal import Base
internal import DynamoDBAPI
internal import Wire

/// Makes a table of a CreateTable request, or says in DynamoDB's words why it cannot.
struct TableDefinition {
    private let input: CreateTableInput
    private let definitions: KeyDefinitions
    private var attributes: [KeySchema.Attribute] { definitions.attributes }

    init(_ input: CreateTableInput) throws(Fault) {
        self.input = input
        definitions = KeyDefinitions(input.attributeDefinitions)
        try Self.refuseUnsupported(input)
    }

    /// What AWS can do and this platform cannot is refused by name.
    private static func refuseUnsupported(_ input: CreateTableInput) throws(Fault) {
        if input.warmThroughput != nil
            || (input.globalSecondaryIndexes ?? []).contains(where: { $0.warmThroughput != nil })
        {
            throw .notSupported("DynamoDB's WarmThroughput")
        }
        if input.globalTableSettingsReplicationMode != nil {
            throw .notSupported("DynamoDB's GlobalTableSettingsReplicationMode")
        }
        if input.globalTableSourceArn != nil { throw .notSupported("DynamoDB's GlobalTableSourceArn") }
    }

    func table(name: String, id: String, arn: String, now: Instant) throws(Fault) -> Table {
        var throughput = TableThroughput()
        try throughput.change(
            to: input.billingMode ?? .provisioned, input.provisionedThroughput, input.onDemandThroughput, now: now)
        let key = try keySchema(input.keySchema ?? [])
        var names: Set<String> = []
        let indexes = try localIndexes(tableKey: key, names: &names) + globalIndexes(names: &names, throughput)
        try checkAllUsed(key, indexes)
        return Table(
            name: name, id: id, arn: arn, created: now, attributes: attributes, key: key, indexes: indexes,
            throughput: throughput, tableClass: input.tableClass?.rawValue,
            isDeletionProtected: input.deletionProtectionEnabled ?? false, timeToLive: nil,
            tags: Dictionary((input.tags ?? []).map { ($0.key, $0.value) }) { _, last in last })
    }

    /// What the records of its stream show; nil where it has none.
    func view() throws(Fault) -> TableStream.View? {
        guard let wanted = input.streamSpecification else { return nil }
        return try TableStream.view(wanted)
    }

    // MARK: - Keys

    private func keySchema(_ elements: [KeySchemaElement]) throws(Fault) -> KeySchema {
        if elements.count > attributes.count {
            throw .validation("Invalid KeySchema: Some index key attribute have no definition")
        }
        return try definitions.schema(elements)
    }

    private func checkAllUsed(_ key: KeySchema, _ indexes: [TableIndex]) throws(Fault) {
        guard indexes.isEmpty else { return try definitions.checkAllUsed(by: [key] + indexes.map(\.key)) }
        if key.attributes.count == attributes.count { return }
        throw .invalidParameter(
            "Number of attributes in KeySchema does not exactly match number of attributes "
                + "defined in AttributeDefinitions")
    }

    // MARK: - Indexes

    private func localIndexes(tableKey: KeySchema, names: inout Set<String>) throws(Fault) -> [TableIndex] {
        guard let list = input.localSecondaryIndexes else { return [] }
        if list.isEmpty { throw .invalidParameter("List of LocalSecondaryIndexes is empty") }
        if tableKey.sort == nil {
            throw .invalidParameter(
                "Table KeySchema does not have a range key, which is required when specifying a LocalSecondaryIndex")
        }
        var indexes: [TableIndex] = []
        for index in list {
            let key = try keySchema(index.keySchema)
            if key.sort == nil {
                throw .invalidParameter("Index KeySchema does not have a range key for index: \(index.indexName)")
            }
            if key.partition != tableKey.partition {
                throw .invalidParameter(
                    "Index KeySchema does not have the same leading hash key as table KeySchema for index: "
                        + "\(index.indexName). index hash key: \(key.partition.name), table hash key: \(tableKey.partition.name)"
                )
            }
            let projected = try projected(index.projection, name: index.indexName, names: &names)
            indexes.append(
                TableIndex(name: index.indexName, isGlobal: false, key: key, projected: projected, throughput: nil))
        }
        if indexes.count > LimitsDynamoDB.localIndexes {
            throw .invalidParameter("Number of LocalSecondaryIndexes exceeds per-table limit of 5")
        }
        return indexes
    }

    private func globalIndexes(
        names: inout Set<String>, _ ofTable: TableThroughput
    ) throws(Fault) -> [TableIndex] {
        guard let list = input.globalSecondaryIndexes else { return [] }
        if list.isEmpty { throw .invalidParameter("List of GlobalSecondaryIndexes is empty") }
        var indexes: [TableIndex] = []
        for index in list {
            let key = try keySchema(index.keySchema)
            let projected = try projected(index.projection, name: index.indexName, names: &names)
            let throughput = try ofTable.ofIndex(index.indexName, index.provisionedThroughput)
            indexes.append(
                TableIndex(
                    name: index.indexName, isGlobal: true, key: key, projected: projected, throughput: throughput,
                    maximum: index.onDemandThroughput.map { TableThroughput.maximum($0) }))
        }
        if indexes.count > LimitsDynamoDB.globalIndexes {
            throw .invalidParameter("GlobalSecondaryIndex count exceeds the per-table limit of 20")
        }
        return indexes
    }

    private func projected(
        _ projection: DynamoDBAPI.Projection, name: String, names: inout Set<String>
    ) throws(Fault) -> TableIndex.Projected {
        if !names.insert(name).inserted { throw .invalidParameter("Duplicate index name: \(name)") }
        return try KeyDefinitions.projected(projection)
    }
}
