internal import Base
internal import LogsAPI
internal import ServiceCalls
internal import Store
internal import Wire

extension LogsTenant {
    var queries: Key { prefix.appending("query") }
    func query(_ id: String) -> Key { queries.appending(.string(id)) }
    /// Ids of queries by the time at which they were asked.
    var queryTimes: Key { prefix.appending("queryTime") }
    func queryTime(_ query: QueryRecord) -> Key {
        queryTimes.appending(.integer(Int(query.created)), .string(query.id))
    }
    /// Queries that are not over.
    var openQueries: Key { prefix.appending("queryOpen") }
    func openQuery(_ id: String) -> Key { openQueries.appending(.string(id)) }
    /// Changes with each query that is opened, so that their number is held.
    var queryGate: Key { prefix.appending("queryGate") }
    /// Rows of results, as a `LongRow`.
    func results(_ id: String) -> Key { prefix.appending("queryResult", .string(id)) }
}

/// Queries of Insights in the store.
extension LogsStore {
    static let noQuery = LogsFault.resourceNotFoundException("The specified query does not exist.")

    func query(_ id: String, _ tenant: LogsTenant) async throws -> (record: QueryRecord, row: Row) {
        guard let row = try await store.get(tenant.query(id)) else { throw Self.noQuery }
        return (try QueryRecord(row.value), row)
    }

    /// Writes a new query, and that it is to be run.
    /// - Throws: `LimitExceededException` where too many are not over.
    func open(_ query: QueryRecord, _ work: QueryWork, _ tenant: LogsTenant) async throws {
        for _ in 0..<LimitsStore.conflictRetries {
            let open = KeyRange(prefix: tenant.openQueries, limit: LimitsLogs.queriesAtOnce)
            let rows = try await store.read([KeyRange(tenant.queryGate), open])
            guard rows[1].count < LimitsLogs.queriesAtOnce else {
                throw LogsFault.limitExceededException(
                    "Account maximum query concurrency limit of [\(LimitsLogs.queriesAtOnce)] reached.")
            }
            var transaction = Transaction()
            transaction.check(tenant.queryGate, isStill: rows[0].first)
            transaction.put(tenant.queryGate, Array(query.id.utf8))
            transaction.put(tenant.query(query.id), query.bytes)
            transaction.put(tenant.queryTime(query), [])
            transaction.put(tenant.openQuery(query.id), [])
            transaction.put(work.key, work.bytes)
            if try await store.commit(transaction).version != nil { return }
        }
        throw Self.busy
    }

    /// Changes a query that is not over.
    /// - Returns: the query as it is then; nil where it was over or is gone.
    @discardableResult
    func change(
        _ id: String, _ tenant: LogsTenant, ending work: QueryWork? = nil, _ change: (inout QueryRecord) -> Void
    ) async throws -> QueryRecord? {
        for _ in 0..<LimitsStore.conflictRetries {
            guard let row = try await store.get(tenant.query(id)) else { return nil }
            var query = try QueryRecord(row.value)
            guard !query.status.isOver else { return nil }
            change(&query)
            var transaction = Transaction()
            transaction.check(row.key, isStill: row)
            transaction.put(row.key, query.bytes)
            if query.status.isOver { transaction.clear(tenant.openQuery(id)) }
            if let work { transaction.clear(work.key) }
            if try await store.commit(transaction).version != nil { return query }
        }
        throw Self.busy
    }

    // MARK: - Results

    /// Writes rows of results; they count once the query says that they are there.
    func write(_ rows: [ResultRow], of id: String, _ tenant: LogsTenant) async throws {
        var writer = RecordWriter()
        for row in rows {
            writer.unsigned(UInt64(row.fields.count))
            for field in row.fields {
                writer.text(field.name)
                writer.text(field.value)
            }
        }
        var transaction = Transaction()
        LongRow.remove(tenant.results(id), &transaction)
        for (key, part) in LongRow.parts(tenant.results(id), writer.bytes) {
            if transaction.byteCount + part.count > LimitsLogs.commitBytes {
                _ = try await store.commit(transaction)
                transaction = Transaction()
            }
            transaction.put(key, part)
        }
        _ = try await store.commit(transaction)
    }

    func results(of query: QueryRecord, _ tenant: LogsTenant) async throws -> [ResultRow] {
        guard let bytes = try await LongRow.read(tenant.results(query.id), store) else { throw RecordReader.corrupt }
        var reader = RecordReader(bytes)
        var rows: [ResultRow] = []
        while !reader.isAtEnd {
            let count = Int(clamping: try reader.unsigned())
            var fields: [ResultRow.Field] = []
            for _ in 0..<count { fields.append(ResultRow.Field(name: try reader.text(), value: try reader.text())) }
            rows.append(ResultRow(fields: fields))
        }
        return rows
    }

    // MARK: - Old ones

    /// Removes queries that were asked before a time.
    func sweepQueries(before time: Instant, _ tenant: LogsTenant) async throws {
        let range = KeyRange(
            from: tenant.queryTimes, to: tenant.queryTimes.appending(.integer(Int(time.nanoseconds))), limit: 100)
        while true {
            let rows = try await store.read(range)
            guard !rows.isEmpty else { return }
            var transaction = Transaction()
            for row in rows {
                guard let id = row.key.elements(after: tenant.queryTimes)?.last?.string else { continue }
                for key in [row.key, tenant.query(id), tenant.openQuery(id)] { transaction.delete(key) }
                transaction.delete(KeyRange(prefix: tenant.results(id)))
            }
            _ = try await store.commit(transaction)
        }
    }
}
