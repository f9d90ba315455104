internal import Base
internal import Store

/// The figures of tables and their indexes. Nothing is counted while items are written. A small table is counted when
/// it is shown; a larger one is counted behind that, by a work, and the figures are kept for six hours, which is how
/// old DynamoDB's own may be.
struct ItemCounter: Sendable {
    let store: DynamoDBStore

    /// - Parameter life: how old figures that were kept may be.
    func measure(
        _ table: StoredTable, now: Instant, life: Duration = LimitsDynamoDB.countLife
    ) async throws -> Table.Measure {
        let key = CountedRow.key(table.table.id, table.tenant)
        let counted = try await store.store.get(key).map { row throws(Failure) in try CountedRow(row.value) }
        if let counted, now - counted.at < life, counted.measure.isOf(table.table) {
            return counted.measure
        }
        let page = try await Self.page(of: table, after: nil, store)
        guard page.last != nil else { return page.measure }
        // A table that is still being filled has another count soon.
        if !table.table.isFilling { try await begin(table) }
        return counted?.measure ?? page.measure
    }

    private func begin(_ table: StoredTable) async throws {
        let work = TableWork(.count, on: table.table, table.tenant, subject: table.table.id)
        var transaction = Transaction()
        transaction.check(work.key, .absent)
        transaction.check(table.key, .version(table.version))
        transaction.put(work.key, work.bytes)
        // Where one is under way, or the table changed, the next who looks begins one.
        _ = try await store.store.commit(transaction)
    }

    /// The figures of the items behind a key, as many as one step reads.
    static func page(
        of table: StoredTable, after key: ItemKey?, _ store: DynamoDBStore
    ) async throws -> (measure: Table.Measure, last: ItemKey?) {
        let rows = try await store.itemRows(table.itemsPrefix, after: key, limit: LimitsDynamoDB.rowsPerStep)
        var measure = Table.Measure()
        for index in table.table.indexes { measure.indexes[index.name] = Table.Measure.Part() }
        for (_, read) in rows.items {
            measure.whole.add(read.stored.size)
            for index in table.table.indexes where index.key.key(ofEntry: read.stored.item) != nil {
                measure.indexes[index.name]?.add(ItemSize.of(table.table.projected(read.stored.item, in: index)))
            }
        }
        return (measure, rows.last)
    }
}

/// The figures of a table that are kept, and when its counting ended.
struct CountedRow: Sendable {
    let at: Instant
    let measure: Table.Measure

    static func key(_ id: String, _ tenant: Tenant) -> Key {
        Key("dynamodb", "counted", .string(tenant.account.rawValue), .string(tenant.region.rawValue), .string(id))
    }

    init(at: Instant, measure: Table.Measure) { (self.at, self.measure) = (at, measure) }

    var bytes: [UInt8] {
        JSON.object(["at": .integer(at.nanoseconds), "measure": .object(measure.json)]).bytes
    }

    /// - Throws: `dynamodb.count` where the bytes are none that this build knows.
    init(_ bytes: [UInt8]) throws(Failure) {
        guard let json = try? JSON(parsing: bytes), let at = json["at"]?.integer,
            let measure = json["measure"]?.object
        else {
            throw Failure(
                code: "dynamodb.count", message: "A table's figures are damaged or were written by a newer version.",
                stage: "read figures")
        }
        self.init(at: Instant(nanoseconds: at), measure: Table.Measure(measure))
    }
}
