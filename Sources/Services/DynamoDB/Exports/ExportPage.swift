internal import Base
internal import Store
internal import Wire

/// The lines of a data file.
struct ExportPage: Sendable {
    var lines: [UInt8] = []
    var items = 0
    /// What they count in the table.
    var bytes = 0
    /// Behind which the next file begins; nil where there is nothing more.
    var last: ItemKey?

    fileprivate mutating func add(_ line: JSON, bytes size: Int) {
        lines += line.bytes
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

    func page(after last: ItemKey?) async throws -> ExportPage {
        if let since = export.since { return try await changes(since: since, after: last) }
        let reader = PastReader(store: store, tableID: export.tableID, tenant: tenant, cut: .time(export.time))
        let items = try await reader.page(after: last)
        var page = ExportPage(last: items.last)
        for (_, stored) in items.items { page.add(["Item": ItemWire.json(stored.item)], bytes: stored.size) }
        return page
    }

    // MARK: - Changes

    /// The images of one item, from the first behind the beginning to the first behind the end.
    private struct Group {
        let key: ItemKey
        /// The row of its latest image that was seen.
        var row: Key
        var first: PastImage?
        var written: Instant?
        var next: PastImage?
    }

    private func changes(since: Instant, after last: ItemKey?) async throws -> ExportPage {
        let prefix = DynamoDBStore.pastPrefix(export.tableID, tenant).bytes
        var range = ItemRows.range(prefix, after: last)
        var page = ExportPage()
        var group: Group?
        // The last item of which all is seen.
        var finished: ItemKey?
        while true {
            let rows = try await store.store.read(range)
            for row in rows {
                let image = try PastImage(row.value)
                if let done = group, done.key != image.key {
                    try await add(done, to: &page)
                    finished = done.key
                    if page.lines.count >= LimitsDynamoDB.pastPageBytes {
                        page.last = done.key
                        return page
                    }
                    group = nil
                }
                var current = group ?? Group(key: image.key, row: row.key)
                current.row = row.key
                if image.time > export.time {
                    current.next = current.next ?? image
                } else if image.time > since {
                    current.first = current.first ?? image
                    current.written = image.time
                }
                group = current
            }
            guard let last = rows.last, range.isFull(rows) else { break }
            if let finished {
                page.last = finished
                return page
            }
            // One item has all of these.
            range = range.after(last.key)
        }
        if let group { try await add(group, to: &page) }
        return page
    }

    /// An item that was not changed in the time, or was not there before nor after it, is none of the export's.
    private func add(_ group: Group, to page: inout ExportPage) async throws {
        guard let first = group.first, let written = group.written else { return }
        let old = try await first.item(store.log)
        let new = if let next = group.next { try await next.item(store.log) } else { try await end(group) }
        guard let item = new ?? old else { return }
        var line: JSONObject = [
            "Metadata": ["WriteTimestampMicros": ["N": .string(String(written.nanoseconds / 1_000))]],
            "Keys": ItemWire.json(key.part(of: item.item)),
        ]
        if export.showsOld { line["OldImage"] = old.map { ItemWire.json($0.item) } }
        line["NewImage"] = new.map { ItemWire.json($0.item) }
        page.add(.object(line), bytes: (new?.size ?? 0) + (old?.size ?? 0))
    }

    /// What an item was at the end of the time of which no change behind it was seen: what it is, or what the change
    /// found that came meanwhile.
    private func end(_ group: Group) async throws -> ItemRecord.Stored? {
        let live = DynamoDBStore.itemsPrefix(export.tableID, tenant).bytes
        let past = DynamoDBStore.pastPrefix(export.tableID, tenant).bytes
        let rows = try await store.store.read([
            KeyRange(prefix: Key(bytes: live + group.key.bytes), limit: LimitsDynamoDB.rowsPerPage),
            KeyRange(prefix: Key(bytes: past + group.key.bytes), after: group.row, limit: 1),
        ])
        if let next = rows[1].first { return try await PastImage(next.value).item(store.log) }
        return try DynamoDBStore.item(rows[0])?.stored
    }
}
