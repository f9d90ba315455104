internal import Base
internal import ServiceKit
internal import Store
internal import Wire

/// Fills a table with the items of objects in a bucket. Nobody else touches the table until they are all there.
///
/// Each commit has some items and how far the import came with them: what a crash cuts off goes on there, and no record
/// is counted twice or passed over.
struct ImportWork: Sendable {
    let store: DynamoDBStore
    let services: any ServiceDirectory
    let row: Row
    let work: TableWork

    func step() async throws {
        let key = TableImport.key(work.subject, work.tenant)
        guard let importRow = try await store.store.get(key), let table = try await store.table(of: work) else {
            var transaction = Transaction()
            transaction.check(row.key, .version(row.version))
            transaction.delete(row.key)
            _ = try await store.store.commit(transaction)
            return
        }
        let tenant = work.tenant
        var run = ImportRun(
            store: store, importing: try TableImport(importRow.value), importVersion: importRow.version, work: work,
            workVersion: row.version, table: table,
            caller: services.caller(as: .account(tenant.account), account: tenant.account, region: tenant.region))
        do { try await run.step() } catch let fault as Fault where !fault.isPlatforms { try await run.fail(fault) }
    }
}

/// Where an import stands in an object, as its work keeps it.
private struct ImportPlace {
    let object: ImportSource.Object
    /// Unpacked bytes and records that are done with.
    var offset = 0
    var records = 0
    /// Nothing more is read of it.
    var isOver = false

    init(_ object: ImportSource.Object) { self.object = object }

    init?(_ json: JSONObject) {
        guard let key = json["key"]?.string, let tag = json["tag"]?.string, let size = json["size"]?.integer else {
            return nil
        }
        object = ImportSource.Object(key: key, tag: tag, size: Int(size))
        offset = Int(json["offset"]?.integer ?? 0)
        records = Int(json["records"]?.integer ?? 0)
        isOver = json["over"]?.bool ?? false
    }

    var json: JSONObject {
        [
            "key": .string(object.key), "tag": .string(object.tag), "size": .integer(Int64(object.size)),
            "offset": .integer(Int64(offset)), "records": .integer(Int64(records)), "over": .bool(isOver),
        ]
    }
}

/// A step of an import.
private struct ImportRun {
    let store: DynamoDBStore
    var importing: TableImport
    var importVersion: Version
    var work: TableWork
    var workVersion: Version
    let table: StoredTable
    let caller: any ServiceCaller

    private var source: ImportSource { ImportSource(importing: importing, caller: caller) }

    /// Reads of one object what a step takes; behind the last object, ends the import.
    mutating func step() async throws {
        var place = ImportPlace(work.details)
        if place?.isOver ?? true {
            guard let object = try await source.object(after: place?.object.key) else { return try await end() }
            place = ImportPlace(object)
        }
        if var place { try await read(&place) }
    }

    // MARK: - Records

    private mutating func read(_ place: inout ImportPlace) async throws {
        let start = place.offset
        var names = importing.format.header ?? []
        var reader = try await ImportReader(place.object, of: source, from: start)
        do {
            if importing.format.hasHeaderLine { names = try await header(place, &reader) }
        } catch let fault as ImportSyntaxFault {
            var page = ImportPage()
            page.add(ImportLog.Entry(key: place.object.key, index: 0, message: fault.message))
            place.isOver = true
            _ = try await commit(page, &place, to: reader.offset)
            return
        }
        repeat {
            var page = ImportPage()
            let end = try await fill(&page, &place, names, &reader)
            guard try await commit(page, &place, to: end) else { return }
        } while !place.isOver && place.offset - start < stepBytes(from: start)
    }

    /// How much of an object a step reads. The next one unpacks a packed object from its beginning again: with steps
    /// that grow with it, that is some times the object's length together, not its square.
    private func stepBytes(from start: Int) -> Int {
        max(LimitsDynamoDB.importStepBytes, importing.format.isPacked ? start / 4 : 0)
    }

    /// The first line of a CSV, from whose object `reader` reads or has read before.
    private func header(_ place: ImportPlace, _ reader: inout ImportReader) async throws -> [String] {
        let line: RecordSplitter.Record?
        if place.offset == 0 {
            line = try await reader.next()
        } else {
            var beginning = try await ImportReader(place.object, of: source, from: 0)
            line = try await beginning.next()
        }
        return try line.map { try importing.format.names($0.bytes) } ?? []
    }

    /// Reads as many records as a page takes, or what is left of the object.
    /// - Returns: behind which byte of the object they end.
    private mutating func fill(
        _ page: inout ImportPage, _ place: inout ImportPlace, _ names: [String], _ reader: inout ImportReader
    ) async throws -> Int {
        var end = place.offset
        while page.hasRoom {
            do {
                guard let record = try await reader.next() else {
                    place.isOver = true
                    return reader.offset
                }
                end = record.end
                let item = try importing.format.item(record.bytes, header: names, of: table.table)
                try page.add(item, to: table)
            } catch let fault as ImportSyntaxFault {
                // Nothing is known of what is behind it.
                page.add(entry(page, place, fault.message))
                place.isOver = true
                return end
            } catch let fault as Fault where fault.code == "ValidationException" {
                page.add(entry(page, place, fault.message))
            }
        }
        return end
    }

    private func entry(_ page: ImportPage, _ place: ImportPlace, _ message: String) -> ImportLog.Entry {
        ImportLog.Entry(key: place.object.key, index: place.records + page.records, message: message)
    }

    // MARK: - Commits

    /// - Parameter end: how far the object is done with.
    /// - Returns: false where somebody else went on with the import.
    private mutating func commit(_ page: ImportPage, _ place: inout ImportPlace, to end: Int) async throws -> Bool {
        try await ImportLog(importing: importing, caller: caller).write(page.faults, at: store.clock.now)
        importing.processed += page.records
        importing.imported += page.imported
        importing.errors += page.faults.count
        importing.bytes += end - place.offset
        place.offset = end
        place.records += page.records
        work.details = place.json
        var transaction = Transaction()
        guard try await add(page, &transaction) else { return false }
        transaction.put(work.key, work.bytes)
        return try await commit(&transaction)
    }

    /// Adds the items of a page to a transaction. What one commit has no room for is committed before: an item may be
    /// written twice, since the import is where it was.
    private func add(_ page: ImportPage, _ transaction: inout Transaction) async throws -> Bool {
        var rest = page.items.sorted { $0.key.isBefore($1.key) }[...]
        while !rest.isEmpty {
            let part = rest.prefix(LimitsDynamoDB.entriesPerRead)
            rest = rest.dropFirst(part.count)
            // An item that it replaces has entries in indexes, and rows that the new one may not have.
            let olds = try await store.items(part.map { table.key($0.key) })
            for ((key, new), old) in zip(part, olds) {
                if !hasRoom(for: new, transaction) {
                    transaction.check(work.key, .version(workVersion))
                    guard try await store.store.commit(transaction).version != nil else { return false }
                    transaction = Transaction()
                }
                ItemWriter.add(old, new, at: key, of: table, to: &transaction)
            }
        }
        return true
    }

    private func hasRoom(for item: ItemRecord.Stored, _ transaction: Transaction) -> Bool {
        let room = 2 * item.size + 2 * LimitsStore.keyBytes * (1 + table.table.indexes.count)
        return transaction.isEmpty
            || transaction.byteCount + room < LimitsDynamoDB.commitBytes
                && transaction.changes.count + LimitsDynamoDB.changesPerItem < LimitsStore.transactionOperations
    }

    private mutating func commit(_ transaction: inout Transaction) async throws -> Bool {
        let key = TableImport.key(importing.id, work.tenant)
        transaction.check(work.key, .version(workVersion))
        transaction.check(key, .version(importVersion))
        transaction.put(key, importing.stored)
        guard let version = try await store.store.commit(transaction).version else { return false }
        (workVersion, importVersion) = (version, version)
        return true
    }

    /// The table has all that it gets.
    private mutating func end() async throws {
        importing.end(at: store.clock.now)
        var filled = table.table
        filled.source = nil
        var transaction = Transaction()
        transaction.put(table.key, TableRecord.encode(filled))
        try await finish(&transaction)
    }

    /// Its source, or where it tells of faults, can't be had: the import has failed, and there is no table.
    mutating func fail(_ fault: Fault) async throws {
        importing.end(at: store.clock.now, by: fault)
        var transaction = Transaction()
        transaction.delete(table.key)
        let drop = TableWork(.drop, like: work, subject: work.tableID)
        transaction.put(drop.key, drop.bytes)
        try await finish(&transaction)
    }

    private mutating func finish(_ transaction: inout Transaction) async throws {
        transaction.check(table.key, .version(table.version))
        transaction.delete(work.key)
        let running = try await store.runningImports(work.tenant)
        running.put(running.ids.filter { $0 != importing.id }, &transaction)
        // Where something changed meanwhile, the next round looks again.
        _ = try await commit(&transaction)
    }
}
