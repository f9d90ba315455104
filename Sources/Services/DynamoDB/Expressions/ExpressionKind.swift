internal import Wire

/// The parameters that hold expressions, by the names that the errors use.
package enum ExpressionKind: String, Sendable {
    case condition = "ConditionExpression"
    case filter = "FilterExpression"
    case keyCondition = "KeyConditionExpression"
    case projection = "ProjectionExpression"
    case update = "UpdateExpression"
    /// A PartiQL statement, of whose parts the errors do not say that they are invalid.
    case statement = "Statement"

    func invalid(_ detail: String) -> Fault {
        .validation(self == .statement ? detail : "Invalid \(rawValue): \(detail)")
    }

    /// What the errors call an operator.
    var operatorName: String { self == .statement ? "operator or function" : "operator" }
}
