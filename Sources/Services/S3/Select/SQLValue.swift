internal import Base
internal import Wire

/// A value of a query. What a record does not have is `missing`; what it says is nothing is `null`.
/// - Source: Amazon S3 User Guide, "SQL reference for Amazon S3 Select", "Data types".
enum SQLValue: Sendable {
    case missing
    case null
    case bool(Bool)
    case integer(Int)
    case decimal(Double)
    case text(String)
    case time(Instant)
    /// An object or a list of a JSON document.
    case document(JSON)

    init(_ json: JSON) {
        switch json {
        case .null: self = .null
        case .bool(let value): self = .bool(value)
        case .string(let value): self = .text(value)
        default:
            if let integer = json.integer {
                self = .integer(Int(integer))
            } else if let double = json.double {
                self = .decimal(double)
            } else {
                self = .document(json)
            }
        }
    }

    /// Whether there is nothing: comparisons with it are neither true nor false.
    var isAbsent: Bool {
        switch self {
        case .missing, .null: true
        default: false
        }
    }

    var isMissing: Bool { if case .missing = self { true } else { false } }

    /// As a condition; nil is neither.
    var truth: Bool? { if case .bool(let value) = self { value } else { nil } }

    /// The number that it is, or that its text is: the fields of a CSV file are texts.
    var number: SQLValue? {
        switch self {
        case .integer, .decimal: return self
        case .text(let text):
            let trimmed = text.filter { $0 != " " }
            if let integer = Int(trimmed) { return .integer(integer) }
            guard let first = trimmed.first, first.isNumber || "+-.".contains(first) else { return nil }
            return Double(trimmed).map { .decimal($0) }
        default: return nil
        }
    }

    var double: Double? {
        switch number {
        case .integer(let value): Double(value)
        case .decimal(let value): value
        default: nil
        }
    }

    // MARK: - As it is shown

    /// As a field of CSV.
    var text: String {
        switch self {
        case .missing, .null: ""
        case .bool(let value): value ? "true" : "false"
        case .integer(let value): String(value)
        case .decimal(let value): Int(exactly: value).map { String($0) } ?? JSON.double(value).description
        case .text(let value): value
        case .time(let value): Self.shown(value)
        case .document(let json): json.description
        }
    }

    /// As a member of JSON; nil where it is missing.
    var json: JSON? {
        switch self {
        case .missing: nil
        case .null: .null
        case .bool(let value): .bool(value)
        case .integer(let value): .integer(Int64(value))
        case .decimal(let value): .double(value)
        case .text(let value): .string(value)
        case .time(let value): .string(Self.shown(value))
        case .document(let json): json
        }
    }

    private static func shown(_ time: Instant) -> String {
        CalendarDate(time).iso8601(milliseconds: time.nanoseconds % 1_000_000_000 != 0)
    }

    // MARK: - Comparing

    /// Which of two values comes first: nil where they cannot be compared.
    func order(_ other: SQLValue) -> Int? {
        switch (self, other) {
        case (.text(let left), .text(let right)): return left == right ? 0 : left < right ? -1 : 1
        case (.bool(let left), .bool(let right)): return left == right ? 0 : left ? 1 : -1
        case (.time(let left), .time(let right)): return left == right ? 0 : left < right ? -1 : 1
        case (.document(let left), .document(let right)): return left == right ? 0 : nil
        default: break
        }
        if case .integer(let left)? = number, case .integer(let right)? = other.number {
            return left == right ? 0 : left < right ? -1 : 1
        }
        guard let left = double, let right = other.double else { return nil }
        return left == right ? 0 : left < right ? -1 : 1
    }
}
