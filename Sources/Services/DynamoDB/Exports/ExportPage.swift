internal import Base
internal import Store
internal import Wire

/// The lines of a data file.
struct ExportPage: Sendable {
    var lines: [UInt8] = []
    var items = 0
    /// What they count in the table.
    var bytes = 0
    /// Behind which the next file begins; nil where there is nothing more, or it begins within an item's changes.
    var last: ItemKey?
    /// What is known of an item whose changes go on behind the page.
    var open: OpenChanges?
    var isLast: Bool { last == nil && open == nil }

    fileprivate mutating func add(_ line: [UInt8], bytes size: Int) {
        lines += line
        lines.append(UInt8(ascii: "\n"))
        items += 1
        bytes += size
    }
}

/// Reads what an export writes.
struct ExportReader: Sendable {
    let store: DynamoDBStore
    let export: TableExport
    let tenant: Tenant
    let key: KeySchema

    /// - Parameter open: where the page before ended within an item's changes.
    func page(after last: ItemKey?, _ open: OpenChanges? = nil) async throws -> ExportPage {
        if let since = export.since { return try await changes(since: since, after: last, open) }
        let reader = PastReader(store: store, tableID: export.tableID, tenant: tenant, cut: .time(export.time))
        let items = try await reader.page(after: last)
        var page = ExportPage(last: items.last)
        for (_, stored) in items.items { page.add(line(stored.item), bytes: stored.size) }
        return page
    }

    // MARK: - Changes

    /// Reads one page of images, however few of them count: a quiet time is walked in steps too.
    private func changes(since: Instant, after last: ItemKey?, _ open: OpenChanges?) async throws -> ExportPage {
        let prefix = DynamoDBStore.pastPrefix(export.tableID, tenant).bytes
        var range = ItemRows.range(prefix, after: last)
        var group: ItemChanges?
        if let open {
            group = try await ItemChanges(open, store)
            range = range.after(open.row)
        }
        var page = ExportPage()
        let rows = try await store.store.read(range)
        for row in rows {
            let image = try PastImage(row.value)
            if let done = group, done.key != image.key {
                try await add(done, to: &page)
                if page.lines.count >= LimitsDynamoDB.pastPageBytes {
                    page.last = done.key
                    return page
                }
                group = nil
            }
            var current = group ?? ItemChanges(key: image.key, row: row.key)
            current.take(image, at: row.key, since: since, to: export.time)
            group = current
        }
        if range.isFull(rows) {
            page.open = group?.open
        } else if let group {
            try await add(group, to: &page)
        }
        return page
    }

    /// An item that was not changed in the time, or was not there before nor after it, is none of the export's.
    private func add(_ group: ItemChanges, to page: inout ExportPage) async throws {
        guard let first = group.first?.image, let written = group.written else { return }
        let old = try await first.item(store.log)
        let new = if let next = group.next?.image { try await next.item(store.log) } else { try await end(group) }
        guard let item = new ?? old else { return }
        let line = line(
            key.part(of: item.item), at: written.nanoseconds / 1_000, from: export.showsOld ? old?.item : nil,
            to: new?.item)
        page.add(line, bytes: (new?.size ?? 0) + (old?.size ?? 0))
    }

    /// What an item was at the end of the time of which no change behind it was seen: what it is, or what the change
    /// found that came meanwhile.
    private func end(_ group: ItemChanges) async throws -> ItemRecord.Stored? {
        let live = DynamoDBStore.itemsPrefix(export.tableID, tenant).bytes
        let past = DynamoDBStore.pastPrefix(export.tableID, tenant).bytes
        let rows = try await store.store.read([
            KeyRange(prefix: Key(bytes: live + group.key.bytes), limit: LimitsDynamoDB.rowsPerPage),
            KeyRange(prefix: Key(bytes: past + group.key.bytes), after: group.row, limit: 1),
        ])
        if let next = rows[1].first { return try await PastImage(next.value).item(store.log) }
        return try DynamoDBStore.item(rows[0])?.stored
    }

    // MARK: - Lines

    private func line(_ item: Item) -> [UInt8] {
        export.isIon ? IonWriter.line("Item", .map(item)) : JSON.object(["Item": ItemWire.json(item)]).bytes
    }

    /// - Parameter micros: when the item was written last.
    private func line(_ key: Item, at micros: Int64, from old: Item?, to new: Item?) -> [UInt8] {
        let micros = DynamoNumber(Int(micros))
        if export.isIon {
            var record: Item = ["Keys": .map(key), "Metadata": .map(["WriteTimestampMicros": .number(micros)])]
            record["OldImage"] = old.map { .map($0) }
            record["NewImage"] = new.map { .map($0) }
            return IonWriter.line("Record", .map(record))
        }
        var line: JSONObject = [
            "Metadata": ["WriteTimestampMicros": ["N": .string(micros.description)]], "Keys": ItemWire.json(key),
        ]
        line["OldImage"] = old.map { ItemWire.json($0) }
        line["NewImage"] = new.map { ItemWire.json($0) }
        return JSON.object(line).bytes
    }
}
