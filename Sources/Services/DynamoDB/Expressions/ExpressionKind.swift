internal import Wire

/// The parameters that hold expressions, by the names that the errors use.
package enum ExpressionKind: String, Sendable {
    case condition = "ConditionExpression"
    case filter = "FilterExpression"
    case keyCondition = "KeyConditionExpression"
    case projection = "ProjectionExpression"
    case update = "UpdateExpression"

    func invalid(_ detail: String) -> Fault { .validation("Invalid \(rawValue): \(detail)") }
}
