internal import Base
internal import DynamoDBAPI
internal import Wire

/// An item that a transaction reads.
struct TransactedRead: Sendable {
    let table: StoredTable
    let key: ItemKey
    /// Nil for the whole of it.
    let projection: ItemProjection?
    /// What a statement's SELECT gives, each by the last name of its path.
    var paths: [DocumentPath]?

    /// - Throws: ValidationException where the key or the projection does not fit the table.
    init(_ key: Item, of table: StoredTable, _ projection: ItemProjection?) throws(Fault) {
        (self.table, self.projection) = (table, projection)
        self.key = try table.table.key.key(ofRequest: key)
        if let projection { try KeyPaths.check(projection.paths, table.table) }
    }

    /// What the reader sees of the item.
    func projected(_ item: Item) -> Item {
        if let projection { return projection(item) }
        return paths.map { item.selected($0) } ?? item
    }
}

/// Items that are read as they were at one moment.
struct TransactionReader: Sendable {
    let store: DynamoDBStore
    let reads: [TransactedRead]

    struct Result {
        var responses: [ItemResponse] = []
        /// By the names of the tables.
        var units: [String: ConsumedUnits] = [:]
    }

    /// - Throws: ValidationException, TransactionCanceledException.
    func read(_ call: inout TableCall) async throws -> Result {
        for read in reads { call.uses(read.table) }
        let keys = reads.map { $0.table.key($0.key) }
        try TransactionParts.checkDistinct(keys)
        let items = try await store.items(keys)
        try TransactionParts.checkSize(items.reduce(0) { $0 + ($1?.stored.size ?? 0) })
        var result = Result()
        var costs: [ConsumedUnits] = []
        for (read, item) in zip(reads, items) {
            let cost = ConsumedUnits(table: ConsumedUnits.read(bytes: item?.stored.size ?? 0, isConsistent: true))
                .doubled
            result.units[read.table.table.name] = (result.units[read.table.table.name] ?? ConsumedUnits()) + cost
            costs.append(cost)
            var response = ItemResponse()
            if let found = item?.stored.item {
                response.record[0] = ItemWire.wire(read.projected(found))
            }
            result.responses.append(response)
        }
        try TransactionParts.charge(
            zip(reads, costs).map { ProvisionedRates.Charge($1, .read, of: $0.table) }, store)
        for (read, cost) in zip(reads, costs) { call.reads(cost, of: read.table) }
        return result
    }
}
