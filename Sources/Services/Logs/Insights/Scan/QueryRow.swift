internal import Base
internal import Wire

/// The row at which a query is: an event with what commands have made of it, or a row of results.
///
/// One task uses it, for one event after the other.
final class QueryRow {
    /// The event's stream and group, as fields of it.
    struct Origin {
        var stream = ""
        /// `123456789012:group`.
        var log = ""
        var isLambda = false
    }

    private let names: QueryNames
    /// When the query began, in milliseconds.
    private let now: Int64
    private let chunk: Int64
    private let origin: Origin
    private var values: [QueryValue]
    private var event: EventView?
    private var isDiscovered = false
    private let discovered: DiscoveredFields
    /// Whether a regular expression took more steps than it may, or a row more work: what it would have found is not
    /// known.
    private(set) var isExhausted = false
    /// Bytes that functions and conditions looked at or made, of all rows so far.
    private(set) var work = 0
    /// The work before this row, and bytes that it has made.
    private var workBefore = 0
    private var made = 0

    init(_ names: QueryNames, now: Int64, origin: Origin = Origin(), chunk: Int64 = 0) {
        (self.names, self.now, self.origin, self.chunk) = (names, now, origin, chunk)
        discovered = DiscoveredFields(names.paths)
        values = [QueryValue](repeating: .missing, count: names.sources.count)
    }

    /// Goes on to another event.
    func begin(_ event: EventView) {
        for place in values.indices { values[place] = .missing }
        (self.event, isDiscovered) = (event, false)
        (workBefore, made) = (work, 0)
    }

    /// Goes on to a row of results.
    func begin(_ row: [QueryValue]) {
        (values, event) = (row, nil)
        (workBefore, made) = (work, 0)
    }

    /// All values, for rows that outlive the event.
    var kept: [QueryValue] { values.indices.map { value(at: $0).kept } }

    func set(_ place: Int, _ value: QueryValue) { values[place] = value }

    func value(at place: Int) -> QueryValue {
        guard let event else { return values[place] }
        switch names.sources[place] {
        case .computed: return values[place]
        case .timestamp: return .time(event.timestamp)
        case .ingestionTime: return .time(event.ingestion)
        case .message: return .borrowed(event.message)
        case .logStream: return .text(origin.stream)
        case .log: return .text(origin.log)
        case .pointer:
            let position = EventPosition(timestamp: event.timestamp, chunk: chunk, index: Int64(event.index))
            return .text(EventPointer(log: origin.log, stream: origin.stream, position: position).text)
        case .lambda(let field): return origin.isLambda ? field.value(in: event.message) : .missing
        case .discovered:
            if !isDiscovered {
                isDiscovered = true
                discovered.read(event.message, isLambda: origin.isLambda) { values[$0] = $1 }
            }
            return values[place]
        }
    }

    // MARK: - Commands

    /// Does a command that looks at one row at a time.
    /// - Returns: whether the row stays.
    func apply(_ command: QueryCommand) -> Bool {
        switch command {
        case .filter(let condition): return holds(condition)
        case .fields(let columns), .display(let columns): compute(columns)
        case .parse(let source, let pattern): parse(value(of: source), pattern)
        case .stats, .sort, .limit, .dedup: break
        }
        return true
    }

    func compute(_ columns: [QueryColumn]) {
        for column in columns {
            if case .field(column.place) = column.expression { continue }
            values[column.place] = value(of: column.expression)
        }
    }

    private func parse(_ value: QueryValue, _ pattern: ParsePattern) {
        guard !value.isMissing, note(value) else {
            for place in pattern.places { values[place] = .missing }
            return
        }
        let isBorrowed = if case .borrowed = value { true } else { false }
        value.withBytes { bytes in
            let isWhole = pattern.take(bytes) { place, range in
                let piece = range.map { QueryValue.borrowed(UnsafeBufferPointer(rebasing: bytes[$0])) } ?? .missing
                values[place] = isBorrowed ? piece : piece.kept
            }
            if !isWhole { isExhausted = true }
        }
    }

    // MARK: - Expressions

    func holds(_ condition: QueryExpression) -> Bool {
        switch condition {
        case .both(let left, let right): holds(left) && holds(right)
        case .either(let left, let right): holds(left) || holds(right)
        case .not(let inner): !holds(inner)
        case .matches(let source, let matcher): matches(value(of: source), matcher)
        case .compare(let comparison, let left, let right):
            compares(comparison, value(of: left), value(of: right))
        default: value(of: condition).isTrue
        }
    }

    /// Counts what is looked at.
    /// - Returns: false where the row has taken too much already.
    private func note(_ value: QueryValue) -> Bool {
        work += value.byteCount
        if work - workBefore > LimitsLogs.queryRowWork { isExhausted = true }
        return !isExhausted
    }

    private func compares(_ comparison: QueryComparison, _ left: QueryValue, _ right: QueryValue) -> Bool {
        note(left) && note(right) && QueryValue.holds(comparison, left, right)
    }

    private func matches(_ value: QueryValue, _ matcher: TextMatcher) -> Bool {
        guard !value.isMissing, note(value) else { return false }
        switch value.withBytes({ matcher.search($0) }) {
        case .found: return true
        case .absent: return false
        case .exhausted:
            isExhausted = true
            return false
        }
    }

    func value(of expression: QueryExpression) -> QueryValue {
        switch expression {
        case .constant(let value): value
        case .field(let place): value(at: place)
        case .negate(let inner): value(of: inner).number.map { .number(-$0) } ?? .missing
        case .arithmetic(let sign, let left, let right): calculate(sign, value(of: left), value(of: right))
        case .call(let function, let arguments):
            call(function, arguments)
        case .within(let item, let choices):
            .bool(isAmong(value(of: item), choices))
        case .not, .both, .either, .compare, .matches: .bool(holds(expression))
        }
    }

    private func call(_ function: QueryFunction, _ arguments: [QueryExpression]) -> QueryValue {
        let value = function.value(arguments.count, now: now) { place in
            let argument = self.value(of: arguments[place])
            return note(argument) ? argument : .missing
        }
        guard case .text(let text) = value else { return value }
        made += text.utf8.count
        return note(value) && made <= LimitsLogs.queryRowBytes ? value : .missing
    }

    private func isAmong(_ item: QueryValue, _ choices: [QueryExpression]) -> Bool {
        // No more of the item is compared with a choice than the choice has itself.
        note(item)
            && choices.contains { choice in
                let choice = value(of: choice)
                return note(choice) && QueryValue.holds(.equal, item, choice)
            }
    }

    private func calculate(_ sign: QueryArithmetic, _ left: QueryValue, _ right: QueryValue) -> QueryValue {
        guard let left = left.number, let right = right.number else { return .missing }
        let result: Double =
            switch sign {
            case .add: left + right
            case .subtract: left - right
            case .multiply: left * right
            case .divide: left / right
            case .remainder: left.truncatingRemainder(dividingBy: right)
            case .power: Exponent.power(left, right)
            }
        return result.isFinite ? .number(result) : .missing
    }
}
