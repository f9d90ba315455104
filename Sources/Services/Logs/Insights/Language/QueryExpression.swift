internal import Base

/// What a query computes of an event or of a row of results. Names are places of the row (`QueryNames`).
/// - Source: CloudWatch Logs User Guide, "Boolean, comparison, numeric, datetime, and other functions".
indirect enum QueryExpression: Sendable {
    case constant(QueryValue)
    case field(Int)
    case not(QueryExpression)
    case negate(QueryExpression)
    case both(QueryExpression, QueryExpression)
    case either(QueryExpression, QueryExpression)
    case compare(QueryComparison, QueryExpression, QueryExpression)
    case arithmetic(QueryArithmetic, QueryExpression, QueryExpression)
    /// `like` and `=~`.
    case matches(QueryExpression, TextMatcher)
    case within(QueryExpression, [QueryExpression])
    case call(QueryFunction, [QueryExpression])
}

/// `=`, `<` and their like.
enum QueryComparison: Sendable { case equal, unequal, less, lessOrEqual, greater, greaterOrEqual }

/// `+`, `^` and their like.
enum QueryArithmetic: Sendable { case add, subtract, multiply, divide, remainder, power }

/// One command of a query, between two `|`.
enum QueryCommand: Sendable {
    case fields([QueryColumn])
    case display([QueryColumn])
    case filter(QueryExpression)
    case parse(QueryExpression, ParsePattern)
    case stats(QueryStats)
    case sort([QueryOrder])
    case limit(Int)
    /// Of the rows that are the same in these places the first one in the order of sorting stays.
    case dedup([Int])
}

/// A value with the name under which results show it.
struct QueryColumn: Sendable {
    let name: String
    let expression: QueryExpression
    /// Where the row holds it from here on.
    let place: Int
}

/// One key of `sort`.
struct QueryOrder: Sendable {
    let expression: QueryExpression
    let isDescending: Bool
}

/// `stats`: what is computed over the rows of each group.
struct QueryStats: Sendable {
    var aggregates: [QueryAggregate] = []
    /// What the groups have in common.
    var groups: [QueryColumn] = []
    /// What results show, computed of the aggregates.
    var columns: [QueryColumn] = []
}

/// A function over the rows of a group.
struct QueryAggregate: Sendable {
    enum Function: Hashable, Sendable {
        case count, distinct, sum, average, minimum, maximum, deviation, percentile(Double), earliest, latest
        case sortsFirst, sortsLast
    }

    let function: Function
    /// Nil counts rows.
    let argument: QueryExpression?
    let place: Int
}
