/// What a caller did wrong, in DynamoDB's own words.
package enum DynamoDBFault: Error, Hashable, Sendable {
    /// The request contradicts itself, the table's schema or a limit.
    case validation(String)

    /// The text that the caller reads.
    package var message: String {
        switch self {
        case .validation(let message): message
        }
    }
}

extension DynamoDBFault {
    /// A value inside the request is wrong: AWS opens these texts with the same words.
    static func invalidParameter(_ detail: String) -> DynamoDBFault {
        .validation("One or more parameter values were invalid: \(detail)")
    }
}
