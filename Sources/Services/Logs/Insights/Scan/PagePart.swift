internal import Base

/// What a query makes of some rows: numbers, and what it collects. Parts of several pages are put together in the order
/// of the pages.
struct PagePart: Sendable {
    /// What was read, and what the query's conditions let through.
    struct Numbers: Hashable, Sendable {
        var matched = 0
        var scanned = 0
        var bytes = 0

        static func += (left: inout Numbers, right: Numbers) {
            left.matched += right.matched
            left.scanned += right.scanned
            left.bytes += right.bytes
        }
    }

    private let plan: QueryPlan
    private(set) var numbers = Numbers()
    private var top: TopRows
    private var groups: GroupTable
    /// Of `dedup`: the row that stays of each group.
    private var firsts: [KeptRow] = []
    private var firstsMemory = 0
    private var key: [QueryValue] = []

    init(_ plan: QueryPlan) {
        self.plan = plan
        switch plan.collecting {
        case .rows(let limit): (top, groups) = (TopRows(plan.order, limit: limit), GroupTable())
        case .groups(let stats): (top, groups) = (TopRows(plan.order, limit: plan.limit), GroupTable(stats.aggregates))
        case .distinct: (top, groups) = (TopRows(plan.order, limit: plan.limit), GroupTable())
        }
    }

    /// Bytes that what is collected in groups takes, about.
    var memory: Int { groups.memory + firstsMemory }
    /// What lies behind this, of the first sort key, need not be collected.
    var bound: QueryValue? { top.last }

    // MARK: - Rows

    mutating func note(scanned bytes: Int) {
        numbers.scanned += 1
        numbers.bytes += bytes
    }

    /// Takes a row that is through.
    /// - Parameters:
    ///   - bound: of all pages so far, as `bound` says.
    ///   - pointer: makes the event's `@ptr`.
    mutating func take(
        _ row: QueryRow, time: Int64, sequence: Int, bound: QueryValue? = nil, pointer: () -> String?
    ) {
        numbers.matched += 1
        switch plan.collecting {
        case .groups(let stats):
            key.removeAll(keepingCapacity: true)
            for column in stats.groups { key.append(row.value(of: column.expression)) }
            groups.add(to: groups.group(of: key).number, at: time) { row.value(of: $0) }
        case .rows:
            let first = plan.order.keys.first.map { row.value(of: $0.expression) }
            if let first, !top.wants(first) || bound.map({ plan.order.isBehind(first, $0) }) ?? false { return }
            top.add(kept(row, sequence, pointer))
        case .distinct(let places):
            key.removeAll(keepingCapacity: true)
            for place in places { key.append(row.value(at: place)) }
            // Rows that lack one of the fields are no duplicates.
            if key.contains(where: \.isMissing) { return top.add(kept(row, sequence, pointer)) }
            put(kept(row, sequence, pointer), groups.group(of: key))
        }
    }

    private func kept(_ row: QueryRow, _ sequence: Int, _ pointer: () -> String?) -> KeptRow {
        KeptRow(
            keys: plan.order.keys.map { row.value(of: $0.expression).kept }, sequence: sequence, values: row.kept,
            pointer: pointer())
    }

    private mutating func put(_ row: KeptRow, _ group: (number: Int, isNew: Bool)) {
        if group.isNew {
            firsts.append(row)
            firstsMemory += row.memory
        } else if plan.order.comesBefore(row, firsts[group.number]) {
            firstsMemory += row.memory - firsts[group.number].memory
            firsts[group.number] = row
        }
    }

    /// Adds the part of a later page.
    mutating func merge(_ other: PagePart) {
        numbers += other.numbers
        top.merge(other.top)
        guard case .distinct = plan.collecting else { return groups.merge(other.groups) }
        for (number, row) in other.firsts.enumerated() { put(row, groups.group(of: other.groups.values[number])) }
    }

    // MARK: - The end

    /// The rows that were collected, in order.
    mutating func rows() -> [KeptRow] {
        switch plan.collecting {
        case .rows: return top.sorted()
        case .groups(let stats): return (0..<groups.count).map { groups.row($0, stats, plan) }
        case .distinct:
            let rows = top.sorted() + firsts
            return rows.sorted { plan.order.comesBefore($0, $1) }
        }
    }
}
