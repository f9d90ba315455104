internal import Base
internal import DynamoDBAPI
internal import Wire

/// Why a part of a transaction keeps the whole from happening.
struct Cancellation: Sendable, Hashable {
    let code: String
    var message: String?
    /// The item as the caller asked to see it.
    var item: JSON?

    static let fulfilled = Cancellation(code: "None")
    static let conflict = Cancellation(
        code: "TransactionConflict", message: "Transaction is ongoing for the item")

    init(code: String, message: String? = nil, item: JSON? = nil) {
        (self.code, self.message, self.item) = (code, message, item)
    }

    /// What a fault is within a transaction; nil for one that ends the call as it is.
    /// - Source: Amazon DynamoDB API Reference, TransactionCanceledException, cancellation reason codes.
    init?(_ fault: Fault) {
        switch fault.code {
        case "ConditionalCheckFailedException": code = "ConditionalCheckFailed"
        case "ValidationException": code = "ValidationError"
        case "DuplicateItemException": code = "DuplicateItem"
        case "ProvisionedThroughputExceededException": code = "ProvisionedThroughputExceeded"
        case "TransactionConflictException": code = "TransactionConflict"
        default: return nil
        }
        (message, item) = (fault.message, fault.details["Item"])
    }

    var json: JSON {
        var object: JSONObject = ["Code": .string(code)]
        object["Message"] = message.map { .string($0) }
        object["Item"] = item
        return .object(object)
    }
}

extension Fault {
    /// TransactionCanceledException, with a reason for each part in the order of the request.
    static func cancelled(_ reasons: [Cancellation]) -> Fault {
        let codes = reasons.map(\.code).joined(separator: ", ")
        return DynamoDBFault.transactionCanceledException(
            "Transaction cancelled, please refer cancellation reasons for specific reasons [\(codes)]",
            details: ["CancellationReasons": .array(reasons.map(\.json))])
    }
}
