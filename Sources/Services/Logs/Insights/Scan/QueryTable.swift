internal import Base

/// Rows that are all there, on which the rest of a query's commands is done.
struct QueryTable {
    private let plan: QueryPlan
    private let now: Instant
    private var rows: [KeptRow]
    private let row: QueryRow
    private let control: QueryControl
    /// The row's work when others got their turn, and how many rows there were since.
    private var workBefore = 0
    private var looked = 0

    init(_ rows: [KeptRow], _ plan: QueryPlan, now: Instant, _ control: QueryControl) {
        (self.rows, self.plan, self.now, self.control) = (rows, plan, now, control)
        row = QueryRow(plan.query.names, now: now.milliseconds)
    }

    /// Does the rest of the commands.
    /// - Returns: the rows that results show.
    mutating func finish() async throws -> [ResultRow] {
        for command in plan.rest { try await apply(command) }
        guard !row.isExhausted else { throw QueryFailure.expressionTooSlow }
        return shown()
    }

    /// Looks now and then whether the query must end, and gives way to others.
    private mutating func giveWay(_ memory: Int) async throws {
        guard !row.isExhausted else { throw QueryFailure.expressionTooSlow }
        looked += 1
        guard looked >= LimitsLogs.queryStride || row.work - workBefore >= LimitsLogs.queryStrideWork else { return }
        (looked, workBefore) = (0, row.work)
        try control.check(memory)
        await Task.yield()
    }

    private mutating func apply(_ command: QueryCommand) async throws {
        switch command {
        case .limit(let count): rows = Array(rows.prefix(count))
        case .sort(let keys): try await sort(RowOrder(keys: keys))
        case .dedup(let places): deduplicate(places)
        case .stats(let stats): try await aggregate(stats)
        case .fields, .display, .filter, .parse:
            var (made, memory) = ([KeptRow](), 0)
            for kept in rows {
                row.begin(kept.values)
                if row.apply(command) {
                    made.append(KeptRow(keys: [], sequence: kept.sequence, values: row.kept, pointer: kept.pointer))
                    memory += made.last?.memory ?? 0
                    guard memory <= LimitsLogs.queryMemory else { throw QueryFailure.tooManyGroups }
                }
                try await giveWay(memory)
            }
            rows = made
        }
    }

    private mutating func sort(_ order: RowOrder) async throws {
        var keyed: [KeptRow] = []
        for (place, kept) in rows.enumerated() {
            row.begin(kept.values)
            let keys = order.keys.map { row.value(of: $0.expression).kept }
            keyed.append(KeptRow(keys: keys, sequence: place, values: kept.values, pointer: kept.pointer))
            try await giveWay(0)
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

    private mutating func aggregate(_ stats: QueryStats) async throws {
        var groups = GroupTable(stats.aggregates)
        for (place, kept) in rows.enumerated() {
            row.begin(kept.values)
            let number = groups.group(of: stats.groups.map { row.value(of: $0.expression) }).number
            // What is earliest of groups is what came first.
            groups.add(to: number, at: Int64(place)) { row.value(of: $0) }
            guard groups.memory <= LimitsLogs.queryMemory else { throw QueryFailure.tooManyGroups }
            try await giveWay(groups.memory)
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
