// Generated from the service model of botocore 1.43.11; do not edit.
package import Base
package import Wire

/// The faults that DynamoDB's served operations declare.
package enum DynamoDBFault {
    package static func backupInUseException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "BackupInUseException", message: message, status: 400, details: details)
    }

    package static func backupNotFoundException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "BackupNotFoundException", message: message, status: 400, details: details)
    }

    package static func conditionalCheckFailedException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "ConditionalCheckFailedException", message: message, status: 400, details: details)
    }

    package static func continuousBackupsUnavailableException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "ContinuousBackupsUnavailableException", message: message, status: 400, details: details)
    }

    package static func duplicateItemException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "DuplicateItemException", message: message, status: 400, details: details)
    }

    package static func exportConflictException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "ExportConflictException", message: message, status: 400, details: details)
    }

    package static func exportNotFoundException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "ExportNotFoundException", message: message, status: 400, details: details)
    }

    package static func idempotentParameterMismatchException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "IdempotentParameterMismatchException", message: message, status: 400, details: details)
    }

    package static func importConflictException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "ImportConflictException", message: message, status: 400, details: details)
    }

    package static func importNotFoundException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "ImportNotFoundException", message: message, status: 400, details: details)
    }

    package static func internalServerError(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "InternalServerError", message: message, status: 500, details: details)
    }

    package static func invalidExportTimeException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "InvalidExportTimeException", message: message, status: 400, details: details)
    }

    package static func invalidRestoreTimeException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "InvalidRestoreTimeException", message: message, status: 400, details: details)
    }

    package static func itemCollectionSizeLimitExceededException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "ItemCollectionSizeLimitExceededException", message: message, status: 400, details: details)
    }

    package static func limitExceededException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "LimitExceededException", message: message, status: 400, details: details)
    }

    package static func pointInTimeRecoveryUnavailableException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "PointInTimeRecoveryUnavailableException", message: message, status: 400, details: details)
    }

    package static func policyNotFoundException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "PolicyNotFoundException", message: message, status: 400, details: details)
    }

    package static func provisionedThroughputExceededException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "ProvisionedThroughputExceededException", message: message, status: 400, details: details)
    }

    package static func replicatedWriteConflictException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "ReplicatedWriteConflictException", message: message, status: 400, details: details)
    }

    package static func requestLimitExceeded(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "RequestLimitExceeded", message: message, status: 400, details: details)
    }

    package static func resourceInUseException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "ResourceInUseException", message: message, status: 400, details: details)
    }

    package static func resourceNotFoundException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "ResourceNotFoundException", message: message, status: 400, details: details)
    }

    package static func tableAlreadyExistsException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "TableAlreadyExistsException", message: message, status: 400, details: details)
    }

    package static func tableInUseException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "TableInUseException", message: message, status: 400, details: details)
    }

    package static func tableNotFoundException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "TableNotFoundException", message: message, status: 400, details: details)
    }

    package static func throttlingException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "ThrottlingException", message: message, status: 400, details: details)
    }

    package static func transactionCanceledException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "TransactionCanceledException", message: message, status: 400, details: details)
    }

    package static func transactionConflictException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "TransactionConflictException", message: message, status: 400, details: details)
    }

    package static func transactionInProgressException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "TransactionInProgressException", message: message, status: 400, details: details)
    }
}
