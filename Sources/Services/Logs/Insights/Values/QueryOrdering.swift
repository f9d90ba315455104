internal import Base

extension QueryValue {
    /// Whether a comparison of a query holds: as numbers where both are some, as texts else. What is not there is
    /// equal to nothing.
    static func holds(_ comparison: QueryComparison, _ left: QueryValue, _ right: QueryValue) -> Bool {
        if left.isMissing || right.isMissing { return comparison == .unequal && left.isMissing != right.isMissing }
        // Most constants are texts that are no numbers; their bytes need no more than to be compared.
        if let right = right.number, let left = left.number {
            return switch comparison {
            case .equal: left == right
            case .unequal: left != right
            case .less: left < right
            case .lessOrEqual: left <= right
            case .greater: left > right
            case .greaterOrEqual: left >= right
            }
        }
        let order = bytesOrder(left, right)
        switch comparison {
        case .equal: return order == 0 || isFlag(left, right)
        case .unequal: return order != 0 && !isFlag(left, right)
        case .less: return order < 0
        case .lessOrEqual: return order <= 0
        case .greater: return order > 0
        case .greaterOrEqual: return order >= 0
        }
    }

    /// A truth value is equal to its word too.
    private static func isFlag(_ left: QueryValue, _ right: QueryValue) -> Bool {
        switch (left, right) {
        case (.bool(let flag), let other), (let other, .bool(let flag)): other.text == (flag ? "true" : "false")
        default: false
        }
    }

    private static func bytesOrder(_ left: QueryValue, _ right: QueryValue) -> Int {
        left.withBytes { left in right.withBytes { right in ByteText.order(left, right) } }
    }

    /// The order of `sort`: what is not there, then texts, then numbers. In texts, runs of digits count by their
    /// length and then by their value.
    /// - Returns: less than 0, 0, or more than 0.
    /// - Source: CloudWatch Logs User Guide, "sort".
    static func order(_ left: QueryValue, _ right: QueryValue) -> Int {
        if case .time(let first) = left, case .time(let second) = right {
            return first < second ? -1 : first == second ? 0 : 1
        }
        switch (left.sortClass, right.sortClass) {
        case (2, 2):
            let (first, second) = (left.number ?? 0, right.number ?? 0)
            return first < second ? -1 : first == second ? 0 : 1
        case (1, 1):
            return left.withBytes { left in right.withBytes { right in ByteText.naturalOrder(left, right) } }
        case (let first, let second): return first - second
        }
    }

    private var sortClass: Int { isMissing ? 0 : number == nil ? 1 : 2 }
}
