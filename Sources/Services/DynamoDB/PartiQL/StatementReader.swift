internal import Base
internal import DynamoDBAPI
internal import Store
internal import Wire

/// Reads the items of a SELECT: some partitions one after the other, or the whole table or index.
struct StatementReader: Sendable {
    let table: StoredTable
    let index: TableIndex?
    private let paths: [DocumentPath]?
    private let condition: ItemCondition?
    /// Nil for a scan.
    private let partitions: [ItemValue]?
    private let sort: KeyPredicate?
    private let isReversed: Bool
    private let isConsistent: Bool

    /// - Throws: ValidationException where the statement does not fit the table.
    init(_ statement: Statement, _ table: StoredTable, isConsistent: Bool) throws(Fault) {
        guard case .select(let paths, let order) = statement.verb else { preconditionFailure("only SELECT reads") }
        (self.table, self.paths, self.isConsistent) = (table, paths, isConsistent)
        condition = statement.condition
        index = try Self.index(statement.index, table.table, isConsistent: isConsistent)
        let schema = index?.key ?? table.table.key
        let key = StatementKey(statement.condition, schema)
        let found = try key.partitions()
        sort = found == nil ? nil : try key.sort()
        isReversed = try Self.isReversed(order, schema, found)
        partitions = Self.sorted(found, order, schema)
        try KeyPaths.check((condition?.paths ?? []) + (paths ?? []), table.table)
        try checkProjected()
    }

    /// Whether it looks at every item.
    var isScan: Bool { partitions == nil }
    /// The keys of the partitions that it looks at.
    var leadingKeys: [String] { (partitions ?? []).compactMap(\.keyText) }

    private static func index(_ name: String?, _ table: Table, isConsistent: Bool) throws(Fault) -> TableIndex? {
        guard let name else { return nil }
        guard let index = table.index(name) else {
            throw .validation("The table does not have the specified index: \(name)")
        }
        if index.isBuilding { throw .backfilling(name) }
        if index.isGlobal, isConsistent {
            throw .validation("Strongly consistent read is not supported on Global Secondary Indexes")
        }
        return index
    }

    // MARK: - Order

    private static func isReversed(
        _ order: [Statement.Order], _ schema: KeySchema, _ partitions: [ItemValue]?
    ) throws(Fault) -> Bool {
        guard !order.isEmpty else { return false }
        guard let partitions else {
            throw .validation(
                "Must have at least one non-optional hash key condition in WHERE clause when using ORDER BY clause.")
        }
        for part in order where !schema.contains(part.attribute) {
            throw .validation("Variable reference \(part.attribute) in ORDER BY clause must be part of the primary key")
        }
        if partitions.count > 1, !order.contains(where: { UTF8Order.equal($0.attribute, schema.partition.name) }) {
            throw .validation(
                "Must have hash key in ORDER BY clause when more than one hash key condition specified in WHERE clause."
            )
        }
        guard let sort = schema.sort else { return false }
        return order.first { UTF8Order.equal($0.attribute, sort.name) }?.isDescending ?? false
    }

    private static func sorted(
        _ partitions: [ItemValue]?, _ order: [Statement.Order], _ schema: KeySchema
    ) -> [ItemValue]? {
        guard let part = order.first(where: { UTF8Order.equal($0.attribute, schema.partition.name) }) else {
            return partitions
        }
        return partitions?.sorted { ($0.compare($1) ?? 0) * (part.isDescending ? -1 : 1) < 0 }
    }

    // MARK: - What an index holds

    private var held: [String]? { index.flatMap { table.table.projectedNames(in: $0) } }

    /// What a statement reads beyond an index is in the table for local ones; a global one has no way there.
    private func checkProjected() throws(Fault) {
        guard let index, let held else { return }
        let missing = (paths ?? []).map(\.attribute).filter { !held.contains($0) }
        if index.isGlobal, !missing.isEmpty {
            throw .invalidParameter(
                "Global secondary index \(index.name) does not project [\(missing.joined(separator: ", "))]")
        }
        guard partitions != nil, condition.map(Self.hasBranches) == false else { return }
        let filtered = (condition?.paths ?? []).map(\.attribute).filter { !held.contains($0) }
        if !filtered.isEmpty {
            throw .invalidParameter(
                "Secondary index \(index.name) does not project one or more filter attributes: "
                    + "[\(filtered.joined(separator: ", "))]")
        }
    }

    private static func hasBranches(_ condition: ItemCondition) -> Bool {
        if case .any = condition { true } else { false }
    }

    private var readsWholeItems: Bool {
        guard let held else { return false }
        return (paths ?? []).contains { !held.contains($0.attribute) }
    }

    // MARK: - Reading

    /// Where a page goes on.
    struct Place: Sendable, Equatable {
        /// Of the partitions, or 0.
        var partition = 0
        /// The key of the last item that was looked at; nil where the partition is yet to be read.
        var last: Item?
    }

    struct Page: Sendable {
        var items: [Item] = []
        var bytes = 0
        var next: Place?
    }

    /// Reads a page: up to `limit` items are looked at, or 1 MB.
    func page(
        from place: Place, limit: Int?, _ store: DynamoDBStore
    ) async throws -> (page: Page, units: ConsumedUnits) {
        var page = Page()
        var scanned = 0
        let readsWholeItems = readsWholeItems
        let count = partitions?.count ?? 1
        for number in place.partition..<max(count, place.partition) {
            let start = number == place.partition ? place.last : nil
            let reader = try reader(number, start, limit.map { $0 - scanned })
            let walk = try await reader.walk(store) { item in
                let seen = readsWholeItems ? index.map { table.table.projected(item, in: $0) } ?? item : item
                guard condition?.holds(for: seen) ?? true else { return }
                page.items.append(paths.map { item.selected($0) } ?? item)
            }
            scanned += walk.scanned
            page.bytes += walk.bytes
            if let last = walk.last {
                page.next = Place(partition: number, last: table.table.startKey(of: last, index: index))
                break
            }
            if scanned == limit || page.bytes >= LimitsDynamoDB.pageBytes, number + 1 < count {
                page.next = Place(partition: number + 1)
                break
            }
        }
        var units = ConsumedUnits()
        let read = ConsumedUnits.read(bytes: page.bytes, isConsistent: isConsistent)
        if let index { units.add(read, to: index) } else { units.table = read }
        try store.rates.charge(units, .read, of: table, now: store.clock.now)
        return (page, units)
    }

    private func reader(_ number: Int, _ start: Item?, _ limit: Int?) throws(Fault) -> PageReader {
        let after = try start.map { (item) throws(Fault) in try key(of: item) }
        var (lower, upper): ([UInt8], [UInt8]?) = ([], nil)
        if let partitions {
            let partition = KeyBytes.partition(partitions[number])
            let bounds = sort?.bounds
            lower = partition + (bounds?.lower ?? [])
            upper = bounds?.upper.map { partition + $0 } ?? KeyPredicate.after(partition)
        }
        return PageReader(
            table: table, index: index, lower: lower, upper: upper, isReversed: isReversed, start: after, limit: limit,
            readsWholeItems: readsWholeItems)
    }

    private func key(of item: Item) throws(Fault) -> Key {
        let key = try table.table.key.key(ofRequest: table.table.key.part(of: item))
        guard let index else { return table.key(key) }
        guard let entry = table.entry(of: item, at: key, in: index) else { throw ContinuationToken.invalid }
        return entry
    }
}
