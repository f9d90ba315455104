/// The quotas of DynamoDB.
/// - Source: Amazon DynamoDB Developer Guide, "Quotas in Amazon DynamoDB" and "Constraints in Amazon DynamoDB".
package enum LimitsDynamoDB {
    /// Bytes of an item, names and values together.
    package static let itemBytes = 409_600
    /// Levels of lists and maps below an attribute's name.
    package static let nestingLevels = 32
    /// Bytes of a partition key's value.
    package static let partitionKeyBytes = 2_048
    /// Bytes of a sort key's value.
    package static let sortKeyBytes = 1_024
    /// Significant digits of a number.
    package static let numberDigits = 38
    /// Bytes of an expression.
    package static let expressionBytes = 4_096
    /// Operators and functions in an expression.
    package static let expressionOperators = 300
    /// Operands in the list of an IN.
    package static let inOperands = 100
    /// Parentheses and functions inside each other. AWS names no figure; 300 operators allow 150.
    package static let expressionDepth = 160
    /// Bytes of one value in the store; a longer record goes into several.
    package static let chunkBytes = 98_304
}
