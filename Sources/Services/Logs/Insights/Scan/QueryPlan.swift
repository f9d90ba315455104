internal import Base

/// How a query runs: what is done with each event while it is read, how rows are collected, and what is done with the
/// rows then.
struct QueryPlan: Sendable {
    enum Collecting: Sendable {
        /// The first rows in order.
        case rows(limit: Int)
        case groups(QueryStats)
        /// Of those that are the same in these places the first one in order.
        case distinct([Int])
    }

    let query: InsightsQuery
    /// Commands that look at one row at a time.
    let each: [QueryCommand]
    let order: RowOrder
    let collecting: Collecting
    /// Commands behind.
    let rest: ArraySlice<QueryCommand>
    /// Of rows at the end.
    let limit: Int
    /// Whether the newest events are read first: then most of the others need not be kept.
    let isBackward: Bool

    /// - Parameter limit: what the request says, where the query itself has none.
    init(_ query: InsightsQuery, limit: Int) {
        var each: [QueryCommand] = []
        var keys: [QueryOrder]?
        var collecting = Collecting.rows(limit: limit)
        var rest = query.commands[...]
        reading: while let command = rest.popFirst() {
            switch command {
            case .sort(let orders): keys = orders
            case .limit(let count):
                collecting = .rows(limit: count)
                break reading
            case .stats(let stats):
                collecting = .groups(stats)
                break reading
            case .dedup(let places):
                collecting = .distinct(places)
                break reading
            default: each.append(command)
            }
        }
        self.query = query
        (self.each, self.collecting, self.rest, self.limit) = (each, collecting, rest, limit)
        let isByTime = keys?.first.map { Self.isTime($0.expression, query) && $0.isDescending } ?? true
        if case .groups = collecting { isBackward = false } else { isBackward = isByTime }
        order = RowOrder(keys: keys ?? Self.newestFirst(query))
    }

    private static func isTime(_ expression: QueryExpression, _ query: InsightsQuery) -> Bool {
        if case .field(let place) = expression { query.names.sources[place] == .timestamp } else { false }
    }

    private static func newestFirst(_ query: InsightsQuery) -> [QueryOrder] {
        guard let place = query.names.sources.firstIndex(of: .timestamp) else { return [] }
        return [QueryOrder(expression: .field(place), isDescending: true)]
    }
}
