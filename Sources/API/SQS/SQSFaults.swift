// Generated from the service model of botocore 1.43.11; do not edit.
package import Base
package import Wire

/// The faults that SQS's served operations declare.
package enum SQSFault {
    package static func batchEntryIdsNotDistinct(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "AWS.SimpleQueueService.BatchEntryIdsNotDistinct", message: message, status: 400, details: details)
    }

    package static func batchRequestTooLong(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "AWS.SimpleQueueService.BatchRequestTooLong", message: message, status: 400, details: details)
    }

    package static func emptyBatchRequest(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "AWS.SimpleQueueService.EmptyBatchRequest", message: message, status: 400, details: details)
    }

    package static func invalidAddress(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "InvalidAddress", message: message, status: 404, details: details)
    }

    package static func invalidAttributeName(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "InvalidAttributeName", message: message, status: 400, details: details)
    }

    package static func invalidAttributeValue(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "InvalidAttributeValue", message: message, status: 400, details: details)
    }

    package static func invalidBatchEntryId(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "AWS.SimpleQueueService.InvalidBatchEntryId", message: message, status: 400, details: details)
    }

    package static func invalidIdFormat(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "InvalidIdFormat", message: message, status: 404, details: details)
    }

    package static func invalidMessageContents(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "InvalidMessageContents", message: message, status: 400, details: details)
    }

    package static func invalidSecurity(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "InvalidSecurity", message: message, status: 403, details: details)
    }

    package static func kmsAccessDenied(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "KMS.AccessDeniedException", message: message, status: 400, details: details)
    }

    package static func kmsDisabled(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "KMS.DisabledException", message: message, status: 400, details: details)
    }

    package static func kmsInvalidKeyUsage(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "KMS.InvalidKeyUsageException", message: message, status: 400, details: details)
    }

    package static func kmsInvalidState(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "KMS.InvalidStateException", message: message, status: 400, details: details)
    }

    package static func kmsNotFound(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "KMS.NotFoundException", message: message, status: 400, details: details)
    }

    package static func kmsOptInRequired(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "KMS.OptInRequired", message: message, status: 403, details: details)
    }

    package static func kmsThrottled(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "KMS.ThrottlingException", message: message, status: 400, details: details)
    }

    package static func messageNotInflight(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "AWS.SimpleQueueService.MessageNotInflight", message: message, status: 400, details: details)
    }

    package static func overLimit(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "OverLimit", message: message, status: 403, details: details)
    }

    package static func purgeQueueInProgress(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "AWS.SimpleQueueService.PurgeQueueInProgress", message: message, status: 403, details: details)
    }

    package static func queueDeletedRecently(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "AWS.SimpleQueueService.QueueDeletedRecently", message: message, status: 400, details: details)
    }

    package static func queueDoesNotExist(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "AWS.SimpleQueueService.NonExistentQueue", message: message, status: 400, details: details)
    }

    package static func queueNameExists(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "QueueAlreadyExists", message: message, status: 400, details: details)
    }

    package static func receiptHandleIsInvalid(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "ReceiptHandleIsInvalid", message: message, status: 404, details: details)
    }

    package static func requestThrottled(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "RequestThrottled", message: message, status: 403, details: details)
    }

    package static func resourceNotFoundException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "ResourceNotFoundException", message: message, status: 404, details: details)
    }

    package static func tooManyEntriesInBatchRequest(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "AWS.SimpleQueueService.TooManyEntriesInBatchRequest", message: message, status: 400, details: details)
    }

    package static func unsupportedOperation(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "AWS.SimpleQueueService.UnsupportedOperation", message: message, status: 400, details: details)
    }
}
