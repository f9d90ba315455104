// Generated from the service model of botocore 1.43.11; do not edit.
package import Base
package import Wire

/// The faults that SNS's served operations declare.
package enum SNSFault {
    package static func authorizationErrorException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "AuthorizationError", message: message, status: 403, details: details)
    }

    package static func batchEntryIdsNotDistinctException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "BatchEntryIdsNotDistinct", message: message, status: 400, details: details)
    }

    package static func batchRequestTooLongException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "BatchRequestTooLong", message: message, status: 400, details: details)
    }

    package static func concurrentAccessException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "ConcurrentAccess", message: message, status: 400, details: details)
    }

    package static func emptyBatchRequestException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "EmptyBatchRequest", message: message, status: 400, details: details)
    }

    package static func endpointDisabledException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "EndpointDisabled", message: message, status: 400, details: details)
    }

    package static func filterPolicyLimitExceededException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "FilterPolicyLimitExceeded", message: message, status: 403, details: details)
    }

    package static func internalErrorException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "InternalError", message: message, status: 500, details: details)
    }

    package static func invalidBatchEntryIdException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "InvalidBatchEntryId", message: message, status: 400, details: details)
    }

    package static func invalidParameterException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "InvalidParameter", message: message, status: 400, details: details)
    }

    package static func invalidParameterValueException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "ParameterValueInvalid", message: message, status: 400, details: details)
    }

    package static func invalidSecurityException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "InvalidSecurity", message: message, status: 403, details: details)
    }

    package static func invalidStateException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "InvalidState", message: message, status: 400, details: details)
    }

    package static func kmsAccessDeniedException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "KMSAccessDenied", message: message, status: 400, details: details)
    }

    package static func kmsDisabledException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "KMSDisabled", message: message, status: 400, details: details)
    }

    package static func kmsInvalidStateException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "KMSInvalidState", message: message, status: 400, details: details)
    }

    package static func kmsNotFoundException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "KMSNotFound", message: message, status: 400, details: details)
    }

    package static func kmsOptInRequired(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "KMSOptInRequired", message: message, status: 403, details: details)
    }

    package static func kmsThrottlingException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "KMSThrottling", message: message, status: 400, details: details)
    }

    package static func notFoundException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "NotFound", message: message, status: 404, details: details)
    }

    package static func platformApplicationDisabledException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "PlatformApplicationDisabled", message: message, status: 400, details: details)
    }

    package static func replayLimitExceededException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "ReplayLimitExceeded", message: message, status: 403, details: details)
    }

    package static func resourceNotFoundException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "ResourceNotFound", message: message, status: 404, details: details)
    }

    package static func staleTagException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "StaleTag", message: message, status: 400, details: details)
    }

    package static func subscriptionLimitExceededException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "SubscriptionLimitExceeded", message: message, status: 403, details: details)
    }

    package static func tagLimitExceededException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "TagLimitExceeded", message: message, status: 400, details: details)
    }

    package static func tagPolicyException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "TagPolicy", message: message, status: 400, details: details)
    }

    package static func throttledException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "Throttled", message: message, status: 429, details: details)
    }

    package static func tooManyEntriesInBatchRequestException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "TooManyEntriesInBatchRequest", message: message, status: 400, details: details)
    }

    package static func topicLimitExceededException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "TopicLimitExceeded", message: message, status: 403, details: details)
    }

    package static func validationException(_ message: String, details: JSONObject = [:]) -> Fault {
        Fault(code: "ValidationException", message: message, status: 400, details: details)
    }
}
