internal import Base

/// Rows that are all there, on which the rest of a query's commands is done.
struct QueryTable {
    private let plan: QueryPlan
    private let now: Instant
    private var rows: [KeptRow]
    private let row: QueryRow

    init(_ rows: [KeptRow], _ plan: QueryPlan, now: Instant) {
        (self.rows, self.plan, self.now) = (rows, plan, now)
        row = QueryRow(plan.query.names, now: now.milliseconds)
    }

    /// Does the rest of the commands.
    /// - Returns: the rows that results show.
    mutating func finish() throws -> [ResultRow] {
        for command in plan.rest { try apply(command) }
        guard !row.isExhausted else { throw QueryFailure.expressionTooSlow }
        return shown()
    }

    private mutating func apply(_ command: QueryCommand) throws {
        switch command {
        case .limit(let count): rows = Array(rows.prefix(count))
        case .sort(let keys): sort(RowOrder(keys: keys))
        case .dedup(let places): deduplicate(places)
        case .stats(let stats): try aggregate(stats)
        case .fields, .display, .filter, .parse:
            rows = rows.compactMap { kept in
                row.begin(kept.values)
                return row.apply(command)
                    ? KeptRow(keys: [], sequence: kept.sequence, values: row.kept, pointer: kept.pointer) : nil
            }
        }
    }

    private mutating func sort(_ order: RowOrder) {
        let keyed = rows.enumerated().map { place, kept in
            row.begin(kept.values)
            let keys = order.keys.map { row.value(of: $0.expression).kept }
            return KeptRow(keys: keys, sequence: place, values: kept.values, pointer: kept.pointer)
        }
        rows = keyed.sorted { order.comesBefore($0, $1) }
    }

    private mutating func deduplicate(_ places: [Int]) {
        var groups = GroupTable()
        rows = rows.filter { kept in
            let key = places.map { kept.values[$0] }
            return key.contains(where: \.isMissing) || groups.group(of: key).isNew
        }
    }

    private mutating func aggregate(_ stats: QueryStats) throws {
        var groups = GroupTable(stats.aggregates)
        for (place, kept) in rows.enumerated() {
            row.begin(kept.values)
            let number = groups.group(of: stats.groups.map { row.value(of: $0.expression) }).number
            // What is earliest of groups is what came first.
            groups.add(to: number, at: Int64(place)) { row.value(of: $0) }
            guard groups.memory <= LimitsLogs.queryMemory else { throw QueryFailure.tooManyGroups }
        }
        rows = (0..<groups.count).map { groups.row($0, stats, plan) }
    }

    /// The columns' texts, of as many rows as a query may give and as fit.
    private func shown() -> [ResultRow] {
        var shown: [ResultRow] = []
        var bytes = 0
        for kept in rows.prefix(plan.limit) {
            row.begin(kept.values)
            var fields = plan.query.columns.compactMap { column -> ResultRow.Field? in
                let value = row.value(at: column.place)
                return value.isMissing ? nil : ResultRow.Field(name: column.name, value: value.text)
            }
            if let pointer = kept.pointer { fields.append(ResultRow.Field(name: "@ptr", value: pointer)) }
            bytes += fields.reduce(0) { $0 + $1.name.utf8.count + $1.value.utf8.count + 16 }
            guard bytes <= LimitsLogs.queryResultBytes || shown.isEmpty else { break }
            shown.append(ResultRow(fields: fields))
        }
        return shown
    }
}

/// A row of results.
struct ResultRow: Hashable, Sendable {
    struct Field: Hashable, Sendable {
        let name: String
        let value: String
    }

    let fields: [Field]
}
