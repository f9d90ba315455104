internal import Base
internal import Wire

/// A metric math expression, read.
/// - Source: Amazon CloudWatch User Guide, "Using math expressions with CloudWatch metrics", "Metric math syntax and
///   functions".
indirect enum MathExpression: Hashable, Sendable {
    case number(Double)
    case text(String)
    /// Another query of the request, by its id, or a word such as `REPEAT` and `ASC`.
    case name(String)
    case negated(MathExpression)
    case operation(MathOperator, MathExpression, MathExpression)
    case call(String, [MathExpression])
    case list([MathExpression])
    /// A query of Metrics Insights.
    case select(InsightsQuery)

    /// All ids that it names.
    var names: [String] {
        var names: [String] = []
        visit { if case .name(let name) = $0 { names.append(name) } }
        return names
    }

    /// Every part of it, itself first.
    func visit(_ body: (MathExpression) -> Void) {
        body(self)
        switch self {
        case .number, .text, .name, .select: break
        case .negated(let part): part.visit(body)
        case .operation(_, let left, let right):
            left.visit(body)
            right.visit(body)
        case .call(_, let parts), .list(let parts): for part in parts { part.visit(body) }
        }
    }
}

/// What stands between two operands. Logical ones bind least, powers most.
enum MathOperator: String, Sendable {
    case or = "||"
    case and = "&&"
    case equal = "=="
    case notEqual = "!="
    case lessOrEqual = "<="
    case greaterOrEqual = ">="
    case less = "<"
    case greater = ">"
    case plus = "+"
    case minus = "-"
    case times = "*"
    case divided = "/"
    case power = "^"

    var rank: Int {
        switch self {
        case .or: 1
        case .and: 2
        case .equal, .notEqual, .lessOrEqual, .greaterOrEqual, .less, .greater: 3
        case .plus, .minus: 4
        case .times, .divided: 5
        case .power: 6
        }
    }

    /// Nil where there is no such number.
    func apply(_ left: Double, _ right: Double) -> Double? {
        let value: Double =
            switch self {
            case .or: left != 0 || right != 0 ? 1 : 0
            case .and: left != 0 && right != 0 ? 1 : 0
            case .equal: left == right ? 1 : 0
            case .notEqual: left != right ? 1 : 0
            case .lessOrEqual: left <= right ? 1 : 0
            case .greaterOrEqual: left >= right ? 1 : 0
            case .less: left < right ? 1 : 0
            case .greater: left > right ? 1 : 0
            case .plus: left + right
            case .minus: left - right
            case .times: left * right
            case .divided: left / right
            case .power: MathFunction.power(left, right)
            }
        return value.isFinite ? value : nil
    }
}
