internal import Wire

/// A query: what is chosen of which records.
/// - Source: Amazon S3 User Guide, "SQL reference for Amazon S3 Select", "SELECT command".
struct SQLQuery: Sendable {
    struct Column: Sendable {
        let expression: SQLExpression
        /// What its member is called: its alias, the name that it ends with, or `_1` by its place.
        let name: String
    }

    /// Nil is `*`: whole records.
    var columns: [Column]?
    /// What follows `S3Object`: which values of each document the records are.
    var source: [SQLStep] = []
    var alias: String?
    var filter: SQLExpression?
    /// Records of the answer, at most.
    var limit: Int?
    /// The aggregates of the select list, to which its expressions refer by their places.
    var aggregates: [SQLAggregate] = []

    var isAggregate: Bool { !aggregates.isEmpty }
}

/// A name in a query.
struct SQLName: Sendable, Equatable {
    let text: String
    /// In small letters; nil of a name in quotes, which fits as it is written alone.
    let folded: String?

    init(_ text: String, isExact: Bool) { (self.text, folded) = (text, isExact ? nil : text.lowercased()) }
}

/// A step from a value to one in it.
enum SQLStep: Sendable, Equatable {
    case member(SQLName)
    case element(Int)
    /// `[*]`, which only the source of records can have.
    case everyElement
}

/// An aggregate of the select list.
struct SQLAggregate: Sendable {
    enum Kind: String, Sendable { case count, sum, avg, min, max }

    let kind: Kind
    /// Nil is `COUNT(*)`.
    let operand: SQLExpression?
}

/// An expression, whose value a record decides.
indirect enum SQLExpression: Sendable {
    enum Comparison: String, Sendable {
        case equal = "=", less = "<", lessOrEqual = "<=", greater = ">"
        case greaterOrEqual = ">=", unequal = "<>"
    }
    enum Arithmetic: String, Sendable { case plus = "+", minus = "-", times = "*", over = "/", modulo = "%" }

    case literal(SQLValue)
    case path([SQLStep])
    case aggregate(Int)
    case not(SQLExpression)
    case and(SQLExpression, SQLExpression)
    case or(SQLExpression, SQLExpression)
    case comparison(Comparison, SQLExpression, SQLExpression)
    case arithmetic(Arithmetic, SQLExpression, SQLExpression)
    case joined(SQLExpression, SQLExpression)
    case isNull(SQLExpression)
    case isMissing(SQLExpression)
    case isIn(SQLExpression, [SQLExpression])
    case between(SQLExpression, SQLExpression, SQLExpression)
    case like(SQLExpression, SQLExpression, escape: SQLExpression?)
    /// LIKE with a pattern that is the same for all records.
    case fits(SQLExpression, SQLPattern)
    case cast(SQLExpression, SQLType)
    case choice([(when: SQLExpression, then: SQLExpression)], otherwise: SQLExpression?)
    case call(SQLFunction, [SQLExpression])
}

/// What a value can be cast to.
enum SQLType: Sendable {
    case bool, int, string, float, decimal, timestamp

    static let names: [String: SQLType] = [
        "bool": .bool, "boolean": .bool, "int": .int, "integer": .int, "string": .string, "varchar": .string,
        "char": .string, "float": .float, "double": .float, "real": .float, "decimal": .decimal, "numeric": .decimal,
        "timestamp": .timestamp,
    ]
}

/// The functions of queries beside aggregates and CAST.
enum SQLFunction: Sendable {
    case coalesce, nullIf, length, lower, upper, substring
    case trim(SQLTrimSide)
    case dateAdd(SQLDatePart), dateDiff(SQLDatePart), extract(SQLDatePart)
    case toString, toTimestamp, utcNow
}

enum SQLTrimSide: String, Sendable { case leading, trailing, both }

enum SQLDatePart: String, Sendable {
    case year, month, day, hour, minute, second
    case timezoneHour = "timezone_hour"
    case timezoneMinute = "timezone_minute"
}
