internal import DynamoDBAPI
internal import Wire

/// What the GlobalSecondaryIndexUpdates of an UpdateTable ask for, and what becomes of the table's definition by them.
/// - Source: Amazon DynamoDB Developer Guide, "Managing Global Secondary Indexes"; API Reference, UpdateTable.
struct IndexChange {
    private let updates: [GlobalSecondaryIndexUpdate]
    private let definitions: KeyDefinitions

    /// - Throws: what can be told without the table.
    init(_ input: UpdateTableInput) throws(Fault) {
        updates = input.globalSecondaryIndexUpdates ?? []
        definitions = KeyDefinitions(input.attributeDefinitions)
        for update in updates {
            let count = (update.create == nil ? 0 : 1) + (update.update == nil ? 0 : 1) + (update.delete == nil ? 0 : 1)
            guard count == 1 else {
                throw .invalidParameter(
                    "One element of GlobalSecondaryIndexUpdates must have exactly one of Create, Update and Delete")
            }
        }
        guard updates.filter({ $0.update == nil }).count <= 1 else { throw Self.oneAtATime }
        if updates.contains(where: { $0.create?.warmThroughput != nil || $0.update?.warmThroughput != nil }) {
            throw .notSupported("DynamoDB's WarmThroughput")
        }
    }

    private static let oneAtATime = DynamoDBFault.limitExceededException(
        "Subscriber limit exceeded: Only 1 online index can be created or deleted simultaneously per table")

    /// Changes the definition.
    /// - Returns: the work that the change leaves, and the index that it is about.
    func apply(to table: inout Table) throws(Fault) -> (kind: TableWork.Kind, index: String)? {
        var work: (kind: TableWork.Kind, index: String)?
        for update in updates {
            if let action = update.update { try change(&table, action) }
            if let action = update.create { work = (.build, try create(action, in: &table)) }
            if let action = update.delete { work = (.remove, try delete(action.indexName, from: &table)) }
        }
        // Those of an index that leaves stay until it is gone.
        let indexes = table.indexes + (table.leaving.map { [$0] } ?? [])
        try definitions.checkAllUsed(by: [table.key] + indexes.map(\.key))
        return work
    }

    // MARK: - Create

    private func create(_ action: CreateGlobalSecondaryIndexAction, in table: inout Table) throws(Fault) -> String {
        guard table.index(action.indexName) == nil else {
            throw .invalidParameter("Attempting to create an index which already exists: \(action.indexName)")
        }
        guard !table.indexes.contains(where: \.isBuilding) else { throw Self.oneAtATime }
        let key = try definitions.schema(action.keySchema)
        try checkSame(key, in: table)
        if table.indexes.count(where: \.isGlobal) >= LimitsDynamoDB.globalIndexes {
            throw .invalidParameter("GlobalSecondaryIndex count exceeds the per-table limit of 20")
        }
        let known = Set(table.attributes.map(\.name))
        table.attributes += key.attributes.filter { !known.contains($0.name) }
        table.indexes.append(
            TableIndex(
                name: action.indexName, isGlobal: true, key: key,
                projected: try KeyDefinitions.projected(action.projection),
                throughput: try table.throughput.ofIndex(action.indexName, action.provisionedThroughput),
                maximum: action.onDemandThroughput.map { TableThroughput.maximum($0) }, isBuilding: true))
        return action.indexName
    }

    /// An attribute has one type in all keys of a table.
    private func checkSame(_ key: KeySchema, in table: Table) throws(Fault) {
        for attribute in key.attributes {
            guard let known = table.attributes.first(where: { $0.name == attribute.name }), known != attribute else {
                continue
            }
            let keys = [table.key] + table.indexes.map(\.key)
            let existing = keys.first { $0.attributes.contains(known) } ?? table.key
            throw .invalidParameter(
                "Attributes cannot be redefined. Please check that your attribute has the same type as previously "
                    + "defined. Existing schema: \(Self.text(existing)) New schema: \(Self.text(key))")
        }
    }

    private static func text(_ key: KeySchema) -> String {
        let elements = key.attributes.enumerated().map { place, attribute in
            "key{\(attribute.name):\(attribute.kind.rawValue):\(place == 0 ? "HASH" : "RANGE")}"
        }
        return "Schema:[SchemaElement: \(elements.joined(separator: ", SchemaElement: "))]"
    }

    // MARK: - Delete and update

    /// An index that is being built can go too.
    private func delete(_ name: String, from table: inout Table) throws(Fault) -> String {
        guard let place = table.indexes.firstIndex(where: { $0.name == name && $0.isGlobal }) else {
            throw DynamoDBFault.resourceNotFoundException("Requested resource not found")
        }
        table.leaving = table.indexes.remove(at: place)
        table.leaving?.isBuilding = false
        return name
    }

    private func change(_ table: inout Table, _ action: UpdateGlobalSecondaryIndexAction) throws(Fault) {
        guard let place = table.indexes.firstIndex(where: { $0.name == action.indexName && $0.isGlobal }) else {
            throw .invalidParameter("Table: \(table.name) does not have the specified index: \(action.indexName)")
        }
        if let given = action.provisionedThroughput {
            table.indexes[place].throughput = try table.throughput.ofIndex(action.indexName, given)
        }
        if let maximum = action.onDemandThroughput {
            table.indexes[place].maximum = TableThroughput.maximum(maximum)
        }
    }
}

extension Table {
    /// Takes the index that is leaving out of the definition, and the attributes that no other key has.
    mutating func forgetLeaving() {
        leaving = nil
        let used = Set((key.attributes + indexes.flatMap(\.key.attributes)).map(\.name))
        attributes.removeAll { !used.contains($0.name) }
    }
}
